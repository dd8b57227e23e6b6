import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { basename } from 'node:path';
import type { Loaded } from './people.ts';

/** A mark of a file, whoever else is asked about and however its path is spelled; `undefined` for standard input. */
export function fileMark(file: string): string | undefined {
  if (file === '-') return undefined;
  return createHash('sha256').update(realpathSync(file)).digest('hex').slice(0, 12);
}

/** What tells a person from all others in a calendar, the same each time it is made: name and file. */
export function personKey({ file, profile }: Pick<Loaded, 'file' | 'profile'>): string {
  const name = profile.id ?? profile.name ?? basename(file);
  return [name, fileMark(file)].filter((part) => part !== undefined).join(' ');
}
