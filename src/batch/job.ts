import type { Day } from '../base/day.ts';
import type { Law } from '../law/law.ts';
import type { InputProblem } from '../profile/input-error.ts';
import type { Profile } from '../profile/schema.ts';
import type { ReportNote } from '../report/report.ts';
import type { RoundsOfKind } from '../verdict/door.ts';
import type { Extra } from './csv-columns.ts';
import type { Separator } from './csv-records.ts';

/** What every line of a batch is scored by. Plain data, so that it can be sent to a worker. */
export interface BatchJob {
  /** How errors name the input. */
  readonly file: string;
  readonly asOf: Day;
  /** Several laws give one set of columns each. */
  readonly laws: readonly [NamedLaw, ...NamedLaw[]];
  readonly input: 'ndjson' | 'csv';
  readonly output: 'ndjson' | 'csv';
  /** Ids of the figures of a record; the usual ones when left out. */
  readonly fields?: readonly string[];
  /** Rounds of the twelve months before the day, where a figure hangs on them. */
  readonly rounds?: readonly RoundsOfKind[];
  /** Whether records name their input, as where there are several. */
  readonly namesFile?: boolean;
  /** The whole assessment instead of its figures. */
  readonly full: boolean;
  /** Stop at the first line that cannot be used. */
  readonly strict: boolean;
  /** Columns of CSV input. */
  readonly columns: readonly string[];
  /** What parts the cells of CSV input; a comma when left out. */
  readonly separator?: Separator;
  /** What is done with columns that are no fields; refused when left out. */
  readonly extra?: Extra;
  /** Columns of CSV output for columns that are passed on, where those of several inputs have to be told; else those of this one. */
  readonly extraColumns?: readonly string[];
  readonly tool: { readonly name: string; readonly version: string };
}

/** What is known of one input among several. */
export type InputForm = Pick<BatchJob, 'file' | 'input' | 'columns' | 'separator'>;

/** One of several laws that lines are scored under. */
export interface NamedLaw {
  /** What stands before its columns. */
  readonly name: string;
  /** The rules, as `lawOn` gives them. */
  readonly law: Law;
}

/** Whole lines of input. */
export interface Chunk {
  /** In UTF-8. */
  readonly bytes: Uint8Array;
  /** Number of the first line, from 1. */
  readonly line: number;
}

export interface ScoredChunk {
  readonly bad: number;
  /** Lines of which something was read otherwise than written, and the first such note. */
  readonly noted: number;
  readonly firstNote?: { readonly line: number; readonly text: string };
  /** With `strict`: what was wrong with the line at which it stopped. */
  readonly stopped?: readonly InputProblem[];
}

/** What goes into a record beside its figures. */
export interface RecordExtras {
  /** What was read otherwise than written. */
  readonly notes: readonly ReportNote[];
  /** Cells of columns that are no fields, and keys that no rule reads, as they are. */
  readonly extra: Readonly<Record<string, unknown>>;
}

/** What is done with the lines of a chunk that are not empty, in their order. */
export interface LineVisitor {
  /** A line that is a profile beyond doubt. */
  readonly profile: (line: number, profile: Profile, beside?: RecordExtras) => void;
  /** Any other. @returns whether to go on */
  readonly other: (line: Line) => boolean;
}

/** A line that may or may not be a profile. */
export interface Line {
  /** Its number, from 1. */
  readonly line: number;
  /** @throws {InputError} when it is not a profile */
  readonly read: () => Profile;
  /** What names the line although it is not a profile; asked for after it was read. */
  readonly id: () => string | null;
  readonly beside?: RecordExtras;
}
