import type * as z from 'zod/mini';
import { asWritten, examine, fieldOf, nothingMore, type Schema, shorten, wanted } from './check-strict.ts';
import { aboutSchema } from './field.ts';
import type { InputError, InputProblem } from './input-error.ts';
import type { CommaInNumber, Parsed, PointInNumber } from './parse.ts';
import { suggestion, takes } from './suggest.ts';
import { inputError } from './tell-problems.ts';
import { numbersIn } from './written-number.ts';

type FoundInText = Omit<InputProblem, 'file'>;

/**
 * Checks text that was parsed against a schema.
 * @throws {InputError} with every problem at once
 */
export function readParsed<T>(
  written: Parsed,
  file: string,
  schema: Schema<T>,
  more = nothingMore,
  reword = asWritten,
): T {
  if (written.value === undefined)
    throw failure(
      file,
      written.problems.map((found) => withWhole(found, schema)),
    );
  const { parsed, result, found } = examine(written, schema, more, reword);
  const all = [...problemsOfText(parsed, schema), ...found];
  if (all.length > 0 || !result.success) throw failure(file, all);
  return result.data;
}

function failure(file: string, found: readonly FoundInText[]): InputError {
  const inOrder = [...found].sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
  return inputError(inOrder.map((problem) => ({ file, ...problem })));
}

/** What a whole file should be that is read as something else than a profile. */
function withWhole(found: FoundInText, schema: z.core.$ZodType): FoundInText {
  const { id } = found.problem;
  const about = aboutSchema(schema);
  if (about === undefined || (id !== 'input.empty' && id !== 'input.notMapping')) return found;
  const { expects, example } = about;
  return { ...found, problem: { id: 'input.notKeys', values: {} }, expects, example };
}

/** What is wrong with how values are written, whatever they are. */
function problemsOfText(parsed: Parsed, schema: z.core.$ZodType): readonly FoundInText[] {
  const cut = new Set(parsed.commas.map(({ path }) => fieldOf(path)));
  return [
    ...parsed.problems,
    ...parsed.commas.map((comma) => commaProblem(comma, parsed, schema)),
    ...parsed.points.flatMap((point) => (cut.has(fieldOf(point.path)) ? [] : pointProblem(point, parsed, schema))),
  ];
}

function commaProblem(
  { path, written, line, column }: CommaInNumber,
  parsed: Parsed,
  schema: z.core.$ZodType,
): FoundInText {
  const near = suggestion(schema, parsed.value, path, written);
  return {
    field: fieldOf(path),
    problem: { id: 'input.comma', values: {} },
    line,
    column,
    found: shorten(written),
    ...wanted(schema, path),
    ...(near !== undefined && { nearest: near }),
  };
}

/** Of a number that a field would take either way, nobody but the person knows which one is meant. */
function pointProblem(
  { path, written }: PointInNumber,
  parsed: Parsed,
  schema: z.core.$ZodType,
): readonly FoundInText[] {
  const [thousands, decimal] = numbersIn(written);
  if (thousands === undefined || decimal === undefined) return [];
  if (![thousands, decimal].every((one) => takes(schema, parsed.value, path, one))) return [];
  const { source, ...place } = parsed.locate(path);
  const problem = { id: 'input.point', values: { thousands, decimal } } as const;
  return [{ field: fieldOf(path), problem, ...place, found: shorten(source ?? written), ...wanted(schema, path) }];
}
