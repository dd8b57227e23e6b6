import { assess } from '../../assess/assess.ts';
import type { Day } from '../../base/day.ts';
import { type ComparableScore, comparableScoreOf } from '../../diff/comparable-score.ts';
import { horizonOf } from '../../plan/timeline/horizon.ts';
import { type OverviewRow, overviewRow } from '../../report/overview/overview.ts';
import { verdictOf } from '../../verdict/verdict.ts';
import type { Machine } from '../machine.ts';
import type { ValuesOf } from '../option-values.ts';
import { knownRounds } from '../rounds/known.ts';
import { whenOf } from '../when.ts';
import { words } from '../words.ts';
import type { Loaded } from './people.ts';

/** Days that are looked ahead for what ends or falls. */
export const daysAhead = 365;

/** A person's row, and the score behind it, to be held against stored ones. */
export interface LookedOver {
  readonly row: OverviewRow;
  readonly score: ComparableScore | undefined;
}

/** What `crs overview` answers for one person. */
export async function startLookingOver(
  given: ValuesOf<'asOf' | 'rules' | 'changed'>,
  machine: Machine,
): Promise<(one: Loaded) => LookedOver> {
  const { asOf, law } = await whenOf(given, machine);
  const { rounds } = await knownRounds(machine, () => undefined);
  const courseTo = (to: Day) => horizonOf(asOf, to, given.rules === undefined ? undefined : law);
  return ({ file, label, profile }) => {
    const assessment = assess(profile, asOf, law);
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
    return { row, score: given.changed === undefined ? undefined : comparableScoreOf(assessment, words) };
  };
}
