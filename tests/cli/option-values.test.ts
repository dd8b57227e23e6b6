import { Option } from 'commander';
import { expect, test } from 'vitest';
import { commands } from '../../src/cli/commands.ts';
import type { OptionValues, ValuesOf } from '../../src/cli/option-values.ts';
import { keyOf, type OptionSpec, options } from '../../src/cli/options.ts';

test.each(Object.values(options))(
  'the parser gives the value of $flags under the name that the types have',
  (option: OptionSpec) => {
    expect(keyOf(option)).toBe(new Option(option.flags).attributeName());
  },
);

test('every option is taken by a command', () => {
  expect(new Set(commands.flatMap((command) => command.options))).toEqual(new Set(Object.keys(options)));
});

// What these hold, the compiler checks.
test('values are typed by the table', () => {
  const score: OptionValues<'score'> = { explain: true, min: ['470'], asOf: '2026-01-15', color: false };
  const diff: OptionValues<'diff'> = { asOf: ['2026-01-15', '2026-12-01'], fromDate: '2026-01-15' };
  const all: ValuesOf<'asOf' | 'severalRules'> = { asOf: '2026-01-15', rules: ['2025-03-25'] };
  // @ts-expect-error: a name that no option has
  expect(score.explian).toBeUndefined();
  // @ts-expect-error: an option of another command
  expect(score.baseline).toBeUndefined();
  // @ts-expect-error: a flag is no text
  expect({ explain: 'yes' } satisfies OptionValues<'score'>).toBeDefined();
  // @ts-expect-error: no format of this command
  expect({ format: 'csv' } satisfies OptionValues<'check'>).toBeDefined();
  // @ts-expect-error: given several times, it is a list
  expect({ asOf: '2026-01-15' } satisfies OptionValues<'diff'>).toBeDefined();
  expect([score, diff, all]).toBeDefined();
});
