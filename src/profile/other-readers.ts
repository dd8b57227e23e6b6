import { textKeys } from './text-keys.ts';

// What YAML 1.1 takes for a flag or for nothing, and what it takes for a number, a time or a day.
const flag = /^(?:y|yes|n|no|true|false|on|off|null|~|=|<<)$/i;
const figures = /^[-+]?\.?(?:\d|inf$|nan$)[\d_.,:xXoObBa-fA-FeE+\-TtZz\s]*$/i;
/** A day or an instant is one to every reader. */
const moment = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?$/;

/**
 * Whether a text must stand in quotes lest readers of YAML 1.1, which most programs still are, take it for something else: `NO`,
 * `ON`, `00012`, `12:30`. Codes of occupations always do.
 */
export function needsQuotes(text: string, key: string): boolean {
  if (key === 'noc' || flag.test(text)) return true;
  return figures.test(text) && (textKeys.has(key) || !moment.test(text));
}
