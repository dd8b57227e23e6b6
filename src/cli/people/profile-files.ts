import { statSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { ExitError } from '../exit.ts';
import { words } from '../words.ts';

/** Files that arguments stand for. */
export interface ProfileFiles {
  readonly files: readonly string[];
  /** Among them are those of a folder. */
  readonly ofFolder: boolean;
}

const endings = ['yaml', 'yml', 'json'];
/** What stands beside profiles and is none: the JSON Schema that `crs init` writes, settings, and packages. */
const notProfiles = ['**/*.schema.json', '**/crs.yaml', '**/node_modules/**'];

/**
 * The files that profile arguments name: folders with all that is in them, and patterns that the shell left as they were, each
 * in the order of its paths. A file that is there is itself, whatever its name.
 * @throws {ExitError} for a folder or a pattern without any profile
 */
export async function profileFiles(args: readonly string[]): Promise<ProfileFiles> {
  const files: string[] = [];
  // Who is named, and also lies in a folder that is named, is one person.
  const add = (found: readonly string[]) => files.push(...found.filter((file) => !files.includes(file)));
  let ofFolder = false;
  for (const arg of args) {
    const found = arg === '-' ? undefined : statSync(arg, { throwIfNoEntry: false });
    if (found?.isDirectory()) {
      ofFolder = true;
      add(await inFolder(arg));
    } else if (!found && arg !== '-' && /[*?[{]/.test(arg)) add(await matching(arg));
    else files.push(arg);
  }
  return { files, ofFolder };
}

async function inFolder(folder: string): Promise<readonly string[]> {
  const { glob } = await import('tinyglobby');
  const patterns = endings.map((ending) => `**/*.${ending}`);
  const found = await glob(patterns, { cwd: folder, ignore: notProfiles, caseSensitiveMatch: false });
  if (found.length === 0) throw new ExitError(words['file.emptyFolder']({ folder }));
  return found.sort().map((file) => join(folder, file));
}

async function matching(pattern: string): Promise<readonly string[]> {
  const { glob } = await import('tinyglobby');
  const found = await glob(pattern.replaceAll('\\', '/'), { ignore: notProfiles, absolute: isAbsolute(pattern) });
  if (found.length === 0) throw new ExitError(words['file.noMatch']({ pattern }));
  return found.sort();
}
