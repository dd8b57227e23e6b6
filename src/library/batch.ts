/**
 * Records of lines as `crs batch` writes them, for a loop of your own. For Node alone.
 *
 *     import { batch } from 'express-entry-crs/batch';
 *
 * @module express-entry-crs/batch
 */

import { once } from '../base/once.ts';
import { tool } from '../base/tool.ts';
import { type BatchColumns, columnsAnswer } from '../batch/columns-answer.ts';
import type { Extra } from '../batch/csv-columns.ts';
import { columnNames, findHeader } from '../batch/csv-header.ts';
import { asksForRounds, type FieldValue, fields as known } from '../batch/fields.ts';
import type { BatchJob, NamedLaw } from '../batch/job.ts';
import { recordHeader } from '../batch/record.ts';
import * as schema from '../batch/record-schema.ts';
import { chunkScorer } from '../batch/score-chunk.ts';
import type { Words } from '../messages/message.ts';
import type { ToldProblem } from '../profile/told-problem.ts';
import type { ReportNote, ScoreReport } from '../report/report.ts';
import { kindsOfYear } from '../verdict/door.ts';
import { inSheets, type Report } from './answer.ts';
import { aList, anObject, aText, inNameOf, oneOf, refuse, whole } from './arguments.ts';
import { someWords } from './in-words.ts';
import { knownOf, type OfRounds } from './of-rounds.ts';
import { aLaw, type On, whenOf } from './on.ts';

export type { InputColumn } from '../batch/column-list.ts';
export type { BatchColumns, OutputColumn } from '../batch/columns-answer.ts';
export type { Extra } from '../batch/csv-columns.ts';
export type { FieldType, FieldValue } from '../batch/fields.ts';
export type { NamedLaw } from '../batch/job.ts';
export type { ToldProblem } from '../profile/told-problem.ts';

/** How lines are read and what their records have, as the options of `crs batch`. */
export interface BatchOptions extends On, OfRounds {
  /** The sentences of notes, errors and whole assessments: `en` of `express-entry-crs/words/en`, or `fr` of `words/fr`. */
  readonly words: Words;
  /** Several rules in the place of `law`, each with a name of its own: one set of figures each, as `2025-03-25.total`. */
  readonly laws?: readonly NamedLaw[];
  /** The header of CSV input, as it stands in the file; its separator is found in it. Left out: lines are JSON. */
  readonly header?: string;
  /** How `text` writes records; left out: `ndjson`. */
  readonly format?: 'ndjson' | 'csv';
  /** Ids of the figures that records have, of the `output` of `batchColumns`; left out: those that are `usual` there. */
  readonly fields?: readonly string[];
  /** The whole assessment in the place of figures; with `ndjson` alone. */
  readonly full?: boolean;
  /**
   * `keep`: cells of columns that are no fields, or `notes` and `x-` keys of JSON, are passed on in `extra`; `ignore`: such
   * columns are passed over. Left out: a column that is no field is refused.
   */
  readonly extra?: Extra;
  /** The name of the input, which each record then has as `file`; left out: none. */
  readonly file?: string;
}

/** What every record has. */
export interface LineOfRecord {
  /** With the option `file` alone. */
  readonly file?: string;
  /** The number of the line, from 1. */
  readonly line: number;
  /** The `id`, else the `name` of the profile; null where it has neither. */
  readonly id: string | null;
  /** With `extra: 'keep'`, where there is something beside the facts. */
  readonly extra?: Readonly<Record<string, unknown>>;
}

/** The record of a line that is a profile: its figures by their ids, such as `total`; with several laws by `NAME.total`. */
export interface FiguresRecord extends LineOfRecord {
  /** What was read otherwise than written; left out where nothing was. */
  readonly notes?: readonly ReportNote[];
  readonly [figure: string]:
    | FieldValue
    | string
    | readonly ReportNote[]
    | Readonly<Record<string, unknown>>
    | undefined;
}

/** The record of a line that is no profile. */
export interface ErrorsRecord extends LineOfRecord {
  /** Everything that is wrong with it. */
  readonly errors: readonly ToldProblem[];
}

/** The record of a profile with `full`: that of `crs score --format json`, behind the line and its id. */
export interface WholeRecord extends LineOfRecord, ScoreReport {}

/** The record of a line. */
export type BatchRecord = FiguresRecord | ErrorsRecord | WholeRecord;

/** Makes records of lines that are read alike. */
export interface Batch {
  /** The first line of the output with its line feed: the names of the columns of CSV. Empty for NDJSON. */
  readonly header: string;
  /** The number of the first line below the header of the input, from 1. */
  readonly firstLine: number;
  /**
   * The record of one line, as an object; also with the format CSV.
   * @param line a profile in JSON, or cells of CSV; with or without a line feed at its end
   * @param number the number of the line, from 1; left out: `firstLine`
   * @throws {InputError} for an empty line and for several; a line that is no profile is a record with `errors`
   */
  readonly record: (line: string, number?: number) => BatchRecord;
  /**
   * The records of one or more whole lines, each ended by a line feed: byte for byte what `crs batch` writes. Empty lines have
   * none, and are counted.
   * @param lines with the header of CSV taken off
   * @param first the number of the first line, from 1; left out: `firstLine`
   * @throws {InputError} for what is no text or no number of a line
   */
  readonly text: (lines: string, first?: number) => string;
}

/**
 * What makes records of lines as `crs batch` does, with no thread and no file: for a loop of your own, such as that of a server or
 * over a partition. What it needs is made once, so that it is quick for many lines.
 * @throws {InputError} for what is no day, no law, no rounds or no words; for a header that names no columns, or others than fields;
 *   for a field that does not exist; and for options that cannot stand together
 * @example const { text } = batch({ asOf: day('2026-01-15'), words: en, fields: ['total', 'french'] });
 */
export function batch(options: BatchOptions): Batch {
  const by = 'batch';
  const { words } = anObject(by, 'options', options, 'asOf and words');
  someWords(by, words);
  const { job, firstLine } = jobOf(by, options);
  const written = chunkScorer(job, words);
  const told = once(() => (job.output === 'ndjson' ? written : chunkScorer({ ...job, output: 'ndjson' }, words)));
  const scored = (score: typeof written, lines: string, line: number) =>
    decoder.decode(score({ bytes: encoder.encode(lines), line }).records);
  return {
    header: recordHeader(job),
    firstLine,
    record: (line, number = firstLine) => {
      const records = scored(told(), aText(by, 'line', line), whole(by, 'number', number, 1, mostLines));
      if (records.indexOf('\n') !== records.length - 1 || records === '')
        refuse(by, 'line', line, 'one line that holds something');
      return JSON.parse(records);
    },
    text: (lines, first = firstLine) =>
      scored(written, aText(by, 'lines', lines), whole(by, 'first', first, 1, mostLines)),
  };
}

/**
 * The record of one line as an object, as `crs batch` writes it. Of many lines `batch` is quicker.
 * @param line a profile in JSON, or cells of CSV below a `header`
 * @throws {InputError} as `batch` and its `record`
 * @example batchRecord('{"age":30}', { asOf: day('2026-01-15'), words: en })
 */
export function batchRecord(line: string, options: BatchOptions): BatchRecord {
  return inNameOf('batchRecord', 'batch', () => batch(options).record(line));
}

/**
 * The columns of CSV input, and the keys and columns of records, as `crs schema --columns`.
 * @throws {InputError} for what is no words
 */
export function batchColumns(options: { readonly words: Words }): Report<BatchColumns> {
  const by = 'batchColumns';
  const words = someWords(by, anObject(by, 'options', options, 'words').words);
  return inSheets(columnsAnswer(words), words);
}

/**
 * The JSON Schema (2020-12) of a record of figures under one law, as `crs schema --record`.
 * @param options `words`: the language of descriptions; `fields`: as in `BatchOptions`
 * @throws {InputError} for what is no words, and for a field that does not exist
 */
export function recordJsonSchema(options: Pick<BatchOptions, 'words' | 'fields'>): object {
  const by = 'recordJsonSchema';
  const { words, fields } = anObject(by, 'options', options, 'words, and fields');
  someWords(by, words);
  return schema.recordJsonSchema(words, fieldsOf(by, fields));
}

const [encoder, decoder] = [new TextEncoder(), new TextDecoder()];

const mostLines = Number.MAX_SAFE_INTEGER;

function jobOf(by: string, options: BatchOptions): { readonly job: BatchJob; readonly firstLine: number } {
  const { asOf, law } = whenOf(by, options);
  const { header, format = 'ndjson', full = false, extra, file = by } = options;
  const laws = lawsOf(by, options, law);
  const fields = fieldsOf(by, options.fields);
  const output = oneOf(by, 'format', format, ['ndjson', 'csv']);
  if (extra !== undefined) oneOf(by, 'extra', extra, ['keep', 'ignore']);
  if (full && (output === 'csv' || laws.length > 1 || fields))
    refuse(by, 'full', full, 'NDJSON, one law and no fields beside it');
  if (header === undefined && (extra === 'ignore' || (extra === 'keep' && output === 'csv')))
    refuse(by, 'extra', extra, 'a header of CSV, or keep with NDJSON');
  const needsRounds = fields?.some(asksForRounds) === true;
  const { rounds } = knownOf(by, options);
  const head = header === undefined ? { columns: [], firstLine: 1 } : headOf(by, aText(by, 'header', header), file);
  const { firstLine, ...form } = head;
  return {
    firstLine,
    job: {
      file: aText(by, 'file', file),
      asOf,
      laws,
      input: header === undefined ? 'ndjson' : 'csv',
      output,
      ...(fields && { fields }),
      ...(needsRounds && { rounds: kindsOfYear(rounds, { asOf }) }),
      namesFile: options.file !== undefined,
      full,
      strict: false,
      ...form,
      ...(extra && { extra }),
      tool,
    },
  };
}

/** Columns of CSV, what parts them, and the number of the first line below. */
function headOf(by: string, text: string, file: string) {
  const bytes = Buffer.from(text);
  const { separator, start, end, lines } = findHeader(bytes.toString('latin1'));
  if (end < bytes.length) refuse(by, 'header', text, 'one header, with nothing below it');
  const columns = columnNames(bytes.subarray(start, end).toString(), { file, line: lines, separator });
  return { columns, separator, firstLine: lines + 1 };
}

function lawsOf(by: string, { law, laws }: BatchOptions, own: NamedLaw['law']): BatchJob['laws'] {
  if (laws === undefined) return [{ name: '', law: own }];
  if (law !== undefined) refuse(by, 'law', law, 'either law or laws');
  const [first, ...others] = aList(by, 'laws', laws).map((one) => ({
    name: aText(by, 'laws.name', anObject(by, 'laws', one, 'name and law').name),
    law: aLaw(by, one.law),
  }));
  if (first === undefined) return refuse(by, 'laws', laws, 'one law or more');
  const names = [first, ...others].map(({ name }) => name);
  if (new Set(names).size < names.length) refuse(by, 'laws', laws, 'a name of its own for each');
  return [first, ...others];
}

function fieldsOf(by: string, fields: readonly string[] | undefined): readonly string[] | undefined {
  if (fields === undefined) return undefined;
  const ids = known.map(({ id }) => id);
  for (const id of aList(by, 'fields', fields)) {
    if (!ids.includes(id)) refuse(by, 'fields', id, 'ids of figures, as batchColumns tells them');
    if (fields.indexOf(id) !== fields.lastIndexOf(id)) refuse(by, 'fields', id, 'each once');
  }
  return fields;
}
