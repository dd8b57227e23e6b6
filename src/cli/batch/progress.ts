import { startBar } from '../bar.ts';
import type { Machine } from '../machine.ts';

export interface Progress {
  /** Lines scored and bytes read so far. */
  readonly update: (lines: number, bytes: number) => void;
  readonly stop: () => void;
}

/** Nothing is shown, as where records run over the screen themselves. */
export const noProgress: Progress = { update: () => {}, stop: () => {} };

/**
 * A bar on standard error, only where that is a terminal.
 * @param bytes the size of the input, where it is known
 */
export function startProgress(bytes: number | undefined, machine: Machine): Progress {
  const format = bytes === undefined ? '{lines} lines' : '{bar} {percentage} % | {lines} lines | {eta_formatted} to go';
  const bar = startBar(format, Math.max(1, bytes ?? 1), machine, { lines: '0' });
  return {
    update: (lines, read) =>
      bar.update(bytes === undefined ? 0 : Math.min(read, bytes), { lines: lines.toLocaleString('en') }),
    stop: bar.stop,
  };
}
