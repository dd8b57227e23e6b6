function orOf(names: readonly string[]): string {
  return `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}

/** What is wrong with a field of a file. The reporter adds what was found, what is expected and an example. */
export const input = {
  'input.rowFound': () => 'found',
  'input.rowExpected': () => 'expected',
  'input.rowExample': () => 'example',
  'input.rowNearest': () => 'did you mean',
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
  'input.tefScale': ({ ability, max }: { ability: string; max: number }) =>
    `a result out of 699; Express Entry uses the previous-score scale (${ability} to ${max}), printed on the same attestation as "ancien score"`,
  'input.result': ({ test, ability }: { test: string; ability: string }) =>
    `not a result that ${test} gives in ${ability}`,
  'input.unknownKey': ({ key }: { key: string }) => `unknown key ${JSON.stringify(key)}`,
  'input.noSpace': ({ key }: { key: string }) => `a space is missing after the colon: write ${key}: and the value`,
  'input.comma': () =>
    'a comma inside a number ends the value: write the digits without it, or a point before decimals',
  'input.point': ({ thousands, decimal }: { thousands: number; decimal: number }) =>
    `a point before three digits may part thousands as well as decimals: write ${thousands} or ${decimal}`,
  'input.told': ({
    place,
    field,
    said,
    found,
    expected,
    nearest,
  }: {
    place: string;
    field: string;
    said: string;
    found: string | undefined;
    expected: string | undefined;
    nearest: string | undefined;
  }) => {
    const more = [
      ...(found === undefined ? [] : [`found ${found}`]),
      ...(expected === undefined ? [] : [`expected ${expected}`]),
      ...(nearest === undefined ? [] : [`did you mean ${nearest}?`]),
    ];
    return (
      [place, field, said].filter((part) => part !== '').join(': ') + (more.length === 0 ? '' : ` (${more.join('; ')})`)
    );
  },
  'input.unusable': () => 'the input cannot be used',
  'input.argument': () => 'not a value that this function takes',
  'input.noLaw': () => 'there are no rules on that day: Express Entry started on 2015-01-01',
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
  'input.empty': () => 'the file is empty: a profile is keys and values, such as schema: 1',
  'input.notMapping': () => 'not a profile: expected keys and values, such as schema: 1',
  'input.notYaml': ({ message }: { message: string }) => `neither YAML nor JSON: ${message}`,
  'input.tabs': () => 'a tab in the indentation: YAML takes spaces only',
  'input.directive': () => 'a line that begins with % needs a line --- after it: leave it out',
  'input.duplicateKey': ({ key }: { key: string }) => `the key ${key} stands twice in one place`,
  'input.severalDocuments': () => 'more than one document in one file',
  'input.alias': ({ name }: { name: string }) => `the alias *${name} is not read: write the value out`,
  'input.notUtf8': () => 'not UTF-8 text: save it as UTF-8',
  'input.utf16': () => 'UTF-16 text, as some programs save it: save it as UTF-8',
  'input.gzip': () =>
    'packed by gzip: unpack it first (gunzip); only crs batch and crs diff --baseline read it as it is',
  'input.zip': () =>
    'a ZIP archive or a spreadsheet, not a text: save what is in it as a text, such as CSV for crs batch',
  'input.tooDeep': () => 'nested too deeply',
  'input.tooLarge': ({ length, most }: { length: number; most: number }) =>
    `${length} characters: at most ${most} are read; for many profiles use crs batch`,
  'input.tooManyBytes': ({ megabytes }: { megabytes: number }) =>
    `more than ${megabytes} MB, which is more than is read`,
  'input.binary': () => 'not a text file',
  'input.notFound': () => 'no such file',
  'input.directory': () => 'a directory, not a file',
  'input.notReadable': () => 'no permission to read it',
  'input.cannotRead': ({ message }: { message: string }) => `cannot be read: ${message}`,
};
