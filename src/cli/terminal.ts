import { Chalk, type ChalkInstance, supportsColor } from 'chalk';
import type { Given } from './commands.ts';

/** Columns to write for: the terminal's, or 80; never more than 100, where lines become hard to follow. */
export function terminalWidth(): number {
  const columns = process.stdout.columns ?? Number(process.env.COLUMNS || 80);
  return Math.max(40, Math.min(100, Number.isFinite(columns) && columns > 0 ? columns : 80));
}

/** Colours when standard output is a terminal, and neither --no-color, NO_COLOR nor --output says otherwise. */
export function chalkFor(given: Given): ChalkInstance {
  const off = given.color === false || Boolean(process.env.NO_COLOR) || typeof given.output === 'string';
  return new Chalk({ level: off || !supportsColor ? 0 : supportsColor.level });
}
