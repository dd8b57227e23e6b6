#!/usr/bin/env node
// CommonJS, as the package.json beside it says: to start as an ES module takes a tenth of `node -e 0` longer.
const { existsSync, readFileSync, writeFileSync } = require('node:fs');
const { createRequire, enableCompileCache } = require('node:module');
const { dirname, join } = require('node:path');
const vm = require('node:vm');

const file = join(__dirname, '..', 'dist', 'cli.cjs');
const codeCache = `${file}.cache`;
const requireThere = createRequire(file);

program().main(process.argv.slice(2));

/** The program, from code compiled by the build where this version of Node takes it. */
function program() {
  const write = process.env.CRS_WRITE_CODE_CACHE !== undefined;
  if (!write && !existsSync(codeCache)) {
    enableCompileCache?.();
    return requireThere(file);
  }
  const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, 'utf8')}\n})`;
  const script = new vm.Script(source, { filename: file, cachedData: write ? undefined : readFileSync(codeCache) });
  const loaded = { exports: {} };
  script.runInThisContext()(loaded.exports, requireThere, loaded, file, dirname(file));
  if (write) process.on('exit', () => writeFileSync(codeCache, script.createCachedData()));
  return loaded.exports;
}
