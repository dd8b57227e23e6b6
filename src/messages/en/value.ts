import { problem } from './problem.ts';

function orOf(names: readonly string[]): string {
  return `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}

/** What can be wrong with values that are checked against a schema, wherever they come from. */
export const value = {
  ...problem,
  'input.eitherOr': ({ this: one, other }: { this: string; other: string }) => `give ${other} or ${one}, not both`,
  'input.before': ({ this: one, other, day }: { this: string; other: string; day: string }) =>
    `${one} is before ${other} (${day})`,
  'input.dependents': ({ described }: { described: number }) =>
    `dependents describes ${described}, more than dependentChildren counts`,
  'input.citizenOrNot': () => 'a citizen, although citizenOrPermanentResident is false',
  'input.basisWithoutDay': () => 'missing: misrepresentation, the day that this tells the meaning of',
  'input.startOrYears': () => 'missing: start, or years for a quick answer',
  'input.yearsAreFullTime': () => 'years are full-time years: leave hoursPerWeek out, or give start and end',
  'input.outsideJob': ({ start, end }: { start: string; end: string | undefined }) =>
    `outside the days of the job (${end === undefined ? `from ${start} on` : `${start} to ${end}`})`,
  'input.leavesOverlap': ({ start }: { start: string }) => `during another leave, the one from ${start}`,
  'input.hoursFromStart': ({ start }: { start: string }) => `the first hours must begin with the job (${start})`,
  'input.hoursInOrder': ({ before }: { before: string }) => `not after the hours before it (from ${before})`,
  'input.mostRecentYears': () => 'mostRecent goes with years: start and end say by themselves which work came last',
  'input.lastInTwoCountries': ({ position, country }: { position: number; country: string }) =>
    `the last years were in one country, and work ${position} says so of those in ${country}`,
  'input.clbLanguage': () => 'missing: which language the levels are of',
  'input.level': () => 'not a level',
  'input.refusedTest': ({ name, why, instead }: { name: string; why: string; instead?: string | undefined }) => {
    const reasons: Readonly<Record<string, string>> = {
      academic: 'Express Entry takes only the general test',
      lifeSkills: 'it tests two abilities; Express Entry needs all four',
      oneSkillRetake: 'Express Entry takes no retake of a single ability',
      notEquated: 'no levels are published for it',
      otherFrench: 'Express Entry takes only the Canada version',
      notDesignated: 'it is not designated for Express Entry',
    };
    return `${name} is not accepted${instead === undefined ? '' : `, ${instead} is`}: ${reasons[why] ?? why}`;
  },
  'input.whichOf': ({ text, several }: { text: string; several: readonly string[] }) =>
    `${text} can be ${orOf(several)}: say which one`,
  'input.unknownTest': () => 'not a test of Express Entry',
  'input.otherLanguage': ({ test, language }: { test: string; language: string }) => `${test} is a test of ${language}`,
  'input.testDate': ({ test }: { test: string }) =>
    `missing: the day of the ${test}, since results expire after two years`,
  'input.unknownKey': ({ key }: { key: string }) => `unknown key ${JSON.stringify(key)}`,
  'input.noSpace': ({ key }: { key: string }) => `a space is missing after the colon: write ${key}: and the value`,
  'input.unusable': () => 'the input cannot be used',
  'input.more': ({ more }: { more: number }) => `... and ${more} more`,
  'input.invalid': () => 'not a value that this field takes',
  'input.missing': () => 'missing',
  'input.futureBirth': ({ asOf }: { asOf: string }) => `born after the day of the assessment (${asOf})`,
  'input.tooOld': ({ years }: { years: number }) =>
    `born ${years} years before the day of the assessment: nobody lives so long`,
  'input.beforeBirth': ({ day, age }: { day: string; age: number | null }) =>
    age === null ? `before the day of birth (${day})` : `before anybody of age ${age} was born (${day})`,
  'input.yearsBeforeBirth': ({ age }: { age: number }) => `more years of work than the person has lived (age ${age})`,
  'input.childBefore': ({ day }: { day: string }) => `a child born before its parents (${day})`,
  'input.tooMany': ({ most }: { most: number }) => `a list of more than ${most}`,
  'input.noChange': () => 'nothing is changed',
  'input.unknownNoc': ({ noc, near }: { noc: string; near?: string | undefined }) =>
    `${noc} is not a unit group of NOC 2021${near === undefined ? '' : `; did you mean ${near}?`}`,
};
