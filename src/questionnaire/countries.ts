import { namedCountries, plainName } from '../profile/country-names.ts';

export interface Country {
  /** Two letters. */
  readonly code: string;
  readonly name: string;
}

/** Countries by code or name, in English or French, best first; accents and case do not matter. */
export function findCountries(text: string): readonly Country[] {
  const asked = plainName(text);
  if (asked === '') return [];
  const ranked = namedCountries().flatMap(({ code, name, names }) => {
    const rank = rankOf(asked, code, names);
    return rank === undefined ? [] : { code, name, rank };
  });
  return ranked
    .sort((a, b) => a.rank - b.rank || a.name.localeCompare(b.name, 'en'))
    .map(({ code, name }) => ({ code, name }));
}

/** The country that a text names without doubt: a code, a whole name, or the only name that begins so. */
export function onlyCountry(text: string): string | undefined {
  const asked = plainName(text);
  const sure = namedCountries().find(({ code, names }) => code.toLowerCase() === asked || names.includes(asked));
  if (sure) return sure.code;
  const found = findCountries(text);
  return found.length === 1 ? found[0]?.code : undefined;
}

/** The English name of a country. */
export function countryName(code: string): string {
  return namedCountries().find((one) => one.code === code)?.name ?? code;
}

function rankOf(asked: string, code: string, names: readonly string[]): number | undefined {
  if (names.includes(asked)) return 0;
  if (code.toLowerCase() === asked) return 1;
  if (names.some((name) => name.startsWith(asked))) return 2;
  if (names.some((name) => name.includes(` ${asked}`))) return 3;
  return asked.length > 3 && names.some((name) => name.includes(asked)) ? 4 : undefined;
}
