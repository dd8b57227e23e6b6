import type { Answer } from '../../base/answer.ts';
import { addDays, addYears, type Day, parseDay, wholeYears } from '../../base/day.ts';
import { isCouple, isDependent } from '../../facts/family.ts';
import { isCanadian } from '../../facts/household.ts';
import type { Dependent, Partner, Profile, Residence } from '../../profile/schema.ts';

/** Children count from 1: `child1`. */
export type PersonId = 'principal' | 'partner' | `child${number}`;

/** Someone who must be named in the application, coming along or not (R10(2)(a)). */
export interface Person {
  /** `principal`, `partner`, or a child by place in the profile, from 1. */
  readonly id: PersonId;
  /** The applicant, the spouse or partner, or a dependent child. */
  readonly role: 'principal' | 'partner' | 'child';
  /** As the profile has it. */
  readonly name: string | undefined;
  /** Whether this person is a family member (R1(3)); who is none is not listed. */
  readonly family: Exclude<Answer, 'no'>;
  /** A child who is dependent for a condition, at any age. */
  readonly byCondition: boolean;
  /** Whether this person comes to Canada. */
  readonly accompanying: Answer;
  /** Canadian citizen or permanent resident. */
  readonly citizenOrPermanentResident: boolean;
  /** Bounds of the day of birth: equal where it is stated, `undefined` where nothing is. */
  readonly born:
    | {
        /** The earliest day on which the person can have been born. */
        readonly first: Day;
        /** The latest day on which the person can have been born. */
        readonly last: Day;
      }
    | undefined;
  /** Countries lived in, as stated; `undefined`: not stated. */
  readonly residences: readonly Residence[] | undefined;
  /** Countries of work and study. */
  readonly countries: readonly string[];
}

/**
 * Everyone in the family on a day, as far as the profile tells; a spouse who is separated stays a member until a divorce, and is
 * taken as staying behind.
 * @param invited the day on which a stated age is meant
 */
export function peopleOf(profile: Profile, invited: Day, applying: Day): readonly Person[] {
  const { maritalStatus, partner, dependents = [], dependentChildren = 0 } = profile;
  const principal: Person = {
    id: 'principal',
    role: 'principal',
    name: profile.name,
    family: 'yes',
    byCondition: false,
    accompanying: 'yes',
    citizenOrPermanentResident: false,
    born: bornOf(profile, invited),
    residences: profile.residences,
    countries: countriesOf(profile),
  };
  const children = Array.from({ length: Math.max(dependentChildren, dependents.length) }, (_, index) => {
    const child = dependents[index] ?? {};
    const family = isDependent(child, applying);
    return family === 'no' ? [] : [childOf(child, index, invited, family)];
  });
  return [
    principal,
    ...(isCouple(profile) ? [partnerOf(partner ?? {}, invited, 'yes')] : []),
    ...(maritalStatus === 'separated' ? [partnerOf({ accompanying: false, ...partner }, invited, 'unknown')] : []),
    ...children.flat(),
  ];
}

function partnerOf(partner: Partner, invited: Day, family: Person['family']): Person {
  return {
    id: 'partner',
    role: 'partner',
    name: partner.name,
    family,
    byCondition: false,
    accompanying: answer(partner.accompanying),
    citizenOrPermanentResident: isCanadian(partner),
    born: bornOf(partner, invited),
    residences: partner.residences,
    countries: countriesOf(partner),
  };
}

function childOf(child: Dependent, index: number, invited: Day, family: Person['family']): Person {
  return {
    id: `child${index + 1}`,
    role: 'child',
    name: child.name,
    family,
    byCondition: child.dependentByCondition === true,
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
  return age === undefined ? undefined : { first: addDays(addYears(day, -age - 1), 1), last: addYears(day, -age) };
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
