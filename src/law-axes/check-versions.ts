import type { Day } from '../base/day.ts';
import { formatDay, parseDay } from '../base/day.ts';
import type { Header } from '../law/version.ts';
import type { Axis, AxisId } from './axes.ts';

/** What a keeper of the rules has to do something about. */
export type Finding = {
  /** Id of the history that the version belongs to. */
  readonly axis: AxisId;
  /** Id of the version; several axes can have versions of the same. */
  readonly id: string;
} & (
  | {
      /** `old`: nobody has looked at the figures for too long. `noTables`: known to be in force, figures not known. */
      readonly problem: 'old';
      /** The day on which somebody last saw the figures in force, `YYYY-MM-DD`. */
      readonly verified: string;
      /** The day of an acknowledgement, where the age counts from it. */
      readonly acknowledged?: string;
      /** Days from `acknowledged`, else from `verified`, to the day of the check. */
      readonly age: number;
    }
  | {
      /** `old`: nobody has looked at the figures for too long. `noTables`: known to be in force, figures not known. */
      readonly problem: 'noTables';
      /** Title of the version. */
      readonly title: string;
      /** Its first day in force, `YYYY-MM-DD`. */
      readonly since: string;
      /** Days that it has been in force, as far as is known; negative before. */
      readonly days: number;
    }
);

/** The version of an axis that is in force on a day: the newest with tables, proposals of a user's aside. */
export function inForceOn(axis: Axis, day: Day): Header | undefined {
  const text = formatDay(day);
  return axis.versions.findLast(
    ({ header, tables }) => tables !== undefined && header.status !== 'proposed' && header.effective <= text,
  )?.header;
}

/** Days since someone saw a version's numbers in force; negative for a day before that. */
export function ageOf({ verified }: Header, day: Day): number {
  return day - (parseDay(verified) ?? day);
}

/** Days after which a verification is old, unless told otherwise. */
export const usualAge = 90;

/** Versions in force whose verification is older than `maxAge` days, and newer announced versions without tables. */
export function checkVersions(all: readonly Axis[], day: Day, maxAge: number): readonly Finding[] {
  return all.flatMap((axis): readonly Finding[] => {
    const current = inForceOn(axis, day);
    if (!current) return [];
    const age = ageOf(current, day);
    return [
      ...(age > maxAge
        ? [{ axis: axis.id, id: current.id, problem: 'old', verified: current.verified, age } as const]
        : []),
      ...axis.versions
        .filter(({ header }) => header.status === 'announced' && header.effective > current.effective)
        .map(
          ({ header: { id, title, effective } }) =>
            ({
              axis: axis.id,
              id,
              problem: 'noTables',
              title,
              since: effective,
              days: day - (parseDay(effective) ?? day),
            }) as const,
        ),
    ];
  });
}
