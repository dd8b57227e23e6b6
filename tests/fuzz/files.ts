import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { partialProfileArbitrary, profileArbitrary } from '../oracle/arbitrary.ts';
import { asOf, rulesTried } from './check-file.ts';
import { asLetters, bytesOf, factEdits, formEdits } from './edits.ts';
import { withFurtherFacts } from './further-facts.ts';

const folder = new URL('../../profiles/', import.meta.url);
const examples = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'));

/** How many people are made for each seed. */
const people = 100;

/** The examples, and people made from a seed: as a line of JSON, as JSON on many lines, as YAML. */
function soundFiles(seed: number): readonly string[] {
  const person = fc.oneof(profileArbitrary, partialProfileArbitrary);
  const made = fc.sample(fc.oneof(person, withFurtherFacts(person, asOf)), { seed, numRuns: people });
  const written = made.flatMap((person) => [
    JSON.stringify(person),
    JSON.stringify(person, undefined, 2),
    stringify(person),
  ]);
  return [...examples, ...written].map(asLetters);
}

export interface FuzzedFile {
  readonly bytes: Uint8Array;
  /** The first day of the law under which the person is assessed. */
  readonly rules: string;
}

/** Files of profiles, most of them changed in up to five places. */
export function profileFiles(seed: number): fc.Arbitrary<FuzzedFile> {
  const sound = fc.constantFrom(...soundFiles(seed));
  const edit = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...factEdits) },
    { weight: 1, arbitrary: fc.constantFrom(...formEdits) },
  );
  const edits = fc.array(fc.tuple(edit, fc.nat(), fc.nat()), { maxLength: 5 });
  return fc.tuple(sound, sound, edits, fc.constantFrom(...rulesTried)).map(([text, other, changes, rules]) => {
    const changed = changes.reduce((before, [change, where, what]) => change(before, where, what, other), text);
    return { bytes: bytesOf(changed), rules };
  });
}
