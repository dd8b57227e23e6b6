import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { fundsTables } from '../../src/law/funds/index.ts';

// The page "A version of the rules" of CONTRIBUTING.md, followed in a copy of the tree.

const root = fileURLToPath(new URL('../../', import.meta.url));
const copy = mkdtempSync(join(tmpdir(), 'crs-version-'));
afterAll(() => rmSync(copy, { recursive: true, force: true }));

for (const part of [
  'src',
  'scripts',
  'tests',
  'profiles',
  'docs',
  'package.json',
  'tsconfig.json',
  'vitest.config.ts',
  'CHANGELOG.md',
]) {
  cpSync(join(root, part), join(copy, part), { recursive: true });
}
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');

function begin(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/tsx/dist/cli.mjs'), 'scripts/new-version.ts', ...args],
    { cwd: copy, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

function edit(file: string, from: string, to: string): void {
  const text = readFileSync(join(copy, file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(copy, file), text.replace(from, to));
}

/** Runs test files of the copy. @returns the names of those that fail */
function failing(...files: readonly string[]): readonly string[] {
  const report = join(copy, 'report.json');
  const args = [
    join(root, 'node_modules/vitest/vitest.mjs'),
    'run',
    '--root',
    copy,
    '--reporter=json',
    `--outputFile=${report}`,
  ];
  spawnSync(process.execPath, [...args, ...files], { cwd: copy, stdio: 'ignore' });
  const { testResults } = JSON.parse(readFileSync(report, 'utf8'));
  return testResults.flatMap(({ assertionResults }: { assertionResults: { status: string; fullName: string }[] }) =>
    assertionResults.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName),
  );
}

/** Tests that know the versions of every axis. */
const ofVersions = [
  'tests/law',
  'tests/rules',
  'tests/versions',
  'tests/amendment',
  'tests/timeline/cases',
  'tests/cases',
];

test('a version of each axis: its file, its test, its line; filled in, every other test passes untouched', () => {
  rmSync(join(copy, 'tests/law/new-version.test.ts'));
  expect(begin('crs', '2027-03-01', 'sibling-points')).toMatchObject({
    status: 0,
    stdout: [
      'wrote src/law/crs/2027-03-01-sibling-points.ts',
      'wrote src/law/crs/index.ts',
      'wrote tests/law/crs-2027-03-01-sibling-points.test.ts',
      'wrote CHANGELOG.md\n',
    ].join('\n'),
  });
  expect(begin('categories', '2027-03-02', 'longer-work').status).toBe(0);
  expect(begin('programs', '2027-03-03', 'longer-work').status).toBe(0);
  expect(begin('funds', '2027-07-06', 'funds-of-2027').status).toBe(0);
  expect(begin('language-tests', '2027-03-04', 'pte-speaking').status).toBe(0);
  expect(begin('work-hours', '2027-03-05', 'shorter-weeks').status).toBe(0);
  expect(begin('validity', '2027-03-06', 'tests-of-three-years').status).toBe(0);
  expect(readFileSync(join(copy, 'CHANGELOG.md'), 'utf8')).toContain(
    '\n- A version of the CRS from 2027-03-01: sibling points.\n- A version of the categories from 2027-03-02: longer work.',
  );
  edit('src/law/programs/2027-03-03-longer-work.ts', 'changes: {}', 'changes: { cec: { workYears: 2 } }');
  edit('src/law/crs/2027-03-01-sibling-points.ts', 'changes: {}', 'changes: { additional: { sibling: 16 } }');
  edit(
    'src/law/categories/2027-03-02-longer-work.ts',
    'changes: {}',
    'changes: { experience: { canada: { months: 18 } } }',
  );
  edit(
    'src/law/language-tests/2027-03-04-pte-speaking.ts',
    'changes: {}',
    "changes: { charts: { 'pte-core': { lowest: { speaking: [42, 51, 59, 68, 76, 84, 90] } } } }",
  );
  edit('src/law/work-hours/2027-03-05-shorter-weeks.ts', 'changes: {}', 'changes: { fullTimePerWeek: 28 }');
  edit('src/law/validity/2027-03-06-tests-of-three-years.ts', 'changes: {}', 'changes: { testYears: 3 }');
  const doubled = (fundsTables.at(-1)?.amounts ?? []).map((amount) => 2 * amount);
  // So that the amounts keep the ratios of the low income cut-offs.
  edit('src/law/funds/2027-07-06-funds-of-2027.ts', '[0, 0, 0, 0, 0, 0, 0]', `[${doubled.join(', ')}]`);
  edit('src/law/funds/2027-07-06-funds-of-2027.ts', 'eachMore: 0', 'eachMore: 8224');
  const unwritten = failing('tests/law');
  expect(unwritten.map((name) => name.split(' changes')[0]).sort()).toEqual([
    'the CRS of 2027-03-01',
    'the categories of 2027-03-02',
    'the funds of 2027-07-06',
    'the hours of work of 2027-03-05',
    'the language tests of 2027-03-04',
    'the programs of 2027-03-03',
    'the validity of papers of 2027-03-06',
  ]);
  for (const [file, cells] of [
    ['crs-2027-03-01-sibling-points', "['Brother or sister in Canada: 15 → 16']"],
    ['programs-2027-03-03-longer-work', "['CEC: years of Canadian work: 1 → 2']"],
    [
      'categories-2027-03-02-longer-work',
      "['Categories with Canadian work: months of work in one occupation: 12 → 18']",
    ],
    [
      'language-tests-2027-03-04-pte-speaking',
      "['PTE Core, speaking: lowest results for CLB or NCLC 4, 5, 6 …: 42,51,59,68,76,84,89 → 42,51,59,68,76,84,90']",
    ],
    ['work-hours-2027-03-05-shorter-weeks', "['Full time: hours a week, above which none count: 30 → 28']"],
    ['validity-2027-03-06-tests-of-three-years', "['Language test: younger than years: 2 → 3']"],
    [
      'funds-2027-07-06-funds-of-2027',
      `[${doubled.map((amount, index) => `'Family of ${index + 1}: ${amount / 2} → ${amount}'`).join(', ')}, 'Each further person: 4112 → 8224']`,
    ],
  ] as const) {
    edit(`tests/law/${file}.test.ts`, 'toEqual([])', `toEqual(${cells})`);
  }
  expect(failing(...ofVersions)).toEqual([]);
  // It runs some two thousand tests in a process of its own.
}, 300_000);

test.each([
  [['crs', '2027-02-30', 'x'], '"2027-02-30" is not a day'],
  [['points', '2027-03-01', 'x'], 'there is no axis "points"'],
  [['crs', '2027-04-01', 'Two words'], 'the subject is one word'],
  [['crs', '2020-01-01', 'early'], 'an earlier one is put in by hand'],
  [[], 'there is no axis ""'],
])('%j is refused', (args, why) => {
  const { status, stderr } = begin(...args);
  expect(status).toBe(2);
  expect(stderr).toContain(why);
});
