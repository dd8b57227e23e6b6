import type { Answer } from '../base/answer.ts';
import { type Day, formatDay, parseDay, wholeYears } from '../base/day.ts';
import { dependentChildUnder } from '../law/dependent-children.ts';
import type { Dependent, Profile } from '../profile/schema.ts';
import { readTheOtherWay, type Settling } from './settling.ts';

/** How many persons a family has; from and to differ where something is not stated. */
export interface FamilySize {
  readonly least: number;
  readonly most: number;
}

/**
 * Whether a child who is described is dependent on a day (R2): under an age without a spouse or partner, or older and dependent
 * for a condition since before that age. One of whom only the name is known is as the number of children says.
 */
export function isDependent(child: Dependent, day: Day): Answer {
  const { dateOfBirth, hasSpouseOrPartner, dependentByCondition: condition } = child;
  const born = dateOfBirth === undefined ? undefined : parseDay(dateOfBirth);
  const whileYoung: Answer = hasSpouseOrPartner === true ? 'no' : 'yes';
  const whenOlder: Answer = condition === undefined ? 'unknown' : condition ? 'yes' : 'no';
  if (born !== undefined) return isYoung(born, day) ? whileYoung : whenOlder;
  // The number of children, which is at least as large, gives as many for these as for those who surely are.
  if (hasSpouseOrPartner === undefined && condition === undefined) return 'yes';
  return whileYoung === whenOlder ? whileYoung : 'unknown';
}

function isYoung(born: Day, day: Day): boolean {
  const under = dependentChildUnder(formatDay(day));
  // No profile is assessed on a day that has none.
  return under === undefined || wholeYears(born, day) < under;
}

/** Whether somebody has a spouse or partner of today. */
export function isCouple({ maritalStatus, partner }: Profile): boolean {
  return maritalStatus === 'married' || maritalStatus === 'commonLaw' || (maritalStatus === undefined && !!partner);
}

/**
 * The family of R1(3) on a day, coming along or not: the spouse, also one who is separated, or the common-law partner, and the
 * dependent children, among whom are the dependent children of these. Of the children counted, those go who are described and
 * are none.
 */
export function familyOf(profile: Profile, day: Day): FamilySize {
  const { maritalStatus, dependentChildren, dependents = [] } = profile;
  const answers = dependents.map((child) => isDependent(child, day));
  const count = (answer: Answer) => answers.filter((one) => one === answer).length;
  const [sure, open, none] = [count('yes'), count('unknown'), count('no')];
  const adults = isCouple(profile) ? 2 : 1;
  const others = (dependentChildren ?? 0) - none;
  return {
    least: adults + Math.max(sure, others - open),
    most:
      adults +
      (maritalStatus === 'separated' || (maritalStatus === undefined && !profile.partner) ? 1 : 0) +
      (dependentChildren === undefined ? Number.POSITIVE_INFINITY : Math.max(sure + open, others)),
  };
}

/** The size of the family, with a doubt for each who may not be of it; under its other reading they are not. */
export function settleFamily(settling: Settling, profile: Profile): FamilySize {
  const { asOf } = settling;
  const { maritalStatus, dependentChildren, dependents = [] } = profile;
  if (dependentChildren === undefined)
    settling.doubts.push({ message: { id: 'family.childrenNotStated', values: {} } });
  const size = familyOf(profile, asOf);
  let fewer = 0;
  if (maritalStatus === 'separated') {
    if (readTheOtherWay(settling, 'family.spouseIsNone', { id: 'family.separated', values: {} })) fewer++;
  }
  for (const [index, child] of dependents.entries()) {
    const answer = isDependent(child, asOf);
    const position = index + 1;
    const under = dependentChildUnder(formatDay(asOf)) ?? 0;
    if (answer === 'no') settling.notes.push({ id: 'family.notDependent', values: { position, under } });
    if (answer !== 'unknown') continue;
    const missing = missingOf(child);
    const message = { id: 'family.dependenceNotStated', values: { position, under, missing } } as const;
    if (readTheOtherWay(settling, 'family.childIsNoDependent', message)) fewer++;
  }
  return { least: size.least, most: Math.max(size.least, size.most - fewer) };
}

function missingOf({ dateOfBirth, dependentByCondition }: Dependent): readonly string[] {
  return [
    ...(dateOfBirth === undefined ? ['dateOfBirth'] : []),
    ...(dependentByCondition === undefined ? ['dependentByCondition'] : []),
  ];
}
