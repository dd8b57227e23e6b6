import { createColors } from 'picocolors';
import type { Colors } from '../report/colors.ts';
import type { Machine, Output } from './machine.ts';
import type { ValuesOf } from './option-values.ts';

export { terminalWidth } from './terminal-width.ts';

/** Colours when standard output is a terminal, and neither --no-color, NO_COLOR nor --output says otherwise. */
export function colorsFor(given: ValuesOf<'output' | 'noColor'>, { env, stdout }: Machine): Colors {
  const off = given.color === false || typeof given.output === 'string';
  return createColors(!off && showsColors(stdout, env));
}

/** Whether a terminal shows colours, or FORCE_COLOR asks for them wherever the text goes; NO_COLOR turns them off. */
export function showsColors({ isTTY }: Output, { NO_COLOR, FORCE_COLOR, TERM }: Machine['env']): boolean {
  if (NO_COLOR) return false;
  if (FORCE_COLOR) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return isTTY === true && TERM !== 'dumb';
}
