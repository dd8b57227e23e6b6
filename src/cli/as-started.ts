import { commands } from './commands.ts';
import type { Machine } from './machine.ts';

const names = [...commands.map(({ name }) => name), 'help', 'version'].join('|');
/** A command of ours within a sentence; `crs:` before one, or a file of that name, is none. */
const ours = new RegExp(`(?<![\\w./-])crs (?=(?:${names})\\b|--[a-z])`, 'g');

/** Any text for people with its commands as they run here: sentences say `crs`, which a clone does not have. */
export function asStarted(text: string, { startedAs }: Pick<Machine, 'startedAs'>): string {
  return startedAs === 'crs' ? text : text.replace(ours, `${startedAs} `);
}
