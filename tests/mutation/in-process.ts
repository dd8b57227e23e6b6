// Stands in for vitest while sources are mutated: tests are gathered, to be run in the same process for one change after the
// other. Vitest starts a thread and loads every module for each, which takes some ten times as long as the tests.
import { chai, JestAsymmetricMatchers, JestChaiExpect, JestExtend } from '@vitest/expect';

export interface Check {
  readonly name: string;
  readonly run: () => unknown;
}

export const checks: Check[] = [];

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);
export const expect = chai.expect;

let around: readonly string[] = [];

function named(name: string, body: () => void): void {
  const before = around;
  around = [...before, name];
  body();
  around = before;
}

type Row = readonly unknown[];
type Named = (name: string, body: (...row: Row) => void) => void;

/** With `each`, which says the same of every row. */
function withEach(one: Named): Named & { readonly each: (rows: readonly unknown[]) => Named } {
  const each = (rows: readonly unknown[]) => (name: string, body: (...row: Row) => void) => {
    for (const [index, item] of rows.entries()) {
      const row: Row = Array.isArray(item) ? item : [item];
      one(`${name} ${index + 1}`, () => body(...row));
    }
  };
  return Object.assign(one, { each });
}

export const describe = withEach(named);
export const test = withEach((name, run) => {
  named(name, () => checks.push({ name: `${checks.length} ${around.join(' ')}`, run }));
});
