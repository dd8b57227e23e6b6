import { fold } from '../noc/fold.ts';
import { countries } from '../profile/regions.ts';

export interface Country {
  /** Two letters. */
  readonly code: string;
  readonly name: string;
}

// What people call countries beside their names of today.
const otherNames: Readonly<Record<string, string>> = {
  uk: 'GB',
  'great britain': 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  'northern ireland': 'GB',
  usa: 'US',
  america: 'US',
  uae: 'AE',
  emirates: 'AE',
  burma: 'MM',
  'ivory coast': 'CI',
  holland: 'NL',
  'czech republic': 'CZ',
  swaziland: 'SZ',
  'cape verde': 'CV',
  'east timor': 'TL',
  macedonia: 'MK',
  drc: 'CD',
  palestine: 'PS',
  turkey: 'TR',
};

interface Named extends Country {
  readonly names: readonly string[];
}

let listed: readonly Named[] | undefined;

/** Countries by code or name, in English or French, best first; accents and case do not matter. */
export function findCountries(text: string): readonly Country[] {
  const asked = plain(text);
  if (asked === '') return [];
  const ranked = all().flatMap(({ code, name, names }) => {
    const rank = rankOf(asked, code, names);
    return rank === undefined ? [] : { code, name, rank };
  });
  return ranked
    .sort((a, b) => a.rank - b.rank || a.name.localeCompare(b.name, 'en'))
    .map(({ code, name }) => ({ code, name }));
}

/** The country that a text names without doubt: a code, a whole name, or the only name that begins so. */
export function onlyCountry(text: string): string | undefined {
  const asked = plain(text);
  const sure = all().find(({ code, names }) => code.toLowerCase() === asked || names.includes(asked));
  if (sure) return sure.code;
  const found = findCountries(text);
  return found.length === 1 ? found[0]?.code : undefined;
}

/** The English name of a country. */
export function countryName(code: string): string {
  return all().find((one) => one.code === code)?.name ?? code;
}

function rankOf(asked: string, code: string, names: readonly string[]): number | undefined {
  if (names.includes(asked)) return 0;
  if (code.toLowerCase() === asked) return 1;
  if (names.some((name) => name.startsWith(asked))) return 2;
  if (names.some((name) => name.includes(` ${asked}`))) return 3;
  return asked.length > 3 && names.some((name) => name.includes(asked)) ? 4 : undefined;
}

function all(): readonly Named[] {
  listed ??= countries.map((code) => {
    const inEnglish = new Intl.DisplayNames(['en'], { type: 'region' }).of(code) ?? code;
    const inFrench = new Intl.DisplayNames(['fr'], { type: 'region' }).of(code) ?? code;
    const others = Object.entries(otherNames).flatMap(([name, of]) => (of === code ? name : []));
    return { code, name: inEnglish, names: [plain(inEnglish), plain(inFrench), ...others] };
  });
  return listed;
}

function plain(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(the|la|le|les) /, '');
}
