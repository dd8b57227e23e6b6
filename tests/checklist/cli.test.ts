import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { afterAll, describe, expect, test } from 'vitest';
import { InputError } from '../../src/profile/input-error.ts';
import { readProfile } from '../../src/profile/read.ts';
import { lineReader } from '../../src/profile/read-line.ts';
import { crs } from '../cli/run.ts';
import { dayOf } from '../day.ts';
import { family } from './report.ts';

const folder = mkdtempSync(join(tmpdir(), 'crs-'));
afterAll(() => rmSync(folder, { recursive: true }));
const couple = join(folder, 'couple.json');
const people = {
  schema: 1,
  name: 'Zoé Nguyễn-Łukasiewicz',
  ...family,
  partner: { ...family.partner, name: 'Ọlá' },
  work: [{ noc: '21231', title: 'Développeuse principale', country: 'NG', start: '2019-09-02', proof: 'requested' }],
  languageTests: family.languageTests.map((one) => ({ ...one, proof: 'held' })),
};
writeFileSync(couple, JSON.stringify(people));
const when = ['--as-of', '2026-10-30'];

describe('crs checklist', () => {
  test.each([80, 40])('fits a terminal of %i columns', async (columns) => {
    const { code, stdout } = await crs(['checklist', couple, ...when], { columns });
    expect(code).toBe(0);
    expect(stdout.split('\n').filter((line) => [...line].length > columns)).toEqual([]);
    for (const text of [
      'Zoé Nguyễn-Łukasiewicz, principal',
      'Ọlá, spouse or partner',
      'not coming along',
      '[x]',
      '[ ]',
    ]) {
      expect(stdout).toContain(text);
    }
  });

  test.each([100, 80])('a box stands beside its paper, whoever it is of, at %i columns', async (columns) => {
    const { stdout } = await crs(['checklist', couple, ...when], { columns });
    const boxes = stdout.split('\n').filter((line) => /^\[[x ]\]/.test(line));
    expect(boxes.length).toBeGreaterThan(20);
    expect(boxes.filter((line) => !/^\[[x ]\] \S/.test(line))).toEqual([]);
  });

  test('where no program is met, the papers of the nearest, and none of work in Canada that there was not', async () => {
    const { stdout } = await crs(['checklist', 'profiles/not-eligible.yaml', ...when]);
    const { verdict } = JSON.parse(
      (await crs(['score', 'profiles/not-eligible.yaml', ...when, '--format', 'json'])).stdout,
    );
    const { nearest } = JSON.parse(
      (await crs(['checklist', 'profiles/not-eligible.yaml', ...when, '--format', 'json'])).stdout,
    );
    // The first of those that lack something has the fewest of them.
    expect(nearest).toBe(verdict.lacking[0].program);
    const name = nearest.toUpperCase();
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain(
      `No program is met: nothing is asked of this profile yet. ${name} is the nearest`,
    );
    expect(stdout).toMatch(new RegExp(`^ {4}document +${name}$`, 'm'));
    expect(stdout).toContain(`Listed: papers for ${name}. For others: `);
    expect(stdout).not.toMatch(/^(\[ \]|2\d{3}-\d\d-\d\d) T4 slips/m);
  });

  test('how far the papers are stands at the top, a reason that several share under the last', async () => {
    const { stdout } = await crs(['checklist', couple, ...when], { columns: 80 });
    const { documents, programs } = JSON.parse((await crs(['checklist', couple, ...when, '--format', 'json'])).stdout);
    type Paper = { programs: Record<string, string>; proof: string | null };
    const open = programs.filter((one: { eligible: string }) => one.eligible === 'yes');
    expect(open).not.toEqual([]);
    const needed = documents.filter((one: Paper) =>
      open.some(({ id }: { id: string }) => one.programs[id] === 'required'),
    );
    const count = (proof: string) => needed.filter((one: Paper) => one.proof === proof).length;
    expect(count('held')).toBeGreaterThan(0);
    expect(stdout).toContain(
      `Things needed: ${needed.length}, ${count('held')} in hand, ${count('requested')} requested; not known: `,
    );
    const lines = stdout.split('\n');
    const divorce = lines.findIndex((line) => line.includes('divorce papers'));
    expect(lines[divorce + 1]).toContain('death certificate');
    expect(lines[divorce + 2]).toContain('Only after an earlier marriage');
  });

  test('--program shows the papers of another program, and says how; data has all of them', async () => {
    const ofAll = (await crs(['checklist', couple, ...when, '--format', 'json'])).stdout;
    const named = await crs(['checklist', couple, ...when, '--program', 'cec', '--program', 'fst']);
    expect(named.stdout).toContain('Listed: papers for CEC, FST. For others: --program fsw');
    expect((await crs(['checklist', couple, ...when, '--program', 'fst', '--format', 'json'])).stdout).toBe(ofAll);
    expect((await crs(['checklist', couple, ...when, '--program', 'pnp'])).code).toBe(2);
  });

  test('JSON, with the documented keys', async () => {
    const { stdout } = await crs(['checklist', couple, ...when, '--format', 'json']);
    const report = JSON.parse(stdout);
    // biome-ignore format: a list of keys
    expect(Object.keys(report)).toEqual([
      'schema', 'tool', 'profile', 'asOf', 'invited', 'supposed', 'deadline', 'lastDay', 'applying', 'rules', 'total',
      'complete', 'programs', 'invitedUnder', 'statements', 'unknowns', 'persons', 'documents', 'claims', 'provable',
      'fees', 'laterFees', 'ita', 'days', 'sources',
    ]);
    expect(report).toMatchObject({ asOf: '2026-10-30', invited: '2026-10-30', deadline: '2026-12-29', complete: true });
    // The total is that of `crs score`.
    expect(report.total).toBe(JSON.parse((await crs(['score', couple, ...when, '--format', 'json'])).stdout).total);
  });

  test('an incomplete CRS is said on every total', async () => {
    const day = ['--as-of', '2026-11-25'];
    expect((await crs(['checklist', couple, ...day])).stdout).toContain('NOT COMPLETE');
    const { stdout, stderr } = await crs(['checklist', couple, ...day, '--format', 'json']);
    expect(JSON.parse(stdout)).toMatchObject({ complete: false, notice: expect.stringContaining('2026-11-03') });
    expect(stderr).toContain('NOT COMPLETE');
  });

  test('Markdown to print: boxes to tick', async () => {
    const { stdout } = await crs(['checklist', couple, ...when, '--format', 'markdown']);
    expect(stdout).toContain('- [x] **language test results');
    expect(stdout).toContain('- [ ] **passport or travel document** (FSW yes)');
    expect(stdout).toContain('| **Total** |');
  });

  test('CSV: a line a document', async () => {
    const lines = (await crs(['checklist', couple, ...when, '--format', 'csv'])).stdout.trimEnd().split('\n');
    const { documents } = JSON.parse((await crs(['checklist', couple, ...when, '--format', 'json'])).stdout);
    expect(lines[0]).toBe('person,id,label,claim,country,fsw,cec,fst,proof,expires,issuedFrom,because,source');
    expect(lines.length).toBe(documents.length + 1);
  });

  test('--ics: a calendar that another reader understands, the same each time', async () => {
    const file = join(folder, 'days.ics');
    const run = async () => {
      expect((await crs(['checklist', couple, ...when, '--invited', '2026-10-01', '--ics', file])).code).toBe(0);
      return readFileSync(file, 'utf8');
    };
    const first = await run();
    expect(await run()).toBe(first);
    const events = new ICAL.Component(ICAL.parse(first))
      .getAllSubcomponents('vevent')
      .map((one) => new ICAL.Event(one));
    const found = events.map(({ startDate, summary }) => `${startDate.toString()} ${summary}`);
    expect(found).toContain('2026-11-30 last day to apply');
    expect(found).toContain('2026-10-01 invitation');
    expect(found.some((one) => one.startsWith('2027-06-07 no longer counts: language'))).toBe(true);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
  });

  test.each([
    [['--invited', '2026-02-30'], '--invited: found "2026-02-30"'],
    [['--invited', '2014-12-31'], '--invited: Express Entry started'],
    [['--ics', ''], '--ics: expected the name of a file'],
    [['--ics', '/nowhere/at/all.ics'], '--ics /nowhere/at/all.ics:'],
  ])('%j is refused', async (args, message) => {
    const { code, stdout, stderr } = await crs(['checklist', couple, ...when, ...args]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });

  test('a profile is asked for', async () => {
    expect((await crs(['checklist'])).code).toBe(2);
  });
});

describe('the keys of the profile', () => {
  const problems = (facts: object) => {
    try {
      readProfile(JSON.stringify({ schema: 1, ...facts }), { file: 'test', asOf: dayOf('2026-01-15') });
      return [];
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      return error.problems.map(({ field, problem, nearest }) => [field, problem.id, nearest]);
    }
  };

  test.each<[string, object, unknown[]]>([
    [
      'a word for proof that is not known',
      { funds: { amount: 1, proof: 'missng' } },
      ['funds.proof', 'input.invalid', 'missing'],
    ],
    [
      'a stay that ends before it starts',
      { residences: [{ country: 'IN', start: '2020-01-01', end: '2019-01-01' }] },
      ['residences.0.end', 'input.before', undefined],
    ],
    ['a stay without a start', { residences: [{ country: 'IN' }] }, ['residences.0.start', 'input.missing', undefined]],
    [
      'more children described than counted',
      { dependentChildren: 1, dependents: [{}, {}] },
      ['dependentChildren', 'input.dependents', undefined],
    ],
    ['children described, none counted', { dependents: [{}] }, ['dependentChildren', 'input.dependents', undefined]],
    [
      'a child not born yet',
      { dependentChildren: 1, dependents: [{ dateOfBirth: '2026-02-01' }] },
      ['dependents.0.dateOfBirth', 'input.futureBirth', undefined],
    ],
    ['a key of another place', { proof: 'held' }, ['proof', 'input.unknownKey', undefined]],
  ])('%s', (_, facts, expected) => {
    expect(problems(facts)).toEqual([expected]);
  });

  test('lines are read to the same profile and the same problems', () => {
    const { read } = lineReader(dayOf('2026-01-15'));
    expect(read(JSON.stringify(people), 'line')).toEqual(people);
    const late = { ...people, dependents: [{ dateOfBirth: '2026-02-01' }] };
    expect(() => read(JSON.stringify(late), 'line')).toThrow(InputError);
    expect(() => read(JSON.stringify({ ...people, dependentChildren: 1 }), 'line')).toThrow(InputError);
  });
});
