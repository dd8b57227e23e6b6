// The family and its funds: R1(3), R2, R76(1)(b), R87.2(5), programs reference 5.
import { yearsBefore, yearsOld } from './days.ts';
import type { Doubt } from './readings.ts';
import { FUNDS } from './tables.ts';
import type { OracleDependent, OracleProfile } from './types.ts';

/** R2: under 22 and neither spouse nor partner; from 22 on only by a condition that began before. */
function isDependent(child: OracleDependent, place: number, asOf: string, doubt: Doubt): boolean {
  if (child.dateOfBirth === undefined) return true;
  if (yearsOld(child.dateOfBirth, asOf) < 22 && child.hasSpouseOrPartner !== true) return true;
  return yearsOld(child.dateOfBirth, asOf) < 22
    ? false
    : (child.dependentByCondition ?? !doubt(`child ${place} has no condition`));
}

/** Accompanying or not. R1(3)(a) names the spouse: whether one who is separated is to be counted is in doubt. */
function familySize(profile: OracleProfile, asOf: string, doubt: Doubt): number {
  const children = profile.dependents ?? [];
  const others = children.filter((child, place) => !isDependent(child, place, asOf, doubt)).length;
  let size = 1 + (profile.dependentChildren ?? 0) - others;
  const status = profile.maritalStatus;
  if (status === 'married' || status === 'commonLaw') size += 1;
  if (status === 'separated' && !doubt('a separated spouse is not counted')) size += 1;
  return size;
}

export function hasFunds(profile: OracleProfile, asOf: string, doubt: Doubt): boolean {
  const table = FUNDS.filter(([from]) => from <= asOf).at(-1);
  if (table === undefined) throw new Error(`no table of funds on ${asOf}`);
  const [, amounts, more] = table;
  const size = familySize(profile, asOf, doubt);
  const needed = amounts[size - 1] ?? (amounts.at(-1) ?? 0) + (size - amounts.length) * more;
  return profile.funds === undefined ? doubt('the funds are enough') : profile.funds.amount >= needed;
}

/** IRPA 40(2)(a): five years from a finding outside Canada, or from the enforcement of the removal order in Canada. */
export function isBarred(profile: OracleProfile, asOf: string, doubt: Doubt): boolean {
  const since = profile.admissibility?.misrepresentation;
  if (since === undefined || since > asOf) return false;
  const basis = profile.admissibility?.misrepresentationBasis;
  if (basis === 'inCanada') return true;
  if (since > yearsBefore(asOf, 5)) return true;
  return basis === undefined && !doubt('the finding was made outside Canada, or the removal order is enforced');
}
