import type { InputProblem } from '../profile/input-error.ts';
import { printable } from '../report/printable.ts';
import type { ScoreReport } from '../report/report.ts';
import { csvLines } from '../report/sheet-csv.ts';
import { en } from '../words/en.ts';
import { say } from '../words/message.ts';
import { type Brief, briefKeys } from './brief.ts';
import type { BatchJob } from './job.ts';

/** Makes records of output; each ends with a line feed. */
export interface RecordWriter {
  readonly briefs: (line: number, id: string | null, briefs: readonly Brief[]) => string;
  readonly report: (line: number, id: string | null, report: ScoreReport) => string;
  /** In the place of a line that cannot be used. */
  readonly errors: (line: number, id: string | null, problems: readonly InputProblem[]) => string;
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

function jsonWriter(job: BatchJob): RecordWriter {
  const keys = columns(job).map((name) => `,${JSON.stringify(name)}:`);
  const start = (line: number, id: string | null) =>
    `{"line":${line},"id":${id === null ? 'null' : JSON.stringify(id)}`;
  return {
    briefs: (line, id, briefs) => {
      let text = start(line, id);
      let column = 0;
      for (const brief of briefs) {
        for (const key of briefKeys) {
          const value = brief[key];
          text += keys[column++] + (typeof value === 'string' ? `"${value}"` : String(value));
        }
      }
      return `${text}}\n`;
    },
    report: (line, id, report) => `${start(line, id)},${JSON.stringify(report).slice(1)}\n`,
    errors: (line, id, problems) => `${start(line, id)},"errors":${JSON.stringify(problems.map(errorOf))}}\n`,
  };
}

function csvWriter(job: BatchJob): RecordWriter {
  const width = columns(job).length;
  return {
    briefs: (line, id, briefs) => {
      const cells = briefs.flatMap((brief) =>
        briefKeys.map((key) => {
          const value = brief[key];
          return typeof value === 'boolean' ? String(value) : value;
        }),
      );
      return csvLines([[line, id, ...cells, null]]);
    },
    report: () => {
      throw new Error('a whole assessment has no CSV form');
    },
    errors: (line, id, problems) => {
      const texts = problems.map(errorOf).map(({ field, text }) => (field === '' ? text : `${field}: ${text}`));
      return csvLines([[line, id, ...Array.from({ length: width }, () => null), texts.join('; ')]]);
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
