import { execFileSync, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { otherNodes } from './nodes.ts';

// Compiled code that another engine takes crashes it, mostly with a segmentation fault.

const folder = mkdtempSync(join(tmpdir(), 'crs-code-cache-'));
const score = ['score', '--as-of', '2026-01-15', 'profiles/minimal.yaml'];

/** Tells on standard error whether code was handed to V8, and whether it was taken. */
const watch = join(folder, 'watch.cjs');
writeFileSync(
  watch,
  `const vm = require('node:vm');
   const found = new Set();
   vm.Script = class extends vm.Script {
     constructor(source, options) {
       super(source, options);
       found.add(!options.cachedData ? 'none' : this.cachedDataRejected ? 'refused' : 'taken');
     }
   };
   process.on('exit', () => process.stderr.write([...found].join()));`,
);

/** The folder that takes the place of `~/.cache`, another one for each test. */
let caches = '';
beforeEach(() => {
  caches = mkdtempSync(join(folder, 'caches-'));
});

interface How {
  readonly node?: string;
  readonly program?: string;
  readonly flags?: readonly string[];
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly line?: readonly string[];
}

function run({ node = process.execPath, program = '.', flags = [], env = {}, line = score }: How = {}) {
  const args = [...flags, '--require', watch, join(program, 'bin', 'crs.js'), ...line];
  const { status, signal, stdout, stderr } = spawnSync(node, args, {
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '', NODE_DISABLE_COMPILE_CACHE: '', XDG_CACHE_HOME: caches, ...env },
  });
  return { status, signal, isScored: stdout.includes('· CRS 457\n'), code: stderr.split('\n').at(-1) };
}

const compiled = { status: 0, signal: null, isScored: true, code: 'none' };
const taken = { ...compiled, code: 'taken' };

/** The only file of compiled code. */
function cacheFile(): string {
  const [found = '', ...others] = files();
  expect(others).toEqual([]);
  return join(caches, found);
}

function files(): readonly string[] {
  return readdirSync(caches, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.bin'));
}

/** The built program, beside the packages and profiles of the repository. */
function copyOfProgram(name: string): string {
  const copy = join(folder, name);
  for (const part of ['bin', 'dist', 'package.json']) cpSync(part, join(copy, part), { recursive: true });
  return copy;
}

describe('the code that a run has compiled', () => {
  test('is taken by the next run of the same command, and can be read by nobody else', () => {
    expect(run()).toEqual(compiled);
    const { mode } = statSync(cacheFile());
    if (process.platform !== 'win32') expect(mode & 0o777).toBe(0o600);
    expect(run()).toEqual(taken);
    expect(run({ line: ['--version'] })).toEqual({ ...compiled, isScored: false });
    expect(files().length).toBe(2);
  });

  test('is taken after a batch with threads, for which flags of V8 are set', () => {
    const line = ['batch', '--jobs', '1', '--as-of', '2026-01-15', join(folder, 'lines.ndjson')];
    writeFileSync(join(folder, 'lines.ndjson'), '{}\n');
    expect(run({ line })).toEqual({ ...compiled, isScored: false });
    expect(run({ line })).toEqual({ ...taken, isScored: false });
  });

  test('is kept beside that of other bundles, which another run of the command took', () => {
    run({ line: [...score, '--lang', 'fr'] });
    run();
    expect(run()).toEqual(taken);
    expect(run({ line: [...score, '--lang', 'fr'] }).code).toBe('taken');
  });

  test('is made anew where V8 refuses it', () => {
    run();
    const bytes = readFileSync(cacheFile());
    // A bundle longer than it is, and the next one with that much less.
    const head = bytes.toString('latin1', 0, bytes.indexOf('\n'));
    const moved = head.replace(/("cli\.cjs",)(\d+)/, (_, name, length) => name + (Number(length) + 8));
    expect(moved).not.toBe(head);
    writeFileSync(cacheFile(), Buffer.concat([Buffer.from(moved), bytes.subarray(head.length)]));
    expect(run().code).toContain('refused');
    expect(run()).toEqual(taken);
  });

  test.each([
    { flags: ['--max-old-space-size=300'] },
    { flags: ['--no-opt'] },
    { env: { NODE_OPTIONS: '--stack-trace-limit=20' } },
  ])('is left alone under other flags of V8: %o', (how) => {
    run();
    expect(run(how)).toEqual(compiled);
    expect(run(how)).toEqual(taken);
  });

  test('is left alone where its file is not as it was written', () => {
    run();
    const file = cacheFile();
    const whole = readFileSync(file);
    const end = whole.indexOf('\n');
    const spoilt: readonly Uint8Array[] = [
      new Uint8Array(),
      whole.subarray(0, end),
      whole.subarray(0, whole.length / 2),
      whole.subarray(0, -1),
      Buffer.concat([whole, Buffer.from(' ')]),
      whole.with(whole.length - 1000, 255 - (whole.at(-1000) ?? 0)),
      // The same version of Node, built otherwise.
      Buffer.from(whole.toString('latin1').replace('target_defaults', 'target_defaultz'), 'latin1'),
      Buffer.concat([Buffer.from('{}'), whole.subarray(end)]),
    ];
    for (const bytes of spoilt) {
      writeFileSync(file, bytes);
      expect(run()).toEqual(compiled);
      expect(run()).toEqual(taken);
    }
  });

  test.skipIf(process.platform === 'win32')('is left alone where others could have written it', () => {
    run();
    chmodSync(cacheFile(), 0o622);
    expect(run()).toEqual(compiled);
    expect(run()).toEqual(taken);
    // Who can write the folder can put a link there, to a file of ours that they wrote.
    chmodSync(join(caches, 'crs'), 0o777);
    expect(run()).toEqual(compiled);
  });

  test.skipIf(process.platform === 'win32')('is left alone behind a link, and a pipe is not waited for', () => {
    run();
    const file = cacheFile();
    renameSync(file, join(folder, 'elsewhere.bin'));
    symlinkSync(join(folder, 'elsewhere.bin'), file);
    expect(run()).toEqual(compiled);
    expect(run()).toEqual(taken);
    rmSync(file);
    execFileSync('mkfifo', [file]);
    expect(run()).toEqual(compiled);
    expect(run()).toEqual(taken);
    renameSync(join(caches, 'crs'), join(folder, 'crs-elsewhere'));
    symlinkSync(join(folder, 'crs-elsewhere'), join(caches, 'crs'));
    expect(run()).toEqual(compiled);
  });

  test('is kept beside the draft of a run that was killed, which goes', () => {
    run();
    renameSync(cacheFile(), `${cacheFile()}.draft`);
    expect(run()).toEqual(compiled);
    expect(run()).toEqual(taken);
    expect(readdirSync(join(cacheFile(), '..'))).toEqual(['score.bin']);
  });

  test('is not kept where the program of Node is not found, as without /proc', () => {
    const lost = join(folder, 'lost.cjs');
    writeFileSync(lost, "process.execPath = 'node';");
    expect(run({ flags: ['--require', lost] })).toEqual(compiled);
    expect(files()).toEqual([]);
  });

  test('is left alone by another build of the program', () => {
    const program = copyOfProgram('other-build');
    run({ program });
    expect(run({ program })).toEqual(taken);
    appendFileSync(join(program, 'dist', 'build-id.txt'), '2');
    expect(run({ program })).toEqual(compiled);
  });

  test('is kept of a run that answered alone, and only where it can be', () => {
    expect(run({ line: ['score', 'no-such-file.yaml'] }).status).toBe(2);
    expect(run({ env: { NODE_DISABLE_COMPILE_CACHE: '1' } })).toEqual(compiled);
    expect(run({ env: { XDG_CACHE_HOME: 'relative' } })).toEqual(compiled);
    expect(existsSync('relative')).toBe(false);
    expect(run({ env: { XDG_CACHE_HOME: undefined, HOME: undefined, LOCALAPPDATA: undefined } })).toEqual(compiled);
    expect(run({ env: { XDG_CACHE_HOME: watch } })).toEqual(compiled);
    expect(files()).toEqual([]);
  });
});

const nodes = otherNodes();
if (nodes.length === 0) {
  console.warn(
    'code cache: no other Node was found, so none was tried; name some in CRS_NODES (npm install --prefix DIR node@20.19.0 gives DIR/node_modules/node/bin/node)',
  );
}

describe.skipIf(nodes.length === 0)('another Node (skipped where there is none)', () => {
  test.each(nodes)('%s neither takes the code of this one, nor this one its', (node) => {
    run();
    const [own = ''] = files();
    expect(run({ node })).toEqual(compiled);
    expect(run({ node })).toEqual(taken);
    const other = files().find((file) => file !== own) ?? '';
    // Were they found in each other's place, they would be refused for what stands in them.
    cpSync(join(caches, other), join(caches, own));
    expect(run()).toEqual(compiled);
    cpSync(join(caches, own), join(caches, other));
    expect(run({ node })).toEqual(compiled);
  });
});
