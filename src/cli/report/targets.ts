import { existsSync, mkdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ExitError } from '../exit.ts';
import { outputFile } from '../io.ts';
import { words } from '../words.ts';
import { unwritable } from '../write-file.ts';

/** A profile, and where its page goes: nowhere is standard output. */
export interface Target {
  readonly file: string;
  readonly path: string | undefined;
  /** The folder that `--output` names, where it names one. */
  readonly folder: string | undefined;
}

interface Asked {
  readonly output: string | undefined;
  readonly isPdf: boolean;
  /** Several profiles, or a folder of them, which may hold one. */
  readonly isMany: boolean;
}

/** Where the page of each profile goes. @throws {ExitError} for several pages without a folder */
export function targetsOf(files: readonly string[], { output, isPdf, isMany }: Asked): readonly Target[] {
  const place = outputFile(output);
  if (place === undefined) {
    if (isMany) throw new ExitError(words['page.needsFolder']({}));
    if (isPdf && output === undefined) throw new ExitError(words['page.pdfNeedsFile']({}));
    return files.map((file) => ({ file, path: undefined, folder: undefined }));
  }
  const isFolder = isDirectory(place) || (!existsSync(place) && (isMany || /[/\\]$/.test(place)));
  if (!isFolder) {
    if (/\.(ya?ml|json)$/i.test(place)) throw new ExitError(words['page.notPage']({ output: place }));
    if (isMany) throw new ExitError(words['page.notFolder']({ output: place }));
    return files.map((file) => ({ file, path: place, folder: undefined }));
  }
  const names = pageNames(files, isPdf ? 'pdf' : 'html');
  return files.map((file, index) => ({ file, path: join(place, names[index] ?? ''), folder: place }));
}

/** What keeps it from being looked at is told where it is written. */
function isDirectory(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** The name of the page of each profile, after its file; where several files are called alike, later ones have a number. */
function pageNames(files: readonly string[], ending: string): readonly string[] {
  const taken = new Set<string>();
  return files.map((file) => {
    const stem = file === '-' ? 'standard-input' : basename(file).replace(/\.(ya?ml|json)$/i, '') || 'profile';
    for (let number = 1; ; number++) {
      const name = `${stem}${number === 1 ? '' : `-${number}`}.${ending}`;
      // Some file systems take no notice of capitals.
      if (taken.has(name.toLowerCase())) continue;
      taken.add(name.toLowerCase());
      return name;
    }
  });
}

/** The folder for pages, if it is not there. @throws {ExitError} */
export function makeFolder(folder: string): void {
  try {
    // One level, as asked for: some systems never end in making the rest.
    if (!existsSync(folder)) mkdirSync(folder);
  } catch (error) {
    throw unwritable(`--output ${folder}`, error);
  }
}
