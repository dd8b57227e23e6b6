import { asStarted } from './as-started.ts';
import type { Machine } from './machine.ts';

/** A line of talk. */
export function tell(text: string, machine: Machine): void {
  machine.stderr.write(`${asStarted(text, machine)}\n`);
}
