import type * as z from 'zod/mini';
import { aboutField, aboutSchema, keysAt, valuesAt } from './field.ts';
import type { Finding } from './finding.ts';
import { InputError, type InputProblem } from './input-error.ts';
import { nearestCountry, nearestDay, nearestKey, nearestNoc, nearestValue } from './nearest.ts';
import { type Parsed, parseText } from './parse.ts';
import type { Problem } from './problem.ts';

type Schema<T> = z.ZodMiniType<T>;
export type Found = Omit<InputProblem, 'file'>;

/** Checks of a whole value that a schema cannot make, such as against the day of the assessment. */
export type MoreChecks = (parsed: Parsed) => readonly Found[];

const nothingMore: MoreChecks = () => [];

/**
 * Reads YAML or JSON text against a schema.
 * @throws {InputError} with every problem of the text at once, in its order, each with line and column
 */
export function readStrict<T>(text: string, file: string, schema: Schema<T>, more = nothingMore): T {
  return readParsed(parseText(text), file, schema, more);
}

/**
 * The same of text that was parsed elsewhere.
 * @param known issues that the schema finds, where they were looked for before and there are any
 * @throws {InputError} with every problem at once
 */
export function readParsed<T>(
  parsed: Parsed,
  file: string,
  schema: Schema<T>,
  more = nothingMore,
  known?: readonly z.core.$ZodIssue[],
): T {
  if (parsed.value === undefined)
    throw failure(
      file,
      parsed.problems.map((found) => withWhole(found, schema)),
    );
  if (known && known.length > 0) throw failure(file, problemsIn(parsed, schema, known, more));
  return validate(parsed, file, schema, more);
}

/** What a whole file should be that is read as something else than a profile. */
function withWhole(found: Found, schema: z.core.$ZodType): Found {
  const { id } = found.problem;
  const about = aboutSchema(schema);
  if (about === undefined || (id !== 'input.empty' && id !== 'input.notMapping')) return found;
  const { expected, example } = about;
  return { ...found, problem: { id: 'input.notKeys', values: {} }, expected, example };
}

/**
 * Validates plain values that were parsed elsewhere, such as a line of JSON.
 * @throws {InputError} without lines and columns
 */
export function checkStrict<T>(value: unknown, file: string, schema: Schema<T>, more = nothingMore): T {
  return validate({ value, problems: [], locate: () => ({}) }, file, schema, more);
}

function validate<T>(parsed: Parsed, file: string, schema: Schema<T>, more: MoreChecks): T {
  const result = schema.safeParse(parsed.value);
  const found = problemsIn(parsed, schema, result.error?.issues ?? [], more);
  if (found.length > 0 || !result.success) throw failure(file, found);
  return result.data;
}

function problemsIn(
  parsed: Parsed,
  schema: z.core.$ZodType,
  issues: readonly z.core.$ZodIssue[],
  more: MoreChecks,
): readonly Found[] {
  return [...parsed.problems, ...issues.flatMap((issue) => problemsOf(issue, parsed, schema)), ...more(parsed)];
}

function failure(file: string, found: readonly Found[]): InputError {
  const inOrder = [...found].sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
  return new InputError(inOrder.map((problem) => ({ file, ...problem })));
}

function problemsOf(issue: z.core.$ZodIssue, parsed: Parsed, schema: z.core.$ZodType): readonly Found[] {
  const inside = issue.code === 'invalid_union' ? issuesInside(issue) : [];
  if (inside.length > 0) return inside.flatMap((one) => problemsOf(one, parsed, schema));
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(issue.path, key, parsed, schema));
  const { source, ...place } = parsed.locate(issue.path);
  const value = valueAt(parsed.value, issue.path);
  const missing = value === undefined;
  const about = aboutField(schema, issue.path);
  const finding: Finding = isFinding(issue)
    ? issue.params.finding
    : { problem: generalProblem(issue, missing), ...about };
  const { problem, expected, example } = finding;
  // A value that is right by itself has no nearest one.
  const unlike = !isFinding(issue) || problem.id === 'input.unknownTest';
  const closest = missing || !unlike ? undefined : nearestAt(issue.path, value, schema);
  const near = closest === value ? undefined : closest;
  const shown = source ?? (missing ? undefined : shorten(JSON.stringify(value)));
  return [
    {
      field: fieldOf(issue.path),
      problem,
      ...place,
      ...(shown !== undefined && shown !== '' && { found: shorten(shown) }),
      ...(expected !== undefined && { expected }),
      ...(example !== undefined && { example }),
      ...(near !== undefined && { nearest: near }),
    },
  ];
}

/** Of a value that may be of several kinds and is of one that has parts, such as a list: what is wrong with the parts. */
function issuesInside({ errors, path }: z.core.$ZodIssueInvalidUnion): readonly z.core.$ZodIssue[] {
  const ofParts = errors.find((found) => found.length > 0 && found.every((issue) => issue.path.length > 0)) ?? [];
  return ofParts.map((issue) => ({ ...issue, path: [...path, ...issue.path] }));
}

function unknownKey(path: readonly PropertyKey[], key: string, parsed: Parsed, schema: z.core.$ZodType): Found {
  const known = keysAt(schema, path);
  const near = nearestKey(key, known);
  return {
    field: fieldOf([...path, key]),
    problem: { id: 'input.unknownKey', values: { key: shorten(key) } },
    ...parsed.locate(path, key),
    ...(near === undefined ? { expected: `one of ${known.join(', ')}` } : { nearest: near }),
  };
}

/** The path of a field as text; a key that holds a point itself stands in quotes. */
function fieldOf(path: readonly PropertyKey[]): string {
  return path.map((step) => (String(step).includes('.') ? JSON.stringify(step) : String(step))).join('.');
}

function generalProblem(issue: z.core.$ZodIssue, missing: boolean): Problem {
  if (missing) return { id: 'input.missing', values: {} };
  if (issue.code === 'too_big' && issue.origin === 'array')
    return { id: 'input.tooMany', values: { most: Number(issue.maximum) } };
  return { id: 'input.invalid', values: {} };
}

function isFinding(issue: z.core.$ZodIssue): issue is z.core.$ZodIssueCustom & { params: { finding: Finding } } {
  return issue.code === 'custom' && issue.params?.finding !== undefined;
}

function nearestAt(path: readonly PropertyKey[], value: unknown, schema: z.core.$ZodType): string | undefined {
  const key = path.findLast((step) => typeof step === 'string');
  if (key === 'schema') return '1';
  if (typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value) && key !== 'noc') return value;
  if (typeof value !== 'string') return undefined;
  switch (key) {
    case 'noc':
      return nearestNoc(value);
    case 'country':
      return nearestCountry(value);
    case 'test':
      return nearestValue(value, ['ielts-gt', 'celpip-g', 'pte-core', 'tef-canada', 'tcf-canada', 'clb']);
    default:
      return nearestDay(value) ?? yesOrNo(value) ?? nearestValue(value, valuesAt(schema, path));
  }
}

function yesOrNo(value: string): string | undefined {
  if (/^(yes|y|on)$/i.test(value)) return 'true';
  return /^(no|n|off)$/i.test(value) ? 'false' : undefined;
}

/** The value at a path of plain values. */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let found: unknown = value;
  for (const step of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, step)) return undefined;
    found = Object.getOwnPropertyDescriptor(found, step)?.value;
  }
  return found;
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
