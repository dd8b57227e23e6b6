import leven from 'leven';
import { countryCalled, namedCountries, onlyCountry, plainName } from '../base/countries.ts';
import { parseDay } from '../base/day.ts';
import { bare } from '../base/fold.ts';
import { isNocCode, nocCodes } from '../noc/codes.ts';
import { meanings, otherKeys, provinceNames } from './other-names.ts';

/** The candidate most like a text, if any is like it at all; case, accents, spaces and signs do not matter. */
export function nearest(text: string, candidates: readonly string[]): string | undefined {
  const written = bare(text);
  const names = candidates.map(bare);
  const same = names.indexOf(written);
  const place = same === -1 ? names.findIndex((name) => isTransposed(written, name)) : same;
  return candidates[place === -1 ? closest(written, names) : place];
}

/** Whether two letters side by side changed places: one slip of the fingers, though two letters to change. */
function isTransposed(text: string, candidate: string): boolean {
  if (text.length !== candidate.length || text.length < 3) return false;
  let at = 0;
  while (at < text.length && text[at] === candidate[at]) at++;
  if (text[at] !== candidate[at + 1] || text[at + 1] !== candidate[at]) return false;
  return at < text.length && text.slice(at + 2) === candidate.slice(at + 2);
}

/** The place of the candidate with the fewest letters to change, or -1 where those are too many. */
function closest(text: string, candidates: readonly string[]): number {
  let best = -1;
  let least = Math.max(1, Math.floor(text.length / 3)) + 1;
  candidates.forEach((candidate, index) => {
    const distance = leven(text, candidate, { maxDistance: least });
    // Of two letters, one is not enough to know them by.
    if (distance < least && (distance === 0 || candidate.length > 2)) {
      best = index;
      least = distance;
    }
  });
  return best;
}

/** The known value that another one was probably meant to be. */
export function nearestValue(text: string, known: readonly string[]): string | undefined {
  const meant = meanings(text, known);
  // Of several nobody knows which.
  if (meant.length > 1) return undefined;
  const found = meant[0] ?? nearest(text, known);
  return found ?? known[misspelt(text, known, (code) => provinceNames[code] ?? [])];
}

/**
 * The place of the one thing that has a long name with a letter or two other than a text; -1 where there is none, or more than one.
 * @param namesOf as `bare` makes them
 */
function misspelt<T>(text: string, things: readonly T[], namesOf: (thing: T) => readonly string[]): number {
  const written = bare(text);
  const isLike = (name: string) => {
    const most = name.length < longName ? 1 : 2;
    return name.length >= leastName && leven(written, name, { maxDistance: most + 1 }) <= most;
  };
  const found = things.filter((thing) => namesOf(thing).some(isLike));
  return found.length === 1 && found[0] !== undefined ? things.indexOf(found[0]) : -1;
}

/** Letters: shorter names are too like each other (`Iran`, `Iraq`, `Niger`). */
const leastName = 6;
const longName = 10;

/** The country code that a name or a code in another form was probably meant to be. */
export function nearestCountry(text: string): string | undefined {
  return countryCalled(text) ?? misspeltCountry(text) ?? onlyCountry(text);
}

function misspeltCountry(text: string): string | undefined {
  const countries = namedCountries();
  return countries[misspelt(plainName(text), countries, ({ names }) => names.map(bare))]?.code;
}

/** The known key that an unknown one was probably meant to be. */
export function nearestKey(key: string, known: readonly string[]): string | undefined {
  const other = otherKeys[bare(key)];
  return other !== undefined && known.includes(other) ? other : nearest(key, known);
}

/** A day that a text in another notation, or one that does not exist, was probably meant to be. */
export function nearestDay(text: string): string | undefined {
  const iso =
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:T.*)?$/.exec(text.trim()) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text.trim());
  if (iso) return existing(iso[1], iso[2], iso[3]);
  const other = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text.trim());
  if (other) {
    const [, first, second, year] = other;
    // 04/05/1993 could be either: no guess.
    if (Number(first) > 12) return existing(year, second, first);
    if (Number(second) > 12) return existing(year, first, second);
  }
  return undefined;
}

// The last days of a month that is shorter: 2023-02-30 becomes 2023-02-28.
function existing(year = '', month = '', date = ''): string | undefined {
  for (let day = Number(date); day > Number(date) - 4; day--) {
    const text = `${year}-${month.padStart(2, '0')}-${String(day).padStart(2, '0')}`;
    if (parseDay(text) !== undefined) return text;
  }
  return undefined;
}

/** The unit group that a wrong code was probably meant to be. */
export function nearestNoc(text: string): string | undefined {
  // A whole code among other words, such as its title, or with the decimals of a spreadsheet.
  const named = text.match(/(?<!\d)\d{5}(?!\d)/g)?.find(isNocCode);
  if (named !== undefined) return named;
  const [digits = '', ...others] = text.replace(/[.,]0+(?!\d)/, '').match(/\d+/g) ?? [];
  if (others.length > 0) return undefined;
  const padded = digits.padStart(5, '0');
  if (isNocCode(padded)) return padded;
  // More than a third of a longer one would have to go.
  if (digits.length < 4 || digits.length > 7) return undefined;
  if (nearestCodes.size > mostCodes) nearestCodes.clear();
  const place = nearestCodes.get(digits) ?? closestCode(digits);
  nearestCodes.set(digits, place);
  return nocCodes[place];
}

/** The code itself, with something behind it, else the one that begins so, else the one with the fewest digits to change. */
function closestCode(digits: string): number {
  const whole = nocCodes.indexOf(digits.slice(0, 5));
  if (whole !== -1) return whole;
  const begun = nocCodes.filter((code) => code.startsWith(digits));
  // Of several nobody knows which.
  if (begun.length > 1) return -1;
  return begun[0] === undefined ? closest(digits, nocCodes) : nocCodes.indexOf(begun[0]);
}

/** Places found before: the same wrong codes come again and again, such as those of the NOC before. */
const nearestCodes = new Map<string, number>();
const mostCodes = 1000;
