#!/usr/bin/env node
// No newer syntax than Node 12 reads, so that an old Node gets a sentence, in both languages, as none is chosen yet.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  const found = process.version;
  console.error(`crs needs Node 20.19 or later, not ${found} / crs exige Node 20.19 ou plus récent, et non ${found}`);
  process.exit(2);
}

// CommonJS, as the package.json beside it says: to start as an ES module takes a tenth of `node -e 0` longer.
const { existsSync, readFileSync, statSync, writeFileSync } = require('node:fs');
const { createRequire, enableCompileCache } = require('node:module');
const { dirname, join } = require('node:path');
const v8 = require('node:v8');
const vm = require('node:vm');

const file = join(__dirname, '..', 'dist', 'cli.cjs');
const codeCache = `${file}.cache`;
const requireThere = createRequire(file);

program().main(process.argv.slice(2));

/** The program, from code compiled by the build where it was compiled by this very Node. */
function program() {
  const write = process.env.CRS_WRITE_CODE_CACHE !== undefined;
  const compiled = write ? undefined : compiledHere();
  if (!write && !compiled) {
    if (enableCompileCache) enableCompileCache();
    return requireThere(file);
  }
  const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, 'utf8')}\n})`;
  const script = new vm.Script(source, { filename: file, cachedData: compiled });
  const loaded = { exports: {} };
  script.runInThisContext()(loaded.exports, requireThere, loaded, file, dirname(file));
  if (write) process.on('exit', () => writeFileSync(codeCache, Buffer.concat([script.createCachedData(), engine()])));
  return loaded.exports;
}

/** The code in the cache; nothing where there is none, or another engine wrote it. */
function compiledHere() {
  if (!existsSync(codeCache)) return undefined;
  const cache = readFileSync(codeCache);
  const wanted = engine();
  const end = cache.length - wanted.length;
  return end > 0 && cache.subarray(end).equals(wanted) ? cache.subarray(0, end) : undefined;
}

/**
 * What compiled code depends on. V8 looks at the four numbers of its version alone, which releases of Node share that change
 * its code: it takes the other's, and crashes. The tag is made of V8's flags and of what the processor can do.
 */
function engine() {
  const { size, mtimeMs } = statSync(process.execPath);
  const { versions, arch, platform, config } = process;
  return Buffer.from(
    `\n${JSON.stringify([versions, arch, platform, config, size, mtimeMs, v8.cachedDataVersionTag()])}`,
  );
}
