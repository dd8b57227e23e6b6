/**
 * A row a person, the most urgent first, as `crs overview`.
 *
 *     import { overviewReport } from 'express-entry-crs/overview';
 *
 * @module express-entry-crs/overview
 */

import { addDays } from '../base/day.ts';
import { tool } from '../base/tool.ts';
import type { Stored } from '../diff/stored.ts';
import type { Words } from '../messages/message.ts';
import { type InputError, isInputError } from '../profile/input-error.ts';
import { type Choice, chosenEntries, daysAhead, lookOver, type Said, saidOf } from '../report/overview/look-over.ts';
import { badRow, type OverviewEntry } from '../report/overview/overview.ts';
import { overviewCsv, overviewSheet } from '../report/overview/sheets.ts';
import { aFormat, inSheets, type Report, styled } from './answer.ts';
import { aList, anObject, aText, refuse, whole } from './arguments.ts';
import type { Named } from './diff.ts';
import { checkWords, type InWords } from './in-words.ts';
import { knownOf, type OfRounds } from './of-rounds.ts';
import { aProfile, type On, whenOf } from './on.ts';

export type { Stored } from '../diff/stored.ts';
export type { ToldProblem } from '../profile/told-problem.ts';
export type { BadRow, Coming, OverviewEntry, OverviewRow } from '../report/overview/overview.ts';
export type { Report } from './answer.ts';
export type { Named } from './diff.ts';

/** Somebody in an overview. */
export interface NamedFile extends Named {
  /** The file of the profile; left out: the name. */
  readonly file?: string;
}

/** A file that holds no profile, which is a line of the overview, too. */
export interface UnreadableFile {
  /** The path or label that the answer has for the file. */
  readonly file: string;
  /** The error that `readProfile` threw for it. */
  readonly error: InputError;
}

/** Options of `overview`. With `law` the days ahead are held under it, else each under its own rules. */
export interface OverviewOptions extends On, OfRounds, Pick<InWords, 'words'> {
  /** Only those of whom something ends or falls in so many days, from 0 to 365. */
  readonly within?: number;
  /** Only those who differ from stored scores, by their `name`. */
  readonly changed?: {
    /** As `readScores` gives them. */
    readonly scores: ReadonlyMap<string, Stored>;
    /** How the scores are named in the heading, such as their file. */
    readonly file: string;
  };
}

/** An overview in words. */
export interface OverviewReport extends Report<readonly OverviewEntry[]> {
  /**
   * The overview as one HTML page that needs nothing beside itself: a table that can be sorted and filtered.
   * @param links the address of somebody's own page by their `file`, beside this page; left out: none
   * @throws {InputError} (as a rejection) for what is no map
   */
  readonly renderPage: (links?: ReadonlyMap<string, string>) => Promise<string>;
}

/**
 * A row a person: score, programs, what ends next, rounds that are open, the nearest change; the most urgent first.
 * @throws {InputError} for what is no list, no profile, no day, no law, no rounds or no words; a profile that could not be read is
 *   given as `{ file, error }`
 * @example overview([{ name: 'Priya', profile }], { asOf: day('2026-01-15'), words: en })
 */
export function overview(
  people: readonly (NamedFile | UnreadableFile)[],
  options: OverviewOptions,
): readonly OverviewEntry[] {
  return looked('overview', people, options).entries;
}

/**
 * The overview in words, as `crs overview`.
 * @throws {InputError} as `overview`
 */
export function overviewReport(
  people: readonly (NamedFile | UnreadableFile)[],
  options: OverviewOptions,
): OverviewReport {
  const by = 'overviewReport';
  const { entries, said, to } = looked(by, people, options);
  const { words, changed } = options;
  return {
    data: entries,
    render: (format, style) => {
      const width = aFormat(by, format) === 'table' ? styled(by, style).width : Number.POSITIVE_INFINITY;
      const shown = { ...said, why: to !== undefined, compared: changed !== undefined, width };
      const sheets = [overviewSheet(entries, shown, words)];
      return inSheets({ data: entries, sheets, csv: overviewCsv(entries) }, words).render(format, style);
    },
    renderPage: async (links = new Map()) => {
      if (!(links instanceof Map)) return refuse(by, 'links', links, 'a Map of addresses by file');
      const { renderOverviewPage } = await import('../report/html/overview-page.ts');
      return renderOverviewPage(entries, { ...said, tool, links }, words);
    },
  };
}

interface Looked {
  readonly entries: readonly OverviewEntry[];
  readonly said: Said;
  readonly to: Choice['to'];
}

function looked(by: string, people: readonly (NamedFile | UnreadableFile)[], options: OverviewOptions): Looked {
  const { asOf, law } = whenOf(by, options);
  checkWords(by, options, {});
  const { words, within, changed } = options;
  if (within !== undefined) whole(by, 'within', within, 0, daysAhead);
  if (changed !== undefined) {
    const { scores, file } = anObject(by, 'changed', changed, 'scores and file');
    if (!(scores instanceof Map)) refuse(by, 'changed.scores', scores, 'what readScores gives');
    aText(by, 'changed.file', file);
  }
  const { rounds } = knownOf(by, options);
  const setting = { asOf, law, held: options.law, rounds, compares: changed !== undefined };
  const all = aList(by, 'people', people);
  const rows = all.flatMap((one) => {
    anObject(by, 'people', one, 'name and profile, or file and error');
    if ('error' in one) return [];
    const label = aText(by, 'people.name', one.name);
    return [lookOver({ file: one.file ?? label, label, profile: aProfile(by, one.profile, asOf) }, setting, words)];
  });
  const bad = all.flatMap((one) => ('error' in one ? [badRowOf(by, one, words)] : []));
  const to = within === undefined ? undefined : addDays(asOf, within);
  const entries = chosenEntries(rows, bad, { to, stored: changed?.scores });
  const asked = { asOf, law, count: entries.length, of: all.length, changed: changed?.file, to };
  return { entries, said: saidOf(asked, words), to };
}

function badRowOf(by: string, { file, error }: UnreadableFile, words: Words) {
  if (!isInputError(error)) return refuse(by, 'people.error', error, 'an InputError');
  return badRow(aText(by, 'people.file', file), error.problems, words);
}
