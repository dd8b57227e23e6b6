/** How French is written in Canada: what stands before signs, between figures, in lists, in days. */

/** Espace insécable: before `:`, `%`, `$`, within « », between thousands. */
export const nbsp = '\u00A0';

const plural = new Intl.PluralRules('fr-CA');
const figures = new Intl.NumberFormat('fr-CA', { maximumFractionDigits: 2 });
const conjunction = new Intl.ListFormat('fr-CA', { type: 'conjunction' });
const disjunction = new Intl.ListFormat('fr-CA', { type: 'disjunction' });
const dayInWords = new Intl.DateTimeFormat('fr-CA', { dateStyle: 'long', timeZone: 'UTC' });

/** `1 an`, `2 ans`; in French 0 and 1,5 are singular. */
export function counted(value: number, one: string, many: string): string {
  return `${number(value)}${nbsp}${pluralOf(value, one, many)}`;
}

/** The one word or the other, without the figure. */
export function pluralOf(value: number, one: string, many: string): string {
  return plural.select(value) === 'one' ? one : many;
}

/** 1234.5 as `1 234,5`. */
export function number(value: number): string {
  return figures.format(value);
}

/** `15 263 $`. */
export function dollars(value: number): string {
  return `${number(value)}${nbsp}$`;
}

/** `12,5 %`. */
export function percent(share: number): string {
  return `${number(share * 100)}${nbsp}%`;
}

/** `a, b et c`. */
export function and(items: readonly string[]): string {
  return conjunction.format(items);
}

/** `a, b ou c`. */
export function or(items: readonly string[]): string {
  return disjunction.format(items);
}

/** `2026-10-12` as `12 octobre 2026`, where a day is part of a sentence. */
export function dayText(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? day : dayInWords.format(date).replace(/^1 /, '1er ');
}

/** `« texte »`. */
export function quoted(text: string): string {
  return `«${nbsp}${text}${nbsp}»`;
}

/** What was typed, in quotation marks, with its control characters shown. */
export function typed(text: string): string {
  return quoted(JSON.stringify(text).slice(1, -1));
}
