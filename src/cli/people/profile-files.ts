import { realpathSync, statSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
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
  // Who lies in two folders, by links too, or is named besides, is one person.
  const found = new Set<string>();
  const add = (others: readonly string[]) => {
    for (const file of others) {
      const real = realPath(file);
      if (found.has(real) || files.some((other) => other !== '-' && realPath(other) === real)) continue;
      found.add(real);
      files.push(file);
    }
  };
  let ofFolder = false;
  for (const arg of args) {
    const stats = arg === '-' ? undefined : statSync(arg, { throwIfNoEntry: false });
    if (stats?.isDirectory()) {
      ofFolder = true;
      add(await inFolder(arg));
    } else if (!stats && arg !== '-' && /[*?[{]/.test(arg)) add(await matching(arg));
    else if (arg === '-' || !found.has(realPath(arg))) files.push(arg);
  }
  return { files, ofFolder };
}

function realPath(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    // What is wrong with it is told where it is read.
    return resolve(file);
  }
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
