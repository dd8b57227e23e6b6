import { isUtf8 } from 'node:buffer';
import { once } from '../base/once.ts';
import { say, type Words } from '../messages/message.ts';
import { checkProfile } from '../profile/check-profile.ts';
import { type InputError, type InputProblem, isInputError } from '../profile/input-error.ts';
import { maxProfileLength } from '../profile/limits.ts';
import type { Problem } from '../profile/problem.ts';
import { profileScan } from '../profile/scan/profile-scan.ts';
import type { Profile } from '../profile/schema.ts';
import { inputError } from '../profile/tell-problems.ts';
import { textKeys } from '../profile/text-keys.ts';
import { type CsvColumn, csvColumns, isBesideFacts } from './csv-columns.ts';
import { jsonWriter } from './csv-json.ts';
import { type RecordReader, recordReader, type Stated } from './csv-profile.ts';
import { type CsvFault, type CsvRecord, csvRecords } from './csv-records.ts';
import type { BatchJob, Chunk, LineVisitor, RecordExtras } from './job.ts';
import { textReader } from './utf8.ts';

const encoder = new TextEncoder();

/** Goes through the lines of CSV as profiles; empty ones are passed over, and counted. */
export function csvLines(job: BatchJob, words: Words): (chunk: Chunk, visit: LineVisitor) => void {
  const { columns: names, asOf, file, extra, separator = ',' } = job;
  const columns = csvColumns(names, { file, line: 1, extra });
  const reader = recordReader(columns, separator);
  const writer = jsonWriter(columns, separator);
  const scan = profileScan(asOf);
  const idColumn = names.indexOf('id');
  const nameColumn = names.indexOf('name');
  const kept = extra === 'keep' ? columns.flatMap((column, place) => (isBesideFacts(column) ? [place] : [])) : [];
  const holdLineEnds = columns.map(mayHoldLineEnds);
  const profileIn = (json: Uint8Array): Profile | undefined => {
    scan.load(json);
    return scan.read(0);
  };
  const whole = (cells: readonly string[] | undefined, fault: CsvFault | undefined): readonly string[] => {
    if (fault) {
      const name = names[fault.cell];
      const about = name === undefined ? { field: '' } : ({ field: name, isColumn: true } as const);
      throw inputError([{ file, ...about, problem: { id: fault.id, values: {} } }]);
    }
    if (!cells) throw failure(file, { id: 'input.notUtf8', values: {} });
    if (cells.length === columns.length) return cells;
    throw failure(file, { id: 'input.cells', values: { found: cells.length, expected: columns.length } });
  };
  const beside = (cell: (place: number) => string, notes: Stated['notes']): RecordExtras | undefined => {
    if (notes.length === 0 && kept.length === 0) return undefined;
    return {
      notes: notes.map(({ id, ...values }) => ({ id, text: say(words, { id, values }) })),
      extra: Object.fromEntries(kept.map((place) => [names[place] ?? '', cell(place)])),
    };
  };
  return ({ bytes, line: first }, visit) => {
    const isText = isUtf8(bytes);
    const records = once(() => {
      const { text, decode } = textReader(bytes);
      return { recordAt: csvRecords(text, separator), text, decode };
    });
    /** Of a text in its bytes: a letter may take several. */
    const isLong = (begin: number, end: number) => {
      if (end - begin <= maxProfileLength) return false;
      const { text, decode } = records();
      const record = text.slice(begin, end);
      return (decode([record])?.[0] ?? record).length > maxProfileLength;
    };
    /** Whether a record of several lines can be one: a quote that was left open takes in the people below it. */
    const isOne = ({ cells, lines, next }: CsvRecord, begin: number) =>
      !cells ||
      lines === 1 ||
      (!isLong(begin, next) &&
        cells.length === columns.length &&
        (records().decode(cells) ?? cells).every((cell, place) => holdLineEnds[place] || !/[\r\n]/.test(cell.trim())));
    let line = first;
    /** Up to where each line is read by itself. */
    let aloneTo = 0;
    for (let start = 0; start < bytes.length; ) {
      const behind = isText ? writer.write(bytes, start) : 0;
      const plain = behind === 0 ? undefined : profileIn(writer.json());
      if (plain) {
        visit.profile(line, plain, beside(writer.cell, []));
        line++;
        start = behind;
        continue;
      }
      const { recordAt, decode } = records();
      const record = recordAt(start, start < aloneTo);
      if (!isOne(record, start)) {
        aloneTo = record.next;
        continue;
      }
      const { cells: found, fault, next, lines } = record;
      const [at, begin] = [line, start];
      line += lines;
      start = next;
      const isTooLong = isLong(begin, next);
      const cells = isTooLong ? undefined : found && decode(found);
      if ((cells ?? found)?.every((cell) => cell.trim() === '')) continue;
      const stated = cells?.length === columns.length ? reader.read(cells) : undefined;
      const more = cells && stated && beside((place) => cells[place] ?? '', stated.notes);
      const json = stated?.problems.length === 0 ? jsonOf(stated.value) : undefined;
      const profile = json === undefined ? undefined : profileIn(encoder.encode(json));
      if (profile) {
        visit.profile(at, profile, more);
        continue;
      }
      const read = () => {
        if (isTooLong) throw failure(file, { id: 'input.longLine', values: { most: maxProfileLength } });
        return profileOf(whole(cells, fault), reader, job);
      };
      const id = () => cells?.[idColumn]?.trim() || cells?.[nameColumn]?.trim() || null;
      if (!visit.other({ line: at, read, id, ...(more && { beside: more }) })) return;
    }
  };
}

function jsonOf(value: unknown): string | undefined {
  const json = JSON.stringify(value);
  // So an infinite number is written.
  return json.includes(':null') ? undefined : json;
}

/** Texts of the person's own, and columns that are no fields. */
function mayHoldLineEnds(column: CsvColumn): boolean {
  const { path, kind } = column;
  return isBesideFacts(column) || (kind === 'text' && textKeys.has(String(path?.at(-1))));
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
    throw inputError([...own, ...named.filter(({ field }) => !own.some((one) => one.field === field))]);
  }
  if (own.length > 0) throw inputError(own);
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
  return inputError([{ file, field: '', problem }]);
}
