import type { InputProblem } from '../profile/input-error.ts';
import type { Answer } from '../programs/requirement.ts';
import { printable } from '../report/printable.ts';
import type { ScoreReport } from '../report/report.ts';
import { csvLines } from '../report/sheet-csv.ts';
import { en } from '../words/en.ts';
import { say } from '../words/message.ts';
import { type Brief, briefKeys, valuesOf } from './brief.ts';
import type { BatchJob } from './job.ts';
import { type Piece, pieceOf, type TextBytes } from './text-bytes.ts';

/** Writes records of output; each ends with a line feed. */
export interface RecordWriter {
  readonly briefs: (to: TextBytes, line: number, id: string | null, briefs: readonly Brief[]) => void;
  readonly report: (to: TextBytes, line: number, id: string | null, report: ScoreReport) => void;
  /** In the place of a line that cannot be used. */
  readonly errors: (to: TextBytes, line: number, id: string | null, problems: readonly InputProblem[]) => void;
}

export function recordWriter(job: BatchJob): RecordWriter {
  return job.output === 'csv' ? csvWriter(job) : jsonWriter(job);
}

/** The first line of CSV output; nothing for NDJSON. */
export function recordHeader(job: BatchJob): string {
  return job.output === 'csv' ? csvLines([['line', 'id', ...columns(job), 'errors']]) : '';
}

/** One column set a law, with its name in front where there are several. */
function columns({ laws }: BatchJob): readonly string[] {
  return laws.flatMap(({ name }) => briefKeys.map((key) => (laws.length === 1 ? key : `${name}.${key}`)));
}

const opening = pieceOf('{"line":');
const idKey = pieceOf(',"id":');
const ending = pieceOf('}\n');

/** Values of a brief that are not numbers, as JSON writes them. */
const literal = {
  true: pieceOf('true'),
  false: pieceOf('false'),
  null: pieceOf('null'),
  yes: pieceOf('"yes"'),
  no: pieceOf('"no"'),
  unknown: pieceOf('"unknown"'),
};

function literalOf(value: boolean | Answer): Piece {
  switch (value) {
    case true:
      return literal.true;
    case false:
      return literal.false;
    case 'yes':
      return literal.yes;
    case 'no':
      return literal.no;
    case 'unknown':
      return literal.unknown;
  }
}

function jsonWriter(job: BatchJob): RecordWriter {
  const keys = columns(job).map((name) => pieceOf(`,${JSON.stringify(name)}:`));
  const start = (to: TextBytes, line: number, id: string | null) => {
    to.piece(opening);
    to.number(line);
    to.piece(idKey);
    if (id === null) to.piece(literal.null);
    else to.json(id);
  };
  return {
    briefs: (to, line, id, briefs) => {
      start(to, line, id);
      let column = 0;
      for (const brief of briefs) {
        for (const value of valuesOf(brief)) {
          const key = keys[column++];
          if (key) to.piece(key);
          if (typeof value === 'number') to.number(value);
          else to.piece(literalOf(value));
        }
      }
      to.piece(ending);
    },
    report: (to, line, id, report) => {
      start(to, line, id);
      to.text(`,${JSON.stringify(report).slice(1)}\n`);
    },
    errors: (to, line, id, problems) => {
      start(to, line, id);
      to.text(`,"errors":${JSON.stringify(problems.map(errorOf))}}\n`);
    },
  };
}

function csvWriter(job: BatchJob): RecordWriter {
  const width = columns(job).length;
  return {
    briefs: (to, line, id, briefs) => {
      const cells = briefs.flatMap(valuesOf).map((value) => (typeof value === 'boolean' ? String(value) : value));
      to.text(csvLines([[line, id, ...cells, null]]));
    },
    report: () => {
      throw new Error('a whole assessment has no CSV form');
    },
    errors: (to, line, id, problems) => {
      const texts = problems.map(errorOf).map(({ field, text }) => (field === '' ? text : `${field}: ${text}`));
      to.text(csvLines([[line, id, ...Array.from({ length: width }, () => null), texts.join('; ')]]));
    },
  };
}

/** One thing wrong with a line, as `crs score` says it. */
function errorOf({ field, problem, found, expected, example, nearest }: InputProblem) {
  return {
    field,
    text: printable(say(en, problem)),
    ...(found !== undefined && { found }),
    ...(expected !== undefined && { expected }),
    ...(example !== undefined && { example }),
    ...(nearest !== undefined && { nearest }),
  };
}
