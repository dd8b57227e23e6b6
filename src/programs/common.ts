import type { Candidate, OfferRoute, Sitting } from '../candidate/candidate.ts';
import type { Arrangement } from '../crs/arrangement.ts';
import { addYears, formatDay, parseDay } from '../day.ts';
import { fundsNeeded } from '../rules/funds/tables.ts';
import type { Law } from '../rules/law.ts';
import type { Message } from '../words/message.ts';
import { type Answer, type ProgramId, type Requirement, type RequirementId, yesNo } from './requirement.ts';

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
  const { misrepresentation, ...grounds } = admissibility;
  const declared = Object.entries(grounds)
    .filter(([, value]) => value === true)
    .map(([ground]) => ground);
  const found = misrepresentation === undefined ? undefined : parseDay(misrepresentation);
  const end = found === undefined ? undefined : addYears(found, law.programs.tables.misrepresentationYears);
  const barred = end !== undefined && found !== undefined && found <= asOf && asOf < end;
  return {
    id: `${program}.admissibility`,
    met: barred ? 'no' : declared.length > 0 ? 'unknown' : 'yes',
    have: barred
      ? { id: 'have.misrepresentation', values: { until: formatDay(end) } }
      : declared.length > 0
        ? { id: 'have.grounds', values: { grounds: declared } }
        : { id: 'have.noGrounds', values: {} },
    need: { id: 'need.admissible', values: {} },
    source: barred ? 'IRPA 40(2)-(3), 10.1(4)' : 'IRPA 34-42',
  };
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
  const most = Number.isFinite(family.most) ? fundsNeeded(table, family.most) : undefined;
  const need: Message = {
    id: 'need.funds',
    values: { least, most, persons: family.least, confirmed: table.amountsConfirmed },
  };
  const met: Answer =
    funds === undefined || !table.amountsConfirmed
      ? 'unknown'
      : most !== undefined && funds >= most
        ? 'yes'
        : funds < least
          ? 'no'
          : 'unknown';
  return { id, met, have, need, source };
}

/** Whether the offer's route frees from showing funds: all but an LMIA offer held without authorization to work. */
export function isExempting(route: OfferRoute | undefined): boolean {
  return route === 'a' || route === 'b' || route === 'd';
}

/** The sittings of one profile, at most one of a language: the total and every program are answered from the same. */
export function sittingsOf({ first, second }: Arrangement): readonly Sitting[] {
  if (!first) return second ? [second] : [];
  return second ? [first, second] : [first];
}

/** The sitting with the highest lowest level, whichever the language. */
export function highestSitting(languages: Arrangement): Sitting | undefined {
  const { first, second } = languages;
  if (!first || !second) return first ?? second;
  return second.lowest > first.lowest ? second : first;
}
