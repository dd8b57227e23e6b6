import { wrapAnsi } from 'fast-wrap-ansi';

/** Breaks a text at spaces into lines of at most `width` columns; `first` and `rest` start them. A longer word, such as an address, stays whole. */
export function wrap(text: string, width: number, first = '', rest = ''): string {
  return wrapAnsi(text, Math.max(10, width - first.length))
    .split('\n')
    .map((line, index) => `${index === 0 ? first : rest}${line}`)
    .join('\n');
}
