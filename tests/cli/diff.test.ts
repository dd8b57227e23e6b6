import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { crsHistory } from '../../src/law/crs/index.ts';
import { crs } from './run.ts';

const day = ['--as-of', '2026-01-15'];
const french = 'profiles/french-first.yaml';
const folder = mkdtempSync(join(tmpdir(), 'crs-diff-'));

describe('crs diff', () => {
  // French with English: 30 until 2020-10-19, 50 after (reference/crs.md).
  test('between versions, as JSON', async () => {
    const { code, stdout, stderr } = await crs([
      'diff',
      ...day,
      '--from',
      '2017-06-06',
      '--to',
      '2020-10-20',
      '--format',
      'json',
      french,
    ]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const [diff] = JSON.parse(stdout);
    expect(JSON.parse(stdout).length).toBe(1);
    expect(Object.keys(diff)).toEqual(['profile', 'from', 'to', 'changes', 'programs']);
    expect(Object.keys(diff.from)).toEqual(['rules', 'total']);
    expect(diff.to.total - diff.from.total).toBe(20);
    expect(diff.changes).toEqual([
      expect.objectContaining({ id: 'additional', from: 30, to: 50 }),
      {
        id: 'additional.french',
        from: 30,
        to: 50,
        because: [
          'lowest ability in French level 10 or more, in English level 7',
          'lowest ability in French level 10 or more, in English level 7',
        ],
      },
    ]);
    // No table of funds is known before 2018: FSW was unknown then.
    expect(diff.programs).toEqual({ gained: ['fsw'], lost: [] });
  });

  test('as a table', async () => {
    const { stdout } = await crs(['diff', ...day, '--from', '2017-06-06', '--to', '2020-10-20', french]);
    expect(stdout).toContain('From 2017-06-06 to 2020-10-20');
    expect(stdout).toMatch(/Additional points: French +30 +50 +\+20/);
  });

  test('without options: from the previous version to the current one', async () => {
    const [diff] = JSON.parse((await crs(['diff', ...day, '--format', 'json', french])).stdout);
    expect([diff.from.rules, diff.to.rules]).toEqual(['2022-11-16', '2025-03-25']);
  });

  test('--exit-code', async () => {
    const args = ['diff', ...day, '--exit-code', '--from', '2017-06-06', french];
    expect((await crs([...args, '--to', '2020-10-20'])).code).toBe(1);
    expect((await crs([...args, '--to', '2017-06-06'])).code).toBe(0);
  });

  test('the same every time', async () => {
    const args = [
      'diff',
      ...day,
      '--format',
      'json',
      ...['french-first', 'nominee', 'minimal'].map((name) => `profiles/${name}.yaml`),
    ];
    expect((await crs(args)).stdout).toBe((await crs(args)).stdout);
  });

  test('the law held still and the person moved', async () => {
    const args = ['diff', ...day, '--from-date', '2026-01-15', '--to-date', '2028-01-15', '--format', 'json', french];
    const [diff] = JSON.parse((await crs(args)).stdout);
    expect([diff.from.rules, diff.to.rules]).toEqual(['2025-03-25', '2025-03-25']);
    // Two years later no test is valid.
    const language = diff.changes.find(({ id }: { id: string }) => id === 'core.firstLanguage');
    expect(language.to).toBe(0);
  });

  test('--as-of twice is --from-date and --to-date', async () => {
    const json = (...args: string[]) => crs(['diff', ...args, '--format', 'json', french]);
    const twice = await json(...day, '--as-of', '2028-01-15');
    expect(twice.stdout).toBe((await json(...day, '--from-date', '2026-01-15', '--to-date', '2028-01-15')).stdout);
    const [{ from, to, changes }] = JSON.parse(twice.stdout);
    expect([from.rules, to.rules]).toEqual(['2025-03-25', '2025-03-25']);
    // 31 years old, then 33: 99 and 88 (reference/crs.md, part A, alone).
    expect(changes.find(({ id }: { id: string }) => id === 'core.age')).toMatchObject({ from: 99, to: 88 });
    expect((await json(...day, ...day, ...day)).code).toBe(2);
    expect((await json(...day, ...day, '--to-date', '2026-01-16')).stderr).toContain('--as-of twice takes the place');
  });

  test('only one day of the facts given: the other is that of the rules', async () => {
    const { stdout } = await crs(['diff', ...day, '--to-date', '2028-01-15', french]);
    expect(stdout).toContain('From 2026-01-15 to 2028-01-15, rules 2025-03-25');
  });

  test('many: sorted by change, with a summary; Markdown holds only those that differ', async () => {
    const files = ['minimal', 'french-first', 'nominee'].map((name) => `profiles/${name}.yaml`);
    const { stdout } = await crs([
      'diff',
      ...day,
      '--from',
      '2017-06-06',
      '--to',
      '2020-10-20',
      '--format',
      'markdown',
      ...files,
    ]);
    expect(stdout).toContain('**3 profiles: 1 up, 0 down, 2 unchanged; mean change +6.7**');
    // The nominee's French points rose too, but part D was full before.
    expect(stdout.split('\n').filter((line) => line.startsWith('| ')).length).toBe(4);
  });

  test.each([
    [['--from', 'x'], '--from: found "x"'],
    [['--from', '2014-01-01'], '--from: Express Entry started on 2015-01-01'],
    [['--from', '2026-04-federal-high-skilled'], 'a proposal, of which no points were published'],
    [['--to-date', 'x'], '--to-date: found "x"'],
    [['--baseline', 'none.json'], 'none.json: no such file'],
    [['--baseline', 'profiles/minimal.yaml'], 'not scores'],
    [['--baseline', 'x.json', '--from', '2025-03-25'], '--baseline takes the place'],
  ])('%j', async (options, message) => {
    const { code, stdout, stderr } = await crs(['diff', ...day, ...options, french]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
  });

  test('after the reported change of the CRS, totals are not complete', async () => {
    const args = ['diff', '--as-of', '2026-11-23', '--to', '2026-11-23', '--from', '2025-03-25', french];
    expect((await crs(args)).stdout).toContain('NOT COMPLETE');
    const json = await crs([...args, '--format', 'json']);
    expect(json.stderr).toContain('NOT COMPLETE');
    expect(JSON.parse(json.stdout)[0].to.complete).toBe(false);
    expect('complete' in JSON.parse(json.stdout)[0].from).toBe(false);
  });
});

describe('against stored scores', async () => {
  const scores = join(folder, 'scores.json');
  const person = (age: number) => `id: A\nage: ${age}\nwork: []\n`;
  const profile = join(folder, 'a.yaml');
  const other = join(folder, 'b.yaml');
  writeFileSync(profile, person(29));
  writeFileSync(other, 'id: B\nage: 20\n');
  writeFileSync(scores, (await crs(['score', ...day, '--format', 'json', profile])).stdout);

  test('nothing changed', async () => {
    expect((await crs(['diff', ...day, '--baseline', scores, '--exit-code', profile])).code).toBe(0);
  });

  test('the profile changed', async () => {
    writeFileSync(profile, person(31));
    const { code, stdout } = await crs([
      'diff',
      ...day,
      '--baseline',
      scores,
      '--exit-code',
      '--format',
      'json',
      profile,
    ]);
    expect(code).toBe(1);
    // 110 at 29, 99 at 31 (reference/crs.md, part A, alone).
    expect(JSON.parse(stdout)[0]).toMatchObject({ profile: 'A', from: { total: 110 }, to: { total: 99 } });
  });

  test('a profile that is new, and one that is gone', async () => {
    const { code, stdout } = await crs([
      'diff',
      ...day,
      '--baseline',
      scores,
      '--exit-code',
      '--format',
      'json',
      other,
    ]);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject([
      { profile: 'B', from: { rules: null, total: null }, to: { total: 110 } },
      { profile: 'A', from: { total: 110 }, to: { rules: null, total: null } },
    ]);
  });

  test('what the rules were is on the title, also those of an amendment file', async () => {
    const args = ['diff', ...day, '--baseline', scores, profile, other];
    expect((await crs(args)).stdout).toContain(`as of 2026-01-15, rules 2025-03-25`);
    for (const format of ['table', 'markdown']) {
      expect((await crs([...args, '--to', 'tests/amendments/invented.yaml', '--format', format])).stdout).toContain(
        'invented',
      );
    }
  });

  test('rules no longer completely known, the total the same', async () => {
    writeFileSync(profile, person(29));
    const { code, stdout } = await crs(['diff', '--as-of', '2026-11-23', '--baseline', scores, '--exit-code', profile]);
    expect(code).toBe(1);
    expect(stdout).toContain('A: CRS 110 → 110 (0)\nrules no longer completely known');
  });

  test('hostile scores', async () => {
    const file = join(folder, 'hostile.json');
    const score = (crsNode: string) =>
      `[{"profile":"A","total":1,"rules":{"crs":{"id":"x\\u001b[31m","complete":true}},"programs":[],"crs":${crsNode}}]`;
    const open = '{"id":"crs","points":1,"because":"x","parts":[';
    writeFileSync(file, score(`${open.repeat(20_000)}${']}'.repeat(20_000)}`));
    const deep = await crs(['diff', ...day, '--baseline', file, profile]);
    expect([deep.code, deep.stderr]).toEqual([2, expect.stringContaining('nested too deeply')]);
    writeFileSync(file, score('{"id":"__proto__","points":1,"because":"\\u001b[2J"}'));
    const { code, stdout } = await crs(['diff', ...day, '--baseline', file, profile]);
    expect([code, stdout.includes('\u001b')]).toEqual([0, false]);
  });

  test('long scores are read whole, and too long ones refused for their length', async () => {
    const input = `${' '.repeat(5_000_000)}${readFileSync(scores, 'utf8')}`;
    writeFileSync(profile, person(29));
    expect((await crs(['diff', ...day, '--baseline', '-', '--exit-code', profile], { input })).code).toBe(0);
    const long = join(folder, 'long.json');
    writeFileSync(long, '[');
    truncateSync(long, 257 * 1024 * 1024);
    const { code, stdout, stderr } = await crs(['diff', ...day, '--baseline', long, profile]);
    rmSync(long);
    expect([code, stdout, stderr]).toEqual([2, '', `${long}: more than 256 MB, which is more than is read\n`]);
  });

  test('two profiles of one name', async () => {
    const args = ['diff', ...day, '--baseline', scores, '--format', 'json', profile, profile];
    const { code, stdout, stderr } = await crs(args);
    // Told apart by their files: neither is the one of the stored scores.
    expect([code, stderr]).toEqual([0, '']);
    const names = JSON.parse(stdout).map((one: { profile: string }) => one.profile);
    expect(names).toEqual([`A (${profile})`, `A (${profile}) 2`, 'A']);
  });

  // Unicode: é is one character (NFC) or two (NFD, as macOS names files), and the same letter.
  test('a name in another spelling of Unicode is the same person', async () => {
    const accented = join(folder, 'accented.json');
    const named = (name: string) => writeFileSync(accented, JSON.stringify({ name, age: 31 }));
    for (const [before, after] of [
      ['Jos\u00e9', 'Jose\u0301'],
      ['Jose\u0301', 'Jos\u00e9'],
    ] as const) {
      named(before);
      const file = join(folder, 'accented-scores.json');
      writeFileSync(file, (await crs(['score', ...day, '--format', 'json', accented])).stdout);
      named(after);
      const { code, stdout } = await crs([
        'diff',
        ...day,
        '--baseline',
        file,
        '--exit-code',
        '--format',
        'json',
        accented,
      ]);
      expect({ code, profiles: JSON.parse(stdout).map((one: { profile: string }) => one.profile) }).toEqual({
        code: 0,
        profiles: [after],
      });
      const other = join(folder, 'other-spelling.json');
      writeFileSync(other, JSON.stringify({ name: before, age: 31 }));
      const { stdout: apart } = await crs(['diff', ...day, '--format', 'json', accented, other]);
      const names = JSON.parse(apart).map((one: { profile: string }) => one.profile);
      expect(names).toEqual([`${after} (${accented})`, `${before} (${other})`]);
    }
  });

  test('--baseline twice', async () => {
    const { code, stderr } = await crs(['diff', ...day, '--baseline', scores, '--baseline', scores, profile]);
    expect(code).toBe(2);
    expect(stderr).toContain('--baseline is given twice');
  });

  test('--full of a batch is a baseline too', async () => {
    const lines = join(folder, 'scores.ndjson');
    writeFileSync(profile, person(31));
    const { stdout } = await crs(['batch', '--full', ...day], { input: '{"id":"A","age":31,"work":[]}\n' });
    writeFileSync(lines, stdout);
    expect((await crs(['diff', ...day, '--baseline', lines, '--exit-code', profile])).code).toBe(0);
  });
});

describe('a proposal', () => {
  const proposal = '2026-04-federal-high-skilled';

  test('crs diff --to: what the reform would do, never a score', async () => {
    const { code, stdout } = await crs(['diff', ...day, '--to', proposal, french]);
    expect(code).toBe(0);
    expect(stdout).toContain('NOT LAW, NO SCORE');
    expect(stdout).toMatch(/French +50 removed/);
    const json = JSON.parse((await crs(['diff', ...day, '--to', proposal, '--format', 'json', french])).stdout);
    expect(json[0].to).toEqual({ rules: proposal, total: null });
    const row = (id: string) => json[0].changes.find((change: { id: string }) => change.id === id);
    expect(row('additional.french')).toMatchObject({ from: 50, to: 0, mark: 'removed' });
    expect(row('core.canadianWork')).toMatchObject({ to: null, mark: 'uncertain' });
    expect(row('core.age')).toBeUndefined();
  });

  test('crs score --rules: no total, and no answer to --min', async () => {
    const args = ['score', ...day, '--rules', proposal, french];
    const { total, crs: tree } = JSON.parse((await crs([...args, '--format', 'json'])).stdout);
    expect([total, tree.points, tree.max]).toEqual([null, null, null]);
    expect(tree.parts[0].parts[0]).toMatchObject({ id: 'core.age', points: 99, mark: 'unchanged' });
    expect((await crs(args)).stdout).not.toMatch(/CRS score +\d/);
    expect(await crs([...args, '--min', '400'])).toMatchObject({ code: 2, stdout: '' });
    expect((await crs([...args, '--require', 'any'])).code).toBe(1);
    expect((await crs([...args, '--require', 'fsw'])).code).toBe(2);
  });

  test('other commands say why they cannot', async () => {
    for (const command of ['check', 'batch', 'compare']) {
      const { code, stdout, stderr } = await crs([
        command,
        '--rules',
        proposal,
        french,
        ...(command === 'compare' ? [french] : []),
      ]);
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toContain('a proposal, of which no points were published');
    }
  });
});

describe('crs compare', () => {
  const files = ['profiles/single-abroad.yaml', 'profiles/canadian-graduate.yaml'];

  test('rows that differ are marked', async () => {
    const { stdout } = await crs(['compare', ...day, ...files]);
    expect(stdout).toMatch(/\* CRS score +438 +464/);
    expect(stdout).toMatch(/^ {2}Core: age +110 +110/m);
  });

  test('as JSON and CSV', async () => {
    const json = JSON.parse((await crs(['compare', ...day, '--format', 'json', ...files])).stdout);
    expect(json.total).toMatchObject({ values: [438, 464], differs: true });
    const csv = (await crs(['compare', ...day, '--format', 'csv', ...files])).stdout;
    expect(csv.split('\n').slice(0, 3)).toEqual([
      'id,label,differs,Amara Okafor,Mei Tanaka',
      'asOf,,false,2026-01-15,2026-01-15',
      'rules,,false,2025-03-25,2025-03-25',
    ]);
  });

  test('takes two or more', async () => {
    expect((await crs(['compare', files[0] ?? ''])).code).toBe(2);
  });
});

describe('an amendment file', () => {
  const file = 'tests/amendments/invented.yaml';

  test('its name is on every output', async () => {
    for (const format of ['table', 'json', 'yaml', 'csv', 'markdown']) {
      expect((await crs(['score', '--rules', file, '--format', format, french])).stdout, format).toContain(
        'invented.yaml',
      );
    }
    expect((await crs(['diff', ...day, '--to', file, french])).stdout).toContain('invented.yaml');
    expect((await crs(['compare', '--rules', file, french, 'profiles/minimal.yaml'])).stdout).toContain(
      'invented.yaml',
    );
  });

  test('of these too', async () => {
    const two = [french, 'profiles/minimal.yaml'];
    for (const args of [
      ['compare', '--rules', file, '--format', 'csv', ...two],
      ['check', '--rules', file, french],
      ['check', '--rules', file, '--format', 'json', french],
      ['diff', ...day, '--to', file, '--format', 'csv', french],
      ['diff', ...day, '--from', file, '--format', 'markdown', ...two],
      ['rules', 'diff', '2025-03-25', file, '--format', 'csv'],
      ['rules', '--rules', file],
    ]) {
      expect((await crs(args)).stdout, args.join(' ')).toContain('invented.yaml');
    }
  });

  test('rules check takes it for the version that it completes, unless it is a proposal', async () => {
    const enacted = join(folder, 'enacted.yaml');
    writeFileSync(enacted, readFileSync(file, 'utf8').replace('status: proposed', 'status: enacted'));
    const check = (rules: string) =>
      crs(['rules', 'check', '--as-of', '2026-11-23', '--max-age', '300', '--rules', rules]);
    expect((await check(enacted)).code).toBe(0);
    expect((await check(file)).stdout).toContain('CRS 2026-11-03: High-wage');
    expect(await check('2025-03-25')).toMatchObject({ code: 2, stdout: '' });
  });

  test('rules diff prints its cells', async () => {
    const { stdout } = await crs(['rules', 'diff', '2025-03-25', file]);
    expect(stdout).toContain('Brother or sister in Canada: 15 → 7');
    expect(stdout).toContain('High-wage occupation: NOC 00012: none → 1.5x');
  });
});

describe('crs rules', () => {
  test('list', async () => {
    const listed = JSON.parse((await crs(['rules', '--as-of', '2026-11-23', '--format', 'json'])).stdout);
    expect(
      listed.find(({ id, axis }: { id: string; axis: string }) => axis === 'crs' && id === '2025-03-25'),
    ).toMatchObject({
      effective: '2025-03-25',
      status: 'enacted',
      inForce: true,
      verified: '2026-09-27',
      age: 57,
    });
  });

  test.each(['table', 'csv', 'markdown', 'yaml'])('list and show as %s', async (format) => {
    expect((await crs(['rules', '--format', format])).stdout).toContain('2025-03-25');
    expect((await crs(['rules', 'show', '2025-03-25', '--format', format])).stdout).toContain('CRS criteria, part A');
  });

  test('diff, as a lawyer would write it', async () => {
    expect((await crs(['rules', 'diff', '2017-06-06', '2020-10-20'])).stdout).toBe(
      'CRS: 2017-06-06 → 2020-10-20\n' +
        'French with English CLB 4 or less, or none: 15 → 25\n' +
        'French with English CLB 5+: 30 → 50\n',
    );
  });

  test('check exits 1 for what has to be looked at', async () => {
    const found = await crs(['rules', 'check', '--as-of', '2026-11-23']);
    expect(found.code).toBe(1);
    expect(found.stdout).toContain('2026-11-03');
    expect(found.stdout).toContain('162 days ago; more than 90');
    expect((await crs(['rules', 'check', '--max-age', 'x'])).code).toBe(2);
    const twice = async (...ages: string[]) =>
      (await crs(['rules', 'check', '--as-of', '2026-11-23', ...ages.flatMap((age) => ['--max-age', age])])).stdout;
    expect(await twice('1', '9999')).toBe(await twice('1'));
    expect(await twice('9999', '1')).toBe(await twice('1'));
  });

  test('check --acknowledged', async () => {
    const check = (...more: string[]) => crs(['rules', 'check', '--as-of', '2026-11-23', ...more]);
    const seen = await check('--acknowledged', '2026-11-20');
    expect(seen.code).toBe(0);
    // It does not say that all is fine.
    expect(seen.stdout.replaceAll('\n', ' ')).toMatch(
      /^CRS 2026-11-03: .* Acknowledged on 2026-11-20, until 2027-02-18\./,
    );
    expect(JSON.parse((await check('--acknowledged', '2026-11-20', '--format', 'json')).stdout)).toMatchObject({
      findings: [],
      acknowledged: { on: '2026-11-20', until: '2027-02-18', findings: [{ id: '2026-11-03', problem: 'noTables' }] },
    });
    expect((await check('--acknowledged', '2026-11-20', '--format', 'csv')).stdout).toContain(
      'crs,2026-11-03,acknowledged,',
    );
    const later = await check('--acknowledged', '2026-11-01', '--max-age', '10');
    expect(later.code).toBe(1);
    expect(later.stdout.replaceAll('\n', ' ')).toContain('acknowledged 2026-11-01, 22 days ago; more than 10');
    for (const date of ['2026-11-24', '2026-13-01', 'yesterday']) {
      expect(await check('--acknowledged', date)).toMatchObject({ code: 2, stdout: '' });
    }
    expect(await crs(['rules', 'list', '--acknowledged', '2026-11-20'])).toMatchObject({ code: 2, stdout: '' });
  });

  test('a day whose rules are not completely known is never told as if they were', async () => {
    expect((await crs(['rules', 'show', '2026-11-20'])).stdout).toContain('NOT COMPLETE');
    expect((await crs(['rules', 'diff', '2025-03-25', '2026-11-20'])).stdout).toContain('NOT COMPLETE');
    expect(JSON.parse((await crs(['rules', 'show', '2026-11-20', '--format', 'json'])).stdout)[0].complete).toBe(false);
    const listed = (await crs(['rules', '--as-of', '2026-11-23'], { columns: 100 })).stdout;
    expect(listed).toMatch(/2025-03-25 +2025-03-25 enacted, newest known/);
    expect(listed).toMatch(/2026-11-03 +2026-11-03 announced, reported in force/);
  });

  test('before Express Entry there is nothing to check', async () => {
    expect(await crs(['rules', 'check', '--as-of', '2014-12-31'])).toMatchObject({ code: 2, stdout: '' });
  });

  test('template', async () => {
    const file = join(folder, 'template.yaml');
    expect((await crs(['rules', 'template', '--output', file])).code).toBe(0);
    expect(readFileSync(file, 'utf8')).toContain(`\nextends: ${crsHistory.versions.at(-1)?.id} `);
    expect((await crs(['score', '--rules', file, french])).stderr).toContain('sources[0].title: missing');
  });

  test.each([
    [['sho'], 'did you mean show'],
    [['show'], 'crs rules show'],
    [['diff', '2025-03-25'], 'crs rules diff'],
    [['show', 'x'], 'found "x"'],
    [['show', '2025-03-25', '--rules', 'a.yaml'], '--rules is for list and check'],
    [['template', '--format', 'json'], 'takes no --format'],
  ])('%j', async (args, message) => {
    const { code, stderr } = await crs(['rules', ...args]);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });
});

describe('at 40 columns', () => {
  test('a changed cell that is broken is set in', async () => {
    expect((await crs(['rules', 'diff', '2017-06-06', '2020-10-20'], { columns: 40 })).stdout).toBe(
      'CRS: 2017-06-06 → 2020-10-20\n' +
        'French with English CLB 4 or less, or\n' +
        '  none: 15 → 25\n' +
        'French with English CLB 5+: 30 → 50\n',
    );
  });

  test.each([
    [['rules']],
    [['rules', 'show', '2025-03-25']],
    [['rules', 'diff', '2016-11-18', '2025-03-25']],
    [['diff', ...day, '--from', '2017-06-06', french]],
    [['diff', ...day, '--from', '2017-06-06', french, 'profiles/nominee.yaml']],
    [['diff', ...day, '--to', '2026-04-federal-high-skilled', french]],
    [['compare', ...day, french, 'profiles/nominee.yaml']],
  ])('%j', async (args) => {
    const { stdout } = await crs(args, { columns: 40 });
    expect(stdout.split('\n').filter((line) => line.length > 40 && !line.includes('https://'))).toEqual([]);
    expect(stdout).not.toContain('…');
  });
});
