import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkProfile } from '../../src/profile/check-profile.ts';
import { dayOf } from '../day.ts';
import { seededProfiles } from '../oracle/arbitrary.ts';
import { blocksOf, withCrs } from './doc-blocks.ts';
import { crs } from './run.ts';

// docs/scale.md, executed: the records of an engine are those of one `crs batch` of the whole file.

const folder = mkdtempSync(join(tmpdir(), 'crs-scale-'));
const env = { ...withCrs(folder), SHELL: '/bin/sh' };
const asOf = ['--as-of', '2026-01-15'];

const has = (command: string, name: string) =>
  spawnSync(command, ['--version'], { encoding: 'utf8', input: '' }).stdout?.includes(name) === true;
const noParallel = !has('parallel', 'GNU parallel');
const noCoreutils = !has('split', 'GNU coreutils');
if (noParallel)
  console.warn('docs/scale.md: GNU parallel is not installed, so its part is skipped (apt-get install parallel)');
if (noCoreutils) console.warn('docs/scale.md: split is not of GNU coreutils, so its part is skipped');

const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const withoutLine = (records: string) => records.replaceAll(/^\{"line":\d+,/gm, '{');

/** A block of the page, with blocks of input small enough that there are three or four. */
function run(engine: string, index: number): { readonly code: number | null; readonly stdout: string } {
  const block = blocksOf('scale.md').filter(({ info }) => info === `sh ${engine}`)[index];
  const script = block?.text.replaceAll('64M', String(blockBytes)) ?? 'exit 99';
  const { status, stdout, stderr } = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', script], {
    cwd: folder,
    encoding: 'utf8',
    env,
  });
  expect(stderr).not.toContain('defect');
  return { code: status, stdout };
}

const valid = (person: object) => {
  try {
    checkProfile(person, { file: 'random', asOf: dayOf('2026-01-15') });
    return true;
  } catch {
    return false;
  }
};
const people = seededProfiles(45, 7)
  .filter(valid)
  .map((person, index) => JSON.stringify({ id: `P${index + 1}`, ...person }));
const lines = `${people.join('\n')}\n`;
const blockBytes = Math.ceil(Buffer.byteLength(lines) / 3);
const whole = async () => (await crs(['batch', ...asOf], { input: lines })).stdout;

beforeAll(() => {
  writeFileSync(join(folder, 'profiles.ndjson'), lines);
});

describe.skipIf(noParallel)('GNU parallel (skipped where it is not installed)', () => {
  test('every record in order; ids are kept, lines restart; numbered again it is the same file', async () => {
    expect(run('parallel', 0).code).toBe(0);
    const records = read('records.ndjson');
    expect(withoutLine(records)).toBe(withoutLine(await whole()));
    expect(records.match(/^\{"line":1,/gm)?.length).toBeGreaterThan(1);
    expect(run('parallel', 1).code).toBe(0);
    expect(read('scores.ndjson')).toBe(await whole());
  });

  test('CSV in, its header in every block', async () => {
    const rows = Array.from({ length: 1500 }, (_, index) => `R${index + 1},${18 + (index % 40)},neverMarried`);
    const csv = `id,age,maritalStatus\n${rows.join('\n')}\n`;
    writeFileSync(join(folder, 'profiles.csv'), csv);
    expect(run('parallel', 2).code).toBe(0);
    expect(read('scores-of-csv.ndjson')).toBe(
      (await crs(['batch', ...asOf, '--input-format', 'csv'], { input: csv })).stdout,
    );
  });

  test('lines that cannot be used have their records, and the run goes on', async () => {
    const broken = [...people];
    broken[3] = '{"id":"bad 1","age":"x"}';
    broken[people.length - 2] = '{"id":"bad 2"';
    const input = `${broken.join('\n')}\n`;
    writeFileSync(join(folder, 'profiles.ndjson'), input);
    const { code, stdout } = run('parallel', 3);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '2\n' });
    expect(withoutLine(read('records.ndjson'))).toBe(withoutLine((await crs(['batch', ...asOf], { input })).stdout));
    // Two blocks with a line that cannot be used.
    expect(run('parallel', 0).code).toBe(2);
    writeFileSync(join(folder, 'profiles.ndjson'), lines);
  });
});

test.skipIf(noCoreutils)('split and xargs (skipped without GNU coreutils): every record in order', async () => {
  expect(run('coreutils', 0).code).toBe(0);
  expect(withoutLine(read('records.ndjson'))).toBe(withoutLine(await whole()));
});
