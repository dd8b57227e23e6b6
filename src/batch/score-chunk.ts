import { assess } from '../assess/assess.ts';
import { en } from '../messages/en.ts';
import { type InputProblem, isInputError } from '../profile/input-error.ts';
import type { Profile } from '../profile/schema.ts';
import { makeReport } from '../report/make-report.ts';
import { assessBriefly, type Brief } from './brief.ts';
import { csvLines } from './csv-lines.ts';
import type { BatchJob, Chunk, Line, RecordExtras, ScoredChunk } from './job.ts';
import { jsonLines } from './json-lines.ts';
import { recordWriter } from './record.ts';
import { type TextBytes, textBytes } from './text-bytes.ts';

/**
 * How many lines that are not plainly profiles wait to be read one after the other: among lines of the other kind each takes
 * more than twice as long.
 */
const mostWaiting = 64;

export interface Records {
  /** In the order of the lines, each record ended by a line feed; the bytes stay only until the next chunk is scored. */
  readonly parts: readonly Uint8Array[];
}

/** A line whose record belongs before a place of those written so far. */
interface Waiting {
  readonly one: Line;
  readonly before: number;
}

/** Where the record of such a line is. */
interface Aside {
  readonly before: number;
  readonly from: number;
  readonly to: number;
}

/** Scores chunks of lines, one record a line. */
export function chunkScorer(job: BatchJob): (chunk: Chunk) => ScoredChunk & Records {
  const { file, asOf, laws, full, tool, strict } = job;
  const eachLine = job.input === 'csv' ? csvLines(job) : jsonLines(job);
  const write = recordWriter(job);
  const brief = (to: TextBytes, line: number, profile: Profile, beside?: RecordExtras) => {
    const briefs: Brief[] = [];
    for (const { law } of laws) briefs.push(assessBriefly(profile, asOf, law));
    write.briefs(to, line, idOf(profile), briefs, beside);
  };
  const whole = (to: TextBytes, line: number, profile: Profile, beside?: RecordExtras) => {
    const id = idOf(profile);
    const label = id ?? `line ${line}`;
    write.report(to, line, id, makeReport(assess(profile, asOf, laws[0].law), { label, words: en, tool }), beside);
  };
  const score = full ? whole : brief;
  const records = textBytes();
  const others = textBytes();
  return (chunk) => {
    records.clear();
    others.clear();
    let waiting: Waiting[] = [];
    const aside: Aside[] = [];
    let bad = 0;
    let noted = 0;
    let firstNote: ScoredChunk['firstNote'];
    const mind = (line: number, beside: RecordExtras | undefined) => {
      const note = beside?.notes[0];
      if (!note) return;
      noted++;
      firstNote ??= { line, text: note.text };
    };
    let stopped: readonly InputProblem[] | undefined;
    const readWaiting = () => {
      for (const { one, before } of waiting) {
        const from = others.length();
        try {
          score(others, one.line, one.read(), one.beside);
        } catch (error) {
          if (!isInputError(error)) throw error;
          bad++;
          write.errors(others, one.line, one.id(), error.problems, one.beside);
          if (strict) stopped = error.problems.map((problem) => placed(problem, file, one.line));
        }
        aside.push({ before, from, to: others.length() });
      }
      waiting = [];
    };
    eachLine(chunk, {
      profile: (line, profile, beside) => {
        score(records, line, profile, beside);
        if (beside) mind(line, beside);
      },
      other: (one) => {
        mind(one.line, one.beside);
        waiting.push({ one, before: records.length() });
        if (strict || waiting.length === mostWaiting) readWaiting();
        return stopped === undefined;
      },
    });
    readWaiting();
    const parts: Uint8Array[] = [];
    let done = 0;
    for (const { before, from, to } of aside) {
      if (before > done) parts.push(records.slice(done, before));
      parts.push(others.slice(from, to));
      done = before;
    }
    parts.push(records.slice(done, records.length()));
    return { parts, bad, noted, ...(firstNote && { firstNote }), ...(stopped && { stopped }) };
  };
}

function idOf({ id, name }: Profile): string | null {
  return id ?? name ?? null;
}

/** A problem of a line, placed in the whole input. */
function placed(problem: InputProblem, file: string, line: number): InputProblem {
  return { ...problem, file, line, column: problem.column ?? 1 };
}
