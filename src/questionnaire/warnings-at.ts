import { addDays, addYears, type Day, formatDay, parseDay, wholeYears } from '../base/day.ts';
import { relativeMinAge } from '../law/relatives.ts';
import type { Among, MessageAmong } from '../messages/message.ts';
import { factAt, factsAt } from '../profile/profile-data.ts';
import { fundsAsked } from './funds-asked.ts';
import { saysNone, type Value } from './question.ts';
import type { Asked, Setting } from './steps.ts';

export type Warning = MessageAmong<Among<'warn'>>;

/** Days before the end of a paper in which a person is told of it: about what a new one takes. */
const soon = 90;

/** Years: nobody who applies is older, and nobody has a job that counts before. Marks of slips, not of the law. */
const oldest = 110;
const youngestAtWork = 10;

/**
 * What a person should know of an answer that is taken: a paper that is over or ends soon, what is missing for it to count, or
 * that it can hardly be right. What cannot be is refused before (`checkAnswer`).
 */
export function warningsAt(value: Value, asked: Asked, { asOf, law }: Setting): readonly Warning[] {
  const { path, question, at } = asked;
  const { testYears, ecaYears } = law.validity.tables;
  const field = (path ?? []).filter((step) => typeof step === 'string' && step !== 'partner').join('.');
  if (field === 'destination') return value === 'QC' ? [{ id: 'warn.quebec', values: {} }] : [];
  if (field === 'funds.amount') return typeof value === 'number' ? lowFunds(value, asked) : [];
  if (field === 'relativesInCanada.age')
    return typeof value === 'number' && value < relativeMinAge
      ? [{ id: 'warn.relativeYoung', values: { age: value, needed: relativeMinAge } }]
      : [];
  if (field === 'education.eca.issued' && saysNone(value, question))
    return [{ id: 'warn.noEca', values: { partner: at.about.partner } }];
  const day = typeof value === 'string' ? parseDay(value) : undefined;
  if (day === undefined) return [];
  switch (field) {
    case 'dateOfBirth':
      return tooLongAgo(wholeYears(day, asOf));
    case 'education.completed':
      return [
        ...notFinished(day, asOf),
        ...beforeCompletion(factAt(at.known, [...(path ?? []).slice(0, -1), 'eca', 'issued']), formatDay(day)),
      ];
    case 'education.eca.issued':
      return [
        // The credential holds its assessment.
        ...beforeCompletion(value, factAt(at.root, [...(path ?? []).slice(0, -2), 'completed'])),
        ...ending(day, ecaYears, asOf, { over: 'warn.ecaOver', ends: 'warn.ecaEnds' }),
      ];
    case 'languageTests.date':
      return ending(day, testYears, asOf, { over: 'warn.testOver', ends: 'warn.testEnds' });
    case 'work.start':
      return asChild(day, asked);
    case 'permitUntil':
      return day < asOf ? [{ id: 'warn.permitOver', values: { until: formatDay(day) } }] : [];
    default:
      return [];
  }
}

function tooLongAgo(years: number): readonly Warning[] {
  return years > oldest ? [{ id: 'warn.veryOld', values: { years } }] : [];
}

/** Of what counts for some years from a day: the last day on which it does. */
function ending(
  from: Day,
  years: number,
  asOf: Day,
  ids: { readonly over: 'warn.testOver' | 'warn.ecaOver'; readonly ends: 'warn.testEnds' | 'warn.ecaEnds' },
): readonly Warning[] {
  const last = addDays(addYears(from, years), -1);
  const days = last - asOf;
  if (days < 0) return [{ id: ids.over, values: { last } }];
  return days <= soon ? [{ id: ids.ends, values: { last, days } }] : [];
}

function notFinished(completed: Day, asOf: Day): readonly Warning[] {
  return completed > asOf ? [{ id: 'warn.notFinished', values: { completed: formatDay(completed) } }] : [];
}

function beforeCompletion(issued: unknown, completed: unknown): readonly Warning[] {
  if (typeof issued !== 'string' || typeof completed !== 'string' || completed <= issued) return [];
  return [{ id: 'warn.ecaBeforeCompletion', values: { completed } }];
}

function asChild(start: Day, { at }: Asked): readonly Warning[] {
  const { dateOfBirth } = factsAt(at.root, at.about.partner ? ['partner'] : []);
  const born = typeof dateOfBirth === 'string' ? parseDay(dateOfBirth) : undefined;
  const years = born === undefined ? undefined : wholeYears(born, start);
  return years !== undefined && years < youngestAtWork ? [{ id: 'warn.workAsChild', values: { years } }] : [];
}

function lowFunds(amount: number, { at }: Asked): readonly Warning[] {
  const needed = fundsAsked(at);
  if (!needed) return [];
  const { least, most, persons } = needed;
  if (amount < least) return [{ id: 'warn.fundsLow', values: { needed: least, persons } }];
  return most !== undefined && amount < most ? [{ id: 'warn.fundsMayBeLow', values: { most } }] : [];
}
