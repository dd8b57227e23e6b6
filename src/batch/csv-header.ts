import type { Problem } from '../profile/problem.ts';
import { inputError } from '../profile/tell-problems.ts';
import { countFields } from './csv-columns.ts';
import { csvRecords, type Separator, separators } from './csv-records.ts';

/** Where the header of a table is, and what parts the cells below it. */
export interface FoundHeader {
  readonly separator: Separator;
  /** Places of its first letter and of the first below it. */
  readonly start: number;
  readonly end: number;
  /** Lines up to the first below it. */
  readonly lines: number;
  /** Whether it ends in a quote that is not closed. */
  readonly isOpen: boolean;
  /** How many of its names are those of fields; -1 where its quotes are out of place. */
  readonly fields: number;
}

const mark = '\u00ef\u00bb\u00bf';

/**
 * Finds the header of CSV: its separator is the one under which most of its names are fields. A line such as `sep=;`, which
 * spreadsheets write and read, may stand before it.
 * @param text its bytes, a letter each
 */
export function findHeader(text: string): FoundHeader {
  const begin = text.startsWith(mark) ? mark.length : 0;
  const said = /^sep=([,;\t])(?:\r\n?|\n)/i.exec(text.slice(begin, begin + 8));
  const start = begin + (said?.[0].length ?? 0);
  const found = separators
    .filter((separator) => said === null || separator === said[1])
    .map((separator) => {
      const { cells, fault, next, lines } = csvRecords(text, separator)(start);
      // Quotes that are out of place under one separator may be right under another.
      const fields = cells ? countFields(cells.map((name) => name.trim())) : -1;
      const isOpen = fault?.id === 'input.openQuote';
      return { separator, start, end: next, lines: lines + (said ? 1 : 0), isOpen, fields };
    });
  const [first, ...others] = found;
  if (!first) throw new Error('a separator that is none');
  return others.reduce((best, one) => (one.fields > best.fields ? one : best), first);
}

/**
 * The names of a header.
 * @param line the number of its last line
 * @throws {InputError} where its quotes are out of place, and where it names nothing
 */
export function columnNames(
  text: string,
  { file, line, separator }: { readonly file: string; readonly line: number; readonly separator: Separator },
): readonly string[] {
  const { cells, fault } = csvRecords(text, separator)(0);
  if (!cells) throw headerError(file, line, { id: fault?.id ?? 'input.openQuote', values: {} });
  const names = cells.map((name) => name.trim());
  if (names.some((name) => name !== '')) return names;
  const example = 'id,age,education.1.level,education.1.country';
  throw inputError([{ file, field: '', problem: { id: 'input.noHeader', values: {} }, example }]);
}

export function headerError(file: string, line: number, problem: Problem): Error {
  return inputError([{ file, line, column: 1, field: '', problem }]);
}
