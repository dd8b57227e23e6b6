import type { EducationLevel } from '../../law/crs/tables.ts';
import type { Language } from '../../law/language-tests/ids.ts';
import { isTestId } from '../../law/language-tests/ids.ts';
import { charts } from '../../law/language-tests/index.ts';
import { level, levels, scale, years } from './terms.ts';

const lowestAbility = (lowest: number | undefined) =>
  lowest === undefined ? 'no valid test' : `lowest ability ${level(lowest)}`;

/** Why each node of the CRS tree has its points. */
export const crs = {
  'sum.parts': () => 'sum of its parts',
  'sum.cut': ({ parts, max }: { parts: readonly number[]; max: number }) =>
    `${parts.filter((points) => points > 0).join(' + ')} cut to ${max}`,

  'language.level': ({
    language,
    test,
    result,
    level: reached,
  }: {
    language: Language;
    test: string;
    result: number | 'M';
    level: number;
  }) => {
    const converted =
      reached < 4 ? `below ${scale[language]} 4` : `${scale[language]} ${reached >= 10 ? '10 or more' : reached}`;
    return isTestId(test)
      ? `${charts[test].name} ${result}: ${converted}`
      : `${language}, ${scale[language]} ${result}`;
  },

  'work.canadianYears': ({ years: count }: { years: number }) => `${years(count)} completed in Canada`,

  'transfer.educationLanguage': ({ level: education, lowest }: { level: EducationLevel; lowest: number | undefined }) =>
    `${levels[education]}; ${lowestAbility(lowest)}`,
  'transfer.educationWork': ({ level: education, years: count }: { level: EducationLevel; years: number }) =>
    `${levels[education]}; ${years(count)} of Canadian work`,
  'transfer.foreignLanguage': ({ foreign, lowest }: { foreign: number; lowest: number | undefined }) =>
    `${years(foreign)} of foreign work; ${lowestAbility(lowest)}`,
  'transfer.foreignWork': ({ foreign, years: count }: { foreign: number; years: number }) =>
    `${years(foreign)} of foreign work; ${years(count)} of Canadian work`,
  'transfer.certificate': ({ lowest }: { lowest: number | undefined }) =>
    `certificate of qualification; ${lowestAbility(lowest)}`,
  'transfer.noCertificate': () => 'no certificate of qualification',

  'additional.notPaid': () => 'pays nothing under these rules',
  'french.none': () => 'no valid French test',
  'french.below': ({ lowest, needed }: { lowest: number; needed: number }) =>
    `lowest ability in French ${level(lowest)}; NCLC ${needed} in all four is needed`,
  'french.pays': ({ french, english }: { french: number; english: number | undefined }) =>
    `lowest ability in French ${level(french)}, in English ${english === undefined ? 'no test' : level(english)}`,
  'french.mixedEnglish': () =>
    'English is 5 or more in some abilities and 4 or less in others: no published sentence covers it, the lower French amount counts.',
};
