import { startBar } from '../bar.ts';
import type { Machine } from '../machine.ts';
import { words } from '../words.ts';

export interface Progress {
  /** Lines scored and bytes read so far. */
  readonly update: (lines: number, bytes: number) => void;
  readonly stop: () => void;
}

/**
 * A bar on standard error, for where that is a terminal and records do not run over it themselves.
 * @param bytes the size of the input, where it is known
 */
export function startProgress(bytes: number | undefined, machine: Machine): Progress {
  const left = words['batch.toGo']({ left: '{eta_formatted}' });
  const format = bytes === undefined ? '{lines}' : `{bar} {percentage} % | {lines} | ${left}`;
  const said = (lines: number) => ({ lines: words['batch.lines']({ lines }) });
  const bar = startBar(format, Math.max(1, bytes ?? 1), machine, said(0));
  return {
    update: (lines, read) => bar.update(bytes === undefined ? 0 : Math.min(read, bytes), said(lines)),
    stop: bar.stop,
  };
}
