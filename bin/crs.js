#!/usr/bin/env node
// No newer syntax than Node 12 reads, so that an old Node gets a sentence, in both languages, as none is chosen yet.
const [major, minor] = process.versions.node.split('.').map(Number);
// Of each those that `require` an ES module, which worker threads are started by.
if (major < 20 || major === 21 || (major === 20 && minor < 19) || (major === 22 && minor < 12)) {
  const found = process.version;
  console.error(
    `crs needs Node 20.19, or 22.12 or later, not ${found} / crs exige Node 20.19, ou 22.12 ou plus récent, et non ${found}`,
  );
  process.exit(2);
}

// CommonJS, as the package.json beside it says: to start as an ES module takes a tenth of `node -e 0` longer.
const fs = require('node:fs');
const { createRequire } = require('node:module');
const { dirname, isAbsolute, join } = require('node:path');
const v8 = require('node:v8');
const vm = require('node:vm');
const { crc32 } = require('node:zlib');

const dist = join(__dirname, '..', 'dist');
const requireThere = createRequire(join(dist, 'cli.cjs'));
const cacheFile = cacheFileOf(process.argv.slice(2));
const engine = cacheFile === undefined ? undefined : engineOf();
/** Compiled code of earlier runs, by the name of its bundle. */
const compiled = engine === undefined ? new Map() : readCache();
/** Bundles of this run: the script, and what it exports. */
const bundles = new Map();

load('cli.cjs').main(process.argv.slice(2));

if (engine !== undefined) {
  process.on('exit', (code) => {
    // After 0 and 1, which are answers: who typed something wrong has compiled little of what the command takes.
    if (code <= 1 && [...bundles].some(([name, { script }]) => !compiled.has(name) || script.cachedDataRejected)) {
      writeCache();
    }
  });
}

/** A bundle of dist/, from its compiled code where there is some. */
function load(name) {
  const loaded = bundles.get(name);
  if (loaded) return loaded.module.exports;
  const filename = join(dist, name);
  // esbuild writes ASCII alone, which is read quickest so.
  const source = `(function (exports, require, module, __filename, __dirname) {${fs.readFileSync(filename, 'latin1')}\n})`;
  const script = new vm.Script(source, { filename, cachedData: compiled.get(name) });
  const module = { exports: {} };
  bundles.set(name, { script, module });
  const requireHere = (id) => (/^\.\/[\w-]+\.cjs$/.test(id) ? load(id.slice(2)) : requireThere(id));
  script.runInThisContext()(module.exports, requireHere, module, filename, dist);
  return module.exports;
}

/**
 * Where the compiled code of a command is kept: a file a command, Node and set of flags, in the user's folder for what can be made again.
 * Nothing where there is no such folder, or NODE_DISABLE_COMPILE_CACHE says that nothing should be kept.
 */
function cacheFileOf([command = '', ...others]) {
  const { env, version, arch } = process;
  const isCommand = /^[a-z]+$/.test(command) && !others.some((word) => word === '--help' || word === '-h');
  const folder = cacheFolder(env);
  if (env.NODE_DISABLE_COMPILE_CACHE || !isAbsolute(folder)) return undefined;
  return join(folder, 'crs', `${version}-${arch}-${v8.cachedDataVersionTag()}`, `${isCommand ? command : 'help'}.bin`);
}

function cacheFolder({ XDG_CACHE_HOME, LOCALAPPDATA, HOME }) {
  if (XDG_CACHE_HOME) return XDG_CACHE_HOME;
  if (process.platform === 'win32') return LOCALAPPDATA || '';
  return HOME ? join(HOME, process.platform === 'darwin' ? 'Library/Caches' : '.cache') : '';
}

/**
 * What compiled code depends on. V8 looks at the four numbers of its version alone, which releases of Node share that change
 * its code: it takes the other's, and crashes. The tag is made of V8's flags and of what the processor can do.
 */
function engineOf() {
  try {
    const { size, mtimeMs } = fs.statSync(process.execPath);
    const { versions, arch, platform, config } = process;
    const build = fs.readFileSync(join(dist, 'build-id.txt'), 'utf8');
    return JSON.stringify([build, versions, arch, platform, config, size, mtimeMs, v8.cachedDataVersionTag()]);
  } catch {
    // Nothing is kept where Node cannot be looked at, as without /proc or under its model of permissions.
    return undefined;
  }
}

/**
 * A line that tells the engine, the checksum and the bundles with their lengths, and their code. V8 takes code that is cut off
 * or spoilt, so a file is used only if it is whole, written by this engine for these bundles, and by nobody else.
 */
function readCache() {
  try {
    const bytes = readOwn(cacheFile);
    const end = bytes.indexOf('\n');
    const head = JSON.parse(bytes.toString('utf8', 0, end));
    const code = bytes.subarray(end + 1);
    if (head.engine !== engine || head.checksum !== crc32(code)) return new Map();
    const found = new Map();
    let start = 0;
    for (const [name, length] of head.bundles) {
      found.set(name, code.subarray(start, start + length));
      start += length;
    }
    return found;
  } catch {
    return new Map();
  }
}

/** @throws for a file that somebody else owns, can write, or could have put there, and for what is no file */
function readOwn(file) {
  const folder = dirname(file);
  for (const one of [dirname(folder), folder]) mustBeOwn(fs.lstatSync(one), 'isDirectory');
  // Windows has neither flag. A link may lead to a file of ours that others wrote, and a pipe would be waited for.
  const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = fs.constants;
  const descriptor = fs.openSync(file, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  try {
    mustBeOwn(fs.fstatSync(descriptor), 'isFile');
    return fs.readFileSync(descriptor);
  } finally {
    fs.closeSync(descriptor);
  }
}

function mustBeOwn(stats, isOfKind) {
  const isOurs = !process.getuid || (stats.uid === process.getuid() && (stats.mode & 0o022) === 0);
  if (!isOurs || !stats[isOfKind]()) throw new Error('not our own');
}

/** Keeps the compiled code of this run for the next one, beside that of bundles which only other runs of the command take. */
function writeCache() {
  // Code made under flags that were set meanwhile is refused under those that the next run starts with.
  if (engine !== engineOf()) return;
  const made = [...bundles].map(([name, { script }]) => [name, script.createCachedData()]);
  const codes = [...new Map([...compiled, ...made])];
  const code = Buffer.concat(codes.map(([, bytes]) => bytes));
  const head = { engine, checksum: crc32(code), bundles: codes.map(([name, { length }]) => [name, length]) };
  const whole = Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), code]);
  // One name for all runs, so that of those that were killed one draft stays at most. What two write at once is not whole.
  const draft = `${cacheFile}.draft`;
  try {
    makeFolder(dirname(cacheFile));
    fs.rmSync(draft, { force: true });
    fs.writeFileSync(draft, whole, { mode: 0o600, flag: 'wx' });
    fs.renameSync(draft, cacheFile);
  } catch {
    // The next run compiles again. Of a draft nothing should stay.
    try {
      fs.unlinkSync(draft);
    } catch {}
  }
}

/** Nothing of the superuser's in the home of somebody else, which `sudo` may leave in the environment: it would be closed to them. */
function makeFolder(folder) {
  if (fs.existsSync(folder)) {
    if (process.getuid && process.getuid() === 0 && fs.statSync(folder).uid !== 0) throw new Error('not our own');
    return;
  }
  makeFolder(dirname(folder));
  fs.mkdirSync(folder, { mode: 0o700 });
}
