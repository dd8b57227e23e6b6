import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { describe, expect, test } from 'vitest';

// Compiled code that another engine takes crashes it, mostly with a segmentation fault.

const folder = mkdtempSync(join(tmpdir(), 'crs-code-cache-'));
const score = ['score', '--as-of', '2026-01-15', 'profiles/minimal.yaml'];

/** Tells on standard error whether code was handed to V8, and whether it was taken. */
const watch = join(folder, 'watch.cjs');
writeFileSync(
  watch,
  `const vm = require('node:vm');
   vm.Script = class extends vm.Script {
     constructor(source, options) {
       super(source, options);
       if (options.cachedData) process.stderr.write(this.cachedDataRejected ? 'refused' : 'taken');
     }
   };`,
);

function run(node: string, { program = '.', flags = [] as readonly string[], options = '' } = {}) {
  const env = { ...process.env, NODE_OPTIONS: options, NODE_DISABLE_COMPILE_CACHE: '1' };
  const args = [...flags, '--require', watch, join(program, 'bin', 'crs.js'), ...score];
  const { status, signal, stdout, stderr } = spawnSync(node, args, { encoding: 'utf8', env });
  return { status, signal, isScored: stdout.includes('· CRS 457\n'), cache: stderr };
}

const taken = { status: 0, signal: null, isScored: true, cache: 'taken' };
const unused = { ...taken, cache: '' };

/** The built program, beside the packages and profiles of the repository. */
function copyOfProgram(name: string): string {
  const copy = join(folder, name);
  for (const part of ['bin', 'dist', 'package.json']) cpSync(part, join(copy, part), { recursive: true });
  return copy;
}

describe('the code compiled by the build', () => {
  test('is taken by the Node that built it', () => {
    expect(run(process.execPath)).toEqual(taken);
  });

  test.each([{ flags: ['--max-old-space-size=300'] }, { flags: ['--no-opt'] }, { options: '--stack-trace-limit=20' }])(
    'is left alone under other flags of V8: %o',
    (how) => {
      expect(run(process.execPath, how)).toEqual(unused);
    },
  );

  test('is left alone where another engine wrote it, and where it is cut off or empty', () => {
    const program = copyOfProgram('spoilt');
    const cache = join(program, 'dist', 'cli.cjs.cache');
    const whole = readFileSync(cache);
    appendFileSync(cache, ' ');
    expect(run(process.execPath, { program })).toEqual(unused);
    // The same version of Node, built otherwise.
    writeFileSync(cache, whole.toString('latin1').replace('"target_defaults"', '"target_defaultz"'), 'latin1');
    expect(run(process.execPath, { program })).toEqual(unused);
    for (const bytes of [whole.subarray(0, whole.length / 2), new Uint8Array()]) {
      writeFileSync(cache, bytes);
      expect(run(process.execPath, { program })).toEqual(unused);
    }
    writeFileSync(cache, whole);
    expect(run(process.execPath, { program })).toEqual(taken);
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
    expect(run(node)).toEqual(unused);
    const program = copyOfProgram(`of-${nodes.indexOf(node)}`);
    const env = { ...process.env, CRS_WRITE_CODE_CACHE: '1' };
    expect(spawnSync(node, [join(program, 'bin', 'crs.js'), ...score], { env }).status).toBe(0);
    expect(run(node, { program })).toEqual(taken);
    expect(run(process.execPath, { program })).toEqual(unused);
  });
});

/** Those named in `CRS_NODES`, and those of managers of versions, but for the one that runs this and any that is too old. */
function otherNodes(): readonly string[] {
  const { NVM_DIR = join(homedir(), '.nvm'), CRS_NODES = '' } = process.env;
  const folders = [
    join(NVM_DIR, 'versions/node'),
    join(homedir(), '.volta/tools/image/node'),
    join(homedir(), '.asdf/installs/nodejs'),
    '/usr/local/n/versions/node',
    '/opt/hostedtoolcache/node',
  ].filter((each) => existsSync(each));
  const managed = folders.flatMap((each) =>
    readdirSync(each).flatMap((version) => [join(each, version, 'bin/node'), join(each, version, 'x64/bin/node')]),
  );
  const versions = new Set([process.version]);
  return [...CRS_NODES.split(delimiter), ...managed].filter((node) => {
    if (node === '' || !existsSync(node)) return false;
    const version = spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout?.trim() ?? '';
    const [major = 0, minor = 0] = version.slice(1).split('.').map(Number);
    if (versions.has(version) || major < 20 || (major === 20 && minor < 19)) return false;
    versions.add(version);
    return true;
  });
}
