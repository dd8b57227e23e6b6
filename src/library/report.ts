/**
 * Answers in words, in every format that the commands print.
 *
 *     import { scoreReport } from 'express-entry-crs/report';
 *
 * @module express-entry-crs/report
 */

import { assess } from '../assess/assess.ts';
import { addYears, formatDay } from '../base/day.ts';
import { printable } from '../base/printable.ts';
import { tool } from '../base/tool.ts';
import type { ProfileDiff } from '../diff/diff-scores.ts';
import type { Stored } from '../diff/stored.ts';
import { type ProgramId, programIds } from '../law/programs/ids.ts';
import { ownKeysOf } from '../profile/own-keys.ts';
import type { Profile } from '../profile/schema.ts';
import { type CheckReport, checkTable, makeCheckReport } from '../report/check.ts';
import { makeChecklistReport } from '../report/checklist.ts';
import type { ChecklistReport } from '../report/checklist-report.ts';
import { checklistCsv, checklistSheets } from '../report/checklist-sheets.ts';
import { renderCompactScores } from '../report/compact-scores.ts';
import { type Comparison, comparisonCsv, comparisonSheets } from '../report/compare.ts';
import { baselineTitle, diffCsv, diffSheets, diffTitle, notCompleteUnder } from '../report/diff-sheets.ts';
import { type ImproveReport, makeImproveReport } from '../report/improve.ts';
import { improveAnswer } from '../report/improve-answer.ts';
import { improveCsv } from '../report/improve-csv.ts';
import { improveSheets } from '../report/improve-sheets.ts';
import { makeReport } from '../report/make-report.ts';
import { makeProposalReport, type ProposalReport } from '../report/proposal.ts';
import { type ProposalDiff, proposalCsvLines, proposalDiffs, proposalSheets } from '../report/proposal-sheets.ts';
import { renderAnswer } from '../report/render.ts';
import type { ScoreReport } from '../report/report.ts';
import { through } from '../report/rounds/list.ts';
import { makeRoundsReport, type RoundsReport, replayColumns, replayRows } from '../report/rounds/report.ts';
import { structured } from '../report/structured.ts';
import { makeTimelineReport, type TimelineReport } from '../report/timeline/report.ts';
import { eventSheet, timelineCsv, windowSheet } from '../report/timeline/sheets.ts';
import { verdictLines } from '../report/verdict.ts';
import { kindsOfYear, kindsToday, withWhatIsMissing } from '../verdict/door.ts';
import { aFormat, aPlainFormat, inSheets, type PlainFormat, type Report, styled } from './answer.ts';
import { aList, anObject, aText, inNameOf, objects, oneOf, whole } from './arguments.ts';
import { type ChecklistOptions, checklist } from './checklist.ts';
import { costsOf } from './costs.ts';
import { compare, type DiffOptions, type DiffStoredOptions, diff, diffStored, type Named } from './diff.ts';
import { type ImproveOptions, improve, type ReachOptions } from './improve.ts';
import { checkWords, type InWords } from './in-words.ts';
import { knownOf, type OfRounds } from './of-rounds.ts';
import { aProfile, type On, whenOf } from './on.ts';
import { type ReplayOptions, replayRounds } from './rounds.ts';
import { assessProposal, type ProposalOptions } from './rules.ts';
import { type TimelineOptions, timeline } from './timeline.ts';
import { type VerdictOptions, verdict } from './verdict.ts';

export type { Tool } from '../base/tool.ts';
export type { Words } from '../messages/message.ts';
export type { CheckReport } from '../report/check.ts';
export type { ChecklistReport, ReportClaim, ReportDocument, ReportFees } from '../report/checklist-report.ts';
export type {
  ImproveReport,
  ReportLever,
  ReportMoved,
  ReportOpening,
  ReportOutcome,
  ReportPair,
  ReportRoundReached,
  ReportTarget,
} from '../report/improve.ts';
export type { ProposalReport, ReportMarkedNode } from '../report/proposal.ts';
export type { ProposalDiff } from '../report/proposal-sheets.ts';
export type {
  ReportCategory,
  ReportNode,
  ReportNote,
  ReportProgram,
  ReportRequirement,
  ReportRules,
  ReportUnknown,
  ScoreReport,
} from '../report/report.ts';
export type { RoundsReport } from '../report/rounds/report.ts';
export type { Answers as ReportAnswers, ReportEvent, TimelineReport } from '../report/timeline/report.ts';
export type { ReportEnding, ReportGain, ReportLack, ReportStanding, ReportVerdict } from '../report/verdict.ts';
export type { Format, PlainFormat, Report, TableStyle } from './answer.ts';
export type { InWords } from './in-words.ts';
export * from './language-report.ts';
export * from './occupations-report.ts';
export { type PageOptions, renderPage } from './page.ts';
export * from './rounds-report.ts';
export * from './rules-report.ts';

/** Options of `scoreReport`. */
export interface ScoreReportOptions extends VerdictOptions, InWords {
  /** Adds the FSW grid, the categories and every note to the table and to Markdown. */
  readonly details?: boolean;
  /** Adds every reason and its source, too. */
  readonly explain?: boolean;
}

/**
 * The whole assessment with the verdict first, as `crs score`.
 * @throws {InputError} for what is no profile, no day, no law or no words
 */
export function scoreReport(profile: Profile, options: ScoreReportOptions): Report<ScoreReport> {
  const by = 'scoreReport';
  const { asOf, law } = whenOf(by, options);
  const label = checkWords(by, options, profile);
  const { words, details = false, explain = false } = options;
  const checked = aProfile(by, profile, asOf);
  const found = inNameOf(by, 'verdict', () => verdict(checked, options));
  const own = ownKeysOf(checked);
  const data = makeReport(assess(checked, asOf, law), { label, words, tool, verdict: found, own });
  return {
    data,
    render: async (format, style) => {
      switch (aFormat(by, format)) {
        case 'csv':
          return (await import('../report/csv.ts')).renderCsv([data]);
        case 'markdown':
          return (await import('../report/markdown.ts')).renderMarkdown([data], { words, explain, details });
        case 'table': {
          const { renderTable } = await import('../report/table.ts');
          const verdicts = [verdictLines(found, label, words)];
          const namesRules = options.law !== undefined;
          return renderTable([data], { ...styled(by, style), words, details, explain, namesRules, verdicts });
        }
        case 'json':
        case 'yaml':
          return renderAnswer({ data, sheets: [], csv: [] }, format, () => ({ ...styled(by, style), words }));
      }
    },
  };
}

/** Options of `checkReport`. */
export interface CheckReportOptions extends On, InWords {
  /** The file of the profile, as the answer names it; left out: the name. */
  readonly file?: string;
}

/**
 * What does not count and what is missing, without points, as `crs check`.
 * @throws {InputError} for what is no profile, no day, no law or no words
 */
export function checkReport(profile: Profile, options: CheckReportOptions): Report<CheckReport, PlainFormat> {
  const by = 'checkReport';
  const { asOf, law } = whenOf(by, options);
  const label = checkWords(by, options, profile);
  const { words, file = label } = options;
  const assessment = assess(aProfile(by, profile, asOf), asOf, law);
  const data = makeCheckReport(assessment, { file: aText(by, 'file', file), label, words, tool });
  return {
    data,
    render: async (format, style) => {
      const wanted = aPlainFormat(by, format);
      if (wanted !== 'table') return structured([data], wanted);
      return checkTable(data, { ...styled(by, style), namesRules: options.law !== undefined, words });
    },
  };
}

/** Options of `timelineReport`. */
export interface TimelineReportOptions extends TimelineOptions, OfRounds, InWords {}

/** What changes by itself, as `crs timeline`. @throws {InputError} as `timeline`, and for what is no rounds or no words */
export function timelineReport(profile: Profile, options: TimelineReportOptions): Report<TimelineReport> {
  const by = 'timelineReport';
  const label = checkWords(by, options, profile);
  const { words } = options;
  const { rounds } = knownOf(by, options);
  const found = inNameOf(by, 'timeline', () => timeline(profile, options));
  const data = makeTimelineReport(label, profile, found, words);
  const sheets = [eventSheet(data, words), windowSheet(data, words)];
  const answer = inSheets({ data, sheets, csv: timelineCsv(data) }, words);
  return {
    data,
    render: async (format, style) => {
      if (format !== 'table') return answer.render(format, style);
      const { timelineTable } = await import('../report/timeline/table.ts');
      const first = verdictLines(verdict(profile, options), label, words);
      return timelineTable({ timeline: found, report: data, verdict: first, rounds }, { ...styled(by, style), words });
    },
  };
}

/** Options of `improveReport`. */
export interface ImproveReportOptions extends ImproveOptions, Partial<ReachOptions>, InWords {
  /** Every lever, also those that give nothing. */
  readonly all?: boolean;
}

/** What would help, as `crs improve`. @throws {InputError} as `improve` and `reach`, and for what is no words */
export function improveReport(profile: Profile, options: ImproveReportOptions): Report<ImproveReport> {
  const by = 'improveReport';
  const label = checkWords(by, options, profile);
  const { words, target, all = false } = options;
  if (target !== undefined) whole(by, 'target', target, 1, 1200);
  const { rounds } = knownOf(by, options);
  const found = inNameOf(by, 'improve', () => improve(profile, options));
  const costs = costsOf(by, options, found);
  const told = improveAnswer(found, { rounds, target, costs });
  const data = makeImproveReport(label, told, words);
  return inSheets({ data, sheets: improveSheets(told, data, words, all), csv: improveCsv(data) }, words);
}

/** Options of `checklistReport`. */
export interface ChecklistReportOptions extends ChecklistOptions, InWords {
  /** Table and Markdown have the papers of these programs; left out: of those that are met. */
  readonly programs?: readonly ProgramId[];
}

/** Papers, fees and days after an invitation, as `crs checklist`. @throws {InputError} as `checklist`, and for what is no words */
export function checklistReport(profile: Profile, options: ChecklistReportOptions): Report<ChecklistReport> {
  const by = 'checklistReport';
  const label = checkWords(by, options, profile);
  const { words, programs } = options;
  if (programs !== undefined) for (const id of aList(by, 'programs', programs)) oneOf(by, 'programs', id, programIds);
  const found = inNameOf(by, 'checklist', () => checklist(profile, options));
  const data = makeChecklistReport(found, { label, words, tool });
  const answer = inSheets({ data, sheets: checklistSheets(data, words, programs), csv: checklistCsv(data) }, words);
  return {
    data,
    render: async (format, style) => {
      if (format !== 'markdown') return answer.render(format, style);
      return (await import('../report/checklist-markdown.ts')).checklistMarkdown(data, words, programs);
    },
  };
}

/** Options of `roundsReport`. */
export interface RoundsReportOptions extends ReplayOptions, InWords {
  /** Adds each past round on its own day to the table; left out: where rounds are chosen by kind, category, `since` or `last`. */
  readonly history?: boolean;
}

/**
 * Which rounds would have invited a person, as `crs rounds PROFILE`: those of the year up to `asOf`, unless `since` or `last` asks for
 * others.
 * @throws {InputError} as `replayRounds`, and for what is no words
 */
export function roundsReport(profile: Profile, options: RoundsReportOptions): Report<RoundsReport> {
  const by = 'roundsReport';
  const { asOf, law } = whenOf(by, options);
  const label = checkWords(by, options, profile);
  const { words, kind, category, since, last } = options;
  const { history = [kind, category, since, last].some((choice) => choice !== undefined) } = options;
  const { rounds } = knownOf(by, options);
  const isOfYear = since === undefined && last === undefined;
  const chosen = isOfYear ? { ...options, since: addYears(asOf, -1) } : options;
  const replay = inNameOf(by, 'replayRounds', () => replayRounds(profile, chosen));
  const checked = aProfile(by, profile, asOf);
  const assessment = assess(checked, asOf, law);
  const kinds = withWhatIsMissing(kindsToday(kindsOfYear(rounds, assessment), assessment), checked, assessment);
  const day = formatDay(asOf);
  const data = makeRoundsReport(printable(label), day, replay, kinds);
  return {
    data,
    render: async (format, style) => {
      const flat = () => import('../report/rounds/flat.ts');
      switch (aFormat(by, format)) {
        case 'csv':
          return (await flat()).renderRowsCsv(replayColumns, replayRows(data));
        case 'markdown':
          return (await flat()).renderRowsMarkdown(replayColumns, replayRows(data));
        case 'table': {
          const { renderReplay } = await import('../report/rounds/replay.ts');
          const [newest, looked] = [rounds.at(-1), rounds.findLast(({ date }) => date <= day)];
          const said = newest && looked ? through(looked, newest, newest, words) : '';
          const { crs, complete } = assessment;
          const about = { words, label, asOf: day, through: said, profile: checked, total: crs.points, complete };
          return renderReplay(replay, { ...styled(by, style), ...about, kinds, history });
        }
        case 'json':
        case 'yaml':
          return renderAnswer({ data, sheets: [], csv: [] }, format, () => ({ ...styled(by, style), words }));
      }
    },
  };
}

/** What differs between two scores of a profile, as `crs diff`. @throws {InputError} as `diff` */
export function diffReport(profile: Profile, options: DiffOptions): Report<readonly ProfileDiff[]> {
  const by = 'diffReport';
  const data = [inNameOf(by, 'diff', () => diff(profile, options))];
  const { from: before, to: after, words } = options;
  const [from, to] = [whenOf(by, before), whenOf(by, after)];
  const notice = notCompleteUnder([from.law, to.law], words);
  const sheets = diffSheets(data, { title: diffTitle(from, to, words), notice, brief: false }, words);
  return inSheets({ data, sheets, csv: diffCsv(data) }, words);
}

/** Options of `diffStoredReport`. */
export interface DiffStoredReportOptions extends DiffStoredOptions {
  /** How the stored scores are named in the heading, such as their file; left out: `scores`. */
  readonly scores?: string;
}

/**
 * What moved a profile since a stored score, as `crs diff --baseline` of one profile.
 * @param stored one of what `readScores` gives; `undefined`: there was none
 * @throws {InputError} as `diffStored`
 */
export function diffStoredReport(
  profile: Profile,
  stored: Stored | undefined,
  options: DiffStoredReportOptions,
): Report<readonly ProfileDiff[]> {
  const by = 'diffStoredReport';
  const { asOf, law } = whenOf(by, options);
  const { words, scores: file = 'scores' } = options;
  const data = [inNameOf(by, 'diffStored', () => diffStored(profile, stored, options))];
  const scores = new Map(stored ? [[stored.profile, stored]] : []);
  const title = baselineTitle({ file: aText(by, 'scores', file), scores }, { asOf, law }, words);
  const sheets = diffSheets(data, { title, notice: notCompleteUnder([law], words), brief: false }, words);
  return inSheets({ data, sheets, csv: diffCsv(data) }, words);
}

/**
 * Scores to store and compare with later, as `crs score --baseline-format compact` without fingerprints: JSON, a line a profile.
 * @param reports the `data` of `scoreReport`, all of one day under the same rules
 * @throws {InputError} for what is no list of scores
 */
export function compactScores(reports: readonly ScoreReport[]): string {
  const expected = 'the data of scoreReport';
  for (const report of objects('compactScores', 'reports', reports, expected))
    anObject('compactScores', 'reports', report.crs, expected);
  return renderCompactScores(reports);
}

/** Profiles side by side, as `crs compare`. @throws {InputError} as `compare` */
export function compareReport(people: readonly Named[], options: On & Pick<InWords, 'words'>): Report<Comparison> {
  const by = 'compareReport';
  const data = inNameOf(by, 'compare', () => compare(people, options));
  const { words } = options;
  const sheets = (width: number) => comparisonSheets(data, width, words);
  return {
    data,
    render: (format, style) => {
      const width = format === 'table' ? styled(by, style).width : Number.POSITIVE_INFINITY;
      return inSheets({ data, sheets: sheets(width), csv: comparisonCsv(data) }, words).render(format, style);
    },
  };
}

/** What a proposal would do, as `crs score --rules PROPOSAL`. @throws {InputError} as `assessProposal`, and for what is no words */
export function proposalReport(profile: Profile, options: ProposalOptions & InWords): Report<ProposalReport> {
  const by = 'proposalReport';
  const label = checkWords(by, options, profile);
  const { words } = options;
  const found = inNameOf(by, 'assessProposal', () => assessProposal(profile, options));
  const data = makeProposalReport(found, { label, words, tool });
  return inSheets({ data, sheets: proposalSheets(data, words), csv: proposalCsvLines([data]) }, words);
}

/**
 * The difference that a proposal would make, row by row, as `crs diff --to PROPOSAL`. There is no total.
 * @throws {InputError} as `assessProposal`, and for what is no words
 */
export function proposalDiffReport(
  profile: Profile,
  options: ProposalOptions & InWords,
): Report<readonly ProposalDiff[]> {
  const by = 'proposalDiffReport';
  const { data: report } = inNameOf(by, 'proposalReport', () => proposalReport(profile, options));
  const { words } = options;
  const sheets = proposalSheets(report, words);
  return inSheets({ data: proposalDiffs([report]), sheets, csv: proposalCsvLines([report]) }, words);
}
