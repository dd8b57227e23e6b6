import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { blocksOf } from './doc-blocks.ts';

// docs/ci.md, executed: its scripts and the steps of its workflow, in a repository of their own.

interface Step {
  readonly name?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}

interface Ran {
  readonly code: number | null;
  readonly output: string;
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const blocks = blocksOf('ci.md');
const block = (name: string) => blocks.find(({ info }) => info.endsWith(` ${name}`))?.text ?? '';
const workflow = parse(block('.github/workflows/scores.yml'));
const folder = mkdtempSync(join(tmpdir(), 'crs-ci-'));
const bin = join(folder, 'bin');
const work = join(folder, 'work');
const commented = join(folder, 'comment.md');
const summary = join(folder, 'summary.md');
const temp = join(folder, 'temp');
const env = {
  ...process.env,
  PATH: `${bin}${delimiter}${process.env.PATH}`,
  NO_COLOR: '1',
  COLUMNS: '80',
  GITHUB_BASE_REF: 'main',
  GITHUB_STEP_SUMMARY: summary,
  RUNNER_TEMP: temp,
  GIT_CONFIG_GLOBAL: '/dev/null',
};

function run(command: string, args: readonly string[], more: Readonly<Record<string, string>> = {}): Ran {
  const done = spawnSync(command, args, { cwd: work, encoding: 'utf8', env: { ...env, ...more } });
  return { code: done.status, output: `${done.stdout}${done.stderr}` };
}

/** Commands that a runner has, as far as the page uses them. */
function command(name: string, script: string): void {
  writeFileSync(join(bin, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
}

function profile(name: string, years: number): void {
  writeFileSync(
    join(work, 'profiles', `${name}.yaml`),
    `id: ${name}\nage: 29\nwork: [{ noc: "21231", country: CA, years: ${years} }]\n`,
  );
}

function git(...args: string[]): void {
  const { code, output } = run('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.invalid', ...args]);
  if (code !== 0) throw new Error(output);
}

/** The steps of a job as a runner takes them: after a failure only those that always run. */
function job(name: string): Readonly<Record<string, Ran>> {
  const ran: Record<string, Ran> = {};
  let failed = false;
  for (const step of workflow.jobs[name].steps as readonly Step[]) {
    if (step.run === undefined || (failed && step.if !== 'always()')) continue;
    const values: Readonly<Record<string, string>> = {
      '${{ github.token }}': 'token',
      '${{ github.event.pull_request.number }}': '7',
    };
    const given = Object.entries(step.env ?? {}).map(([key, value]) => [key, values[value] ?? value]);
    // A runner's shell where a step names none.
    const done = run('bash', ['-e', '-c', step.run], Object.fromEntries(given));
    ran[step.name ?? step.run] = done;
    failed ||= done.code !== 0;
  }
  return ran;
}

beforeAll(() => {
  for (const each of [bin, temp, work, join(work, 'profiles')]) mkdirSync(each);
  command(
    'npx',
    `test "$1" = express-entry-crs || exit 99\nshift\nexec "${process.execPath}" "${join(root, 'bin/crs.js')}" "$@"`,
  );
  command('npm', ':');
  command('gh', `test "$1 $2 $3" = "pr comment 7" && test "$GH_TOKEN" = token && cp "$5" "${commented}"`);
  for (const name of ['check-scores.sh', 'update-scores.sh']) writeFileSync(join(work, name), block(name));
  profile('A', 1);
  profile('B', 2);
  git('init', '--quiet', '--initial-branch=main');
  const stored = run('npx', [
    'express-entry-crs',
    'score',
    '--as-of',
    '2026-01-15',
    '--format',
    'json',
    '--output',
    'scores.json',
    'profiles/A.yaml',
    'profiles/B.yaml',
  ]);
  expect(stored).toEqual({ code: 0, output: '' });
  git('add', '.');
  git('commit', '--quiet', '-m', 'Profiles and their scores');
  git('clone', '--quiet', '--bare', '.', join(folder, 'origin.git'));
  git('remote', 'add', 'origin', join(folder, 'origin.git'));
});

describe('the shell script', () => {
  const check = (...args: string[]) => run('sh', ['check-scores.sh', '--as-of', '2026-01-15', ...args]);

  test('nothing changed', () => {
    const { code, output } = check();
    expect({ code, output }).toEqual({ code: 0, output: 'scores: nothing changed\n' });
  });

  test('a profile changed', () => {
    profile('A', 3);
    const { code, output } = check();
    profile('A', 1);
    expect(code).toBe(1);
    // Canadian work, alone: one year 40, three years 64 (reference/crs.md, part A).
    expect(output).toMatch(/^scores: changed\n/);
    expect(output).toContain('| A | 150 | 174 | +24 |');
    expect(output).toContain('| profile |');
  });

  test('an amendment of the rules', () => {
    mkdirSync(join(work, 'rules'), { recursive: true });
    copyFileSync(join(root, 'tests/amendments/invented.yaml'), join(work, 'rules/my-amendment.yaml'));
    const { code, output } = check('--to', 'rules/my-amendment.yaml');
    expect(code).toBe(1);
    expect(output).toContain('my-amendment.yaml');
    expect(output).toContain('high-wage Canadian work +91');
  });

  test('a profile that cannot be used', () => {
    writeFileSync(join(work, 'profiles/C.yaml'), 'age: x\n');
    const { code, output } = check();
    run('rm', ['profiles/C.yaml']);
    expect(code).toBe(2);
    expect(output).toContain('profiles/C.yaml:1:6: age');
    expect(output).toContain('scores: could not be compared');
  });

  test('accepted, it is the new state; nothing is written where a profile is broken', () => {
    const before = readFileSync(join(work, 'scores.json'), 'utf8');
    expect(run('sh', ['update-scores.sh']).code).toBe(0);
    expect(run('sh', ['check-scores.sh'])).toMatchObject({ code: 0 });
    const stored = readFileSync(join(work, 'scores.json'), 'utf8');
    writeFileSync(join(work, 'profiles/C.yaml'), 'age: x\n');
    expect(run('sh', ['update-scores.sh']).code).toBe(2);
    run('rm', ['profiles/C.yaml']);
    expect(readFileSync(join(work, 'scores.json'), 'utf8')).toBe(stored);
    writeFileSync(join(work, 'scores.json'), before);
  });
});

describe('the workflow', () => {
  const last = 'scores.json holds what the profiles come to';

  test('runs on pull requests and every week, and may comment', () => {
    expect(Object.keys(workflow.on)).toEqual(['pull_request', 'schedule']);
    expect(workflow.permissions).toEqual({ contents: 'read', 'pull-requests': 'write' });
  });

  test('a pull request that changes nothing', () => {
    const steps = job('pull-request');
    expect(Object.values(steps).map(({ code }) => code)).toEqual([0, 0, 0, 0]);
    expect(readFileSync(commented, 'utf8')).toContain('2 profiles: 0 up, 0 down, 2 unchanged');
  });

  test('a pull request that changes a profile: a comment, and a failed check until the scores are stored anew', () => {
    profile('B', 5);
    const steps = job('pull-request');
    expect(steps.Comment?.code).toBe(0);
    // Two years 53, five years 80.
    expect(readFileSync(commented, 'utf8')).toContain('| B | 163 | 190 | +27 |');
    expect(steps[last]?.code).toBe(1);
    expect(steps[last]?.output).toContain('::error file=scores.json::');
    run('sh', ['update-scores.sh']);
    expect(job('pull-request')[last]?.code).toBe(0);
    // Accepted, and still told: the base branch has the old scores.
    expect(readFileSync(commented, 'utf8')).toContain('| B | 163 | 190 | +27 |');
  });

  test('the first pull request: the base branch has no scores', () => {
    git('branch', 'with-scores');
    git('rm', '--quiet', '--cached', 'scores.json');
    git('commit', '--quiet', '-m', 'As before the first scores');
    git('push', '--quiet', 'origin', 'HEAD:main');
    const steps = job('pull-request');
    expect(Object.values(steps).map(({ code }) => code)).toEqual([0, 0, 0, 0]);
    expect(readFileSync(commented, 'utf8')).toMatch(/^## Against base-scores\.json, no scores yet → as of 20/);
    expect(readFileSync(commented, 'utf8')).toContain('| A | new | 150 |');
    git('reset', '--quiet', 'with-scores');
    git('push', '--quiet', '--force', 'origin', 'HEAD:main');
  });

  test('nothing is left in the working tree', () => {
    const { output } = run('git', ['ls-files', '--others', '--', ':!rules', ':!*.sh']);
    expect(output).toBe('');
  });

  test('every week: rules that are not fresh or have no tables, and what has moved, also after that failure', () => {
    git('checkout', '--quiet', '--', 'scores.json', 'profiles');
    profile('A', 4);
    const steps = job('weekly');
    const rules = steps['Rules seen in force in the last 90 days, and none without tables'];
    expect([rules?.code, rules?.output]).toEqual([1, expect.stringContaining('2026-11-03')]);
    expect(steps['What has moved since the stored scores']?.code).toBe(1);
    expect(existsSync(summary) && readFileSync(summary, 'utf8')).toMatch(/^## Against scores\.json, as of 20/);
  });
});
