import { type Day, formatDay, parseDay, wholeYears } from '../base/day.ts';
import type { Ability, TestId } from '../law/language-tests/ids.ts';
import { isTestId } from '../law/language-tests/ids.ts';
import { charts } from '../law/language-tests/index.ts';
import { type ChartTable, firstChartLevel } from '../law/language-tests/tables.ts';
import type { LanguageTest } from '../profile/schema.ts';
import type { Sitting } from './candidate.ts';
import { readTheOtherWay, type Settling, type Whose } from './settling.ts';

/**
 * The CLB or NCLC level of one result.
 * @param result on the test's own scale, already checked to be possible
 * @returns 0 to 12; everything below level 4 is 0 but CELPIP, whose results are levels
 */
export function levelFor(test: TestId, ability: Ability, result: number | 'M'): number {
  return levelOn(charts[test], ability, result);
}

/** The same by the chart of a version. */
export function levelOn({ test, lowest: columnsOf }: ChartTable, ability: Ability, result: number | 'M'): number {
  if (result === 'M') return 0;
  if (test === 'celpip-g') return result;
  const lowest = columnsOf[ability];
  let columns = lowest.length;
  while (columns > 0 && result < (lowest[columns - 1] ?? 0)) columns--;
  return columns === 0 ? 0 : firstChartLevel + columns - 1;
}

/** The sittings of a person, those that count on the day and those of any age before it. */
export interface Sittings {
  readonly valid: readonly Sitting[];
  readonly ofAnyAge: readonly Sitting[];
}

/**
 * Reads every test; what is too old, not yet taken or not surely accepted is left out with a note. Whether a test is accepted
 * is asked on the day of the assessment: the pool took results that were older than itself.
 */
export function settleLanguage(settling: Settling, tests: readonly LanguageTest[], whose: Whose): Sittings {
  const { languageTests, validity } = settling.law;
  const valid: Sitting[] = [];
  const ofAnyAge: Sitting[] = [];
  for (const test of tests) {
    const chart = isTestId(test.test) ? charts[test.test] : undefined;
    // A test that the rules of the day do not know yet is refused below, or a doubt.
    const sitting = sittingOf(test, (chart && languageTests.tables.charts[chart.test]) ?? chart);
    const { date } = sitting;
    // Levels alone may have no day, and nothing is told of those: what stands for it is never told.
    const values = { whose, test: test.test, date: test.date ?? '' };
    if (date !== undefined && date > settling.asOf) {
      settling.notes.push({ id: 'language.notTaken', values });
      continue;
    }
    if (chart && isBefore(settling.asOf, chart.acceptedFrom)) {
      const { acceptedFrom } = chart;
      settling.notes.push({ id: 'language.beforeAcceptance', values: { ...values, acceptedFrom } });
      continue;
    }
    if (isBefore(settling.asOf, chart?.surelyAcceptedFrom)) {
      if (!readTheOtherWay(settling, 'language.accepted', { id: 'language.acceptanceUncertain', values })) continue;
    }
    ofAnyAge.push(sitting);
    if (date !== undefined && wholeYears(date, settling.asOf) >= validity.tables.testYears) {
      settling.notes.push({ id: 'language.expired', values: { ...values, years: validity.tables.testYears } });
      continue;
    }
    valid.push(sitting);
  }
  return { valid, ofAnyAge };
}

/** @param chart of the test; `undefined` for levels already converted */
function sittingOf(test: LanguageTest, chart: ChartTable | undefined): Sitting {
  const { listening, reading, writing, speaking } = test;
  const results = { listening, reading, writing, speaking };
  const levels = {
    listening: level(chart, 'listening', listening),
    reading: level(chart, 'reading', reading),
    writing: level(chart, 'writing', writing),
    speaking: level(chart, 'speaking', speaking),
  };
  return {
    // Levels name their language, which the form of a profile asks for.
    language: chart?.language ?? test.language ?? 'english',
    test: chart?.test ?? 'clb',
    date: test.date === undefined ? undefined : parseDay(test.date),
    results,
    levels,
    lowest: Math.min(levels.listening, levels.reading, levels.writing, levels.speaking),
  };
}

function level(chart: ChartTable | undefined, ability: Ability, result: number | 'M'): number {
  if (chart) return levelOn(chart, ability, result);
  // The form of a profile allows no M among levels; the types do not know.
  return result === 'M' ? 0 : result;
}

function isBefore(day: Day, from: string | undefined): boolean {
  return from !== undefined && formatDay(day) < from;
}
