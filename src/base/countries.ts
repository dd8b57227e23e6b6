import { bare, fold } from './fold.ts';
import { countries } from './regions.ts';

export interface Country {
  /** Two letters. */
  readonly code: string;
  /** In English. */
  readonly name: string;
}

interface NamedCountry extends Country {
  /** Three letters; `undefined` where few people come from. */
  readonly threeLetters: string | undefined;
  /** In English and French, and what else people say, as `plainName` makes them. */
  readonly names: readonly string[];
}

// What people call countries beside their names of today.
const otherNames: Readonly<Record<string, readonly string[]>> = {
  AE: ['uae', 'emirates'],
  BR: ['brasil'],
  CD: ['drc'],
  CI: ['ivory coast'],
  CN: ['prc', 'people s republic of china', 'mainland china'],
  CV: ['cape verde'],
  CZ: ['czech republic'],
  DE: ['deutschland'],
  ES: ['espana'],
  GB: ['uk', 'great britain', 'england', 'scotland', 'wales', 'northern ireland'],
  HK: ['hong kong'],
  KR: ['republic of korea'],
  MK: ['macedonia'],
  MM: ['burma', 'myanmar'],
  MO: ['macau', 'macao'],
  NL: ['holland'],
  PS: ['palestine'],
  RU: ['russian federation'],
  SZ: ['swaziland'],
  TL: ['east timor'],
  TR: ['turkey'],
  US: ['usa', 'america', 'united states of america'],
  VA: ['vatican'],
};

// ISO 3166-1 alpha-3, of countries that many people come from.
const threeLetters = `
  AFG:AF ARE:AE ARG:AR AUS:AU BEL:BE BGD:BD BRA:BR CAN:CA CHE:CH CHL:CL CHN:CN CIV:CI CMR:CM COD:CD COL:CO CUB:CU DEU:DE DZA:DZ
  EGY:EG ESP:ES ETH:ET FRA:FR GBR:GB GHA:GH HKG:HK HTI:HT IDN:ID IND:IN IRL:IE IRN:IR IRQ:IQ ISR:IL ITA:IT JAM:JM JOR:JO JPN:JP
  KEN:KE KOR:KR LBN:LB LKA:LK MAR:MA MEX:MX MYS:MY NGA:NG NLD:NL NPL:NP NZL:NZ PAK:PK PER:PE PHL:PH POL:PL PRT:PT ROU:RO RUS:RU
  SAU:SA SEN:SN SGP:SG SYR:SY THA:TH TTO:TT TUN:TN TUR:TR TWN:TW TZA:TZ UGA:UG UKR:UA USA:US VEN:VE VNM:VN ZAF:ZA ZWE:ZW
`;

let listed: readonly NamedCountry[] | undefined;

/** Every country with its names, in the order of the codes; made when they are first asked for. */
export function namedCountries(): readonly NamedCountry[] {
  if (listed) return listed;
  const [english, french] = ['en', 'fr'].map((language) => new Intl.DisplayNames([language], { type: 'region' }));
  const long = new Map(
    threeLetters
      .trim()
      .split(/\s+/)
      .map((pair) => [pair.slice(4), pair.slice(0, 3).toLowerCase()]),
  );
  listed = countries.map((code) => {
    const name = english?.of(code) ?? code;
    const names = [name, french?.of(code) ?? code].flatMap((one) => [one, one.replace(/\bSt\. /, 'Saint ')]);
    return {
      code,
      name,
      threeLetters: long.get(code),
      names: [...new Set(names.map(plainName)), ...(otherNames[code] ?? [])],
    };
  });
  return listed;
}

/** The English name of a country. */
export function countryName(code: string): string {
  return namedCountries().find((one) => one.code === code)?.name ?? code;
}

/** The country that a text names in full: a code of two or three letters, or a name in English or French. */
export function countryCalled(text: string): string | undefined {
  const letters = bare(text);
  const name = bare(plainName(text));
  return namedCountries().find(
    ({ code, threeLetters, names }) =>
      code.toLowerCase() === letters || threeLetters === letters || names.some((one) => bare(one) === name),
  )?.code;
}

/** The country that a text names without doubt: in full, or the only one that it may be a part of. */
export function onlyCountry(text: string): string | undefined {
  const [only, another] = findCountries(text);
  return countryCalled(text) ?? (another ? undefined : only?.code);
}

/** Countries by code or name, in English or French, best first; accents and case do not matter. */
export function findCountries(text: string): readonly Country[] {
  const asked = plainName(text);
  if (asked === '') return [];
  const ranked = namedCountries().flatMap((country) => {
    const rank = rankOf(asked, country);
    return rank === undefined ? [] : { ...country, rank };
  });
  return ranked
    .sort((a, b) => a.rank - b.rank || a.name.localeCompare(b.name, 'en'))
    .map(({ code, name }) => ({ code, name }));
}

function rankOf(asked: string, { code, threeLetters, names }: NamedCountry): number | undefined {
  if (names.includes(asked)) return 0;
  if (code.toLowerCase() === asked) return 1;
  if (threeLetters === asked || names.some((name) => name.startsWith(asked))) return 2;
  if (names.some((name) => name.includes(` ${asked}`))) return 3;
  return asked.length > 3 && names.some((name) => name.includes(asked)) ? 4 : undefined;
}

/** Words of a name without case, accents and signs, the article before it, and the "and" that may as well be "&". */
export function plainName(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(the|la|le|les) /, '')
    .replace(/ (and|et) /g, ' ');
}
