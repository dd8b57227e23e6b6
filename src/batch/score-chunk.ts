import { assess } from '../assess/assess.ts';
import { en } from '../messages/en.ts';
import type { Words } from '../messages/message.ts';
import { type InputProblem, isInputError } from '../profile/input-error.ts';
import { ownKeysOf } from '../profile/own-keys.ts';
import type { Profile } from '../profile/schema.ts';
import { makeReport } from '../report/make-report.ts';
import { csvLines } from './csv-lines.ts';
import { fieldOf, usualFields } from './fields.ts';
import { findFigures } from './found.ts';
import type { BatchJob, Chunk, InputForm, Line, RecordExtras, ScoredChunk } from './job.ts';
import { jsonLines } from './json-lines.ts';
import { recordWriter } from './record.ts';

/**
 * How many lines that are not plainly profiles wait to be read one after the other: among lines of the other kind each takes
 * more than twice as long.
 */
const mostWaiting = 64;

export interface Records {
  /** In the order of the lines, each ended by a line feed, as UTF-8. */
  readonly records: Uint8Array;
}

const readers = { ndjson: jsonLines, csv: csvLines };

/** A line whose record is still to be made, and its place among those of its chunk. */
interface Waiting {
  readonly one: Line;
  readonly place: number;
}

/**
 * Scores chunks of lines, one record a line.
 * @param words the language of notes, errors and whole assessments; English when left out
 */
export function chunkScorer(job: BatchJob, words: Words = en): (chunk: Chunk) => ScoredChunk & Records {
  const { file, asOf, laws, full, tool, strict, rounds = [] } = job;
  const fields = (job.fields ?? usualFields).map(fieldOf);
  const eachLine = readers[job.input](job, words);
  const write = recordWriter(job, words);
  const figures = (line: number, profile: Profile, beside?: RecordExtras) => {
    const values = laws.flatMap(({ law }) => {
      const found = findFigures(profile, asOf, law, rounds);
      return fields.map(({ valueIn }) => valueIn(found));
    });
    return write.figures(line, idOf(profile), values, beside);
  };
  const whole = (line: number, profile: Profile, beside?: RecordExtras) => {
    const id = idOf(profile);
    const label = id ?? words['batch.line']({ line });
    const own = ownKeysOf(profile);
    return write.report(line, id, makeReport(assess(profile, asOf, laws[0].law), { label, words, tool, own }), beside);
  };
  const scored = full ? whole : figures;
  // Of CSV the reader passes on cells, as they are written.
  const score =
    job.extra === 'keep' && job.input === 'ndjson'
      ? (line: number, profile: Profile) => scored(line, profile, { notes: [], extra: ownIn(profile) })
      : scored;
  return (chunk) => {
    const records: string[] = [];
    let waiting: Waiting[] = [];
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
      for (const { one, place } of waiting) {
        try {
          records[place] = score(one.line, one.read(), one.beside);
        } catch (error) {
          if (!isInputError(error)) throw error;
          bad++;
          records[place] = write.errors(one.line, one.id(), error.problems, one.beside);
          if (strict) stopped = error.problems.map((problem) => placed(problem, file, one.line));
        }
      }
      waiting = [];
    };
    eachLine(chunk, {
      profile: (line, profile, beside) => {
        records.push(score(line, profile, beside));
        if (beside) mind(line, beside);
      },
      other: (one) => {
        mind(one.line, one.beside);
        waiting.push({ one, place: records.push('') - 1 });
        if (strict || waiting.length === mostWaiting) readWaiting();
        return stopped === undefined;
      },
    });
    readWaiting();
    return {
      records: Buffer.from(records.join('')),
      bad,
      noted,
      ...(firstNote && { firstNote }),
      ...(stopped && { stopped }),
    };
  };
}

/** Scores chunks of several inputs. What reads one is made when its first chunk comes, and kept while more of it come. */
export function chunkScorers(
  job: BatchJob,
  words: Words,
): (chunk: Chunk & { readonly form: InputForm }) => ScoredChunk & Records {
  let last: { readonly file: string; readonly score: ReturnType<typeof chunkScorer> } | undefined;
  return ({ form, ...chunk }) => {
    if (last?.file !== form.file) last = { file: form.file, score: chunkScorer({ ...job, ...form }, words) };
    return last.score(chunk);
  };
}

/** What stands beside the facts of a profile and is read by no rule. */
function ownIn(profile: Profile): RecordExtras['extra'] {
  const { notes, x } = ownKeysOf(profile);
  return { ...(notes !== undefined && { notes }), ...x };
}

function idOf({ id, name }: Profile): string | null {
  return id ?? name ?? null;
}

/** A problem of a line, placed in the whole input. */
function placed(problem: InputProblem, file: string, line: number): InputProblem {
  return { ...problem, file, line, column: problem.column ?? 1 };
}
