import { bare } from '../base/fold.ts';
import type { Law } from '../law/law.ts';
import { glossary } from './en/glossary.ts';
import { type TermId, termIds } from './terms.ts';

/** Every name of a term, its id first. */
export function namesOf(id: TermId): readonly string[] {
  const { name, aliases } = glossary[id];
  return [id, name, ...aliases];
}

/** The term that a text names, whatever its case, accents and signs, alone or in the plural. */
export function findTerm(text: string): TermId | undefined {
  const written = bare(text);
  const called = (word: string) => termIds.find((id) => namesOf(id).some((name) => bare(name) === word));
  return called(written) ?? (written.length > 3 && written.endsWith('s') ? called(written.slice(0, -1)) : undefined);
}

/** A term in a paragraph, with the figures of the law of a day. */
export function explained(id: TermId, law: Law): string {
  const { name, says } = glossary[id];
  return `${name}: ${says(law)}`;
}
