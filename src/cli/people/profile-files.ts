import { realpathSync, statSync } from 'node:fs';
import { resolve } from 'node:path';

/** Files that arguments stand for. */
export interface ProfileFiles {
  readonly files: readonly string[];
  /** Among them are those of a folder. */
  readonly ofFolder: boolean;
}

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
      add(await (await import('./find-profiles.ts')).profilesIn(arg));
    } else if (!stats && arg !== '-' && /[*?[{]/.test(arg))
      add(await (await import('./find-profiles.ts')).profilesLike(arg));
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
