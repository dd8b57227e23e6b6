import { isAbsolute, join } from 'node:path';
import { glob } from 'tinyglobby';
import { ExitError } from '../exit.ts';
import { words } from '../words.ts';

const endings = ['yaml', 'yml', 'json'];
/** What stands beside profiles and is none: the JSON Schema that `crs init` writes, settings, and packages. */
const notProfiles = ['**/*.schema.json', '**/crs.yaml', '**/node_modules/**'];

/** The profiles in a folder and those below it. @throws {ExitError} where there is none */
export async function profilesIn(folder: string): Promise<readonly string[]> {
  const patterns = endings.map((ending) => `**/*.${ending}`);
  const found = await glob(patterns, { cwd: folder, ignore: notProfiles, caseSensitiveMatch: false });
  if (found.length === 0) throw new ExitError(words['file.emptyFolder']({ folder }));
  return found.sort().map((file) => join(folder, file));
}

/** The profiles whose paths a pattern fits. @throws {ExitError} where there is none */
export async function profilesLike(pattern: string): Promise<readonly string[]> {
  const found = await glob(pattern.replaceAll('\\', '/'), { ignore: notProfiles, absolute: isAbsolute(pattern) });
  if (found.length === 0) throw new ExitError(words['file.noMatch']({ pattern }));
  return found.sort();
}
