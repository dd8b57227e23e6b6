import { existsSync } from 'node:fs';
import { nearest } from '../../profile/nearest.ts';
import { actionOf, roundsActions } from '../actions.ts';
import { badValue } from '../bad-value.ts';
import { ExitError } from '../exit.ts';
import type { Machine } from '../machine.ts';
import type { CommandModule, OptionValues } from '../option-values.ts';
import { flagOf, options } from '../options.ts';
import { words } from '../words.ts';

/** Every word after `crs rounds` that is not a profile; a file of such a name is given as ./update. */
const parts: Readonly<Record<string, () => Promise<CommandModule<'rounds'>>>> = {
  list: () => import('../rounds/list.ts'),
  update: () => import('../rounds/update.ts'),
  streams: () => import('../rounds/streams.ts'),
} satisfies Record<(typeof roundsActions)[number]['name'], () => Promise<CommandModule<'rounds'>>>;

/** `crs rounds`: the list, a profile held against it, the update, the register of streams. */
export async function run(args: readonly string[], given: OptionValues<'rounds'>, machine: Machine): Promise<void> {
  const [first = 'list', ...rest] = args;
  const named = Object.hasOwn(parts, first) ? parts[first] : undefined;
  if (named && rest.length > 0) {
    throw badValue(`crs rounds ${first}`, rest[0] ?? '', { id: 'expected.onlyOptions', values: {} });
  }
  if (!named) refuseMistyped(first);
  // A profile is held against the rounds that the list would show.
  const asked = actionOf(roundsActions, args)?.options ?? [];
  const taken = [...asked, ...(named ? [] : (['history', 'rules', 'keepGoing'] as const))].map((name) =>
    flagOf(options[name]),
  );
  for (const [option, value] of Object.entries(given)) {
    const flag = `--${option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    if (option === 'color' || taken.includes(flag) || value === undefined) continue;
    throw new ExitError(words['line.notTaken']({ command: `crs rounds ${named ? first : 'PROFILE'}`, flag, taken }));
  }
  const { run: start } = await (named ?? (() => import('../rounds/profile.ts')))();
  await start(args, given, machine);
}

/** A word that is near one of ours and no file. */
function refuseMistyped(word: string): void {
  const near = nearest(word, Object.keys(parts));
  if (near === undefined || existsSync(word)) return;
  throw new ExitError(words['line.noFile']({ place: 'crs rounds', found: word, near }));
}
