import { type Answer, yesNo } from '../base/answer.ts';
import { addYears, type Day, formatDay, parseDay } from '../base/day.ts';
import type { LanguageOrder } from '../crs/language-order.ts';
import type { Candidate, Sitting } from '../facts/candidate.ts';
import { fundsNeeded } from '../law/funds/tables.ts';
import type { Law } from '../law/law.ts';
import type { ProgramId, RequirementId } from '../law/programs/ids.ts';
import type { Message } from '../messages/message.ts';
import type { Requirement } from './requirement.ts';

export const notStated: Message = { id: 'have.notStated', values: {} };

const destinationIds = {
  fsw: 'fsw.destination',
  cec: 'cec.destination',
  fst: 'fst.destination',
} as const satisfies Readonly<Record<ProgramId, RequirementId>>;

const destinationNeed: Message = { id: 'need.destination', values: {} };

/** Intending to live in a province or territory other than Quebec. */
export function requireDestination(program: ProgramId, { destination }: Candidate, source: string): Requirement {
  return {
    id: destinationIds[program],
    met: destination === undefined ? 'unknown' : yesNo(destination !== 'QC'),
    have: destination === undefined ? notStated : { id: 'have.destination', values: { destination } },
    need: destinationNeed,
    source,
  };
}

/** Answered only where the profile declares something: an officer decides all but the bar for misrepresentation. */
export function requireAdmissibility(
  program: ProgramId,
  { admissibility, asOf }: Candidate,
  law: Law,
): Requirement | undefined {
  if (!admissibility) return undefined;
  const declared = groundsOf(admissibility);
  const bar = barOf(admissibility, asOf, law);
  const isOpen = bar?.barred === 'unknown' || declared.length > 0;
  return {
    id: `${program}.admissibility`,
    met: bar?.barred === 'yes' ? 'no' : isOpen ? 'unknown' : 'yes',
    have:
      bar?.have ??
      (declared.length > 0
        ? { id: 'have.grounds', values: { grounds: declared } }
        : { id: 'have.noGrounds', values: {} }),
    need: { id: 'need.admissible', values: {} },
    source: bar ? 'IRPA 40(2)-(3), 10.1(4)' : 'IRPA 34-42',
  };
}

type Declared = NonNullable<Candidate['admissibility']>;

/** Grounds that are for an officer to weigh. */
export function groundsOf({
  misrepresentation: _,
  misrepresentationBasis: __,
  ...grounds
}: Declared): readonly string[] {
  return Object.entries(grounds).flatMap(([ground, value]) => (value === true ? [ground] : []));
}

interface Bar {
  readonly barred: 'yes' | 'unknown';
  readonly have: Message;
}

/**
 * IRPA 40(2)(a): five years from the final determination outside Canada, or from the day on which the removal order was
 * enforced; as long as it is not enforced they have not begun. Which it was matters once five years are over.
 */
export function barOf(
  { misrepresentation, misrepresentationBasis: basis }: Declared,
  asOf: Day,
  law: Law,
): Bar | undefined {
  const found = misrepresentation === undefined ? undefined : parseDay(misrepresentation);
  if (found === undefined || found > asOf) return undefined;
  const years = law.programs.tables.misrepresentationYears;
  if (basis === 'inCanada') return { barred: 'yes', have: { id: 'have.removalNotEnforced', values: { years } } };
  const end = addYears(found, years);
  const until = formatDay(end);
  if (asOf < end) return { barred: 'yes', have: { id: 'have.misrepresentation', values: { until } } };
  return basis === undefined
    ? { barred: 'unknown', have: { id: 'have.misrepresentationOpen', values: { until } } }
    : undefined;
}

const fundsIds = { fsw: 'fsw.funds', fst: 'fst.funds' } as const;

/**
 * Settlement funds for the whole family, unless a route of arranged employment exempts.
 * @param route the section of that route; `undefined`: none exempts
 */
export function requireFunds(
  program: 'fsw' | 'fst',
  { funds, family }: Candidate,
  { funds: table }: Law,
  route: string | undefined,
  source: string,
): Requirement {
  const id = fundsIds[program];
  if (route !== undefined) {
    return {
      id,
      met: 'yes',
      have: { id: 'have.fundsExempt', values: { route } },
      need: { id: 'need.fundsExempt', values: {} },
      source,
    };
  }
  const have: Message = funds === undefined ? notStated : { id: 'have.funds', values: { amount: funds } };
  if (!table) return { id, met: 'unknown', have, need: { id: 'need.fundsTableUnknown', values: {} }, source };
  const least = fundsNeeded(table, family.least);
  // Without end where the number of children is not stated.
  const most = fundsNeeded(table, family.most);
  const need: Message = {
    id: 'need.funds',
    values: {
      least,
      most: Number.isFinite(most) ? most : undefined,
      persons: family.least,
      confirmed: table.amountsConfirmed,
    },
  };
  // Funds that are not stated are neither more nor less than any amount: a change of the first question is never noticed.
  const met: Answer =
    funds === undefined || !table.amountsConfirmed
      ? 'unknown'
      : funds >= most
        ? 'yes'
        : funds < least
          ? 'no'
          : 'unknown';
  return { id, met, have, need, source };
}

/** The sittings of one profile, at most one of a language: the total and every program are answered from the same. */
export function sittingsOf({ first, second }: LanguageOrder): readonly Sitting[] {
  return [first, second].filter((sitting) => sitting !== undefined);
}

/** The sitting with the highest lowest level, whichever the language. */
export function highestSitting(languages: LanguageOrder): Sitting | undefined {
  const { first, second } = languages;
  if (!first || !second) return first ?? second;
  return second.lowest > first.lowest ? second : first;
}
