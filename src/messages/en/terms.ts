import { wholeHours } from '../../base/hours-tolerance.ts';
import type { Province } from '../../base/regions.ts';
import { type EducationLevel, topLevel } from '../../law/crs/tables.ts';
import { isTestId, type Language } from '../../law/language-tests/ids.ts';
import { charts } from '../../law/language-tests/index.ts';
import { newestWorkHours } from '../../law/work-hours/index.ts';

/** Plain names of terms that several sentences use. */

/** A level of the tables, or one below them. */
export type CredentialLevel = EducationLevel | 'lessThanOneYear';

export const levels: Readonly<Record<CredentialLevel, string>> = {
  none: 'less than secondary school',
  secondary: 'secondary school',
  lessThanOneYear: 'post-secondary program of less than a year',
  oneYear: 'one-year post-secondary program',
  twoYear: 'two-year post-secondary program',
  bachelor: "bachelor's degree or program of three years or more",
  twoOrMore: 'two or more credentials, one of three years or more',
  master: "master's degree",
  professional: 'professional degree',
  doctoral: 'doctoral degree',
};

/** What levels of an official language are called. */
export const scale: Readonly<Record<Language, string>> = { english: 'CLB', french: 'NCLC' };

/** Official languages as they are written. */
export const languages: Readonly<Record<string, string>> = { english: 'English', french: 'French' };

export function level(value: number): string {
  if (value < 4) return 'below level 4';
  return value >= topLevel ? `level ${topLevel} or more` : `level ${value}`;
}

export function years(value: number): string {
  return value === 1 ? '1 year' : `${value} years`;
}

/** An age: "1 year old". */
export function yearsOld(value: number): string {
  return `${years(value)} old`;
}

/** Hours of a month of full-time work: the twelfth part of a year. */
export const hoursPerMonth = newestWorkHours.perYear / 12;

/** Hours of a week of full-time work. */
export const hoursPerWeek = newestWorkHours.fullTimePerWeek;

/** Full-time hours, rounded down. */
export function hours(value: number): string {
  return `${grouped(wholeHours(value))} h`;
}

/** 1234567 as 1,234,567. */
export function grouped(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}

export function list(items: readonly string[]): string {
  return items.join(', ');
}

export type Whose = 'self' | 'partner';

/** "Work" or "Partner's work". */
export function whose(who: Whose, thing: string): string {
  return who === 'self' ? thing[0]?.toUpperCase() + thing.slice(1) : `Partner's ${thing}`;
}

export interface Gap {
  readonly start: string;
  readonly end: string;
  readonly days: number;
  readonly before: number;
  readonly after: number;
}

/** What broke off continuous work, behind a figure of it. */
export function broken(gaps: readonly Gap[]): string {
  return gaps
    .map(({ start, end, days, before, after }) => {
      const when = days === 1 ? `on ${start} (1 day)` : `from ${start} to ${end} (${days} days)`;
      return `; no work in that occupation ${when} between work ${before} and work ${after}`;
    })
    .join('');
}

export const provinceNames: Readonly<Record<Province, string>> = {
  AB: 'Alberta',
  BC: 'British Columbia',
  MB: 'Manitoba',
  NB: 'New Brunswick',
  NL: 'Newfoundland and Labrador',
  NS: 'Nova Scotia',
  NT: 'Northwest Territories',
  NU: 'Nunavut',
  ON: 'Ontario',
  PE: 'Prince Edward Island',
  QC: 'Quebec',
  SK: 'Saskatchewan',
  YT: 'Yukon',
};

/** What a language test is called by those who give it; a level that is stated without a test has its id alone. */
export function testName(test: string): string {
  return isTestId(test) ? charts[test].name : test;
}
