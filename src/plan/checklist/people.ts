import { isCanadian } from '../../candidate/household.ts';
import { addYears, type Day, formatDay, parseDay, wholeYears } from '../../day.ts';
import type { Profile, Residence } from '../../profile/schema.ts';
import type { Answer } from '../../programs/requirement.ts';
import { dependentChildAges } from '../../rules/validity.ts';

export type PersonId = 'principal' | 'partner' | `child${number}`;

/** Someone who must be named in the application, coming along or not (R10(2)(a)). */
export interface Person {
  readonly id: PersonId;
  readonly role: 'principal' | 'partner' | 'child';
  readonly name: string | undefined;
  readonly accompanying: Answer;
  readonly citizenOrPermanentResident: boolean;
  /** Bounds of the day of birth: equal where it is stated, `undefined` where nothing is. */
  readonly born: { readonly first: Day; readonly last: Day } | undefined;
  readonly residences: readonly Residence[] | undefined;
  /** Countries of work and study. */
  readonly countries: readonly string[];
}

/** Everyone in the family, as far as the profile tells. @param invited the day on which a stated age is meant */
export function peopleOf(profile: Profile, invited: Day): readonly Person[] {
  const { maritalStatus, partner, dependents = [], dependentChildren = 0 } = profile;
  const couple =
    maritalStatus === 'married' || maritalStatus === 'commonLaw' || (maritalStatus === undefined && !!partner);
  const principal: Person = {
    id: 'principal',
    role: 'principal',
    name: profile.name,
    accompanying: 'yes',
    citizenOrPermanentResident: false,
    born: bornOf(profile, invited),
    residences: profile.residences,
    countries: countriesOf(profile),
  };
  return [
    principal,
    ...(couple ? [partnerOf(partner ?? {}, invited)] : []),
    ...Array.from({ length: dependentChildren }, (_, index) => childOf(dependents[index] ?? {}, index, invited)),
  ];
}

function partnerOf(partner: NonNullable<Profile['partner']>, invited: Day): Person {
  return {
    id: 'partner',
    role: 'partner',
    name: partner.name,
    accompanying: answer(partner.accompanying),
    citizenOrPermanentResident: isCanadian(partner),
    born: bornOf(partner, invited),
    residences: partner.residences,
    countries: countriesOf(partner),
  };
}

function childOf(child: NonNullable<Profile['dependents']>[number], index: number, invited: Day): Person {
  return {
    id: `child${index + 1}`,
    role: 'child',
    name: child.name,
    accompanying: answer(child.accompanying),
    citizenOrPermanentResident: child.citizenOrPermanentResident === true,
    born: bornOf(child, invited),
    residences: child.residences,
    countries: [],
  };
}

function answer(flag: boolean | undefined): Answer {
  return flag === undefined ? 'unknown' : flag ? 'yes' : 'no';
}

function bornOf(
  { dateOfBirth, age }: { readonly dateOfBirth?: string | undefined; readonly age?: number | undefined },
  day: Day,
): Person['born'] {
  const born = dateOfBirth === undefined ? undefined : parseDay(dateOfBirth);
  if (born !== undefined) return { first: born, last: born };
  return age === undefined ? undefined : { first: addYears(day, -age - 1) + 1, last: addYears(day, -age) };
}

function countriesOf({ work = [], education = [] }: Pick<Profile, 'work' | 'education'>): readonly string[] {
  const named = [...work, ...education].flatMap(({ country }) => country ?? []);
  return [...new Set(named)].filter((country) => country !== 'CA');
}

/** Whether someone has an age on a day: unknown where the day of birth is, or where its bounds differ. */
export function isAged({ born }: Person, age: number, day: Day): Answer {
  if (!born) return 'unknown';
  const youngest = wholeYears(born.last, day) >= age;
  return youngest === wholeYears(born.first, day) >= age ? answer(youngest) : 'unknown';
}

/** The age below which a child is dependent, on the day of application (R2, R25.1). */
export function dependentUnder(day: Day): number | undefined {
  return dependentChildAges.findLast(({ effective }) => effective <= formatDay(day))?.under;
}
