import { realpathSync, statSync } from 'node:fs';
import { isAbsolute, join, relative, sep, win32 } from 'node:path';
import { ExitError } from '../exit.ts';
import { words } from '../words.ts';

/** Bytes of a file that may be a profile: some more than its characters. */
const mostBytes = 4 * 2 ** 20;

/** The real path of the folder of `--root`. @throws {ExitError} for what is no folder */
export function rootFolder(folder: string): string {
  try {
    const real = realpathSync(folder);
    if (statSync(real).isDirectory()) return real;
  } catch {
    // Told below, whatever is wrong with it.
  }
  throw new ExitError(words['mcp.badRoot']({ folder }));
}

/**
 * The real path of a file that is named from a folder, if it is a plain file in that folder, by its links too.
 * @param root real path of the folder; `undefined`: no files are read
 * @throws {ExitError} for any other name, without a look at what it names where it leads out
 */
export function fileUnderRoot(root: string | undefined, file: string): string {
  if (root === undefined) throw new ExitError(words['mcp.noRoot']({}));
  const outside = () => new ExitError(words['mcp.outside']({ file }));
  if (isAbsolute(file) || win32.isAbsolute(file) || /^[a-z]:/i.test(file)) throw outside();
  if (file.includes('\0') || file.split(/[\\/]/).includes('..')) throw outside();
  const real = realPath(join(root, file));
  if (real === undefined) throw new ExitError(words['mcp.noFile']({ file }));
  const from = relative(root, real);
  if (from === '..' || from.startsWith(`..${sep}`) || isAbsolute(from)) throw outside();
  const stats = statSync(real, { throwIfNoEntry: false });
  if (!stats?.isFile()) throw new ExitError(words['mcp.noFile']({ file }));
  if (stats.size > mostBytes) throw new ExitError(words['mcp.largeFile']({ file, megabytes: mostBytes / 2 ** 20 }));
  return real;
}

function realPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}
