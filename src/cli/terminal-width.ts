import type { Machine } from './machine.ts';

/** Columns to write for: the terminal's, or 80; never more than 100, where lines become hard to follow. */
export function terminalWidth({ stdout, env }: Machine): number {
  const columns = stdout.columns ?? Number(env.COLUMNS || 80);
  return Math.max(40, Math.min(100, Number.isFinite(columns) && columns > 0 ? columns : 80));
}
