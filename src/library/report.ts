import { assess } from '../assess/assess.ts';
import { formatDay } from '../base/day.ts';
import { printable } from '../base/printable.ts';
import { tool } from '../base/tool.ts';
import type { ProfileDiff } from '../diff/diff-scores.ts';
import { ownKeysOf } from '../profile/own-keys.ts';
import type { Profile } from '../profile/schema.ts';
import { makeChecklistReport } from '../report/checklist.ts';
import type { ChecklistReport } from '../report/checklist-report.ts';
import { checklistCsv, checklistSheets } from '../report/checklist-sheets.ts';
import { type Comparison, comparisonCsv, comparisonSheets } from '../report/compare.ts';
import { diffCsv, diffSheets, diffTitle, notCompleteUnder } from '../report/diff-sheets.ts';
import { type ImproveReport, makeImproveReport } from '../report/improve.ts';
import { improveAnswer } from '../report/improve-answer.ts';
import { improveCsv } from '../report/improve-csv.ts';
import { improveSheets } from '../report/improve-sheets.ts';
import { makeReport } from '../report/make-report.ts';
import { makeProposalReport, type ProposalReport } from '../report/proposal.ts';
import { proposalCsvLines, proposalSheets } from '../report/proposal-sheets.ts';
import { renderAnswer } from '../report/render.ts';
import type { ScoreReport } from '../report/report.ts';
import { through } from '../report/rounds/list.ts';
import { makeRoundsReport, type RoundsReport, replayColumns, replayRows } from '../report/rounds/report.ts';
import { makeTimelineReport, type TimelineReport } from '../report/timeline/report.ts';
import { eventSheet, timelineCsv, windowSheet } from '../report/timeline/sheets.ts';
import { verdictLines } from '../report/verdict.ts';
import { kindsOfYear, kindsToday, withWhatIsMissing } from '../verdict/door.ts';
import { aFormat, inSheets, type Report, styled } from './answer.ts';
import { whole } from './arguments.ts';
import { type ChecklistOptions, checklist } from './checklist.ts';
import { compare, type DiffOptions, diff, type Named } from './diff.ts';
import { type ImproveOptions, improve, type ReachOptions } from './improve.ts';
import { checkWords, type InWords } from './in-words.ts';
import { aProfile, type On, whenOf } from './on.ts';
import { knownOf, type OfRounds, type ReplayOptions, replayRounds } from './rounds.ts';
import { assessProposal, type ProposalOptions } from './rules.ts';
import { type TimelineOptions, timeline } from './timeline.ts';
import { type VerdictOptions, verdict } from './verdict.ts';

export type { Words } from '../messages/message.ts';
export type { ChecklistReport, ReportClaim, ReportDocument, ReportFees } from '../report/checklist-report.ts';
export type { ImproveReport } from '../report/improve.ts';
export type { ProposalReport } from '../report/proposal.ts';
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
export type { ReportRound, RoundsReport } from '../report/rounds/report.ts';
export type { ReportEvent, TimelineReport } from '../report/timeline/report.ts';
export type { Format, Report, TableStyle } from './answer.ts';
export type { InWords } from './in-words.ts';
export { type PageOptions, renderPage } from './page.ts';

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
  const found = verdict(checked, options);
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

/** Options of `timelineReport`. */
export interface TimelineReportOptions extends TimelineOptions, OfRounds, InWords {}

/** What changes by itself, as `crs timeline`. @throws {InputError} as `timeline`, and for what is no rounds or no words */
export function timelineReport(profile: Profile, options: TimelineReportOptions): Report<TimelineReport> {
  const by = 'timelineReport';
  const { words } = options;
  const label = checkWords(by, options, profile);
  const { rounds } = knownOf(by, options);
  const found = timeline(profile, options);
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
  const { words, target, costs = new Map(), all = false } = options;
  const label = checkWords(by, options, profile);
  if (target !== undefined) whole(by, 'target', target, 1, 1200);
  const { rounds } = knownOf(by, options);
  const told = improveAnswer(improve(profile, options), { rounds, target, costs });
  const data = makeImproveReport(label, told, words);
  return inSheets({ data, sheets: improveSheets(told, data, words, all), csv: improveCsv(data) }, words);
}

/** Options of `checklistReport`. */
export interface ChecklistReportOptions extends ChecklistOptions, InWords {}

/** Papers, fees and days after an invitation, as `crs checklist`. @throws {InputError} as `checklist`, and for what is no words */
export function checklistReport(profile: Profile, options: ChecklistReportOptions): Report<ChecklistReport> {
  const { words } = options;
  const label = checkWords('checklistReport', options, profile);
  const data = makeChecklistReport(checklist(profile, options), { label, words, tool });
  const answer = inSheets({ data, sheets: checklistSheets(data, words), csv: checklistCsv(data) }, words);
  return {
    data,
    render: async (format, style) => {
      if (format !== 'markdown') return answer.render(format, style);
      return (await import('../report/checklist-markdown.ts')).checklistMarkdown(data, words);
    },
  };
}

/** Options of `roundsReport`. */
export interface RoundsReportOptions extends ReplayOptions, InWords {
  /** Adds each past round on its own day to the table. */
  readonly history?: boolean;
}

/** Which rounds would have invited a person, as `crs rounds PROFILE`. @throws {InputError} as `replayRounds`, and for what is no words */
export function roundsReport(profile: Profile, options: RoundsReportOptions): Report<RoundsReport> {
  const by = 'roundsReport';
  const { asOf, law } = whenOf(by, options);
  const label = checkWords(by, options, profile);
  const { words, history = false } = options;
  const { rounds } = knownOf(by, options);
  const replay = replayRounds(profile, options);
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
  const { from: before, to: after, words } = options;
  const data = [diff(profile, options)];
  const [from, to] = [whenOf('diffReport', before), whenOf('diffReport', after)];
  const notice = notCompleteUnder([from.law, to.law], words);
  const sheets = diffSheets(data, { title: diffTitle(from, to, words), notice, brief: false }, words);
  return inSheets({ data, sheets, csv: diffCsv(data) }, words);
}

/** Profiles side by side, as `crs compare`. @throws {InputError} as `compare` */
export function compareReport(people: readonly Named[], options: On & Pick<InWords, 'words'>): Report<Comparison> {
  const { words } = options;
  const data = compare(people, options);
  const sheets = (width: number) => comparisonSheets(data, width, words);
  return {
    data,
    render: (format, style) => {
      const width = format === 'table' ? styled('compareReport', style).width : Number.POSITIVE_INFINITY;
      return inSheets({ data, sheets: sheets(width), csv: comparisonCsv(data) }, words).render(format, style);
    },
  };
}

/** What a proposal would do, as `crs score --rules PROPOSAL`. @throws {InputError} as `assessProposal`, and for what is no words */
export function proposalReport(profile: Profile, options: ProposalOptions & InWords): Report<ProposalReport> {
  const { words } = options;
  const label = checkWords('proposalReport', options, profile);
  const data = makeProposalReport(assessProposal(profile, options), { label, words, tool });
  return inSheets({ data, sheets: proposalSheets(data, words), csv: proposalCsvLines([data]) }, words);
}
