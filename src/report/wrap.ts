import { wrapAnsi } from 'fast-wrap-ansi';

/** Breaks a text so that no line is wider than `width` columns; `first` and `rest` start its lines. */
export function wrap(text: string, width: number, first = '', rest = ''): string {
  return wrapAnsi(text, Math.max(10, width - first.length), { hard: true })
    .split('\n')
    .map((line, index) => `${index === 0 ? first : rest}${line}`)
    .join('\n');
}
