import type { Machine } from '../machine.ts';
import type { ValuesOf } from '../option-values.ts';

/** Whether lines can be drawn with box characters: a file takes them, a terminal where its locale or its maker says so. */
export function unicodeTerminal(given: ValuesOf<'output'>, { env, platform }: Machine): boolean {
  if (typeof given.output === 'string') return true;
  if (env.TERM === 'linux' || env.TERM === 'dumb') return false;
  if (platform === 'win32') return Boolean(env.WT_SESSION || env.TERM_PROGRAM);
  return /utf-?8/i.test(env.LC_ALL || env.LC_CTYPE || env.LANG || '') || platform === 'darwin';
}
