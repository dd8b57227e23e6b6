import { ofScales } from './problem.ts';

/** Things of which a field holds several. */
export type ListOf = 'children' | 'credentials' | 'jobs' | 'leaves' | 'relatives' | 'stays' | 'tests';

/** What fields take, as it reads after "expected". */
export const taken = {
  ...ofScales,
  'expected.text': () => 'a text',
  'expected.shortText': ({ most }: { most: number }) => `a text of 1 to ${most} characters`,
  'expected.flag': () => 'true or false',
  'expected.day': () => 'a day that exists, as YYYY-MM-DD',
  'expected.dayFrom': ({ first }: { first: string }) => `a day from ${first} on`,
  'expected.dayAfter': ({ before }: { before: string }) => `a day after ${before}`,
  'expected.dayBetween': ({ first, last }: { first: string; last: string }) => `a day from ${first} to ${last}`,
  'expected.pastDay': () => 'a day on or before the day of the assessment',
  'expected.instant': () => 'a day and time with a zone, as 2026-02-01T15:04:05Z',
  'expected.number': ({ least, most }: { least: number; most: number }) => `a number from ${least} to ${most}`,
  'expected.whole': ({ least, most }: { least: number; most: number }) => `a whole number from ${least} to ${most}`,
  'expected.wholeFrom': ({ least }: { least: number }) => `a whole number from ${least} on`,
  'expected.oneOf': ({ values }: { values: readonly string[] }) => `one of ${values.join(', ')}`,
  'expected.either': ({ values }: { values: readonly string[] }) => values.join(' or '),
  'expected.someOf': ({ keys }: { keys: readonly string[] }) => `some of ${keys.join(', ')}`,
  'expected.allOf': ({ keys }: { keys: readonly string[] }) => `${keys.slice(0, -1).join(', ')} and ${keys.at(-1)}`,
  'expected.list': ({ of }: { of: ListOf }) => `a list of ${of}`,
  'expected.block': () => 'keys and values, one a line',
  'expected.schema': () => 'the number 1',
  'expected.ownValue': ({ depth }: { depth: number }) =>
    `a value of JSON: a text, a number, true, false, or lists and objects of these, at most ${depth} deep`,
  'expected.noc': () => 'a five-digit code of NOC 2021, in quotes',
  'expected.nocs': () => 'five-digit codes of NOC 2021, in quotes',
  'expected.country': () => 'a country as two capital letters (ISO 3166-1)',
  'expected.result': () => "a result on the test's own scale",
  'expected.hours': () => 'hours a week, from 0 to 168',
  'expected.hoursOrList': () => 'hours a week, more than 0 and at most 168, or a list of from and hours',
  'expected.startOfJob': () => 'the start of the job',
  'expected.leavesApart': () => 'leaves one after the other',
  'expected.amendment': () => 'an amendment: keys and values, one a line; crs rules template prints one',
  'expected.changedCell': () => 'at least one changed cell; crs rules template lists them all',
  'expected.source': () => 'at least one source',
  'expected.points': ({ most }: { most: number }) => `a whole number of points from 0 to ${most}`,
  'expected.pointsOfEach': ({ levels }: { levels: readonly string[] }) => `points for each of ${levels.join(', ')}`,
  'expected.pointsOfTwo': () => 'two whole numbers: with a partner, then without',
  'expected.nocLevels': () => 'NOC 2021 codes with their level, one a line',
  'expected.yearsOfWork': ({ most }: { most: number }) => `completed years of Canadian work, 0 to ${most}`,
  'expected.months': ({ most }: { most: number }) => `months, from 0 to ${most}`,
  'expected.costs': () => 'months by kind of lever, or what --cost takes',
  'expected.rules': ({ proposals }: { proposals: readonly string[] }) =>
    `a day (YYYY-MM-DD), an amendment file (.yaml, .json) or ${proposals.join(', ')}`,
};
