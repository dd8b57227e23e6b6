import { wholeHours } from '../../base/hours-tolerance.ts';
import type { Province } from '../../base/regions.ts';
import { topLevel } from '../../law/crs/tables.ts';
import { isTestId, type Language } from '../../law/language-tests/ids.ts';
import { charts } from '../../law/language-tests/index.ts';
import type { CredentialLevel, Gap, Whose } from '../en/terms.ts';
import { counted, nbsp, number } from './typography.ts';

/** Plain names of terms that several sentences use. */

export const levels: Readonly<Record<CredentialLevel, string>> = {
  none: 'moins que le diplôme d’études secondaires',
  secondary: 'diplôme d’études secondaires',
  lessThanOneYear: 'programme postsecondaire de moins d’un an',
  oneYear: 'programme postsecondaire d’un an',
  twoYear: 'programme postsecondaire de deux ans',
  bachelor: 'baccalauréat ou programme de trois ans ou plus',
  twoOrMore: 'deux diplômes ou plus, dont un de trois ans ou plus',
  master: 'maîtrise',
  professional: 'grade professionnel',
  doctoral: 'doctorat',
};

/** What levels of an official language are called: in French both are niveaux de compétence, with their own initials. */
export const scale: Readonly<Record<Language, string>> = { english: 'NCLC', french: 'NCLC' };

/** Official languages as they are written. */
export const languages: Readonly<Record<string, string>> = { english: 'anglais', french: 'français' };

export function level(value: number): string {
  if (value < 4) return `inférieur au niveau${nbsp}4`;
  return value >= topLevel ? `niveau${nbsp}${topLevel} ou plus` : `niveau${nbsp}${value}`;
}

export function years(value: number): string {
  return counted(value, 'an', 'ans');
}

export function months(value: number): string {
  return counted(value, 'mois', 'mois');
}

/** For whom funds must be enough: `une personne seule`, `une famille de 3 personnes`. */
export function family(persons: number): string {
  return persons === 1 ? 'une personne seule' : `une famille de ${counted(persons, 'personne', 'personnes')}`;
}

const countryNames = new Intl.DisplayNames(['fr-CA'], { type: 'region' });

/** The name of a country by its code. */
export function countryName(code: string): string {
  try {
    return countryNames.of(code) ?? code;
  } catch {
    return code;
  }
}

/** Full-time hours, rounded down. */
export function hours(value: number): string {
  return `${grouped(wholeHours(value))}${nbsp}h`;
}

/** 1234567 as 1 234 567. */
export function grouped(value: number): string {
  return number(value);
}

export function list(items: readonly string[]): string {
  return items.join(', ');
}

/** "Travail" or "Travail du partenaire"; a partner of either gender, and a spouse as well (`époux ou conjoint de fait` in the law). */
export function whose(who: Whose, thing: string): string {
  const begun = `${thing[0]?.toUpperCase()}${thing.slice(1)}`;
  return who === 'self' ? begun : `${begun} (époux ou conjoint de fait)`;
}

/** What broke off continuous work, behind a figure of it. */
export function broken(gaps: readonly Gap[]): string {
  return gaps
    .map(({ start, end, days, before, after }) => {
      const when = days === 1 ? `le ${start} (1${nbsp}jour)` : `du ${start} au ${end} (${number(days)}${nbsp}jours)`;
      return `\u00A0; aucun travail dans cette profession ${when} entre le travail ${before} et le travail ${after}`;
    })
    .join('');
}

export const provinceNames: Readonly<Record<Province, string>> = {
  AB: 'Alberta',
  BC: 'Colombie-Britannique',
  MB: 'Manitoba',
  NB: 'Nouveau-Brunswick',
  NL: 'Terre-Neuve-et-Labrador',
  NS: 'Nouvelle-Écosse',
  NT: 'Territoires du Nord-Ouest',
  NU: 'Nunavut',
  ON: 'Ontario',
  PE: 'Île-du-Prince-Édouard',
  QC: 'Québec',
  SK: 'Saskatchewan',
  YT: 'Yukon',
};

/** What a language test is called by those who give it; a level that is stated without a test has its id alone. */
export function testName(test: string): string {
  return isTestId(test) ? charts[test].name : test;
}

/** A relative to the person. */
export const relations: Readonly<Record<string, string>> = {
  parent: 'père ou mère',
  grandparent: 'grand-parent',
  child: 'enfant',
  grandchild: 'petit-enfant',
  sibling: 'frère ou sœur',
  aunt: 'tante',
  uncle: 'oncle',
  niece: 'nièce',
  nephew: 'neveu',
  cousin: 'cousin ou cousine',
  other: 'autre',
};
