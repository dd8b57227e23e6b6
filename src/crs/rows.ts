import {
  type AgeRow,
  type ForeignYearRow,
  type LevelRow,
  type Pair,
  topLevel,
  type YearRow,
} from '../law/crs/tables.ts';

/** The row of a table that a figure falls in; open rows at both ends. */
export function ageRow(age: number): AgeRow {
  return clamp(age, 17, 45) as AgeRow;
}

export function levelRow(level: number): LevelRow {
  return clamp(level, 3, topLevel) as LevelRow;
}

export function yearRow(years: number): YearRow {
  return clamp(years, 0, 5) as YearRow;
}

export function foreignYearRow(years: number): ForeignYearRow {
  return clamp(years, 0, 3) as ForeignYearRow;
}

/** The column of a pair. */
export function column(pair: Pair, withPartner: boolean): number {
  return withPartner ? pair[0] : pair[1];
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
