import type { Source } from '../source.ts';
import type { Header } from '../version.ts';

/** Settlement funds in CAD: half the low income cut-off before tax for cities of 500,000 or more (R76(1)(b)(i), R87.2(5)). */
export interface FundsTable extends Header {
  /** For families of 1 to 7 persons. */
  readonly amounts: readonly [number, number, number, number, number, number, number];
  /** For each person beyond seven. */
  readonly eachMore: number;
  /** False where the amounts rest on one origin: an answer under them is `unknown`. */
  readonly amountsConfirmed: boolean;
  /** Last day on which a source is known to have shown this table; after it the table is carried forward. */
  readonly lastShown?: string;
  /** The start day rests on an update deadline or on sources that disagree. */
  readonly startUncertain?: true;
}

/** The money a family of `size` persons must show, in CAD. */
export function fundsNeeded(table: FundsTable, size: number): number {
  const listed = table.amounts[Math.min(size, table.amounts.length) - 1] ?? table.amounts[0];
  return listed + Math.max(0, size - table.amounts.length) * table.eachMore;
}

export const fundsInstrument = 'IRPR 76(1)(b)(i) and 87.2(5); R2 "minimum necessary income"';

export const pressCopies: Source = {
  title: 'Press copies of the IRCC funds table',
  seen: 'amounts keep the family-size ratios of every other year to four decimals',
};

export const fundsPage: Source = {
  title: 'Proof of funds (canada.ca), dated copies',
  seen: 'half of the Statistics Canada cut-offs of the year, ratio check passes',
};
