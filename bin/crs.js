#!/usr/bin/env node
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import module from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';

const file = fileURLToPath(new URL('../dist/cli.cjs', import.meta.url));
const codeCache = `${file}.cache`;
const require = module.createRequire(file);

program().main(process.argv.slice(2));

/** The program, from code compiled by the build where this version of Node takes it. */
function program() {
  const write = process.env.CRS_WRITE_CODE_CACHE !== undefined;
  if (!write && !existsSync(codeCache)) {
    module.enableCompileCache?.();
    return require(file);
  }
  const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, 'utf8')}\n})`;
  const script = new vm.Script(source, { filename: file, cachedData: write ? undefined : readFileSync(codeCache) });
  const loaded = { exports: {} };
  script.runInThisContext()(loaded.exports, require, loaded, file, dirname(file));
  if (write) process.on('exit', () => writeFileSync(codeCache, script.createCachedData()));
  return loaded.exports;
}
