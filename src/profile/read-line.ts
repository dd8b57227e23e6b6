import type { Day } from '../base/day.ts';
import { expected } from '../messages/en/expected.ts';
import type { ReadOptions } from './check-profile.ts';
import { strayKeys } from './facts-object.ts';
import { keysAt } from './field.ts';
import type { InputError } from './input-error.ts';
import { jsonFault } from './json-fault.ts';
import { maxProfileLength } from './limits.ts';
import { parseText } from './parse.ts';
import { parseCanonicalJson, plainJson } from './parse-json.ts';
import { quickDayCheck } from './quick-day-check.ts';
import { readParsedProfile, readProfile } from './read.ts';
import { type Profile, profileSchema } from './schema.ts';
import { inputError } from './tell-problems.ts';

/** Reads profiles from lines of JSON. */
export interface LineReader {
  /** @throws {InputError} with every problem of the line, named by `file` */
  readonly read: (line: string, file: string) => Profile;
  /** What the line that was read last holds, a profile or not; `undefined` where it is no JSON. */
  readonly value: () => unknown;
}

/** A reader of lines for one day of assessment: the same profiles and the same problems as `readProfile` gives. */
export function lineReader(asOf: Day): LineReader {
  const areDaysSure = quickDayCheck(asOf);
  let value: unknown;
  const read = (line: string, file: string) => {
    value = undefined;
    if (line.length > maxProfileLength) throw tooLong(file);
    value = parseJson(line, { file, asOf });
    if (pointBeforeThree.test(line)) return readProfile(line, { file, asOf });
    if (line.includes('null') && countKeys(value) === countColons(line)) {
      const stated = plainJson(value);
      const { data } = profileSchema.safeParse(stated.value);
      if (data && strayKeys(profileSchema, value).length === 0 && stated.blanks.every(isKnown) && areDaysSure(data))
        return data;
    }
    const parsed = parseCanonicalJson(line, value);
    return parsed ? readParsedProfile(parsed, { file, asOf }) : readProfile(line, { file, asOf });
  };
  return { read, value: () => value };
}

function tooLong(file: string): InputError {
  return inputError([{ file, field: '', problem: { id: 'input.longLine', values: { most: maxProfileLength } } }]);
}

/** A number that may be another one, of which the value does not tell. */
const pointBeforeThree = /[:[,\s]-?[1-9]\d{0,2}\.\d{3}[\s,}\]]/;

/** @throws {InputError} that says where a line is no JSON */
function parseJson(line: string, options: ReadOptions): unknown {
  try {
    return JSON.parse(line);
  } catch {
    const { file } = options;
    const { at, found, expects: next } = jsonFault(line);
    const parsed = /\d,\d/.test(line) ? parseText(line) : undefined;
    // Of `21,500` it is known what was meant.
    if (parsed && parsed.commas.length > 0) readParsedProfile(parsed, options);
    const column = at + 1;
    const problem = { id: 'input.notJson', values: { column } } as const;
    throw inputError([
      {
        file,
        line: 1,
        column,
        field: '',
        problem,
        found: found || expected['expected.json']({ next: 'end' }),
        expects: { id: 'expected.json', values: { next } },
      },
    ]);
  }
}

/** Whether a key is one of the schema: only such a one may stand without a value. */
function isKnown(path: readonly PropertyKey[]): boolean {
  return keysAt(profileSchema, path.slice(0, -1)).includes(String(path.at(-1)));
}

/**
 * Colons after a quote: at least as many as keys are written, so that no key stands twice in one place (of which
 * `JSON.parse` keeps the last without a word) where the values have as many.
 */
function countColons(line: string): number {
  let colons = 0;
  for (let at = line.indexOf(':'); at !== -1; at = line.indexOf(':', at + 1)) {
    let before = at - 1;
    while (isBlank(line.charCodeAt(before))) before--;
    if (line.charCodeAt(before) === quote) colons++;
  }
  return colons;
}

const quote = 34;

/** The white space of JSON. */
function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13;
}

/** More than any profile has; what is nested more deeply is left to the strict reader, which bears it. */
const mostDepth = 16;

/** The keys of all objects in a value; not a number where it is nested too deeply. */
function countKeys(value: unknown, depth = 0): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (depth === mostDepth) return Number.NaN;
  let keys = 0;
  if (Array.isArray(value)) {
    for (const item of value) keys += countKeys(item, depth + 1);
    return keys;
  }
  for (const part of Object.values(value)) keys += 1 + countKeys(part, depth + 1);
  return keys;
}
