import { bare } from '../base/fold.ts';
import type { GlossaryEntry } from './en/glossary/entry.ts';
import { glossary as english } from './en/glossary.ts';
import { type TermId, termIds } from './terms.ts';

/** What terms mean, in one language. */
export type Glossary = Readonly<Record<TermId, GlossaryEntry>>;

/** Every name of a term, its id first. */
export function namesOf(id: TermId, glossary: Glossary = english): readonly string[] {
  const { name, aliases } = glossary[id];
  return [id, name, ...aliases];
}

/** The term that a text names, whatever its case, accents and signs, alone or in the plural. */
export function findTerm(text: string, glossary: Glossary = english): TermId | undefined {
  const written = bare(text);
  const called = (word: string) => termIds.find((id) => namesOf(id, glossary).some((name) => bare(name) === word));
  return called(written) ?? (written.length > 3 && written.endsWith('s') ? called(written.slice(0, -1)) : undefined);
}
