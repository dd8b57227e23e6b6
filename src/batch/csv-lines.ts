import { InputError, type InputProblem, isInputError } from '../profile/input-error.ts';
import { maxProfileLength } from '../profile/limits.ts';
import type { Problem } from '../profile/problem.ts';
import { checkProfile } from '../profile/read.ts';
import { sureProfile } from '../profile/read-line.ts';
import type { Profile } from '../profile/schema.ts';
import { en } from '../words/en.ts';
import { say } from '../words/message.ts';
import { csvColumns } from './csv-columns.ts';
import { type RecordReader, recordReader, type Stated } from './csv-profile.ts';
import { csvRecords } from './csv-records.ts';
import type { BatchJob, Beside, Chunk, LineVisitor } from './job.ts';
import { textReader } from './utf8.ts';

/** Goes through the lines of CSV as profiles; empty ones are passed over, and counted. */
export function csvLines(job: BatchJob): (chunk: Chunk, visit: LineVisitor) => void {
  const { columns: names, asOf, file, extra, separator = ',' } = job;
  const columns = csvColumns(names, { file, line: 1, extra });
  const reader = recordReader(columns, separator);
  const isSure = sureProfile(asOf);
  const idColumn = names.indexOf('id');
  const nameColumn = names.indexOf('name');
  const kept = extra === 'keep' ? columns.flatMap(({ path }, place) => (path ? [] : [place])) : [];
  const whole = (cells: readonly string[] | undefined): readonly string[] => {
    if (!cells) throw failure(file, { id: 'input.openQuote', values: {} });
    if (cells.length === columns.length) return cells;
    throw failure(file, { id: 'input.cells', values: { found: cells.length, expected: columns.length } });
  };
  const beside = (cells: readonly string[], { notes }: Stated): Beside | undefined => {
    if (notes.length === 0 && kept.length === 0) return undefined;
    return {
      notes: notes.map(({ id, ...values }) => ({ id, text: say(en, { id, values }) })),
      extra: Object.fromEntries(kept.map((place) => [names[place] ?? '', cells[place] ?? ''])),
    };
  };
  return ({ bytes, line: first }, visit) => {
    const { text, decode } = textReader(bytes);
    const recordAt = csvRecords(text, separator);
    let line = first;
    for (let start = 0; start < text.length; ) {
      const { cells: found, next, lines } = recordAt(start);
      const [at, begin] = [line, start];
      line += lines;
      start = next;
      if (found?.every((cell) => cell.trim() === '')) continue;
      const isLong = next - begin > maxProfileLength;
      const cells = isLong ? undefined : found && decode(found);
      const isUtf8 = found === undefined || cells !== undefined;
      const stated = cells?.length === columns.length ? reader.read(cells) : undefined;
      if (stated && stated.problems.length === 0 && isSure(stated.value)) {
        visit.profile(at, stated.value, cells && beside(cells, stated));
        continue;
      }
      const read = () => {
        if (isLong) throw failure(file, { id: 'input.longLine', values: { most: maxProfileLength } });
        if (!isUtf8) throw failure(file, { id: 'input.notUtf8', values: {} });
        return profileOf(whole(cells), reader, job);
      };
      const id = () => cells?.[idColumn]?.trim() || cells?.[nameColumn]?.trim() || null;
      const more = stated && cells && beside(cells, stated);
      if (!visit.other({ line: at, read, id, ...(more && { beside: more }) })) return;
    }
  };
}

/** @throws {InputError} whose problems name columns as the header does */
function profileOf(cells: readonly string[], reader: RecordReader, { file, asOf }: BatchJob): Profile {
  const { value, problems } = reader.read(cells);
  const own = problems.map(
    ({ column, found, problem }) => ({ file, field: column, isColumn: true, found, problem }) as const,
  );
  let profile: Profile;
  try {
    profile = checkProfile(value, { file, asOf });
  } catch (error) {
    if (!isInputError(error)) throw error;
    const named = error.problems.map((problem) => inHeader(problem, cells, reader));
    throw new InputError([...own, ...named.filter(({ field }) => !own.some((one) => one.field === field))]);
  }
  if (own.length > 0) throw new InputError(own);
  return profile;
}

function inHeader(problem: InputProblem, cells: readonly string[], { columnOf }: RecordReader): InputProblem {
  const { field, example } = problem;
  if (field === '') return problem;
  // As a cell, not as a line of YAML.
  const cell = example === undefined ? undefined : /^\w+: "?([^"{[]*)"?$/.exec(example)?.[1];
  return {
    ...problem,
    field: columnOf(field, cells),
    isColumn: true,
    ...(cell !== undefined && { example: cell }),
  };
}

function failure(file: string, problem: Problem): InputError {
  return new InputError([{ file, field: '', problem }]);
}
