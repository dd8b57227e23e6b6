import { fold } from '../base/fold.ts';
import { countries } from '../base/regions.ts';
import { bare } from './bare.ts';
import { misspelt } from './nearest.ts';

export interface NamedCountry {
  /** Two letters. */
  readonly code: string;
  /** In English. */
  readonly name: string;
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

const byThreeLetters: ReadonlyMap<string, string> = new Map(
  threeLetters
    .trim()
    .split(/\s+/)
    .map((pair) => [pair.slice(0, 3), pair.slice(4)]),
);

let listed: readonly NamedCountry[] | undefined;

/** Every country with its names, in the order of the codes; made when they are first asked for. */
export function namedCountries(): readonly NamedCountry[] {
  if (listed) return listed;
  const [english, french] = ['en', 'fr'].map((language) => new Intl.DisplayNames([language], { type: 'region' }));
  listed = countries.map((code) => {
    const name = english?.of(code) ?? code;
    const names = [name, french?.of(code) ?? code].flatMap((one) => [one, one.replace(/\bSt\. /, 'Saint ')]);
    return { code, name, names: [...new Set(names.map(plainName)), ...(otherNames[code] ?? [])] };
  });
  return listed;
}

/** Words of a name without case, accents and signs, the article before it, and the "and" that may as well be "&". */
export function plainName(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(the|la|le|les) /, '')
    .replace(/ (and|et) /g, ' ');
}

/** The country code that a name or a code in another form was probably meant to be. */
export function nearestCountry(text: string): string | undefined {
  const code = bare(text).toUpperCase();
  if (countries.includes(code)) return code;
  const name = bare(plainName(text));
  const named = namedCountries().find(({ names }) => names.some((one) => bare(one) === name));
  if (named) return named.code;
  return (
    byThreeLetters.get(code) ?? namedCountries()[misspelt(name, namedCountries(), ({ names }) => names.map(bare))]?.code
  );
}
