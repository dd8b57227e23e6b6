import { relative } from 'node:path';
import { nearest } from '../../profile/nearest.ts';
import { aboutExample, type Example, examples, usualExample } from '../examples.ts';
import { ExitError } from '../exit.ts';
import { rows } from '../help.ts';
import { writeOutput } from '../io.ts';
import type { Machine } from '../machine.ts';
import type { OptionValues } from '../option-values.ts';
import { tell } from '../tell.ts';
import { terminalWidth } from '../terminal-width.ts';
import { words } from '../words.ts';
import { run as score } from './score.ts';

/** `crs demo`: the score of an example that comes with the package, and how to write a profile of one's own. */
export async function run(
  [name = usualExample]: readonly string[],
  { list, ...given }: OptionValues<'demo'>,
  machine: Machine,
): Promise<void> {
  const all = examples();
  if (list === true) {
    const lines = rows(
      all.map((example) => [example.name, words['data.text']({ text: aboutExample(example) })]),
      terminalWidth(machine),
    );
    return writeOutput(`${lines.join('\n')}\n`, given.output, machine);
  }
  const example = all.find((one) => one.name === name.replace(/\.ya?ml$/, '')) ?? refuse(name, all);
  await score([example.file], given, machine);
  tell(`crs: ${words['demo.example']({ name: example.name, file: shownPath(example) })}`, machine);
  tell(`crs: ${words['demo.own']({})}`, machine);
}

function refuse(name: string, all: readonly Example[]): never {
  const names = all.map((one) => one.name);
  throw new ExitError(words['demo.unknown']({ found: name, names, near: nearest(name, names) }));
}

/** As short as it can be said from here. */
function shownPath({ file }: Example): string {
  const near = relative('', file);
  return near.startsWith('..') ? file : near;
}
