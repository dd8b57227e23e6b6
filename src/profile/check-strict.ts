import type * as z from 'zod/mini';
import { parseDay } from '../base/day.ts';
import { isPlainObject } from '../base/plain-object.ts';
import { strayKeys, takesOwnKeys } from './facts-object.ts';
import { aboutField, isRecordAt, keysAt, kindAt } from './field.ts';
import type { Finding } from './finding.ts';
import { type inOwnWords, severalMeanings } from './in-own-words.ts';
import { nearestKey } from './nearest.ts';
import { ownKeyMeant } from './own-keys.ts';
import type { Parsed } from './parse.ts';
import type { ValueProblem } from './problem.ts';
import { suggestion } from './suggest.ts';
import { valueAt, withValueAt } from './value-at.ts';
import { type FoundInValue, valueError } from './value-error.ts';

export type Schema<T> = z.ZodMiniType<T>;
export type FoundProblem = Omit<FoundInValue, 'file'>;

/** Checks of a whole value that a schema cannot make, such as against the day of the assessment. */
export type MoreChecks = (parsed: Parsed) => readonly FoundProblem[];

export const nothingMore: MoreChecks = () => [];

/** A value whose texts stand for what they can only mean, made of one that a schema refused. */
export type Reword = typeof inOwnWords;

export const asWritten: Reword = (value) => value;

/**
 * Validates plain values that were parsed elsewhere, such as a line of JSON.
 * @throws {InputError} without lines and columns
 */
export function checkStrict<T>(
  value: unknown,
  file: string,
  schema: Schema<T>,
  more = nothingMore,
  reword = asWritten,
): T {
  const plain: Parsed = { value, problems: [], blanks: [], commas: [], points: [], locate: () => ({}) };
  const { result, found } = examine(plain, schema, more, reword);
  if (found.length > 0 || !result.success) throw valueError(found.map((problem) => ({ file, ...problem })));
  return result.data;
}

/** What is wrong with values, reworded where a schema refuses them and they can only mean one thing. */
export function examine<T>(written: Parsed, schema: Schema<T>, more: MoreChecks, reword: Reword) {
  const first = schema.safeParse(written.value);
  const value = first.success ? written.value : reword(written.value, schema, first.error.issues);
  const parsed = value === written.value ? written : { ...written, value };
  const result = parsed === written ? first : schema.safeParse(value);
  return { parsed, result, found: problemsIn(parsed, schema, result.error?.issues ?? [], more) };
}

function problemsIn(
  parsed: Parsed,
  schema: z.core.$ZodType,
  issues: readonly z.core.$ZodIssue[],
  more: MoreChecks,
): readonly FoundProblem[] {
  // What is left of a number before its comma may be no value either.
  const cut = new Set(parsed.commas.map(({ path }) => fieldOf(path)));
  const others = cut.size === 0 ? issues : issues.filter(({ path }) => !cut.has(fieldOf(path)));
  return [
    ...parsed.blanks.flatMap((path) => blankProblem(path, parsed, schema)),
    ...strayKeys(schema, parsed.value).map(({ path, key }) => unknownKey(path, key, parsed, schema)),
    ...others.flatMap((issue, index) => problemsOf(issue, parsed, schema, index < mostSuggested ? more : undefined)),
    ...more(parsed),
  ];
}

/** More are not shown, and each takes its time. */
const mostSuggested = 50;

/** What a field takes. */
export function wanted(schema: z.core.$ZodType, path: readonly PropertyKey[]): Pick<Finding, 'expects' | 'example'> {
  const about = aboutField(schema, path);
  return about ? { expects: about.expects, example: about.example } : {};
}

/** A key without a value says nothing of a fact that is known; another one was meant to say something. */
function blankProblem(
  path: readonly (string | number)[],
  parsed: Parsed,
  schema: z.core.$ZodType,
): readonly FoundProblem[] {
  const around = path.slice(0, -1);
  const key = String(path.at(-1));
  if (isRecordAt(schema, around)) {
    const problem = { id: 'input.missing', values: {} } as const;
    return [{ field: fieldOf(path), problem, ...parsed.locate(around, key), ...wanted(schema, path) }];
  }
  const known = keysAt(schema, around);
  return known.length === 0 || known.includes(key) ? [] : [unknownKey(around, key, parsed, schema)];
}

function problemsOf(
  issue: z.core.$ZodIssue,
  parsed: Parsed,
  schema: z.core.$ZodType,
  checks: MoreChecks | undefined,
): readonly FoundProblem[] {
  const inside = issue.code === 'invalid_union' ? issuesInside(issue) : [];
  if (inside.length > 0) return inside.flatMap((one) => problemsOf(one, parsed, schema, checks));
  if (issue.code === 'unrecognized_keys') {
    // Those of facts are told with all that are stray.
    return takesOwnKeys(schema, issue.path) ? [] : issue.keys.map((key) => unknownKey(issue.path, key, parsed, schema));
  }
  const { source, ...place } = parsed.locate(issue.path);
  const value = valueAt(parsed.value, issue.path);
  const missing = value === undefined;
  const about = aboutField(schema, issue.path);
  const joined = kindAt(schema, issue.path) === 'object' ? joinedKey(value) : undefined;
  const several = severalMeanings(schema, issue.path, value);
  const finding: Finding = isFinding(issue)
    ? issue.params.finding
    : { problem: joined ?? whichOf(value, several) ?? generalProblem(issue, missing), ...about };
  const { problem, expects, example } = finding;
  // A value that is right by itself has no nearest one.
  const unlike = !isFinding(issue) || problem.id === 'input.unknownTest';
  // Of a number the text says more: 1.200 is no 1.2 that may as well be 1.
  const written = typeof value === 'number' ? (source ?? value) : value;
  const found = missing || !unlike || !checks ? undefined : suggestion(schema, parsed.value, issue.path, written);
  const near = found === undefined || isRefused(found, issue.path, parsed, checks) ? undefined : found;
  const shown = source ?? (missing ? undefined : shorten(asJson(value)));
  return [
    {
      field: fieldOf(issue.path),
      problem,
      ...place,
      ...(shown !== undefined && shown !== '' && { found: shorten(shown) }),
      ...(expects && { expects }),
      ...(example !== undefined && { example }),
      ...(near !== undefined && { nearest: near }),
    },
  ];
}

function whichOf(value: unknown, several: readonly string[]): ValueProblem | undefined {
  return several.length === 0 ? undefined : { id: 'input.whichOf', values: { text: shorten(String(value)), several } };
}

/** Of a value that may be of several kinds and is of one that has parts, such as a list: what is wrong with the parts. */
function issuesInside({ errors, path }: z.core.$ZodIssueInvalidUnion): readonly z.core.$ZodIssue[] {
  const ofParts = errors.find((found) => found.length > 0 && found.every((issue) => issue.path.length > 0)) ?? [];
  return ofParts.map((issue) => ({ ...issue, path: [...path, ...issue.path] }));
}

/** Whether a day that a field would take is refused in this file, such as a birth after the assessment. */
function isRefused(
  text: string,
  path: readonly PropertyKey[],
  parsed: Parsed,
  checks: MoreChecks = nothingMore,
): boolean {
  if (parseDay(text) === undefined) return false;
  const field = fieldOf(path);
  return checks({ ...parsed, value: withValueAt(parsed.value, path, text) }).some((one) => one.field === field);
}

function unknownKey(path: readonly PropertyKey[], key: string, parsed: Parsed, schema: z.core.$ZodType): FoundProblem {
  const known = keysAt(schema, path);
  const isOpen = takesOwnKeys(schema, path);
  const joined = joinedKey(key);
  const around = valueAt(parsed.value, path);
  const free = isPlainObject(around) ? known.filter((one) => around[one] === undefined) : known;
  const near = joined ? undefined : ((isOpen ? ownKeyMeant(key) : undefined) ?? nearestKey(key, free));
  const values = [...known, ...(isOpen ? ['x-...'] : [])];
  return {
    field: fieldOf([...path, key]),
    problem: joined ?? { id: 'input.unknownKey', values: { key: shorten(key) } },
    ...parsed.locate(path, key),
    ...(near === undefined ? { expects: { id: 'expected.oneOf', values: { values } } as const } : { nearest: near }),
  };
}

/** `selfEmployed:true` where a key and a value were meant; addresses and times of day have a colon too. */
function joinedKey(text: unknown): ValueProblem | undefined {
  const key = typeof text === 'string' ? /^([A-Za-z]\w*):[^\s:/]/.exec(text)?.[1] : undefined;
  return key === undefined ? undefined : { id: 'input.noSpace', values: { key } };
}

/** The path of a field as text; a key that holds a point itself stands in quotes. */
export function fieldOf(path: readonly PropertyKey[]): string {
  return path.map((step) => (String(step).includes('.') ? JSON.stringify(step) : String(step))).join('.');
}

function generalProblem(issue: z.core.$ZodIssue, missing: boolean): ValueProblem {
  if (missing) return { id: 'input.missing', values: {} };
  if (issue.code === 'too_big' && issue.origin === 'array')
    return { id: 'input.tooMany', values: { most: Number(issue.maximum) } };
  return { id: 'input.invalid', values: {} };
}

function isFinding(issue: z.core.$ZodIssue): issue is z.core.$ZodIssueCustom & { params: { finding: Finding } } {
  return issue.code === 'custom' && issue.params?.finding !== undefined;
}

/** What a program gives may be nothing that JSON can say. */
function asJson(value: unknown): string {
  try {
    return JSON.stringify(value) ?? typeof value;
  } catch {
    return typeof value;
  }
}

export function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
