import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { crs } from '../cli/run.ts';

// The built program.

const folder = mkdtempSync(join(tmpdir(), 'crs-timeline-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// The rules are held to those of that day: a version of a later one is to change nothing here.
const on = ['--as-of', '2026-11-25', '--rules', '2026-11-25'];
const graduate = 'profiles/canadian-graduate.yaml';

function timeline(args: readonly string[], options: Parameters<typeof crs>[1] = {}) {
  return crs(['timeline', ...args], options);
}

describe('a table', () => {
  test('of events by date, the score over time, programs and the last safe day', async () => {
    const { code, stdout, stderr } = await timeline([graduate, ...on]);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain(`\
date             CRS change
2027-01-18 475 → 367   −108 Test CELPIP-General of 2025-01-18 is 2 years old and
                            counts no more: first official language 108 → 0;
                            education: with language 25 → 0; together cut by a
                            cap; FSW grid 79 → 57; Canadian Experience Class yes
                            → no (language: no valid test)
2027-07-05 367 → 375     +8 More work is completed: Canadian work 64 → 72 (4
                            years completed in Canada)
`);
    // The verdict first: the score, the pool, and what is known of the rules.
    expect(stdout).toMatch(/^Mei Tanaka · 2026-11-25 · CRS 475 · NOT COMPLETE\n {2}In the pool through: Canadian Exp/);
    expect(stdout).toMatch(/^! The CRS is reported changed since 2026-11-03/m);
    expect(stdout).toContain('Canadian Experience Class yes      2026-11-25 2027-01-17');
    expect(stdout).toContain('Highest: 475, 2026-11-25 to 2027-01-17.');
    expect(stdout).toContain('An invitation is not safe any more: the last safe day was 2026-11-18');
    expect(stdout).toContain('  c cec 518 (2026-09-29)');
  });

  test('of a profile that leaves the pool: no cut-off is marked from then on', async () => {
    const file = join(folder, 'ending.yaml');
    const written = async (submitted: string) => {
      const facts = readFileSync(graduate, 'utf8').replace(/^expressEntryProfile:.*\n(?: .*\n)*/m, '');
      writeFileSync(file, `${facts}\nexpressEntryProfile: { submitted: ${submitted} }\n`);
      return (await timeline([file, ...on])).stdout;
    };
    expect(await written('2026-01-15')).toContain('  c cec 518 (2026-09-29)');
    const ended = await written('2025-11-25');
    expect(ended).toContain('The Express Entry profile ended on 2026-11-25: only a new one can be invited.');
    expect(ended).not.toContain('  c cec 518 (2026-09-29)');
  });

  test('a nominee can enter the rounds of nominees only (IRPA 10.1(1.1))', async () => {
    const profile = (nomination: string) => [
      'age: 29',
      'maritalStatus: neverMarried',
      'destination: NS',
      'education: [{ level: bachelor, country: CA }]',
      'languageTests: [{ test: clb, language: english, listening: 9, reading: 9, writing: 9, speaking: 9 }]',
      'work: [{ noc: "21231", country: CA, years: 2 }]',
      nomination,
    ];
    const shown = async (nomination: string) =>
      (await timeline(['-', '--as-of', '2026-10-01'], { input: profile(nomination).join('\n') })).stdout;
    expect(await shown('')).toContain('cec 518 (2026-09-29)');
    const nominee = await shown('provincialNomination: { province: NS, kind: enhanced }');
    expect(nominee).toContain('pnp 725 (2026-09-28)');
    expect(nominee).not.toContain('cec 518');
  });

  test.each([40, 80])('fits into %i columns, plain', async (columns) => {
    for (const file of ['couple', 'french-first', 'nominee', 'minimal']) {
      const name = file === 'couple' ? 'couple-partner-counted' : file;
      const { stdout } = await timeline([`profiles/${name}.yaml`, ...on], { columns });
      expect(stdout).not.toContain('\u001B');
      expect(stdout).not.toContain('…');
      // An address stays whole.
      const lines = stdout.split('\n').filter((line) => !line.includes('https://'));
      for (const line of lines) expect([...line].length, line).toBeLessThanOrEqual(columns);
    }
  });

  test('in 40 columns each reason stands below its date', async () => {
    expect((await timeline(['profiles/french-first.yaml', ...on], { columns: 40 })).stdout).toContain(`
2026-12-01  532 → 527  −5
  32 years old: age 99 → 94
2027-02-20  527 → 347  −180
  Test TEF Canada of 2025-02-20 is 2
    years old and counts no more: first
    official language 136 → 68; second
`);
  });

  test('without UTF-8 the chart is drawn in ASCII', async () => {
    const before = process.env.LC_ALL;
    try {
      process.env.LC_ALL = 'C';
      const { stdout } = await timeline([graduate, ...on]);
      expect(stdout).toMatch(/^ 475\|={6}$/m);
      expect(stdout).toMatch(/^ {4}\+-+$/m);
      process.env.LC_ALL = 'C.UTF-8';
      expect((await timeline([graduate, ...on])).stdout).toMatch(/^ 475┤━{6}$/m);
    } finally {
      if (before === undefined) delete process.env.LC_ALL;
      else process.env.LC_ALL = before;
    }
  });

  test('tells the figures of the day, when rules of that day make work count', async () => {
    const aide = [
      'age: 27',
      'languageTests: [{ test: clb, language: english, listening: 7, reading: 7, writing: 7, speaking: 7 }]',
      'work: [{ noc: "33102", country: CA, start: 2021-06-01 }]',
    ];
    const { stdout } = await timeline(['-', '--as-of', '2022-10-01', '--format', 'csv'], { input: aide.join('\n') });
    // 2021-06-01 to 2022-11-15 are 533 days: 533 × 30 / 7.
    expect(stdout).toMatch(/^standard input,2022-11-16,rules,.*2,284 h in Canada/m);
  });

  test('says so when nothing changes', async () => {
    const { code, stdout } = await timeline(['-', ...on, '--until', '2026-12-01'], { input: 'age: 30\n' });
    expect(code).toBe(0);
    expect(stdout).toContain('Nothing changes by itself until 2026-12-01.');
    expect(stdout).toContain('age and years in the profile have no calendar: they stand still here.');
  });
});

describe('other forms', () => {
  test('JSON', async () => {
    const { code, stdout, stderr } = await timeline([graduate, ...on, '--format', 'json']);
    const report = JSON.parse(stdout);
    expect(code).toBe(0);
    expect(stderr).toMatch(/^crs: NOT COMPLETE: /);
    expect(report).toMatchObject({
      profile: 'Mei Tanaka',
      from: '2026-11-25',
      to: '2028-11-25',
      complete: false,
      peak: { total: 475, from: '2026-11-25', to: '2027-01-17' },
      lastSafeInvitation: '2026-11-18',
    });
    expect(Object.keys(report.events[0])).toEqual([
      'date',
      'kind',
      'before',
      'after',
      'programs',
      'categories',
      'because',
    ]);
    expect(report.windows).toEqual([{ program: 'cec', eligible: 'yes', from: '2026-11-25', to: '2027-01-17' }]);
  });

  test('YAML holds the same as JSON', async () => {
    const json = await timeline([graduate, ...on, '--format', 'json']);
    const yaml = await timeline([graduate, ...on, '--format', 'yaml']);
    expect(parse(yaml.stdout)).toEqual(JSON.parse(json.stdout));
  });

  test('CSV and Markdown', async () => {
    const [header = '', ...lines] = (await timeline([graduate, ...on, '--format', 'csv'])).stdout.trimEnd().split('\n');
    expect(header).toBe(
      'profile,date,kind,before,after,change,gained,lost,categoriesGained,categoriesLost,complete,because',
    );
    expect(lines[0]).toMatch(/^Mei Tanaka,2027-01-18,test,475,367,-108,,cec,,,false,/);
    const { stdout } = await timeline([graduate, ...on, '--format', 'markdown']);
    expect(stdout).toContain('| 2027-01-18 | 475 → 367 | −108 | Test CELPIP-General of 2025-01-18');
    expect(stdout).toContain('> NOT COMPLETE: ');
  });

  test('the rules can be held still', async () => {
    const { stdout } = await timeline([graduate, '--as-of', '2026-10-01', '--rules', '2025-03-25', '--format', 'json']);
    const { complete, events } = JSON.parse(stdout);
    expect(complete).toBe(true);
    expect(events.map(({ kind }: { kind: string }) => kind)).not.toContain('rules');
  });
});

describe('a calendar', () => {
  test('that another implementation reads, the same each time', async () => {
    const file = join(folder, 'timeline.ics');
    const { code, stdout, stderr } = await timeline(['profiles/french-first.yaml', ...on, '--ics', file]);
    expect(code).toBe(0);
    expect(stdout).toContain('Aïssatou Diallo, 2026-11-25 to 2028-11-25');
    expect(stderr).toContain(`calendar written: ${file}`);
    const text = readFileSync(file, 'utf8');
    const calendar = new ICAL.Component(ICAL.parse(text));
    const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
    expect(events.map(({ startDate, summary }) => [startDate.toString(), startDate.isDate, summary])).toEqual([
      ['2026-12-01', true, 'Aïssatou Diallo: birthday, CRS 532 → 527'],
      ['2027-02-20', true, 'Aïssatou Diallo: test, CRS 527 → 347'],
      ['2027-03-08', true, 'Aïssatou Diallo: test, CRS 347 → 229'],
      ['2027-12-01', true, 'Aïssatou Diallo: birthday, CRS 229 → 223'],
      ['2026-12-21', true, 'Aïssatou Diallo: last safe day for an invitation'],
    ]);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    for (const { description } of events) expect(description).toContain('NOT COMPLETE');
    expect((await timeline(['profiles/french-first.yaml', ...on, '--ics', '-'])).stdout).toBe(text);
  });

  test('of a name with half a character in it', async () => {
    const input = 'name: "\\uD83D"\ndateOfBirth: 1990-03-01\nlanguageTests: []\nwork: []\neducation: []\n';
    const { code, stdout } = await timeline(['-', ...on, '--ics', '-'], { input });
    expect([code, stdout.split('SUMMARY').length]).toEqual([0, 3]);
  });

  test('a file that cannot be written', async () => {
    const { code, stderr } = await timeline([graduate, ...on, '--ics', join(folder, 'none', 'a.ics')]);
    expect(code).toBe(2);
    expect(stderr).toContain('--ics ');
  });
});

describe('bad usage', () => {
  test.each([
    [['--until', '2026-11-24'], '--until: found "2026-11-24", expected a day from 2026-11-25 (--as-of) to 2046-11-25'],
    [['--until', '9999-12-31'], 'expected a day from 2026-11-25 (--as-of) to 2046-11-25, 20 years on'],
    [['--until', '2027-02-30'], '--until: found "2027-02-30", expected a day that exists'],
    [['--rules', '2026-04-federal-high-skilled'], 'a proposal, of which no points were published'],
    [['--ics', ''], '--ics: expected the name of a file'],
    [['--ics', '-', '--format', 'json'], '--ics - prints the calendar in the place of the answer'],
    [['--format', 'xml'], 'xml'],
  ])('%j', async (args, said) => {
    const { code, stdout, stderr } = await timeline([graduate, '--as-of', '2026-11-25', ...args]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(said);
    expect(stderr).not.toContain('    at ');
  });

  test('a profile is asked for', async () => {
    expect((await timeline([])).code).toBe(2);
    expect((await timeline(['missing.yaml'])).stderr).toContain('missing.yaml');
  });

  test('twenty years are quick, and the calendar may end', async () => {
    expect((await timeline([graduate, ...on, '--until', '2046-11-25', '--format', 'csv'])).code).toBe(0);
    expect((await timeline(['-', '--as-of', '9999-06-01', '--format', 'json'], { input: 'age: 30\n' })).code).toBe(0);
  });
});
