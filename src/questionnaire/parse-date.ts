import { addDays, addMonths, type Day, formatDay, parseDay } from '../base/day.ts';
import { fold } from '../base/fold.ts';
import { monthNamed } from '../base/months.ts';
import { nearestDay } from '../profile/nearest.ts';
import type { AnswerProblem } from './answer-finding.ts';

export type ReadDay = { readonly day: Day } | { readonly problem: AnswerProblem };

/**
 * Reads a day as people write it: `2023-04-17`, `17 April 2023`, `April 17, 2023`, `17 avril 2023`, `17/04/2023`. Where
 * `month` says that a month is enough, `2023-04`, `April 2023` and `04/2023` mean its first or its last day.
 */
export function parseDate(text: string, month?: 'first' | 'last'): ReadDay {
  const words = fold(text)
    .replace(/[,\s]+/g, ' ')
    .trim()
    .replace(/^le /, '');
  const ordinal = words.replace(/\b(\d{1,2})(st|nd|rd|th|er)\b/g, '$1').replace(/ of /g, ' ');
  return inFigures(ordinal, month) ?? inWords(ordinal, month) ?? { problem: { id: 'input.notDay', values: {} } };
}

function inFigures(text: string, month: 'first' | 'last' | undefined): ReadDay | undefined {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (iso) return existing(iso[1], iso[2], iso[3]);
  const wholeMonth = /^(\d{4})[-/.](\d{1,2})$/.exec(text);
  if (wholeMonth) return ofMonth(wholeMonth[1], wholeMonth[2], month);
  const turned = /^(\d{1,2})[-/.](\d{4})$/.exec(text);
  if (turned) return ofMonth(turned[2], turned[1], month);
  if (/^\d{4}$/.test(text)) return { problem: { id: 'input.yearOnly', values: { month: month !== undefined } } };
  const other = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text);
  if (!other) return undefined;
  const [, first = '', second = '', year = ''] = other;
  if (Number(first) > 12 || first === second) return existing(year, second, first);
  if (Number(second) > 12) return existing(year, first, second);
  const dayFirst = existing(year, second, first);
  const monthFirst = existing(year, first, second);
  if (!('day' in dayFirst) || !('day' in monthFirst)) return 'day' in dayFirst ? dayFirst : monthFirst;
  const days = [formatDay(dayFirst.day), formatDay(monthFirst.day)];
  return { problem: { id: 'input.ambiguousDay', values: { days } } };
}

function inWords(text: string, month: 'first' | 'last' | undefined): ReadDay | undefined {
  const dayFirst = /^(\d{1,2})[ -]([a-z]+)\.?[ -](\d{4})$/.exec(text);
  if (dayFirst) return named(dayFirst[2], (number) => existing(dayFirst[3], number, dayFirst[1]));
  const monthFirst = /^([a-z]+)\.? (\d{1,2}) (\d{4})$/.exec(text);
  if (monthFirst) return named(monthFirst[1], (number) => existing(monthFirst[3], number, monthFirst[2]));
  const yearFirst = /^(\d{4}) ([a-z]+)\.? (\d{1,2})$/.exec(text);
  if (yearFirst) return named(yearFirst[2], (number) => existing(yearFirst[1], number, yearFirst[3]));
  const whole = /^([a-z]+)\.? (\d{4})$/.exec(text);
  return whole ? named(whole[1], (number) => ofMonth(whole[2], number, month)) : undefined;
}

function named(name = '', read: (month: string) => ReadDay): ReadDay | undefined {
  const month = monthNamed(name);
  return month === undefined ? undefined : read(String(month));
}

function ofMonth(year = '', month = '', which: 'first' | 'last' | undefined): ReadDay {
  const first = existing(year, month, '1');
  if (!('day' in first)) return first;
  if (which === undefined) return { problem: { id: 'input.dayNeeded', values: {} } };
  return which === 'first' ? first : { day: addDays(addMonths(first.day, 1), -1) };
}

function existing(year = '', month = '', date = ''): ReadDay {
  const text = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const day = parseDay(text);
  if (day !== undefined) return { day };
  const near = Number(month) >= 1 && Number(month) <= 12 ? nearestDay(text) : undefined;
  return { problem: { id: 'input.noSuchDay', values: { text, nearest: near } } };
}
