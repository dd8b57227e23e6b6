import { Presets, SingleBar } from 'cli-progress';
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
export function startProgress(bytes: number | undefined, { stderr }: Machine): Progress {
  if (!stderr.isTTY) return noProgress;
  const format = bytes === undefined ? '{lines} lines' : '{bar} {percentage} % | {lines} lines | {eta_formatted} to go';
  const bar = new SingleBar(
    { format, stream: stderr, clearOnComplete: true, hideCursor: true, fps: 5, barsize: 30 },
    Presets.legacy,
  );
  bar.start(Math.max(1, bytes ?? 1), 0, { lines: '0' });
  return {
    update: (lines, read) =>
      bar.update(bytes === undefined ? 0 : Math.min(read, bytes), { lines: lines.toLocaleString('en') }),
    stop: () => bar.stop(),
  };
}
