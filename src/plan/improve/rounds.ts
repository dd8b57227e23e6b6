import { type Assessment, assess } from '../../assess/assess.ts';
import { addYears, type Day, formatDay } from '../../base/day.ts';
import { poolEnd } from '../../facts/pool-end.ts';
import { type Law, lawOn } from '../../law/law.ts';
import type { Profile } from '../../profile/schema.ts';
import { assessedCategory, couldBeIn } from '../../rounds/could-be-in.ts';
import { decide } from '../../rounds/outcome.ts';
import type { Round } from '../../rounds/round.ts';

/** Past rounds to hold a profile against, and the law that each was held under. */
export interface RecentRounds {
  /** The day up to which they are looked at. */
  readonly asOf: Day;
  /** The newest round of each program and category in the year up to `asOf`, up to the end of the Express Entry profile. */
  readonly rounds: readonly {
    /** One of those rounds. */
    readonly round: Round;
    /** The rules that it was held under. */
    readonly law: Law;
    /** The same for laws with the same tables. */
    readonly key: string;
  }[];
}

/**
 * The newest round of each program and category in the year before a day. A round held once the Express Entry profile had
 * ended is none of them: it invites neither the profile nor what a lever makes of it.
 */
export function recentRounds(known: readonly Round[], asOf: Day, profile: Profile): RecentRounds {
  const [from, to] = [formatDay(addYears(asOf, -1)), formatDay(asOf)];
  const newest = new Map<string, Round>();
  for (const round of known) {
    if (round.date > from && round.date <= to) newest.set(`${round.kind} ${round.category}`, round);
  }
  const end = poolEnd(profile);
  const ended = (round: Round) => end !== undefined && round.date >= formatDay(end);
  return {
    asOf,
    rounds: [...newest.values()].flatMap((round) => {
      if (ended(round)) return [];
      const law = lawOn(round.date);
      return law ? [{ round, law, key: keyOf(law) }] : [];
    }),
  };
}

/** Laws of different days with the same tables are one. */
function keyOf({ crs, programs, funds, skilled, categories }: Law): string {
  return [crs.id, programs.id, funds?.id, skilled.effective, categories?.id].join(' ');
}

/**
 * The rounds that these facts would have been invited in: today's facts under the rules of the round, so that scores are
 * compared with scores of the same rules. At exactly a cut-off the instant of submission decides, which lies ahead: not counted.
 */
export function reached(profile: Profile, now: Assessment, { asOf, rounds }: RecentRounds): readonly Round[] {
  const assessments = new Map<string, Assessment>([[keyOf(now.law), now.complete ? now : { ...now, complete: true }]]);
  return rounds.flatMap(({ round, law, key }) => {
    const assessment = assessments.get(key) ?? assess(profile, asOf, law);
    assessments.set(key, assessment);
    const could = couldBeIn(round, assessment, assessedCategory);
    // What is not stated takes no points away: whoever is invited without it is so with it.
    return decide(round, could, assessment, undefined, () => undefined).outcome === 'invited' ? [round] : [];
  });
}
