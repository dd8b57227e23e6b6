import type * as z from 'zod/mini';
import { countryCalled } from '../base/countries.ts';
import { kindAt, valuesAt } from './field.ts';
import { meanings, onlyMeaning } from './other-names.ts';
import { valueAt, withValueAt } from './value-at.ts';
import { tests } from './values.ts';

type Path = readonly PropertyKey[];

/**
 * A value with each text that a schema refused and that can only mean one thing replaced by that thing: `IELTS` is the general
 * test, since no other of that family is taken. What is a mere slip of the fingers stays, and is refused with a proposal.
 */
export function inOwnWords(value: unknown, schema: z.core.$ZodType, issues: readonly z.core.$ZodIssue[]): unknown {
  return issues.reduce<unknown>((before, { path }) => {
    const meant = meantAt(schema, path, valueAt(value, path));
    return meant === undefined ? before : withValueAt(before, path, meant);
  }, value);
}

/** The values that a text may stand for where nobody but the person knows which one. */
export function severalMeanings(schema: z.core.$ZodType, path: Path, written: unknown): readonly string[] {
  const found = typeof written === 'string' ? meanings(written, knownAt(schema, path)) : [];
  return found.length > 1 ? found : [];
}

function meantAt(schema: z.core.$ZodType, path: Path, written: unknown): string | number | undefined {
  if (typeof written !== 'string') return undefined;
  const key = path.at(-1);
  if (key === 'country' || key === 'employerCountry') return countryCalled(written);
  const isResult = kindAt(schema, path) === 'union' && /^\d{1,2},\d$/.test(written.trim());
  // One digit behind a comma is a decimal: thousands have three.
  return isResult ? Number(written.trim().replace(',', '.')) : onlyMeaning(written, knownAt(schema, path));
}

function knownAt(schema: z.core.$ZodType, path: Path): readonly string[] {
  // Tests are texts in the schema, so that refused ones are told why.
  return path.at(-1) === 'test' ? tests : valuesAt(schema, path);
}
