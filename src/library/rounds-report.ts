import { type Day, formatDay } from '../base/day.ts';
import { type Province, provinces } from '../base/regions.ts';
import { renderRows } from '../report/rounds/flat.ts';
import { renderRoundsTable, shortList, through } from '../report/rounds/list.ts';
import { type ReportRound, reportRound, roundColumns } from '../report/rounds/report.ts';
import { renderStreams, type StreamRow, streamColumns, streamRows } from '../report/rounds/streams.ts';
import { bundledRounds } from '../rounds/bundled.ts';
import { aFormat, type Report, styled } from './answer.ts';
import { inNameOf, oneOf } from './arguments.ts';
import { checkWords, type InWords } from './in-words.ts';
import { knownOf, type OfRounds } from './of-rounds.ts';
import { lawFor } from './on.ts';
import { listRounds, type RoundChoice } from './rounds.ts';

export type { ReportRound } from '../report/rounds/report.ts';
export type { StreamRow } from '../report/rounds/streams.ts';

/** Options of `roundsListReport`. */
export interface RoundsListOptions extends RoundChoice, OfRounds, Pick<InWords, 'words'> {
  /** No round is later than this day; left out: all that are known. */
  readonly asOf?: Day;
}

/**
 * Rounds of invitations, oldest first, as `crs rounds`. A table without `since` and `last` has the newest twenty.
 * @throws {InputError} as `listRounds` and for what is no words
 */
export function roundsListReport(options: RoundsListOptions): Report<readonly ReportRound[]> {
  const by = 'roundsListReport';
  checkWords(by, options, {});
  const { words, asOf, since, last } = options;
  const rounds = inNameOf(by, 'listRounds', () => listRounds(options));
  const known = knownOf(by, options).rounds;
  const day = asOf === undefined ? undefined : formatDay(asOf);
  const [newest, bundled] = [known.at(-1), bundledRounds().rounds.at(-1)];
  const looked = day === undefined ? newest : known.findLast(({ date }) => date <= day);
  const said = looked && newest && bundled ? through(looked, newest, bundled, words) : words['rounds.none']({});
  const data = rounds.map(reportRound);
  return {
    data,
    render: async (format, style) => {
      const wanted = aFormat(by, format);
      if (wanted !== 'table') return renderRows(data, wanted, roundColumns);
      const most = since === undefined && last === undefined ? shortList : rounds.length;
      return renderRoundsTable(rounds, { ...styled(by, style), words, most, through: said });
    },
  };
}

/** Options of `streamsReport`. */
export interface StreamsReportOptions extends Pick<InWords, 'words'> {
  /** The day whose state is told. */
  readonly asOf: Day;
  /** Streams of one province or territory, as `ON`; left out: all. */
  readonly province?: Province;
}

/**
 * The nominee streams of the provinces that are linked to Express Entry on a day, as `crs rounds streams`.
 * @throws {InputError} for what is no day, no province or no words, and for days before Express Entry
 */
export function streamsReport(options: StreamsReportOptions): Report<readonly StreamRow[]> {
  const by = 'streamsReport';
  checkWords(by, options, {});
  const { asOf, province, words } = options;
  const { day } = lawFor(by, asOf);
  if (province !== undefined) oneOf(by, 'province', province, provinces);
  const data = streamRows(day, province, words);
  return {
    data,
    render: async (format, style) => {
      const wanted = aFormat(by, format);
      return wanted === 'table'
        ? renderStreams(data, { ...styled(by, style), words, asOf: day, province })
        : renderRows(data, wanted, streamColumns);
    },
  };
}
