import { Chalk, type ChalkInstance, supportsColor } from 'chalk';
import type { Machine } from './machine.ts';
import type { ValuesOf } from './option-values.ts';

export { terminalWidth } from './terminal-width.ts';

/** Colours when standard output is a terminal, and neither --no-color, NO_COLOR nor --output says otherwise. */
export function chalkFor(given: ValuesOf<'output' | 'noColor'>, { env }: Machine): ChalkInstance {
  const off = given.color === false || Boolean(env.NO_COLOR) || typeof given.output === 'string';
  return new Chalk({ level: off || !supportsColor ? 0 : supportsColor.level });
}
