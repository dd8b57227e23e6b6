import { taken } from './taken.ts';

/** What could stand where a text stops being JSON. */
export type NextInJson = 'value' | 'valueOrEnd' | 'key' | 'keyOrEnd' | 'colon' | 'nextInObject' | 'nextInArray' | 'end';

const nextInJson: Readonly<Record<NextInJson, string>> = {
  value: 'a value',
  valueOrEnd: 'a value or ]',
  key: 'a key in double quotes',
  keyOrEnd: 'a key in double quotes or }',
  colon: ':',
  nextInObject: ', or }',
  nextInArray: ', or ]',
  end: 'the end of the line',
};

/** What is taken where something else was found, as it reads after "expected". */
export const expected = {
  ...taken,
  'expected.json': ({ next }: { next: NextInJson }) => nextInJson[next],
  'expected.titleOrCode': () => 'a job title, or one to five digits of a code of NOC 2021',
  'expected.columns': () => 'paths of fields, lists counted from 1; other columns with --extra keep or --extra ignore',
  'expected.scores': () => 'scores as JSON',
  'expected.dayOrProposal': ({ proposals }: { proposals: readonly string[] }) =>
    `a day (YYYY-MM-DD) or ${proposals.join(', ')}`,
  'expected.versions': ({ most }: { most: number }) =>
    `a list of days (YYYY-MM-DD) or ids of proposals: 1 to ${most} for show, two for diff, none for list and check`,
  'expected.resultOrM': () => 'a number from 0 to 1000, or "M" (CELPIP)',
  'expected.facts': () => 'an object with the facts, such as { "schema": 1, "age": 33 }',
  'expected.amendmentFile': () => 'an amendment file (.yaml, .json)',
  'expected.feed': () => 'a file, - or an address of http or https',
  'expected.onlyOptions': () => 'options only',
  'expected.until': ({ first, last, years }: { first: string; last: string; years: number }) =>
    `a day from ${first} (--as-of) to ${last}, ${years} years on`,
  'expected.last': () => 'how many rounds, such as --last 10',
  'expected.timeout': () => 'seconds, such as --timeout 60',
  'expected.within': ({ most }: { most: number }) => `days from 0 to ${most}, such as 31`,
  'expected.jobs': () => 'a number of threads from 1, such as --jobs 4',
  'expected.min': () => 'points from 0 to 1200, such as --min 470',
  'expected.limit': () => 'a number from 1 to 999, such as --limit 5',
  'expected.maxAge': () => 'days, such as --max-age 90',
  'expected.target': () => 'points from 1 to 1200, such as --target 520',
  'expected.cost': () => 'months by kind of lever, such as --cost language=2,work=12',
};
