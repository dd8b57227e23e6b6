import { type Assessment, assess } from '../assess/assess.ts';
import { endOfProfile, isInPool } from '../assess/ended.ts';
import { firstInvitedUnder, isNominee } from '../assess/nominee.ts';
import type { Answer } from '../base/answer.ts';
import { type Day, formatDay } from '../base/day.ts';
import { settle } from '../facts/settle.ts';
import type { ProgramId } from '../law/programs/ids.ts';
import type { Horizon } from '../plan/timeline/horizon.ts';
import type { Profile } from '../profile/schema.ts';
import type { Round } from '../rounds/round.ts';
import { type Clock, clockOf } from './clock.ts';
import { type Door, doorsOf, kindsOfYear } from './door.ts';
import { type LackingProgram, lackingOf } from './lack.ts';
import { type Opening, openingsOf } from './opening.ts';

/** What a person comes to ask: am I in, which rounds can reach me, what must I do by when. Facts only, no sentences. */
export interface Verdict {
  /** The day of the facts. */
  readonly asOf: Day;
  /** Points of the CRS, 0 to 1,200. */
  readonly total: number;
  /** False where a newer version of the CRS is in force whose tables are not known. */
  readonly complete: boolean;
  /** First day (`YYYY-MM-DD`) of the newer version of the CRS, where it is known to be in force and its tables are not. */
  readonly missing: string | undefined;
  /** The day (`YYYY-MM-DD`) on which the Express Entry profile ended, where it has: no round invites it. */
  readonly ended: string | undefined;
  /** Programs that are met. */
  readonly met: readonly ProgramId[];
  /** Whether a program is met, and the Express Entry profile has not ended. */
  readonly inPool: Answer;
  /** What an invitation would be under; `undefined` for who is not in the pool. */
  readonly through: ProgramId | 'nomination' | undefined;
  /** Where no program is met for sure: what each lacks, the one that lacks least first. */
  readonly lacking: readonly LackingProgram[];
  /** Kinds of rounds of the last twelve months that the profile can be in today. */
  readonly doors: readonly Door[];
  /** Where no door is open: the newest general round, cut-off and day (`YYYY-MM-DD`). */
  readonly lastGeneral:
    | {
        /** Cut-off of the round, in points of the CRS. */
        readonly crs: number;
        /** The official day of the round, `YYYY-MM-DD`. */
        readonly date: string;
      }
    | undefined;
  /** At most three changes that open rounds or reach a cut-off, by what they take. */
  readonly nearest: readonly Opening[];
  /** What ends by when. */
  readonly clock: Clock;
  /** Of a profile that has ended: how its person would stand with a new one. */
  readonly renewed: Verdict | undefined;
}

export interface VerdictOptions {
  /** Rounds that are known, oldest first. */
  readonly rounds: readonly Round[];
  /** The rules of the days from that of the assessment up to another: see `asTheRulesMove` and `heldStill`. */
  readonly courseTo: (to: Day) => Horizon;
  /** Days that are looked ahead for what ends or falls; left out: `daysAhead`. */
  readonly days?: number;
}

export function verdictOf(profile: Profile, assessment: Assessment, options: VerdictOptions): Verdict {
  const { rounds, courseTo, days } = options;
  const { asOf, law, programs, crs, complete } = assessment;
  const kinds = kindsOfYear(rounds, assessment);
  const doors = doorsOf(kinds, assessment);
  const answers = programs.map(({ eligible }) => eligible);
  const met: Answer = answers.includes('yes') ? 'yes' : answers.includes('unknown') ? 'unknown' : 'no';
  const end = endOfProfile(assessment);
  const ended = end?.id === 'profile.ended' ? end.values.end : undefined;
  const today = formatDay(asOf);
  const situation = { profile, asOf, day: today, law, candidate: settle(profile, asOf, law), base: assessment };
  const general = rounds.findLast(({ kind, date }) => kind === 'general' && date <= today);
  return {
    asOf,
    total: crs.points,
    complete,
    missing: law.crsMissing?.effective,
    ended,
    met: programs.flatMap(({ id, eligible }) => (eligible === 'yes' ? [id] : [])),
    inPool: isInPool(assessment),
    through:
      ended !== undefined
        ? undefined
        : isNominee(assessment) === 'yes' && met === 'yes'
          ? 'nomination'
          : firstInvitedUnder(assessment),
    lacking: met === 'yes' ? [] : lackingOf(profile, assessment),
    doors,
    lastGeneral: doors.length > 0 || !general ? undefined : { crs: general.crs, date: general.date },
    nearest: ended !== undefined || met !== 'yes' ? [] : openingsOf(situation, kinds, doors),
    clock: clockOf(profile, assessment, courseTo, days),
    renewed: ended === undefined ? undefined : renewedOf(profile, assessment, options),
  };
}

function renewedOf(profile: Profile, { asOf, law }: Assessment, options: VerdictOptions): Verdict {
  const { expressEntryProfile: _, ...renewed } = profile;
  return verdictOf(renewed, assess(renewed, asOf, law), options);
}
