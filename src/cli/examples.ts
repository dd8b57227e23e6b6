import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A profile that comes with the package. */
export interface Example {
  readonly name: string;
  readonly file: string;
}

/** What `crs demo` scores without a name: somebody as most are who come here first. */
export const usualExample = 'single-abroad';

/** `profiles/` of the package: beside the folder of the bundles, above that of the sources. */
export function examples(): readonly Example[] {
  const built = new URL('../profiles/', import.meta.url);
  const folder = existsSync(built) ? built : new URL('../../profiles/', import.meta.url);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => ({ name: file.replace(/\.yaml$/, ''), file: fileURLToPath(new URL(file, folder)) }));
}

/** The first line of the file, which says who it is. */
export function aboutExample({ file }: Example): string {
  return /^# (.*)/.exec(readFileSync(file, 'utf8'))?.[1] ?? '';
}
