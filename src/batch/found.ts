import { type Assessment, assessmentOf } from '../assess/assess.ts';
import { type BothWays, readBothWays } from '../assess/doubts.ts';
import type { Day } from '../base/day.ts';
import { once } from '../base/once.ts';
import type { Category } from '../categories/category.ts';
import type { Law } from '../law/law.ts';
import type { Profile } from '../profile/schema.ts';
import { type KindToday, kindsToday, type RoundsOfKind } from '../verdict/door.ts';

/** What figures of one profile under one law are taken from. What few of them need is worked out when it is asked for. */
export interface Found {
  readonly asOf: Day;
  readonly law: Law;
  readonly bothWays: BothWays;
  readonly categories: () => readonly Category[];
  readonly assessment: () => Assessment;
  /** The rounds of the last twelve months as the profile stands to them. */
  readonly rounds: () => readonly KindToday[];
}

/** @param kinds the rounds of the twelve months before the day */
export function findFigures(profile: Profile, asOf: Day, law: Law, kinds: readonly RoundsOfKind[]): Found {
  const bothWays = readBothWays(profile, asOf, law);
  const assessment = once(() => assessmentOf(bothWays, asOf, law));
  const categories = once(bothWays.categories);
  return { asOf, law, bothWays, categories, assessment, rounds: once(() => kindsToday(kinds, assessment())) };
}
