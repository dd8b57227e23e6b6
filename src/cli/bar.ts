import { Presets, SingleBar } from 'cli-progress';
import type { Machine } from './machine.ts';

export interface Bar {
  /** @param texts what stands in the format between braces, beside the figures of the bar */
  readonly update: (value: number, texts?: Readonly<Record<string, string>>) => void;
  readonly stop: () => void;
}

/** Nothing is shown, as where the answer runs over the screen itself. */
const noBar: Bar = { update: () => {}, stop: () => {} };

/** A bar on standard error, only where that is a terminal. @param format as `cli-progress` takes it */
export function startBar(
  format: string,
  total: number,
  { stderr }: Machine,
  texts: Readonly<Record<string, string>> = {},
): Bar {
  if (!stderr.isTTY) return noBar;
  const bar = new SingleBar(
    { format, stream: stderr, clearOnComplete: true, hideCursor: true, fps: 5, barsize: 30 },
    Presets.legacy,
  );
  bar.start(total, 0, texts);
  return { update: (value, changed = {}) => bar.update(value, changed), stop: () => bar.stop() };
}
