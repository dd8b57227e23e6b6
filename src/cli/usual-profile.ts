import { existsSync } from 'node:fs';
import type { CommandSpec } from './commands.ts';
import { ExitError } from './exit.ts';
import type { Machine } from './machine.ts';
import { words } from './words.ts';

/** The profile that is meant where none is named: what `crs init` writes without a name. */
export const usualProfile = 'profile.yaml';

/** The profiles that a command is given, or the usual one of this folder, which is told. @throws {ExitError} where there is none */
export function orUsualProfile(
  { name, usualProfile: isUsual }: CommandSpec,
  args: readonly string[],
  { stderr }: Machine,
): readonly string[] {
  if (isUsual !== true || args.length > 0) return args;
  if (existsSync(usualProfile)) {
    stderr.write(`crs: ${words['file.usual']({ file: usualProfile })}\n`);
    return [usualProfile];
  }
  const near = ['profile.yml', 'profile.json'].find((file) => existsSync(file));
  throw new ExitError(words['file.noUsual']({ command: name, file: usualProfile, near }));
}
