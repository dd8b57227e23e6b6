import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';

// A test runner of Stryker's: the bundle of tests and sources is evaluated anew for every change, so that nothing is kept
// of the one before.

/** What the changed sources ask which change is in force, and count their runs in. */
const stryker = { ...globalThis.__stryker__ };
globalThis.__stryker__ = stryker;
const success = 0;
const failed = 1;

let script;

/** In the folder of changed sources, which is entered after this file is loaded. */
function loadChecks() {
  const file = resolve('tests/mutation.cjs');
  script ??= new Script(`(function (module, require, moduleUrl) {${readFileSync(file, 'utf8')}\n})`, {
    filename: file,
  });
  const module = { exports: {} };
  script.runInThisContext()(module, createRequire(file), pathToFileURL(file).href);
  return module.exports.checks;
}

/** What a check throws. */
async function errorOf({ run }) {
  try {
    await run();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

async function dryRun() {
  stryker.mutantCoverage = undefined;
  const tests = [];
  for (const check of loadChecks()) {
    stryker.currentTestId = check.name;
    const start = performance.now();
    const error = await errorOf(check);
    const about = { id: check.name, name: check.name, timeSpentMs: performance.now() - start };
    tests.push(error ? { ...about, status: failed, failureMessage: error.message } : { ...about, status: success });
  }
  stryker.currentTestId = undefined;
  return { status: 'complete', tests, mutantCoverage: stryker.mutantCoverage };
}

async function mutantRun({ activeMutant, hitLimit, testFilter }) {
  Object.assign(stryker, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
  const asked = testFilter && new Set(testFilter);
  let nrOfTests = 0;
  for (const check of loadChecks()) {
    if (asked && !asked.has(check.name)) continue;
    nrOfTests++;
    const error = await errorOf(check);
    if (stryker.hitCount > hitLimit) return { status: 'timeout', reason: `runs more than ${hitLimit} times` };
    if (error) return { status: 'killed', killedBy: [check.name], failureMessage: error.message, nrOfTests };
  }
  return { status: 'survived', nrOfTests };
}

function inProcess() {
  return { capabilities: () => ({ reloadEnvironment: true }), init: () => {}, dryRun, mutantRun, dispose: () => {} };
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'in-process', factory: inProcess }];
