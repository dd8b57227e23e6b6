import { printable } from '../base/printable.ts';

/** Text that Markdown shows as it stands, on one line; a name cannot mention a person or close a comment. */
export function escaped(text: string): string {
  return printable(text)
    .replace(/[|\\<>`*_[\]#&~]/g, (mark) => `\\${mark}`)
    .replaceAll('@', '&#64;');
}

/** A row of a table, of cells that are Markdown. */
export function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
