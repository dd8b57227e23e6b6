import { realpathSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The file that holds defaults of options. */
const configName = 'crs.yaml';

/**
 * The nearest `crs.yaml`, from a folder upwards: in the person's own folder not beyond it, and elsewhere not in the root of
 * all files nor in a folder that everybody writes to, such as /tmp, where nobody knows whose it is. The folder itself is always looked in.
 * @param folder where the program was started
 * @param home the person's own folder
 */
export function findConfig(folder: string, home: string): string | undefined {
  const top = real(home);
  for (let at = folder; at === folder || !isAnybodys(at); at = dirname(at)) {
    const file = join(at, configName);
    if (isFile(file)) return file;
    if (at === top || dirname(at) === at) return undefined;
  }
  return undefined;
}

function isAnybodys(folder: string): boolean {
  if (dirname(folder) === folder) return true;
  // What Windows lets others do does not stand in the mode.
  return (
    process.platform !== 'win32' && ((statSync(folder, { throwIfNoEntry: false })?.mode ?? 0) & writableByAll) !== 0
  );
}

const writableByAll = 0o002;

function isFile(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
  } catch {
    // In a folder that may not be looked into.
    return false;
  }
}

function real(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    return folder;
  }
}
