import type { CommandModule, Given } from '../commands.ts';
import { ExitError } from '../exit.ts';

/** Every word after `crs rounds` that is not a profile; a file of such a name is given as ./update. */
const parts: Readonly<
  Record<string, { readonly options: readonly string[]; readonly load: () => Promise<CommandModule> }>
> = {
  list: {
    options: ['kind', 'category', 'since', 'last', 'asOf'],
    load: () => import('../rounds/list.ts'),
  },
  update: { options: ['from', 'check', 'timeout'], load: () => import('../rounds/update.ts') },
  streams: { options: ['province', 'asOf'], load: () => import('../rounds/streams.ts') },
};

const profile = {
  options: ['kind', 'category', 'since', 'last', 'asOf'],
  load: () => import('../rounds/profile.ts'),
};

const everywhere: readonly string[] = ['format', 'output', 'color'];

/** `crs rounds`: the list, a profile held against it, the update, the register of streams. */
export async function run(args: readonly string[], given: Given): Promise<void> {
  const [first = 'list', ...rest] = args;
  const named = Object.hasOwn(parts, first) ? parts[first] : undefined;
  if (named && rest.length > 0) {
    throw new ExitError(`crs rounds ${first}: found ${JSON.stringify(rest[0])}, expected options only`);
  }
  const part = named ?? profile;
  const name = named ? `crs rounds ${first}` : 'crs rounds PROFILE';
  for (const [option, value] of Object.entries(given)) {
    if (part.options.includes(option) || everywhere.includes(option) || value === undefined) continue;
    throw new ExitError(
      `${name} does not take --${option}; it takes ${part.options.map((each) => `--${each === 'asOf' ? 'as-of' : each}`).join(', ')}`,
    );
  }
  const { run: start } = await part.load();
  await start(args, given);
}
