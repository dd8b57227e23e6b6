import { speltOut } from './spelt-out.ts';

/** Provinces and territories of Canada. */
export const provinces = ['AB', 'BC', 'MB', 'NB', 'NL', 'NS', 'NT', 'NU', 'ON', 'PE', 'QC', 'SK', 'YT'] as const;

/** The postal abbreviation of a province or territory. @useDeclaredType */
export type Province = (typeof provinces)[number];

// ISO 3166-1 alpha-2, officially assigned codes, by first letter; XK is in common use for Kosovo.
const listed = `
  A:DEFGILMOQRSTUWXZ B:ABDEFGHIJLMNOQRSTVWYZ C:ACDFGHIKLMNORUVWXYZ D:EJKMOZ E:CEGHRST F:IJKMOR G:ABDEFGHILMNPQRSTUWY H:KMNRTU
  I:DELMNOQRST J:EMOP K:EGHIMNPRWYZ L:ABCIKRSTUVY M:ACDEFGHKLMNOPQRSTUVWXYZ N:ACEFGILOPRUZ O:M P:AEFGHKLMNRSTWY Q:A R:EOSUW
  S:ABCDEGHIJKLMNORSTVXYZ T:CDFGHJKLMNORTVWZ U:AGMSYZ V:ACEGINU W:FS X:K Y:ET Z:AMW
`;

/** Country codes that a profile can name. */
export const countries: readonly string[] = speltOut(listed);

const known: ReadonlySet<string> = new Set(countries);

export function isCountry(code: string): boolean {
  return known.has(code);
}
