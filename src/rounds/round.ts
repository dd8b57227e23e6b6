import type { RoundCategory, RoundKind } from '../law/round-ids.ts';

/** What the feed says of one round. */
export interface RoundRecord {
  /** `447`, `91a`: a text, since one number is two rounds. */
  readonly number: string;
  /** The official day, `YYYY-MM-DD`. */
  readonly date: string;
  /** As published; IRCC renames old rounds. */
  readonly name: string;
  /** How many people were invited. */
  readonly invitations: number;
  /** Score of the lowest-ranked person invited. */
  readonly crs: number;
  /**
   * At exactly the cut-off, profiles submitted before this instant were invited: ISO, UTC as printed. Without the Z at its end
   * where no zone was published.
   */
  readonly tieBreak: string | null;
  /** The tie-break as published, where it cannot be read. */
  readonly unreadTieBreak?: string | undefined;
}

/** Whether a tie-break was published without its zone, so that it is not known to the hour. */
export function isWithoutZone(tieBreak: string | null): boolean {
  return tieBreak !== null && /T[\d:.]+$/.test(tieBreak);
}

/** A round of invitations. */
export interface Round extends RoundRecord {
  /** Who it invited from. */
  readonly kind: RoundKind;
  /** The program or category. */
  readonly category: RoundCategory;
}

/** People in the pool on a day, by band of scores. */
export interface PoolCount {
  /** The day as of which people were counted, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** dd1 to dd18 of the feed: see `pool.ts`. */
  readonly counts: readonly number[];
}

/** Oldest first; of one day, lower numbers first, then letters. */
export function compareRounds(a: RoundRecord, b: RoundRecord): number {
  return (
    compare(a.date, b.date) ||
    Number.parseInt(a.number, 10) - Number.parseInt(b.number, 10) ||
    compare(a.number, b.number)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
