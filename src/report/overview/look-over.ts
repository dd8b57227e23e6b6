import { assess } from '../../assess/assess.ts';
import { type Day, formatDay } from '../../base/day.ts';
import { printable } from '../../base/printable.ts';
import { type ComparableScore, comparableScoreOf } from '../../diff/comparable-score.ts';
import { diffScored, isDifferent } from '../../diff/diff-scores.ts';
import { nameKey } from '../../diff/name-key.ts';
import type { Stored } from '../../diff/stored.ts';
import type { Law } from '../../law/law.ts';
import type { Words } from '../../messages/message.ts';
import { horizonOf } from '../../plan/timeline/horizon.ts';
import type { Profile } from '../../profile/schema.ts';
import type { Round } from '../../rounds/round.ts';
import { verdictOf } from '../../verdict/verdict.ts';
import { type BadRow, byUrgency, type OverviewEntry, type OverviewRow, overviewRow, within } from './overview.ts';

/** Days that are looked ahead for what ends or falls. */
export const daysAhead = 365;

/** A person's row, and the score behind it, to be held against stored ones. */
export interface LookedOver {
  readonly row: OverviewRow;
  readonly score: ComparableScore | undefined;
}

export interface LookingOver {
  readonly asOf: Day;
  readonly law: Law;
  /** The law that the days ahead are held under; `undefined`: each under its own rules. */
  readonly held: Law | undefined;
  readonly rounds: readonly Round[];
  /** Whether the score is asked for. */
  readonly compares: boolean;
}

export function lookOver(
  { file, label, profile }: { readonly file: string; readonly label: string; readonly profile: Profile },
  { asOf, law, held, rounds, compares }: LookingOver,
  words: Words,
): LookedOver {
  const assessment = assess(profile, asOf, law);
  const courseTo = (to: Day) => horizonOf(asOf, to, held);
  const row = overviewRow(
    {
      file,
      label,
      profile,
      verdict: verdictOf(profile, assessment, { rounds, courseTo, days: daysAhead }),
      rules: law.crs.id,
      programs: assessment.programs.map(({ id, eligible }) => ({ id, eligible })),
      // How old the rules are is said of the rules, not of each person.
      doubts: assessment.unknowns.filter(
        ({ message: { id } }) => id !== 'law.crsIncomplete' && !id.endsWith('CarriedForward'),
      ).length,
    },
    words,
  );
  return { row, score: compares ? comparableScoreOf(assessment, words) : undefined };
}

/** Which rows are shown. */
export interface Choice {
  /** Of whom something ends or falls up to this day. */
  readonly to: Day | undefined;
  /** Who differs from stored scores. */
  readonly stored: ReadonlyMap<string, Stored> | undefined;
}

/** The rows that are asked for and those of files that hold no profile, the most urgent first. */
export function chosenEntries(
  rows: readonly LookedOver[],
  bad: readonly BadRow[],
  { to, stored }: Choice,
): readonly OverviewEntry[] {
  const shown = rows.flatMap(({ row, score }): readonly OverviewEntry[] => {
    if (stored === undefined) return [row];
    const before = stored.get(nameKey(printable(row.profile)))?.scored;
    const isSame = !isDifferent(diffScored(row.profile, before, score, ''));
    return isSame ? [] : [{ ...row, before: before ? { total: before.total, rules: before.rules } : null }];
  });
  const entries = [...shown, ...bad];
  return byUrgency(to === undefined ? entries : within(entries, to));
}

/** What is said of an overview, above its rows and in the place of them. */
export interface Said {
  readonly title: string;
  readonly empty: string;
  readonly notice: string | undefined;
}

export interface Asked {
  readonly asOf: Day;
  readonly law: Law;
  /** Rows that are shown. */
  readonly count: number;
  /** Everybody. */
  readonly of: number;
  /** The name of the stored scores. */
  readonly changed: string | undefined;
  readonly to: Day | undefined;
}

export function saidOf({ asOf, law, count, of, changed, to }: Asked, words: Words): Said {
  const title = [
    words['overview.title']({ count: of, asOf: formatDay(asOf) }),
    ...(changed === undefined ? [] : [words['overview.changed']({ count, of, file: printable(changed) })]),
    ...(to === undefined ? [] : [words['overview.within']({ count, of, to: formatDay(to) })]),
  ].at(-1);
  return {
    title: title ?? '',
    empty: words[to === undefined ? 'overview.unchanged' : 'overview.nobody']({}),
    notice: noticeUnder(law, words),
  };
}

/** That the rules are not completely known, where they are not. */
export function noticeUnder({ crs, crsMissing }: Law, words: Words): string | undefined {
  return crsMissing && words['overview.notComplete']({ rules: crs.id, missing: crsMissing.effective });
}
