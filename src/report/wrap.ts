import { wrapAnsi } from 'fast-wrap-ansi';

/** Breaks a text at spaces into lines of at most `width` columns; `first` and `rest` start them. A longer word, such as an address, stays whole. */
export function wrap(text: string, width: number, first = '', rest = ''): string {
  return wrapAnsi(text, Math.max(10, width - first.length))
    .split('\n')
    .map((line, index) => `${index === 0 ? first : rest}${line}`)
    .join('\n');
}

/** The rows that a text takes on a terminal, which breaks by itself what is longer than its columns. */
export function rowsOn(text: string, columns: number): number {
  return wrapAnsi(text, columns, { hard: true, trim: false, wordWrap: false }).split('\n').length;
}
