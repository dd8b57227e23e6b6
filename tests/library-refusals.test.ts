import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isPlainObject } from '../src/base/plain-object.ts';
import * as crs from '../src/index.ts';
import * as batch from '../src/library/batch.ts';
import { feedRecord, feedText } from './rounds/feed-record.ts';

// Whatever somebody in JavaScript gives: an answer or an `InputError`, and never an error of the machine. What cannot be used in
// the place of a whole argument is refused.

const { day, en: words } = crs;
const asOf = day('2026-01-15');
const law = crs.lawOn(asOf);
const file = new URL('../profiles/minimal.yaml', import.meta.url);
const text = readFileSync(file, 'utf8');
const profile = crs.readProfile(text, { asOf });
const known = crs.bundledRounds();
const on = { asOf, law };
const said = { ...on, words, name: 'n' };

const assessment = crs.assess(profile, on);
const improvement = crs.improve(profile, on);
const levers = improvement.levers.slice(0, 1).map(({ lever }) => lever);
const [lever = expect.fail()] = levers;
const { changes } = crs.applyLevers(profile, levers);
const score = crs.scoreReport(profile, said).data;
const [stored = expect.fail()] = crs.readScores(crs.compactScores([score])).values();
const [table = expect.fail()] = crs.fundsTables;
const [stream = expect.fail()] = crs.streams;
const [proposal = expect.fail()] = crs.proposals;
const { tables = expect.fail() } = crs.categoriesHistory.versions.at(-1) ?? {};
const ielts = { listening: 8, reading: 7, writing: 6.5, speaking: 7 };
const people = [
  { name: 'a', profile },
  { name: 'b', profile },
];
const side = { from: on, to: on, words };
const feed = { rounds: known.rounds, pools: known.pools };
const timeline = crs.timelineReport(profile, said).data;
const papers = crs.checklistReport(profile, said).data;

/** Every function with arguments that it takes. */
const calls: Readonly<Record<string, readonly unknown[]>> = {
  addDays: [asOf, 1],
  addYears: [asOf, 1],
  amendmentTemplate: [{ words }],
  applyLevers: [profile, levers],
  areCompatible: [lever, lever],
  assess: [profile, on],
  assessProposal: [profile, { ...on, proposal }],
  batch: [{ ...on, words, fields: ['total'], format: 'csv', file: 'f' }],
  batchColumns: [{ words }],
  batchRecord: ['{"age":30}', { ...on, words }],
  bundledRounds: [],
  categoriesOf: ['21232', tables],
  checkProfile: [{ age: 29 }, { asOf, file: 'x' }],
  checkReport: [profile, { ...said, file: 'f' }],
  checkRules: [{ ...on, maxAge: 3 }],
  checklist: [profile, { ...on, invited: asOf, known }],
  checklistCalendar: [[{ key: 'a', report: papers }], { asOf, words }],
  checklistReport: [profile, { ...said, invited: asOf, programs: ['cec'] }],
  compactScores: [[score]],
  compare: [people, { ...on, words }],
  compareReport: [people, { ...on, words }],
  costNames: [levers],
  day: ['2026-01-15'],
  diff: [profile, side],
  diffReport: [profile, side],
  diffRules: [law, law],
  diffStored: [profile, stored, { ...said, fingerprint: 'f' }],
  diffStoredReport: [profile, stored, { ...said, scores: 's' }],
  feesOn: [asOf],
  findNode: [assessment.crs, 'core.age'],
  findOccupations: ['welder', { ...on, limit: 1 }],
  flatten: [assessment.crs],
  formatDay: [asOf],
  fundsNeeded: [table, 3],
  improve: [profile, { ...on, known }],
  improveReport: [profile, { ...said, target: 460, costs: new Map([['language', 2]]), all: true }],
  invitedUnder: [assessment.programs],
  isDifferent: [crs.diff(profile, side)],
  isNocCode: ['21232'],
  languageLevels: ['ielts-gt', ielts],
  languageReport: ['ielts-gt', ielts, { words }],
  lawOn: [asOf],
  levelFor: ['ielts-gt', 'reading', 7],
  listRounds: [{ asOf, kind: 'general', category: 'cec', since: asOf, last: 3 }],
  mergeRounds: [known, feed, true],
  occupationsReport: ['welder', { ...on, words, limit: 1 }],
  overview: [people, { ...on, words, within: 3, changed: { scores: new Map(), file: 's' } }],
  overviewReport: [people, { ...on, words, within: 3 }],
  pairsOf: [improvement],
  parseFeed: [feedText(feedRecord()), { asOf: day('2026-10-06') }],
  profileJsonSchema: [{ words }],
  profileTemplate: [{ words, schema: 'x' }],
  proposalDiffReport: [profile, { ...said, proposal }],
  proposalReport: [profile, { ...said, proposal }],
  reach: [improvement, { target: 460, costs: new Map([['language', 2]]) }],
  readAmendment: [crs.amendmentTemplate({ words }), { ...on, file: 'x' }],
  readProfile: [text, { asOf, file: 'x' }],
  readScores: [crs.compactScores([score]), { file: 'x' }],
  recordJsonSchema: [{ words, fields: ['total'] }],
  renderPage: [profile, { ...said, known }],
  replayRounds: [profile, { ...on, kind: 'general', since: asOf, last: 3 }],
  roundsListReport: [{ words, asOf, last: 3 }],
  roundsReport: [profile, { ...said, history: true }],
  ruleVersions: [{ law }],
  rulesCheckReport: [{ ...on, words, maxAge: 3, acknowledged: asOf }],
  rulesDiffReport: [law, law, { words }],
  rulesReport: [{ ...on, words }],
  say: [words, assessment.crs.because],
  scoreReport: [profile, { ...said, days: 90, known }],
  streamStatus: [stream, asOf],
  streamsReport: [{ asOf, words, province: 'ON' }],
  timeline: [profile, { ...on, until: crs.addDays(asOf, 50) }],
  timelineCalendar: [[{ key: 'a', report: timeline }], { asOf, words }],
  timelineReport: [profile, { ...said, until: crs.addDays(asOf, 50) }],
  verdict: [profile, { ...on, days: 3 }],
  versionsOf: [law],
  versionsReport: [crs.versionsOf(law), { asOf, words }],
  wholeYears: [asOf, asOf],
  writeChanges: [text, changes],
};

/** What functions gave and nobody puts together: looked at as a whole alone. */
const given: readonly unknown[] = [
  words,
  profile,
  law,
  lever,
  table,
  stream,
  tables,
  feed,
  improvement,
  assessment.crs,
];

const all: Readonly<Record<string, unknown>> = { ...crs, ...batch };

/** Nothing of these can be used in the place of anything. */
const useless = [null, Number.NaN, Symbol('s'), 10n, () => 1, new Date(0), Promise.resolve({ age: 30 }), new Set([1])];
const refusable: ReadonlySet<unknown> = new Set(useless);
const wrong = [...useless, undefined, -1, 1.5, '', 'x', true, [], [null], ['x'], [{}], {}, { a: 1 }];
/** One of each kind, for options, of which there are many. */
const few = [null, Number.NaN, Symbol('s'), Promise.resolve({}), undefined, -1, 'x', true, [null], { a: 1 }];

/** A predicate says no to whatever is none. */
const predicates = ['isNocCode'];

async function outcome(name: string, args: readonly unknown[]): Promise<'answer' | 'refused' | Error> {
  const call = all[name];
  if (typeof call !== 'function') return expect.fail(`${name} is no function`);
  return outcomeOf(() => call(...args), name);
}

/** Texts and profiles that are read have a name of their own in errors: the option `file`. */
const files = ['x', 'f', 'amendment', ''];

async function outcomeOf(call: () => unknown, name?: string): Promise<'answer' | 'refused' | Error> {
  try {
    await call();
    return 'answer';
  } catch (error) {
    if (error instanceof crs.InputError) {
      const [{ file: place = '' } = {}] = error.problems;
      if (name !== undefined && !files.includes(place)) {
        expect(place, error.message).toBe(name);
        expect(error.message).toMatch(new RegExp(`^${name}: `));
      }
      return 'refused';
    }
    return error instanceof Error ? error : new Error(String(error));
  }
}

test('every function is called here', () => {
  const functions = Object.keys(all).filter((name) => typeof all[name] === 'function' && name !== 'InputError');
  expect(Object.keys(calls).sort()).toEqual(functions.sort());
});

test.each(Object.entries(calls))('%s', async (name, args) => {
  // A template is all comments: that it has no changes is said, too.
  expect(await outcome(name, args)).toBe(name === 'readAmendment' ? 'refused' : 'answer');
  for (const [place, argument] of args.entries()) {
    for (const value of wrong) {
      const found = await outcome(name, args.with(place, value));
      const what = `${name}, argument ${place}: ${typeof value} ${String(value)}`;
      if (refusable.has(value) && !predicates.includes(name)) expect(found, what).toBe('refused');
      else expect(found, what).not.toBeInstanceOf(Error);
    }
    if (!isPlainObject(argument) || given.includes(argument)) continue;
    for (const key of Object.keys(argument)) {
      for (const value of few) {
        const found = await outcome(name, args.with(place, { ...argument, [key]: value }));
        expect(found, `${name}, ${key}: ${typeof value} ${String(value)}`).not.toBeInstanceOf(Error);
      }
    }
  }
});

test.each([
  ['<!DOCTYPE html><p>Access Denied</p>', '"<!DOCTYPE html><p>Access Denied</p>"', 'no web page'],
  ['{"rounds":[{"drawNumb', String.raw`"{\"rounds\":[{\"drawNumb"`, 'whole JSON'],
  [' ', '" "', 'the official feed of rounds'],
  ['{}', '"{}"', 'a list under rounds'],
  ['[]', '"[]"', 'a round up to asOf that can be read'],
  [JSON.stringify(Array(20_001).fill(1)), '"[1,1,', 'at most 8000000 characters and 20000 rounds'],
])('a text that is no feed is refused with what was found and expected: %.20s', (given, found, expected) => {
  const read = () => crs.parseFeed(given, { asOf });
  expect(read).toThrow(crs.InputError);
  for (const said of ['parseFeed: text: ', `found ${found}`, expected]) expect(read).toThrow(said);
});

test('the methods of a report', async () => {
  const report = crs.overviewReport(people, { ...on, words });
  const { render, renderPage } = report as unknown as Readonly<Record<string, (...args: unknown[]) => unknown>>;
  for (const value of [...useless, 'x', -1, {}]) {
    expect(await outcomeOf(() => render?.(value)), String(value)).toBe('refused');
    expect(await outcomeOf(() => renderPage?.(value)), String(value)).toBe('refused');
  }
  for (const value of useless) expect(await outcomeOf(() => render?.('table', value)), String(value)).toBe('refused');
});
