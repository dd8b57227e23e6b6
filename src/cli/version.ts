import { readFileSync } from 'node:fs';

export const toolName = 'crs';

/** The version in package.json, which stands one folder above `dist/` and two above this file. */
export const toolVersion: string = versionIn('../package.json') ?? versionIn('../../package.json') ?? '0.0.0';

function versionIn(path: string): string | undefined {
  try {
    const { version }: { version?: unknown } = JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
    return typeof version === 'string' ? version : undefined;
  } catch {
    return undefined;
  }
}
