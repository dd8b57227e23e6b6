import { assess } from '../assess.ts';
import { type InputProblem, isInputError } from '../profile/input-error.ts';
import type { Profile } from '../profile/schema.ts';
import { makeReport } from '../report/make-report.ts';
import { en } from '../words/en.ts';
import { assessBriefly } from './brief.ts';
import { csvLines } from './csv-lines.ts';
import type { BatchJob, Chunk, Line, ScoredChunk } from './job.ts';
import { jsonLines } from './json-lines.ts';
import { recordWriter } from './record.ts';

/** Letters of records that are put at once: many calls are slow, and long texts are old by the time they are put. */
const mostAtOnce = 4096;

/**
 * Scores chunks of lines, one record a line.
 * @param put takes some records at a time, in the order of the lines, each ended by a line feed
 */
export function chunkScorer(job: BatchJob): (chunk: Chunk, put: (records: string) => void) => ScoredChunk {
  const { file, asOf, laws, full, tool, strict } = job;
  const linesOf = job.input === 'csv' ? csvLines(job) : jsonLines(job);
  const write = recordWriter(job);
  const idOf = ({ id, name }: Profile) => id ?? name ?? null;
  const brief = ({ line, read }: Line) => {
    const profile = read();
    const briefs = laws.map(({ law }) => assessBriefly(profile, asOf, law));
    return write.briefs(line, idOf(profile), briefs);
  };
  const whole = ({ line, read }: Line) => {
    const profile = read();
    const id = idOf(profile);
    const label = id ?? `line ${line}`;
    return write.report(line, id, makeReport(assess(profile, asOf, laws[0].law), { label, words: en, tool }));
  };
  return (chunk, put) => {
    let records = '';
    let bad = 0;
    for (const one of linesOf(chunk)) {
      const { line, id } = one;
      try {
        records += full ? whole(one) : brief(one);
      } catch (error) {
        if (!isInputError(error)) throw error;
        bad++;
        records += write.errors(line, id(), error.problems);
        if (strict) {
          put(records);
          return { bad, stopped: error.problems.map((problem) => placed(problem, file, line)) };
        }
      }
      if (records.length > mostAtOnce) {
        put(records);
        records = '';
      }
    }
    put(records);
    return { bad };
  };
}

/** A problem of a line, placed in the whole input. */
function placed(problem: InputProblem, file: string, line: number): InputProblem {
  return { ...problem, file, line, column: problem.column ?? 1 };
}
