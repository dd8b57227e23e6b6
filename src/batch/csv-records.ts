/** What parts the cells of a line. */
export const separators = [',', ';', '\t'] as const;
export type Separator = (typeof separators)[number];

/** A record of CSV: a line, or several where a quoted cell holds line ends. */
export interface CsvRecord {
  /** `undefined` where a quote stands that RFC 4180 does not allow. */
  readonly cells: readonly string[] | undefined;
  /** What is wrong with the quotes of a record without cells. */
  readonly fault?: CsvFault;
  /** Where the next one begins. */
  readonly next: number;
  /** How many lines it takes. */
  readonly lines: number;
}

export interface CsvFault {
  readonly id: 'input.openQuote' | 'input.afterQuote' | 'input.quoteInside';
  /** The place of the cell among those of its line, from 0. */
  readonly cell: number;
}

const quote = '"';
const quoteCode = 34;

/* What a quote at the beginning of a cell is that has no closing one. */
const lettersAfter = -1;
const neverClosed = -2;
const notClosedYet = -3;

/**
 * Reads the records of CSV (RFC 4180), each by its beginning. A line ends in LF, CR LF or CR, whatever the others end in. A quote
 * opens a cell at its beginning and closes it at its end; within a quoted cell it is written twice, and it stands nowhere else.
 * One that is out of place spoils its own line alone: the next line is read as if it were not there, so that none is swallowed.
 * @returns the record at a place; `alone` where it is to be one line, whose cells hold no line ends
 */
export function csvRecords(text: string, separator: Separator): (start: number, alone?: boolean) => CsvRecord {
  const nextEnd = lineEndsOf(text);
  const nextQuote = nextOf(text, quote);
  const nextSeparator = nextOf(text, separator);
  return (start, alone = false) => {
    const first = nextEnd(start);
    if (nextQuote(start) >= first) {
      return { cells: text.slice(start, first).split(separator), next: behindEnd(text, first), lines: 1 };
    }
    let stop = first;
    const cells: string[] = [];
    /** The first cell that goes on in the next line. */
    let open: number | undefined;
    for (let at = start; ; at++) {
      const cell = cells.length;
      if (text.charCodeAt(at) === quoteCode) {
        const close = closing(text, at, separator, stop);
        const reaches = close === neverClosed || close === notClosedYet || close > stop;
        if (reaches) open ??= cell;
        if (close < 0 || (reaches && alone)) return spoiled('input.afterQuote', cell);
        cells.push(text.slice(at + 1, close).replaceAll('""', quote));
        at = close + 1;
        if (at > stop) stop = nextEnd(at);
      } else {
        const to = Math.min(nextSeparator(at), stop);
        if (nextQuote(at) < to) return spoiled('input.quoteInside', cell);
        cells.push(text.slice(at, to));
        at = to;
      }
      if (at >= stop) {
        return { cells, next: behindEnd(text, stop), lines: 1 + countLineEnds(text.slice(start, stop)) };
      }
    }
    /** Of a line that leaves a cell open, this is said alone: what stands further down may not be there yet. */
    function spoiled(id: CsvFault['id'], cell: number): CsvRecord {
      const fault = open === undefined ? { id, cell } : ({ id: 'input.openQuote', cell: open } as const);
      return { cells: undefined, fault, next: behindEnd(text, first), lines: 1 };
    }
  };
}

/**
 * How much of a text are whole records, of which more may follow. A record that is longer than the most is taken as a line whose
 * quote is never closed, and that line ends what is given, so that nobody finds the closing one behind it.
 */
export function wholeRecords(text: string, separator: Separator, most: number): number {
  const nextEnd = lineEndsOf(text);
  const nextQuote = nextOf(text, quote);
  const nextSeparator = nextOf(text, separator);
  /** Up to the end of the first line of the record that begins there. */
  const withLine = (start: number) => {
    const end = nextEnd(start);
    return isSure(text, end) ? behindEnd(text, end) : start;
  };
  for (let start = 0; ; ) {
    if (nextQuote(start) === text.length) return Math.max(start, lastLineEnd(text));
    const first = nextEnd(start);
    let stop = first;
    let isOpen = false;
    for (let at = nextQuote(start); at < stop; at = nextQuote(at)) {
      const opens = at === start || nextSeparator(at - 1) === at - 1;
      const close = opens ? closing(text, at, separator, stop) : lettersAfter;
      // What closes at the end of all may be the first of two quotes.
      isOpen = close === notClosedYet || close === text.length - 1;
      if (isOpen) break;
      if (close < 0) {
        stop = first;
        break;
      }
      at = close + 1;
      if (at > stop) stop = nextEnd(at);
    }
    if ((isOpen ? text.length : stop) - start > most) return withLine(start);
    if (isOpen || !isSure(text, stop)) return start;
    start = behindEnd(text, stop);
  }
}

/** Where the quote stands that closes a cell which one opens, or what that one is instead. @param end of its line */
function closing(text: string, at: number, separator: Separator, end: number): number {
  for (let from = at + 1; ; ) {
    const found = text.indexOf(quote, from);
    if (found === -1) return notClosedYet;
    const after = text.charAt(found + 1);
    if (after !== quote) {
      if (after === separator || after === '\n' || after === '\r' || after === '') return found;
      return found < end ? lettersAfter : neverClosed;
    }
    from = found + 2;
  }
}

/** Where a letter stands from a place on, the length of the text for nowhere; quick where places rise. */
function nextOf(text: string, letter: string): (at: number) => number {
  let from = 0;
  let found = -1;
  return (at) => {
    if (at >= from && at <= found) return found;
    const next = text.indexOf(letter, at);
    from = at;
    found = next === -1 ? text.length : next;
    return found;
  };
}

function lineEndsOf(text: string): (at: number) => number {
  const [nextFeed, nextReturn] = [nextOf(text, '\n'), nextOf(text, '\r')];
  return (at) => Math.min(nextFeed(at), nextReturn(at));
}

function behindEnd(text: string, end: number): number {
  if (end === text.length) return end;
  return text.charAt(end) === '\r' && text.charAt(end + 1) === '\n' ? end + 2 : end + 1;
}

/** Whether a line end is whole: a CR at the end of what is there may be half of one. */
function isSure(text: string, end: number): boolean {
  return end < text.length - 1 || text.charAt(end) === '\n';
}

/** The length of a text up to its last whole line end, and with it. */
function lastLineEnd(text: string): number {
  const feed = text.lastIndexOf('\n');
  // A CR at the end of what is there may be half of one.
  const end = text.slice(feed + 1, -1).lastIndexOf('\r');
  return feed + 1 + end + 1;
}

/** How many lines end in a text: in LF, CR LF or CR. */
function countLineEnds(text: string): number {
  return text.match(/\r\n?|\n/g)?.length ?? 0;
}
