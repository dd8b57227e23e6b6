import { existsSync, readFileSync } from 'node:fs';
import { nearest } from '../../profile/nearest.ts';
import { badValue } from '../bad-value.ts';
import { writeOutput } from '../io.ts';
import type { Machine } from '../machine.ts';
import type { OptionValues } from '../option-values.ts';

const shells = ['bash', 'zsh', 'fish'] as const;

/** `crs completion`: the script of a shell, which asks `crs complete` while a line is typed. */
export async function run(
  [shell = '']: readonly string[],
  given: OptionValues<'completion'>,
  machine: Machine,
): Promise<void> {
  const known = shells.find((name) => name === shell);
  if (known === undefined) {
    const near = nearest(shell, shells);
    throw badValue('completion', shell, { id: 'expected.oneOf', values: { values: shells } }, near);
  }
  await writeOutput(readFileSync(scriptOf(known), 'utf8'), given.output, machine);
}

/** Beside this file's folder in the sources, beside the bundle in what is built. */
function scriptOf(shell: (typeof shells)[number]): URL {
  const built = new URL(`./crs.${shell}`, import.meta.url);
  return existsSync(built) ? built : new URL(`../completion/crs.${shell}`, import.meta.url);
}
