import type { Words } from '../messages/message.ts';
import type { InputProblem } from '../profile/input-error.ts';
import { errorOf } from '../profile/told-problem.ts';
import type { ScoreReport } from '../report/report.ts';
import { csvLines } from '../report/sheet-csv.ts';
import { csvColumns, isBesideFacts } from './csv-columns.ts';
import { type FieldValue, usualFields } from './fields.ts';
import type { BatchJob, RecordExtras } from './job.ts';

/** Makes records of output; each ends with a line feed. */
export interface RecordWriter {
  /** Those of the fields, under one law after the other. */
  readonly figures: Writer<readonly FieldValue[]>;
  readonly report: Writer<ScoreReport>;
  /** In the place of a line that cannot be used. */
  readonly errors: Writer<readonly InputProblem[]>;
}

type Writer<T> = (line: number, id: string | null, found: T, beside?: RecordExtras) => string;

export function recordWriter(job: BatchJob, words: Words): RecordWriter {
  return writers[job.output](job, words);
}

const writers: Readonly<Record<BatchJob['output'], (job: BatchJob, words: Words) => RecordWriter>> = {
  ndjson: jsonWriter,
  csv: csvWriter,
};

/** The first line of CSV output; nothing for NDJSON. */
export function recordHeader(job: BatchJob): string {
  switch (job.output) {
    case 'ndjson':
      return '';
    case 'csv':
      return csvLines([
        [
          ...(job.namesFile ? ['file'] : []),
          'line',
          'id',
          ...figureColumns(job),
          'errors',
          ...extraColumns(job).map((name) => `extra.${name}`),
        ],
      ]);
  }
}

/** One column set a law, with its name in front where there are several. */
function figureColumns({
  laws,
  fields = usualFields,
}: Pick<BatchJob, 'fields'> & { readonly laws: readonly { readonly name: string }[] }): readonly string[] {
  return laws.flatMap(({ name }) => fields.map((id) => (laws.length === 1 ? id : `${name}.${id}`)));
}

/** Columns of the input that no rule reads, and that go into the records. */
export function extraColumns({ columns: names, extra, extraColumns: told, input }: BatchJob): readonly string[] {
  if (told) return told;
  if (extra !== 'keep' || input !== 'csv') return [];
  const found = csvColumns(names, { file: '', line: 1, extra });
  return found.filter(isBesideFacts).map(({ name }) => name);
}

function jsonWriter(job: BatchJob, words: Words): RecordWriter {
  const keys = figureColumns(job).map((name) => `,${JSON.stringify(name)}:`);
  const file = job.namesFile ? `"file":${JSON.stringify(job.file)},` : '';
  const start = (line: number, id: string | null) =>
    `{${file}"line":${line},"id":${id === null ? id : JSON.stringify(id)}`;
  return {
    figures: (line, id, values, beside) => {
      let record = start(line, id);
      values.forEach((value, index) => {
        record += keys[index];
        record += typeof value === 'string' ? `"${value}"` : value;
      });
      if (beside && beside.notes.length > 0) record += `,"notes":${JSON.stringify(beside.notes)}`;
      return `${record}${extraOf(beside)}}\n`;
    },
    report: (line, id, report, beside) => {
      const whole = beside ? { ...report, notes: [...beside.notes, ...report.notes] } : report;
      return `${start(line, id)},${JSON.stringify(whole).slice(1, -1)}${extraOf(beside)}}\n`;
    },
    errors: (line, id, problems, beside) =>
      `${start(line, id)},"errors":${JSON.stringify(problems.map((problem) => errorOf(problem, words)))}${extraOf(beside)}}\n`,
  };
}

/** The key of cells that are passed on. */
function extraOf(beside: RecordExtras | undefined): string {
  if (!beside || Object.keys(beside.extra).length === 0) return '';
  return `,"extra":${JSON.stringify(beside.extra)}`;
}

function csvWriter(job: BatchJob, words: Words): RecordWriter {
  const width = figureColumns(job).length;
  const extra = extraColumns(job);
  const file = job.namesFile ? [job.file] : [];
  const cellsOf = (beside: RecordExtras | undefined) =>
    extra.map((name) => {
      const cell = beside?.extra[name];
      return typeof cell === 'string' ? cell : null;
    });
  return {
    figures: (line, id, values, beside) => {
      const cells = values.map((value) => (typeof value === 'boolean' ? String(value) : value));
      return csvLines([[...file, line, id, ...cells, null, ...cellsOf(beside)]]);
    },
    report: () => {
      throw new Error('a whole assessment has no CSV form');
    },
    errors: (line, id, problems, beside) => {
      const texts = problems
        .map((problem) => errorOf(problem, words))
        .map(({ field, text }) => (field === '' ? text : words['join.colon']({ head: field, text })));
      const none = Array.from({ length: width }, () => null);
      return csvLines([[...file, line, id, ...none, texts.join('; '), ...cellsOf(beside)]]);
    },
  };
}
