import { printable } from '../../base/printable.ts';
import type { Words } from '../../messages/message.ts';
import type { FeedField, Unreadable } from '../../rounds/feed.ts';
import type { Difference } from '../../rounds/merge.ts';
import type { ReportRound } from './report.ts';

/** The JSON of `crs rounds update`. */
export interface UpdateReport {
  /** Address or file. */
  readonly source: string;
  /** Day of the newest round known before. */
  readonly before: string;
  /** Day of the newest round known now, or that would be known. */
  readonly through: string;
  /** The feed's newest round is older than one already known: nothing known was changed. */
  readonly older: boolean;
  readonly new: readonly ReportRound[];
  /** Figures of known rounds that the feed gives otherwise: taken, unless the feed is older. */
  readonly changed: readonly Difference[];
  /** Records not taken. */
  readonly unreadable: readonly { readonly number: string; readonly field: FeedField; readonly found: string }[];
  /** Tie-breaks that could not be read or are after their round; the rest of the record was taken. */
  readonly doubtful: readonly { readonly number: string; readonly field: FeedField; readonly found: string }[];
  /** Names of which it is not known whom they invite. */
  readonly unknownNames: readonly string[];
  /** Days not known before whose count of the pool does not add up; taken as printed. */
  readonly unequalSums: readonly string[];
  /** File written; null when there was nothing to write, or with --check. */
  readonly written: string | null;
}

/** What an update brought, a line a fact. */
export function renderUpdate(report: UpdateReport, words: Words): string {
  const lines = [
    words['update.known'](report),
    ...(report.older ? [words['update.older'](report)] : []),
    ...report.new.map((round) => words['update.new']({ ...round, name: printable(round.name) })),
    ...(report.new.length === 0 ? [words['update.nothingNew']({})] : []),
    ...[
      report.changed.map((difference) => words['update.changed']({ ...difference, taken: !report.older })),
      report.unreadable.map((problem) => unreadable(problem, words)),
      report.doubtful.map(({ number, found }) =>
        words['update.doubtful']({ number: printable(number), found: printable(found) }),
      ),
      report.unknownNames.map((name) => words['update.unknownName']({ name: printable(name) })),
      report.unequalSums.map((day) => words['update.unequalSum']({ day })),
    ].flatMap((lines) => some(lines, words)),
    ...(report.written === null ? [] : [words['update.written']({ file: report.written })]),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

/** IRCC has renamed 23 rounds at once; a feed full of nonsense would fill the screen. */
const mostLines = 40;

function some(lines: readonly string[], words: Words): readonly string[] {
  const more = lines.length - mostLines;
  return more > 0 ? [...lines.slice(0, mostLines), words['update.more']({ count: more })] : lines;
}

/** A record that is not taken, in words. */
export function unreadable({ number, field, found }: Unreadable, words: Words): string {
  return words['update.unreadable']({ number: printable(number), field, found: printable(found) });
}
