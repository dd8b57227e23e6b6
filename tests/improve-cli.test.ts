import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { crs } from './cli/run.ts';

const couple = 'profiles/couple-partner-counted.yaml';
const day = ['--as-of', '2026-01-15'];
const folder = mkdtempSync(join(tmpdir(), 'crs-improve-'));

async function total(file: string, date = '2026-01-15'): Promise<number> {
  return JSON.parse((await crs(['score', '--format', 'json', '--as-of', date, file])).stdout).total;
}

describe('answers', () => {
  test('JSON', async () => {
    const { code, stdout, stderr } = await crs(['improve', couple, ...day, '--format', 'json']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const answer = JSON.parse(stdout);
    expect(answer.complete).toBe(true);
    expect(answer.base.total).toBe(await total(couple));
    for (const lever of answer.levers) {
      expect(Object.keys(lever)).toEqual([
        'id',
        'label',
        'changes',
        'total',
        'gain',
        'effects',
        'because',
        'takes',
        'warning',
        'inDoubt',
        'rounds',
        'group',
        'effort',
      ]);
      expect(lever.gain).toBe(lever.total - answer.base.total);
      expect(lever.because, lever.id).not.toBe('');
    }
    const because = (id: string) => answer.levers.find((lever: { id: string }) => lever.id === id).because;
    expect(answer.levers.map(({ id }: { id: string }) => id)).not.toContain('certificate');
    const groups = ['months', 'years', 'others'];
    const useful = answer.levers.filter((lever: { gain: number }) => lever.gain > 0);
    const places = useful.map(
      ({ group, effort }: { group: string; effort: number }) => groups.indexOf(group) * 100 + effort,
    );
    expect([...places].sort((a, b) => a - b)).toEqual(places);
    expect(because('nomination')).toBe(
      'Additional points: provincial nomination 0 → 600; Additional points: 600 + 15 cut to 600',
    );
    expect(because('offer')).toBe('Additional points: job offer: pays nothing under these rules');
    expect(answer.target).toBeUndefined();
  });

  test('today the CRS is not complete, and every form says so', async () => {
    const today = ['--as-of', '2026-11-25'];
    const json = await crs(['improve', couple, ...today, '--format', 'json']);
    expect(JSON.parse(json.stdout)).toMatchObject({ complete: false, notice: expect.stringContaining('NOT COMPLETE') });
    expect(json.stderr).toContain('NOT COMPLETE');
    for (const format of ['table', 'markdown']) {
      expect((await crs(['improve', couple, ...today, '--format', format])).stdout).toContain('NOT COMPLETE');
    }
    expect((await crs(['improve', couple, ...today, '--format', 'csv'])).stderr).toContain('NOT COMPLETE');
    expect((await crs(['improve', couple, ...today, '--write', 'nomination'])).stderr).toContain('NOT COMPLETE');
  });

  test.each([40, 80])('the table at %d columns', async (columns) => {
    const { stdout } = await crs(['improve', couple, ...day, '--target', '520', '--all'], { columns });
    for (const line of stdout.split('\n')) expect(line.length, line).toBeLessThanOrEqual(columns);
    const text = stdout.replace(/\s+/g, ' ');
    expect(text).toContain('Would lower the score what gain total Partner does not come along');
    expect(text).toContain('cannot be sponsored later (IRPR 117(9)(d))');
    expect(text).toContain('Opens category: French');
    expect(text).toContain('To reach 520');
  });

  test('CSV and YAML', async () => {
    const [names, ...lines] = (await crs(['improve', couple, ...day, '--format', 'csv'])).stdout.trimEnd().split('\n');
    expect(names).toBe(
      'kind,id,label,gain,total,more,months,programsGained,programsLost,categoriesGained,categoriesLost,because,group,effort',
    );
    expect(lines.some((line) => line.startsWith('lever,nomination,'))).toBe(true);
    expect((await crs(['improve', couple, ...day, '--format', 'yaml'])).stdout).toContain('  total: 437\n');
  });
});

describe('an Express Entry profile that has ended', () => {
  const study = { languageStudyShare: 0, obligedToReturn: false };
  const submittedOn = (submitted: string) => {
    const file = join(folder, `submitted-${submitted}.yaml`);
    const facts = {
      age: 29,
      maritalStatus: 'neverMarried',
      destination: 'ON',
      education: [
        { level: 'master', country: 'CA', completed: '2020-05-01', fullTimeMonths: 16, inPerson: true, ...study },
      ],
      languageTests: [{ test: 'clb', language: 'english', listening: 10, reading: 10, writing: 10, speaking: 10 }],
      work: [{ noc: '21231', country: 'CA', years: 3 }],
      expressEntryProfile: { submitted },
    };
    writeFileSync(file, JSON.stringify(facts));
    return file;
  };
  const improved = async (submitted: string, ...more: readonly string[]) =>
    (await crs(['improve', submittedOn(submitted), '--as-of', '2026-10-01', ...more])).stdout;

  test('is invited in no round from that day on, whatever is improved', async () => {
    const { base, levers, ended } = JSON.parse(await improved('2024-11-25', '--format', 'json'));
    const rounds: { date: string }[] = [base, ...levers].flatMap((one) => one.rounds);
    expect(rounds.filter(({ date }) => date >= '2025-11-25')).toEqual([]);
    expect(ended).toBe(
      'The Express Entry profile ended on 2025-11-25, 12 months after it was submitted: only a new one can be invited.',
    );
    const table = await improved('2024-11-25');
    expect(table).toContain('The Express Entry profile ended on 2025-11-25');
    expect(table).not.toContain('would have been invited in: cec');
  });

  test('was invited in a round before it', async () => {
    // The round of the CEC of 2026-09-29 has a cut-off of 518; the twelve months end the day after it, then on its day.
    const rounds = async (submitted: string) => JSON.parse(await improved(submitted, '--format', 'json')).base.rounds;
    expect(await rounds('2025-09-30')).toMatchObject([{ date: '2026-09-29', category: 'cec', crs: 518 }]);
    expect(await rounds('2025-09-29')).toEqual([]);
  });

  test('is invited under no program in crs score', async () => {
    const score = async (submitted: string, format: string) =>
      (await crs(['score', submittedOn(submitted), '--as-of', '2026-10-01', '--format', format])).stdout.replace(
        /\n {2,}/g,
        ' ',
      );
    expect(JSON.parse(await score('2026-01-01', 'json')).invitedUnder).toBe('cec');
    expect(await score('2026-01-01', 'table')).toContain('In the pool through: Canadian Experience Class');
    expect(JSON.parse(await score('2024-11-25', 'json')).invitedUnder).toBeUndefined();
    expect(await score('2024-11-25', 'table')).toMatch(
      /Not in the pool: .* With a new profile: In the pool through: Can/,
    );
  });
});

describe('--write with a name that people use', () => {
  const written = (name: string, file: string) => crs(['improve', file, '--as-of', '2026-01-15', '--write', name]);

  test.each([
    ['french.7', 'language.french.7'],
    ['TEF 7', 'language.french.7'],
    ['pnp', 'nomination'],
    ['doctorate.abroad', 'education.doctoral.abroad'],
  ])('%s, which can only be %s', async (name, id) => {
    const file = 'profiles/single-abroad.yaml';
    expect(await written(name, file)).toEqual(await written(id, file));
  });

  test('eca of one credential is done, of two both are named', async () => {
    expect((await written('eca', 'profiles/couple-partner-counted.yaml')).stderr).toContain('partner.eca.1');
    expect(await written('eca', 'profiles/not-eligible.yaml')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'crs: --write: found "eca", which can be any of eca.1, eca.all, eca.2: give one of them\n',
    });
  });
});

describe('--write', () => {
  test('YAML keeps its comments and its order, and scores what was said', async () => {
    const file = join(folder, 'couple.yaml');
    const { code, stdout, stderr } = await crs([
      'improve',
      couple,
      ...day,
      '--write',
      'partner.eca.1,language.french.7',
      '--output',
      file,
    ]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toBe(`crs: partner.eca.1 + language.french.7: CRS 437 → ${await total(file)}\n`);
    const before = readFileSync(couple, 'utf8').split('\n');
    const after = readFileSync(file, 'utf8').split('\n');
    const added = after.filter((line) => !before.includes(line)).map((line) => line.trim());
    // The one line that says there is no assessment gives way to the assessment.
    expect(before.filter((line) => !after.includes(line))).toEqual(['      eca: { assessed: false }']);
    expect(added).toEqual([
      'eca: { issued: 2026-01-15 }',
      '- test: tef-canada',
      'date: 2026-01-15',
      'listening: 249',
      'reading: 207',
      'writing: 310',
      'speaking: 310',
    ]);
  });

  test('given twice, both are pulled', async () => {
    const once = await crs(['improve', couple, ...day, '--write', 'partner.eca.1,language.french.7']);
    const twice = await crs(['improve', couple, ...day, '--write', 'partner.eca.1', '--write', 'language.french.7']);
    expect(twice).toEqual(once);
  });

  test('a value that changes keeps its comment, brackets stay as dense as they were', async () => {
    const before = `# mine
age: 29 # in May
education: [{ level: bachelor, country: CA }]
work:
  - noc: "21231" # a text
    country: CA
    years: 2 # and counting
`;
    const { code, stdout } = await crs(['improve', '-', ...day, '--write', 'work.canada.1'], { input: before });
    expect(code).toBe(0);
    expect(stdout).toBe(before.replace('years: 2', 'years: 3'));
  });

  test('JSON stays JSON, indented as it was', async () => {
    const file = join(folder, 'one.json');
    writeFileSync(file, '{\n\t"age": 29,\n\t"destination": "ON",\n\t"work": []\n}\n');
    const { stdout } = await crs(['improve', file, ...day, '--write', 'sibling']);
    expect(stdout).toContain('\n\t"work": [],\n\t"relativesInCanada": [\n\t\t{\n');
    expect(JSON.parse(stdout).relativesInCanada).toEqual([
      { relation: 'sibling', of: 'self', status: 'permanentResident', age: 18 },
    ]);
  });
});

describe('--target', () => {
  const target = async (...more: string[]) =>
    JSON.parse((await crs(['improve', couple, ...day, '--format', 'json', ...more])).stdout).target;

  test('sets by steps, then by months of one’s own', async () => {
    const { sets, reached } = await target('--target', '495', '--cost', 'language=2,work=12,language.french.7=9');
    const apart = ['--cost', 'language=2', '--cost', 'work=12', '--cost', 'language.french.7=9'];
    expect(await target('--target', '495', '--target', '480', ...apart)).toEqual(
      await target('--target', '495', '--cost', 'language=2,work=12,language.french.7=9'),
    );
    expect(reached).toBe(true);
    const months = (...ids: string[]) => sets.find((set: { ids: string[] }) => set.ids.join() === ids.join())?.months;
    expect(months('nomination')).toBeNull();
    expect(months('work.canada.4')).toBe(48);
    // French to 7 is dearer here than to 9, so that the harder one is told too.
    expect(months('language.french.9')).toBe(2);
    expect(months('language.french.7')).toBe(9);
    expect(months('language.french.10')).toBeUndefined();
    const order = sets.map(({ ids, months: count }: { ids: string[]; months: number | null }) => [
      ids.length,
      count ?? Number.POSITIVE_INFINITY,
    ]);
    expect([...order].sort(([a, x], [b, y]) => a - b || (x === y ? 0 : x - y))).toEqual(order);
  });

  test('nothing reaches it, and nothing is needed', async () => {
    expect(await target('--target', '1200')).toMatchObject({ reached: false, sets: [] });
    const told = await crs(['improve', couple, ...day, '--target', '1200']);
    expect(told.code).toBe(0);
    expect(told.stdout).toContain('Nothing reaches 1200');
    expect((await crs(['improve', couple, ...day, '--target', '400'])).stdout).toContain('is at 400 or above already');
  });
});

test('three groups of five rows at most, after the heading of the verdict; the rest with --all', async () => {
  const { stdout } = await crs(['improve', couple, ...day], { columns: 80 });
  const lines = stdout.trimEnd().split('\n');
  expect(lines[0]).toBe('Priya and Daniel · 2026-01-15 · CRS 437');
  const places = ['Within months', 'Takes years', 'Others decide'].map((name) => lines.indexOf(name));
  expect(places.every((place, index) => place > (places[index - 1] ?? 0))).toBe(true);
  const rows = (from = 0, to = lines.length) =>
    lines.slice(from, to).filter((line) => /[+−]\d+ +\d+$/.test(line)).length;
  expect(rows(places[0], places[1])).toBeLessThanOrEqual(5);
  expect(rows(places[1], places[2])).toBeLessThanOrEqual(5);
  expect(lines.length).toBeLessThanOrEqual(42);
  expect(stdout).not.toContain('Would lower the score');
});

test('for someone who meets no program the sets that open one come first', async () => {
  const welder = `age: 24
maritalStatus: neverMarried
dependentChildren: 0
destination: MB
languageTests: [{ test: clb, language: english, listening: 5, reading: 5, writing: 4, speaking: 5 }]
work: [{ noc: "72106", country: PH, years: 3, qualifiedSince: 2018-01-01 }]
`;
  const { stdout } = await crs(['improve', '-', ...day], { input: welder });
  expect(stdout.replace(/\s+/g, ' ')).toMatch(
    /To meet a program.{1,100}Settlement .{1,60}; and [Cc]ertificate .{1,60} Opens Federal Skilled Trades/,
  );
});

test('no flat no where a program is unknown: only the money is not stated', async () => {
  const person = `age: 29
maritalStatus: neverMarried
dependentChildren: 0
destination: NS
education: [{ level: master, country: NG, completed: 2018-07-20, eca: { issuer: WES, issued: 2025-02-11 } }]
languageTests: [{ test: clb, language: english, listening: 9, reading: 9, writing: 9, speaking: 9 }]
work: [{ noc: "21231", country: NG, years: 4 }]
`;
  const flat = 'No program is met, so no round can invite.';
  const open = (await crs(['improve', '-', ...day], { input: person })).stdout;
  expect(open).toContain('No program is met for sure');
  expect(open).not.toContain(flat);
  const sets = await crs(['improve', '-', ...day, '--all', '--target', '480'], { input: person });
  expect(sets.stdout).toContain('No program is met for sure even so.');
  expect(sets.stdout).not.toContain('no round can invite');
  expect((await crs(['improve', '-', ...day], { input: `${person}funds: { amount: 5 }\n` })).stdout).toContain(flat);
});

test('a set that opens a program says its rounds, in the table and in JSON', async () => {
  const person = `age: 29
maritalStatus: neverMarried
dependentChildren: 0
destination: QC
education: [{ level: master, country: CA, completed: 2020-05-01, fullTimeMonths: 16, inPerson: true, languageStudyShare: 0, obligedToReturn: false }]
languageTests: [{ test: clb, language: english, listening: 10, reading: 10, writing: 10, speaking: 10 }]
work: [{ noc: "21231", country: CA, years: 3 }]
`;
  const given = (...more: string[]) => crs(['improve', '-', '--as-of', '2026-10-01', ...more], { input: person });
  const { openings } = JSON.parse((await given('--format', 'json')).stdout);
  expect(openings[0]).toMatchObject({
    ids: ['destination'],
    rounds: [{ date: '2026-09-29', category: 'cec', crs: 518 }],
  });
  const table = (await given()).stdout.replace(/\s+/g, ' ');
  expect(table).toContain('Opens Canadian Experience Class; would have been invited: cec 518 (2026-09-29).');
  expect(table).not.toContain('streams of ON');
});

test('Markdown has notes below what they are about', async () => {
  const { stdout } = await crs(['improve', couple, ...day, '--format', 'markdown']);
  expect(stdout).toMatch(/^\| (?:&nbsp;)*Nomination by [^|]*<br>[^|]*nomination[^|]* \| \+\d+ \| \d+ \|$/m);
});

test('a folder that is not there', async () => {
  const { code, stderr } = await crs(['improve', couple, ...day, '--output', join(folder, 'none', 'a.txt')]);
  expect(code).toBe(2);
  expect(stderr).toMatch(/^crs: --output .*a\.txt: there is no such folder\n$/);
});

describe('wrong use', () => {
  test.each([
    [['--target', '500', '--cost', 'langage=2'], 'did you mean language?'],
    [['--target', '500', '--cost', 'language=soon'], 'expected months by kind of lever'],
    [['--target', '500', '--cost', 'work=1,work=2'], 'work is given twice'],
    [['--target', 'high'], 'expected points from 1 to 1200'],
    [['--cost', 'work=1'], '--cost orders the sets of --target'],
    [['--write', 'language.frensh.7'], 'did you mean language.french.7?'],
    [['--write', 'language.french.7,language.french.9'], 'change the same facts'],
    [['--write', 'nomination', '--format', 'json'], 'takes no --format'],
  ])('%j', async (args, said) => {
    const { code, stdout, stderr } = await crs(['improve', couple, ...day, ...args]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(said);
  });

  test('a day before Express Entry', async () => {
    const { code, stderr } = await crs(['improve', couple, '--as-of', '2014-01-01']);
    expect([code, stderr]).toEqual([2, expect.stringContaining('Express Entry started on 2015-01-01')]);
  });

  test('two profiles for --write, a profile that is none', async () => {
    const { code, stderr } = await crs(['improve', couple, couple, '--write', 'sibling']);
    expect([code, stderr]).toEqual([2, 'crs: --write changes one profile: name one file\n']);
    expect((await crs(['improve', 'tests/cli/bad/many.yaml'])).code).toBe(2);
  });
});
