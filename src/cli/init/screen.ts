import { createColors } from 'picocolors';
import type { Colors } from '../../report/colors.ts';
import { wrap } from '../../report/wrap.ts';
import type { Machine } from '../machine.ts';
import type { ValuesOf } from '../option-values.ts';
import { unicodeTerminal } from '../rounds/unicode.ts';
import { showsColors } from '../terminal.ts';

/** Where the questions are asked: the terminal behind standard error, so that the answer alone goes to standard output. */
export interface Screen {
  readonly colors: Colors;
  /** Columns now; a terminal may change its size at any time. */
  readonly width: () => number;
  /** What a terminal can show of a text. */
  readonly shown: (text: string) => string;
  /** An address in a line of its own, which a terminal that can opens. */
  readonly link: (address: string) => void;
  /** A paragraph; `before` stands before its first line, and its width before the others. */
  readonly tell: (text: string, style?: (text: string) => string, before?: string) => void;
  readonly gap: () => void;
}

export function openScreen(given: ValuesOf<'noColor'>, plain: boolean, machine: Machine): Screen {
  const off = plain || given.color === false;
  const colors = createColors(!off && showsColors(machine.stderr, machine.env));
  const shown = unicodeTerminal({}, machine) ? (text: string) => text : inPlainLetters;
  const width = () => Math.max(20, Math.min(100, machine.stderr.columns || 80));
  const isLinked = !plain && machine.stderr.isTTY === true && machine.env.TERM !== 'dumb';
  const write = (text: string) => machine.stderr.write(`${text}\n`);
  return {
    colors,
    width,
    shown,
    link: (address) => write(isLinked ? linked(address) : address),
    tell: (text, style = (same) => same, before = '') =>
      write(style(wrap(shown(text), width(), before, ' '.repeat(before.length)))),
    gap: () => write(''),
  };
}

/** OSC 8: terminals that know it open the address, others show the text alone. */
function linked(address: string): string {
  return `\u001B]8;;${address}\u001B\\${address}\u001B]8;;\u001B\\`;
}

/** Accents taken away and other letters replaced, for terminals without UTF-8. */
function inPlainLetters(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('’', "'")
    .replace(/[\u00A0\u202F]/g, ' ')
    .replace(/\P{ASCII}/gu, '?');
}
