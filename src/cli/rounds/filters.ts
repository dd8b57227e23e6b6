import { addYears, formatDay } from '../../base/day.ts';
import { roundCategories } from '../../law/round-ids.ts';
import { InputError } from '../../profile/input-error.ts';
import { nearest } from '../../profile/nearest.ts';
import { onlyMeaning } from '../../profile/other-names.ts';
import type { Round } from '../../rounds/round.ts';
import { badValue } from '../bad-value.ts';
import { dayOption } from '../day.ts';
import { ExitError } from '../exit.ts';
import type { ValuesOf } from '../option-values.ts';
import { words } from '../words.ts';

export interface Filters {
  /** Rounds from this day on. */
  readonly since: string | undefined;
  /** So many, newest. */
  readonly last: number | undefined;
  /** Those that fit kind, category and first day, oldest first, cut to the last. */
  readonly choose: (rounds: readonly Round[]) => readonly Round[];
}

/** The filters as typed. @throws {ExitError | InputError} when one is not what it has to be */
export function filtersOf(given: ValuesOf<'roundKind' | 'roundCategory' | 'since' | 'last'>, first: string): Filters {
  const kind = given.kind;
  const category = categoryOption(given.category);
  const since = sinceOption(given.since, first);
  const last = lastOption(given.last);
  const fits = (round: Round) =>
    (kind === undefined || round.kind === kind) &&
    (category === undefined || round.category === category) &&
    (since === undefined || round.date >= since);
  return {
    since,
    last,
    choose: (rounds) => {
      const fitting = rounds.filter(fits);
      return last === undefined ? fitting : fitting.slice(-last);
    },
  };
}

/** Whether some of the rounds are asked for. */
export function isFiltered(given: ValuesOf<'roundKind' | 'roundCategory' | 'since' | 'last'>): boolean {
  return [given.kind, given.category, given.since, given.last].some((typed) => typed !== undefined);
}

/** The day of `--as-of` as text. @throws {ExitError} before the first round */
export function dayOfRounds(flag: string, typed: string, first: string): string {
  const day = formatDay(dayOption(flag, typed));
  if (day >= first) return day;
  throw new ExitError(words['line.noRoundYet']({ flag, first, day }));
}

/** A year before a day, or the first round where that is later. */
export function yearBefore(day: number, first: string): string {
  const before = formatDay(addYears(day, -1));
  return before < first ? first : before;
}

function sinceOption(typed: string | undefined, first: string): string | undefined {
  return typed === undefined ? undefined : dayOfRounds('--since', typed, first);
}

function lastOption(typed: string | undefined): number | undefined {
  if (typed === undefined) return undefined;
  if (/^[1-9]\d{0,5}$/.test(typed)) return Number(typed);
  throw badValue('--last', typed, { id: 'expected.last', values: {} });
}

function categoryOption(typed: string | undefined): string | undefined {
  if (typed === undefined) return undefined;
  const meant = onlyMeaning(typed, roundCategories);
  if (meant !== undefined) return meant;
  const near = nearest(typed, roundCategories);
  throw new InputError([
    {
      file: 'crs rounds',
      field: '--category',
      problem: { id: 'input.invalid', values: {} },
      found: typed,
      expects: { id: 'expected.oneOf', values: { values: roundCategories } },
      example: '--category french',
      ...(near !== undefined && { nearest: near }),
    },
  ]);
}
