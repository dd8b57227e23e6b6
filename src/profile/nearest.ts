import leven from 'leven';
import { parseDay } from '../day.ts';
import { isNocCode, nocCodes } from '../noc/codes.ts';
import { countries } from './regions.ts';

/** The candidate most like a text, if any is like it at all; case, `_` and `-` do not matter. */
export function nearest(text: string, candidates: readonly string[]): string | undefined {
  return candidates[closest(fold(text), candidates.map(fold))];
}

/** The place of the candidate with the fewest letters to change, or -1 where those are too many. */
function closest(text: string, candidates: readonly string[]): number {
  let best = -1;
  let least = Math.max(1, Math.floor(text.length / 3)) + 1;
  candidates.forEach((candidate, index) => {
    const distance = leven(text, candidate, { maxDistance: least });
    if (distance < least) {
      best = index;
      least = distance;
    }
  });
  return best;
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[\s_-]/g, '');
}

/** What people call keys that have another name here. */
const otherNames: Readonly<Record<string, string>> = {
  dob: 'dateOfBirth',
  birthdate: 'dateOfBirth',
  birthday: 'dateOfBirth',
  spouse: 'partner',
  children: 'dependentChildren',
  province: 'destination',
  language: 'languageTests',
  languages: 'languageTests',
  tests: 'languageTests',
  jobs: 'work',
  experience: 'work',
  employment: 'work',
  workexperience: 'work',
  degrees: 'education',
  credentials: 'education',
  hours: 'hoursPerWeek',
  nomination: 'provincialNomination',
  offer: 'jobOffer',
  certificate: 'certificateOfQualification',
  relatives: 'relativesInCanada',
  siblings: 'relativesInCanada',
  savings: 'funds',
  from: 'start',
  to: 'end',
};

/** What people write for values that have another name here. */
const otherValues: Readonly<Record<string, string>> = {
  single: 'neverMarried',
  unmarried: 'neverMarried',
  cohabiting: 'commonLaw',
  phd: 'doctoral',
  doctorate: 'doctoral',
  masters: 'master',
  bachelors: 'bachelor',
  degree: 'bachelor',
  highschool: 'secondary',
  pr: 'permanentResident',
  alberta: 'AB',
  britishcolumbia: 'BC',
  manitoba: 'MB',
  newbrunswick: 'NB',
  newfoundland: 'NL',
  novascotia: 'NS',
  northwestterritories: 'NT',
  nunavut: 'NU',
  ontario: 'ON',
  princeedwardisland: 'PE',
  quebec: 'QC',
  saskatchewan: 'SK',
  yukon: 'YT',
  celpipgeneral: 'celpip-g',
  ieltsgeneraltraining: 'ielts-gt',
  ieltsgeneral: 'ielts-gt',
};

/** The known value that another one was probably meant to be. */
export function nearestValue(text: string, known: readonly string[]): string | undefined {
  const other = otherValues[fold(text)];
  return other !== undefined && known.includes(other) ? other : nearest(text, known);
}

/** The known key that an unknown one was probably meant to be. */
export function nearestKey(key: string, known: readonly string[]): string | undefined {
  const other = otherNames[fold(key)];
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
  const digits = text.replace(/\D/g, '');
  const padded = digits.padStart(5, '0');
  if (isNocCode(padded)) return padded;
  // More than a third of a longer one would have to go.
  if (digits.length < 4 || digits.length > 7) return undefined;
  if (nearestCodes.size > mostCodes) nearestCodes.clear();
  const place = nearestCodes.get(digits) ?? closest(digits, nocCodes);
  nearestCodes.set(digits, place);
  return nocCodes[place];
}

/** Places found before: the same wrong codes come again and again, such as those of the NOC before. */
const nearestCodes = new Map<string, number>();
const mostCodes = 1000;

let foldedNames: readonly string[] | undefined;

/** English names, in the order of the codes; made when they are first asked for. */
function countryNames(): readonly string[] {
  if (!foldedNames) {
    const names = new Intl.DisplayNames(['en'], { type: 'region' });
    foldedNames = countries.map((code) => fold(names.of(code) ?? ''));
  }
  return foldedNames;
}

/** The country code that a name or a code in another form was probably meant to be. */
export function nearestCountry(text: string): string | undefined {
  const upper = text.trim().toUpperCase() === 'UK' ? 'GB' : text.trim().toUpperCase();
  if (countries.includes(upper)) return upper;
  const folded = fold(text);
  return countries[countryNames().indexOf(folded)];
}
