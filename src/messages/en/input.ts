import { problem } from './problem.ts';

function orOf(names: readonly string[]): string {
  return `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}

/** What is wrong with a field of a file. The reporter adds what was found, what is expected and an example. */
export const input = {
  ...problem,
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
  'input.unknownKey': ({ key }: { key: string }) => `unknown key ${JSON.stringify(key)}`,
  'input.noSpace': ({ key }: { key: string }) => `a space is missing after the colon: write ${key}: and the value`,
  'input.comma': () =>
    'a comma inside a number ends the value: write the digits without it, or a point before decimals',
  'input.point': ({ thousands, decimal }: { thousands: number; decimal: number }) =>
    `a point before three digits may part thousands as well as decimals: write ${thousands} or ${decimal}`,
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
  'input.twice': ({ profile }: { profile: string }) =>
    `two profiles are named ${JSON.stringify(profile)}: a comparison needs different names; give them an id`,
  'input.notKeys': () => 'empty, or not keys and values',
  'input.noChange': () => 'nothing is changed',
  'input.unknownSchema': ({ schema }: { schema: string }) =>
    `schema ${schema} of stored scores, which this release does not know; it reads schema 1`,
  'input.notScores': () => 'not scores: neither JSON nor one JSON object a line',

  'input.noUnitGroup': () => 'no unit group of NOC 2021 has this code or begins with it',
  'input.notJson': ({ column }: { column: number }) => `not a JSON object on one line: wrong from column ${column} on`,
  'input.jsonArray': () => "a JSON array, where a profile a line is read: jq -c '.[]' FILE writes it so",
  'input.jsonOverLines': () =>
    'JSON over several lines, where a profile a line is read: jq -c . FILE writes it so; one profile is scored by crs score',
  'input.jsonLines': () => 'JSON, a profile a line, where CSV is read: give --input-format ndjson',
  'input.csvLines': () => 'a header of CSV, where a profile a line in JSON is read: give --input-format csv',
  'input.yamlLines': () =>
    'YAML, where a profile a line in JSON, or CSV, is read: one profile is scored by crs score, several by crs score with all their names',
  'input.longLine': ({ most }: { most: number }) =>
    `more than ${most} characters on one line; a profile has a few thousand`,
  'input.openQuote': () =>
    'a quote is opened and not closed on its line, and no record comes of it together with the lines below',
  'input.afterQuote': () =>
    'something stands behind the quote that closes the cell: within a quoted cell write each quote twice, as "5"" pipe"',
  'input.quoteInside': () =>
    'a quote in a cell that does not begin with one: put the whole cell in quotes, and write each quote in it twice, as "5"" pipe"',
  'input.unknownColumn': ({ name }: { name: string }) =>
    name === '' ? 'a column without a name' : `unknown column ${JSON.stringify(name)}`,
  'input.columnTwice': ({ name }: { name: string }) => `the column ${name} stands twice`,
  'input.noHeader': () => 'the first line of CSV names the columns; there is none',
  'input.onlyHeader': () => 'a header, and no line below it that holds anything',
  'input.noLines': () => 'no line holds anything',
  'input.cellComma': ({ thousands, decimal }: { thousands?: string | undefined; decimal?: string | undefined }) =>
    `a comma in a number: write ${[thousands, decimal].filter((one) => one !== undefined).join(' or ') || 'it without'}`,
  'input.cellPoint': ({ digits }: { digits: string }) =>
    `a point in a number of a file with semicolons: write ${digits}, or a comma before decimals`,
  'input.cells': ({ found, expected }: { found: number; expected: number }) =>
    `${found} ${found === 1 ? 'cell' : 'cells'}, but the header names ${expected} columns`,
  'input.unknownNoc': ({ noc, near }: { noc: string; near?: string | undefined }) =>
    `${noc} is not a unit group of NOC 2021${near === undefined ? '' : `; did you mean ${near}?`}`,
};
