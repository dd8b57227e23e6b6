import { addYears, type Day, parseDay } from '../../base/day.ts';
import { settleLanguage } from '../../facts/language.ts';
import { firstChartLevel } from '../../law/language-tests/tables.ts';
import type { Lever } from './lever.ts';
import { partnerOf, quietly, type Situation, self } from './situation.ts';

/** What can be done within months, what takes years, what others decide; in this order. */
export const leverGroups = ['months', 'years', 'others'] as const;

/** What can be done within months, what takes years, what others decide. @useDeclaredType */
export type LeverGroup = (typeof leverGroups)[number];

/** Where a lever stands: its group, and how much it takes beside the others of the group (years, where it takes years). */
export interface Standing {
  readonly group: LeverGroup;
  readonly effort: number;
}

/** By what a lever takes. No promise: which of two comes first, not how long it is for anyone. */
export function standingOf(lever: Lever, situation: Situation): Standing {
  const { takes } = lever;
  switch (takes.id) {
    case 'improve.takes.nothing':
    case 'improve.takes.stating':
    case 'improve.takes.intention':
      return { group: 'months', effort: 0 };
    case 'improve.takes.funds':
    case 'improve.takes.assessment':
      return { group: 'months', effort: 1 };
    case 'improve.takes.hours': {
      const quarters = Math.ceil((4 * takes.values.hours) / situation.law.workHours.tables.perYear);
      return quarters <= 2 ? { group: 'months', effort: quarters } : { group: 'years', effort: 1 };
    }
    case 'improve.takes.sitting':
      return sittingOf(lever, situation);
    case 'improve.takes.certificate':
      return { group: 'months', effort: 5 };
    // It may have been left out; of what can be done, everything comes before it.
    case 'improve.takes.forgotten':
      return { group: 'months', effort: 6 };
    case 'improve.takes.finish':
      return finishing(parseDay(takes.values.completed) ?? situation.asOf, situation.asOf);
    case 'improve.takes.school':
      return { group: 'years', effort: 1 };
    case 'improve.takes.study':
      return { group: 'years', effort: takes.values.years + yearsOfStudyBefore(takes.values.after) };
    case 'improve.takes.work':
      return { group: 'years', effort: takes.values.years };
    case 'improve.takes.province':
      return { group: 'others', effort: 1 };
    case 'improve.takes.employer':
      return { group: 'others', effort: 2 };
    case 'improve.takes.decision':
      return { group: 'others', effort: 3 };
    case 'improve.takes.newProfile':
      return { group: 'others', effort: 4 };
    default:
      return { group: 'years', effort: 1 };
  }
}

/** A test is a matter of months, a language that no test of the person's shows beside another one is a matter of years. */
function sittingOf({ label }: Lever, situation: Situation): Standing {
  if (label.id !== 'improve.allFour') return { group: 'months', effort: 2 };
  const { language, level, whose } = label.values;
  const { facts } = whose === 'partner' ? partnerOf(situation.profile) : self(situation.profile);
  const { valid, ofAnyAge } = settleLanguage(quietly(situation), facts.languageTests ?? [], whose);
  const shown = [...valid, ...ofAnyAge];
  if (shown.length > 0 && shown.every((sitting) => sitting.language !== language)) return { group: 'years', effort: 1 };
  const levels = valid.flatMap((sitting) => (sitting.language === language ? [sitting.lowest] : []));
  // Without a valid test how much is to be learnt is not known.
  if (levels.length === 0) {
    return { group: 'months', effort: whose === 'self' || level <= 5 ? 2 : level <= 7 ? 3 : 4 };
  }
  // Below the first level of the charts all are alike.
  const steps = level - Math.max(firstChartLevel - 1, ...levels);
  return steps < 3 ? { group: 'months', effort: steps < 2 ? 2 : 3 } : { group: 'years', effort: 1 };
}

/** Study that ends within a year by the profile, by its quarters; what takes longer, by years. */
function finishing(last: Day, today: Day): Standing {
  const days = last - today;
  return last <= addYears(today, 1)
    ? { group: 'months', effort: Math.max(1, Math.ceil((4 * days) / 366)) }
    : { group: 'years', effort: Math.ceil(days / 366) };
}

/** Academic years of the credential that is asked for before, where it is missing. */
function yearsOfStudyBefore(after: string | undefined): number {
  return after === 'master' ? 1 : after === undefined ? 0 : 3;
}
