import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as crs from '../src/index.ts';
import { fr } from '../src/library/words-fr.ts';
import { inputError } from '../src/profile/tell-problems.ts';
import { crs as runCrs } from './cli/run.ts';

const { day, en } = crs;
const asOf = day('2026-10-01');
const on: crs.On = { asOf };
const profile = crs.checkProfile({ age: 30, work: [] }, on);

/** What no types hold back: a caller in JavaScript, or a value that a cast let through. */
const wild = <T>(value: unknown): T => value as T;

const noDay: crs.Day = wild(Number.NaN);
const results = { listening: 7, reading: 7, writing: 7, speaking: 7 };
const [proposal = expect.fail()] = crs.proposals;
const [stream = expect.fail()] = crs.streams;
const [table = expect.fail()] = crs.fundsTables;

describe('what a function of the library is given', () => {
  /** Every function that takes a profile and what is asked of it. */
  const ofProfile: Readonly<Record<string, (profile: crs.Profile, options: crs.On) => unknown>> = {
    assess: crs.assess,
    verdict: crs.verdict,
    improve: crs.improve,
    timeline: crs.timeline,
    checklist: crs.checklist,
    replayRounds: crs.replayRounds,
    assessProposal: (one, options) => crs.assessProposal(one, { proposal, ...options }),
    diff: (one, options) => crs.diff(one, { from: options, to: on, words: en }),
    diffStored: (one, options) => crs.diffStored(one, undefined, { ...options, words: en }),
    compare: (one, options) =>
      crs.compare(
        [
          { name: 'a', profile: one },
          { name: 'b', profile: one },
        ],
        { ...options, words: en },
      ),
    scoreReport: (one, options) => crs.scoreReport(one, { ...options, words: en }),
    timelineReport: (one, options) => crs.timelineReport(one, { ...options, words: en }),
    improveReport: (one, options) => crs.improveReport(one, { ...options, words: en }),
    checklistReport: (one, options) => crs.checklistReport(one, { ...options, words: en }),
    roundsReport: (one, options) => crs.roundsReport(one, { ...options, words: en }),
    diffReport: (one, options) => crs.diffReport(one, { from: options, to: on, words: en }),
    compareReport: (one, options) =>
      crs.compareReport(
        [
          { name: 'a', profile: one },
          { name: 'b', profile: one },
        ],
        { ...options, words: en },
      ),
    proposalReport: (one, options) => crs.proposalReport(one, { proposal, ...options, words: en }),
    renderPage: (one, options) => crs.renderPage(one, { ...options, words: en }),
  };

  const levels = (level: unknown) => ({
    age: 30,
    languageTests: [{ test: 'clb', language: 'english', listening: level, reading: 9, writing: 9, speaking: 9 }],
  });
  const badProfiles: readonly (readonly [string, unknown])[] = [
    ['nothing', undefined],
    ['a text', 'age: 30'],
    ['a level of 99', levels(99)],
    ['a level that is no number', levels(Number.NaN)],
    ['a test that does not exist', { languageTests: [{ test: 'ieltz', ...results }] }],
    ['a key that does not exist', { ages: 30 }],
    ['somebody not born yet', { dateOfBirth: '2026-10-02' }],
  ];
  const badOptions: readonly (readonly [string, unknown])[] = [
    ['no day', {}],
    ['a day as text', { asOf: '2026-10-01' }],
    ['a Date', { asOf: new Date('2026-10-01') }],
    ['half a day', { asOf: asOf + 0.5 }],
    ['a day before Express Entry', { asOf: day('2014-12-31') }],
    ['a law that is none', { asOf, law: {} }],
    ['a law that is a day', { asOf, law: '2026-10-01' }],
    ['a law without parts', { asOf, law: { day: '2026-10-01', crs: {} } }],
    ['null for a law', { asOf, law: null }],
  ];

  /** A sentence with words, what was found or expected, and no id of a message. */
  async function isRefused(call: () => unknown): Promise<void> {
    const error: unknown = await Promise.resolve()
      .then(call)
      .then(
        () => expect.fail('nothing was refused'),
        (thrown: unknown) => thrown,
      );
    expect(error).toBeInstanceOf(crs.InputError);
    expect(error instanceof Error ? error.message : '').toMatch(/^(?!.*\binput\.)[^:]+:.* .+ .+/);
  }

  for (const [name, call] of Object.entries(ofProfile)) {
    test.each(badProfiles)(`${name}: %s`, (_, one) => isRefused(() => call(wild(one), on)));
    test.each(badOptions)(`${name}: %s`, (_, options) => isRefused(() => call(profile, wild(options))));
  }

  test.each(['assess', 'verdict', 'improve', 'timeline', 'checklist', 'replayRounds'])('%s: no options', (name) =>
    isRefused(() => ofProfile[name]?.(profile, wild(undefined))),
  );

  const calls: readonly (readonly [name: string, call: () => unknown])[] = [
    ['day: without zeros', () => day('2025-2-1')],
    ['day: that does not exist', () => day('2025-02-30')],
    ['day: nothing', () => day(wild(undefined))],
    ['day: a list of letters', () => day(wild(Array.from('2026-10-01')))],
    ['lawOn: before Express Entry', () => crs.lawOn(day('2014-12-31'))],
    ['lawOn: no day', () => crs.lawOn(noDay)],
    ['feesOn', () => crs.feesOn(wild('tomorrow'))],
    ['streamStatus', () => crs.streamStatus(stream, wild('2026/10/01'))],
    ['streamStatus: no stream', () => crs.streamStatus(wild(undefined), asOf)],
    ['parseFeed: no day', () => crs.parseFeed('[]', wild({ asOf: '2026-13-01' }))],
    ['parseFeed: no text', () => crs.parseFeed(wild(undefined), on)],
    ['fundsNeeded: no family', () => crs.fundsNeeded(table, 0)],
    ['fundsNeeded: half a person', () => crs.fundsNeeded(table, 2.5)],
    ['fundsNeeded: no table', () => crs.fundsNeeded(wild(undefined), 1)],
    ['formatDay', () => crs.formatDay(noDay)],
    ['formatDay: of a text', () => crs.formatDay(wild('2026-10-01'))],
    ['addDays: half a day', () => crs.addDays(asOf, 0.5)],
    ['addDays: beyond the calendar', () => crs.addDays(day('9999-12-31'), 1)],
    ['addYears: no day', () => crs.addYears(noDay, 1)],
    ['addYears: half a year', () => crs.addYears(asOf, 0.5)],
    ['wholeYears', () => crs.wholeYears(asOf, noDay)],
    ['readProfile: no day', () => crs.readProfile('age: 30', { asOf: noDay })],
    ['readProfile: no options', () => crs.readProfile('age: 30', wild(undefined))],
    ['readProfile: no text', () => crs.readProfile(wild(undefined), on)],
    ['readProfile: a name that is no text', () => crs.readProfile('age: 30', wild({ asOf, file: 7 }))],
    ['checkProfile: no options', () => crs.checkProfile({}, wild(undefined))],
    ['checklist: no day of invitation', () => crs.checklist(profile, { asOf, invited: noDay })],
    ['timeline: until before asOf', () => crs.timeline(profile, { asOf, until: crs.addDays(asOf, -1) })],
    ['timeline: until beyond what can be said', () => crs.timeline(profile, { asOf, until: day('9999-12-31') })],
    ['verdict: no days', () => crs.verdict(profile, { asOf, days: 0 })],
    ['improve: rounds that are none', () => crs.improve(profile, wild({ asOf, known: {} }))],
    ['replayRounds: a kind that is none', () => crs.replayRounds(profile, wild({ asOf, kind: 'generals' }))],
    ['replayRounds: a category that is none', () => crs.replayRounds(profile, wild({ asOf, category: 'frenchh' }))],
    ['replayRounds: no round', () => crs.replayRounds(profile, { asOf, last: 0 })],
    ['listRounds: a day as text', () => crs.listRounds(wild({ since: '2026-01-01' }))],
    ['reach: no improvement', () => crs.reach(wild(undefined), { target: 500 })],
    ['reach: no target', () => crs.reach(crs.improve(profile, on), wild({}))],
    ['reach: costs of nothing', () => crs.reach(crs.improve(profile, on), { target: 500, costs: new Map([['x', 1]]) })],
    ['assessProposal: no proposal', () => crs.assessProposal(profile, wild({ asOf }))],
    ['compare: of one', () => crs.compare([{ name: 'a', profile }], { asOf, words: en })],
    ['compare: no list', () => crs.compare(wild(undefined), { asOf, words: en })],
    ['scoreReport: no words', () => crs.scoreReport(profile, wild({ asOf }))],
    ['scoreReport: a format that is none', () => crs.scoreReport(profile, { asOf, words: en }).render(wild('xml'))],
    ['scoreReport: no width', () => crs.scoreReport(profile, { asOf, words: en }).render('table', { width: 0 })],
    ['readScores: no scores', () => crs.readScores('age: 30')],
    ['readAmendment: not one', () => crs.readAmendment('age: 30', on)],
    ['checkRules: no day', () => crs.checkRules(wild({}))],
    ['diffRules: no law', () => crs.diffRules(crs.lawOn(asOf), wild(undefined))],
    ['levelFor: a test that does not exist', () => crs.levelFor(wild('ieltz'), 'listening', 7)],
    ['levelFor: an ability that does not exist', () => crs.levelFor('ielts-gt', wild('singing'), 7)],
    ['levelFor: a result that IELTS does not give', () => crs.levelFor('ielts-gt', 'listening', 7.3)],
    ['levelFor: no number', () => crs.levelFor('ielts-gt', 'listening', Number.NaN)],
    ['levelFor: 99', () => crs.levelFor('celpip-g', 'listening', 99)],
    ['levelFor: M is of CELPIP alone', () => crs.levelFor('pte-core', 'listening', 'M')],
    ['languageLevels: no results', () => crs.languageLevels('ielts-gt', wild(undefined))],
    ['languageLevels: a test that does not exist', () => crs.languageLevels(wild('ieltz'), results)],
    ['languageLevels: a result left out', () => crs.languageLevels('ielts-gt', wild({ listening: 7 }))],
    ['languageLevels: a result as a text', () => crs.languageLevels('ielts-gt', wild({ ...results, reading: '7' }))],
    ['findOccupations: no text', () => crs.findOccupations(wild(undefined), on)],
    ['findOccupations: nothing to look for', () => crs.findOccupations(' - ', on)],
    ['findOccupations: no limit', () => crs.findOccupations('welder', { asOf, limit: 0 })],
    ['findOccupations: no day', () => crs.findOccupations('welder', wild({}))],
    ['timelineCalendar: no list', () => crs.timelineCalendar(wild(undefined), { asOf, words: en })],
    ['a value without a text', () => crs.lawOn(wild(Object.create(null)))],
  ];

  test.each(calls)('%s is refused with a sentence', (_, call) => isRefused(call));

  test('is taken where the program would take it', () => {
    expect(crs.formatDay(crs.addYears(asOf, -1))).toBe('2025-10-01');
    expect(crs.levelFor('celpip-g', 'listening', 'M')).toBe(0);
    // CRS reference, age without a partner: 105 at 30.
    expect(crs.findNode(crs.assess(profile, on).crs, 'core.age')?.points).toBe(105);
  });
});

describe('the library says what the program says', () => {
  const file = 'profiles/couple-partner-counted.yaml';
  const at = { asOf: day('2026-01-15') };
  const known = crs.readProfile(readFileSync(file, 'utf8'), { ...at, file });
  const other = crs.readProfile(readFileSync('profiles/minimal.yaml', 'utf8'), at);
  const reports: readonly (readonly [command: string, report: (words: crs.Words) => crs.Report<unknown>])[] = [
    ['score', (words) => crs.scoreReport(known, { ...at, words })],
    ['score --explain', (words) => crs.scoreReport(known, { ...at, words, explain: true })],
    [
      'score --rules 2020-10-20',
      (words) => crs.scoreReport(known, { ...at, law: crs.lawOn(day('2020-10-20')), words }),
    ],
    ['timeline', (words) => crs.timelineReport(known, { ...at, words })],
    ['improve --target 500', (words) => crs.improveReport(known, { ...at, words, target: 500 })],
    ['checklist', (words) => crs.checklistReport(known, { ...at, words })],
    [
      'diff --to-date 2026-12-01',
      (words) => crs.diffReport(known, { from: at, to: { asOf: day('2026-12-01'), law: crs.lawOn(at.asOf) }, words }),
    ],
    // The tables of the newest CRS are not known: every answer says so.
    [
      'diff --to 2026-11-20',
      (words) => crs.diffReport(known, { from: at, to: { ...at, law: crs.lawOn(day('2026-11-20')) }, words }),
    ],
    [
      'compare profiles/minimal.yaml',
      (words) =>
        crs.compareReport(
          [
            { name: 'minimal.yaml', profile: other },
            { name: 'Priya and Daniel', profile: known },
          ],
          { ...at, words },
        ),
    ],
    [`score --rules ${proposal.id}`, (words) => crs.proposalReport(known, { ...at, proposal, words })],
  ];

  const formats = ['table', 'json', 'yaml', 'csv', 'markdown'] as const;
  for (const [command, report] of reports) {
    test.each(formats)(`crs ${command} as %s`, async (format) => {
      const { stdout } = await runCrs([...command.split(' '), file, '--as-of', '2026-01-15', '--format', format]);
      expect(await report(en).render(format, { unicode: true })).toBe(stdout);
    });
  }

  test.each(formats)('crs rounds PROFILE as %s', async (format) => {
    const { stdout } = await runCrs(['rounds', file, '--as-of', '2026-01-15', '--format', format]);
    expect(await crs.roundsReport(known, { ...at, words: en }).render(format)).toBe(stdout);
  });

  test.each(formats)('crs rounds PROFILE --last as %s', async (format) => {
    const { stdout } = await runCrs(['rounds', file, '--as-of', '2026-01-15', '--last', '3', '--format', format]);
    expect(await crs.roundsReport(known, { ...at, last: 3, words: en }).render(format)).toBe(stdout);
  });

  test('in French', async () => {
    const { stdout } = await runCrs(['score', file, '--as-of', '2026-01-15', '--lang', 'fr']);
    expect(await crs.scoreReport(known, { ...at, words: fr }).render('table')).toBe(stdout);
  });

  test('occupations by title and by code', async () => {
    for (const text of ['software developer', '2123', 'infirmière']) {
      const { stdout } = await runCrs(['noc', text, '--as-of', '2026-01-15', '--format', 'json']);
      expect(await crs.findOccupations(text, at)).toEqual(JSON.parse(stdout));
    }
  });

  test('versions of the rules, their differences, and what is to be looked at', async () => {
    const [from, to] = [crs.lawOn(day('2021-02-01')), crs.lawOn(at.asOf)];
    const { stdout } = await runCrs(['rules', 'diff', '2021-02-01', '2026-01-15', '--format', 'json']);
    const told: readonly { axis: string; changes: unknown[] | null }[] = JSON.parse(stdout);
    const found = crs.diffRules(from, to);
    expect(
      found.filter(({ from: { axis } }) => axis !== 'categories').map((one) => [one.from.axis, one.changes?.length]),
    ).toEqual(told.filter(({ axis }) => axis !== 'categories').map(({ axis, changes }) => [axis, changes?.length]));
    const checked = await runCrs(['rules', 'check', '--as-of', '2027-06-01', '--format', 'json']);
    expect(crs.checkRules({ asOf: day('2027-06-01') })).toEqual(JSON.parse(checked.stdout).findings);
  });

  test('a stored score of another day has moved by time', async () => {
    const { stdout } = await runCrs(['score', file, '--as-of', '2026-01-15', '--format', 'json']);
    const [stored] = crs.readScores(stdout).values();
    expect(stored?.scored.total).toBe(crs.assess(known, at).crs.points);
    const law = crs.lawOn(at.asOf);
    const later = crs.diffStored(known, stored, { asOf: day('2027-06-01'), law, words: en });
    expect(later.cause).toEqual(['time']);
    expect(crs.diffStored(known, stored, { ...at, words: en }).changes).toEqual([]);
  });

  test('a page', async () => {
    const page = await crs.renderPage(known, { ...at, words: fr });
    expect(page).toContain('<html lang="fr');
    expect(page).toContain(`<strong>${crs.assess(known, at).crs.points}</strong>`);
  });

  test('a calendar', () => {
    const { data } = crs.timelineReport(known, { ...at, words: en });
    const text = crs.timelineCalendar([{ report: data, key: 'one' }], { ...at, words: en });
    expect(text.match(/^BEGIN:VEVENT/gm)?.length).toBeGreaterThanOrEqual(data.events.length);
    const papers = crs.checklistReport(known, { ...at, invited: at.asOf, words: en }).data;
    expect(crs.checklistCalendar([{ report: papers, key: 'one' }], { ...at, words: en })).toContain('BEGIN:VEVENT');
  });
});

test('other words for a value count as the value does', () => {
  const person = (test: string, maritalStatus: string, level: string) =>
    wild<crs.Profile>({
      age: 30,
      maritalStatus,
      education: [{ level, country: 'CA' }],
      languageTests: [{ test, date: '2026-06-07', ...results }],
    });
  const typed = crs.assess(person('IELTS', 'single', "Master's"), on);
  expect(typed).toEqual(crs.assess(person('ielts-gt', 'neverMarried', 'master'), on));
  expect(typed.crs.points).toBeGreaterThan(300);
});

test.each([
  { op: 'replace', path: '/work/3/years', value: 1 },
  { op: 'remove', path: '/work/0' },
  { op: 'add', path: '/work/-', value: { noc: '21232' } },
  { op: 'add', path: '/languageTests/0/reading', value: 7 },
] as const)('changes of another profile are not written: %j', (change) => {
  expect(() => crs.writeChanges('age: 29\n', [change])).toThrow(/^writeChanges: changes\.path: .*found "?\/\w/);
});

describe('the message of an InputError', () => {
  const message = (text: string) => {
    try {
      crs.readProfile(text, { file: 'me.yaml', asOf });
      return expect.fail();
    } catch (error) {
      return error instanceof Error ? error.message : expect.fail();
    }
  };

  test('says where, what is wrong, what was found and what would do', () => {
    expect(message('age: 30\ndestination: Ontaro\n')).toBe(
      'me.yaml:2:14: destination: not a value that this field takes (found Ontaro; expected one of AB, BC, MB, NB, NL, NS, NT, NU, ON, PE, QC, SK, YT; did you mean ON?)',
    );
    expect(message('')).toContain('me.yaml: the file is empty');
  });

  test('tells the first problems, and how many more there are', () => {
    const lines = message('a: 1\nb: 1\nc: 1\nd: 1\ne: 1\n').split('\n');
    expect(lines).toHaveLength(4);
    expect(lines[0]).toMatch(/^me\.yaml:1:1: a: unknown key "a"/);
    expect(lines[3]).toBe('... and 2 more');
  });

  test('is never empty', () => {
    expect(inputError([]).message).toBe('the input cannot be used');
  });

  test('prints nothing that commands a terminal', () => {
    expect(message('destination: "\\e[31m"\n')).not.toContain('\u001B');
  });
});
