import { isTestId } from '../../law/language-tests/ids.ts';
import { charts } from '../../law/language-tests/index.ts';
import type { crs as english } from '../en/crs.ts';
import type { RoomLike } from '../message.ts';
import { languages, level, levels, scale, years } from './terms.ts';
import { number } from './typography.ts';

const lowestResult = (lowest: number | undefined) =>
  lowest === undefined ? 'aucun test valide' : `résultat le plus faible\u00A0: ${level(lowest)}`;

/** Why each node of the CRS tree has its points. */
export const crs: RoomLike<typeof english> = {
  'sum.parts': () => 'somme des éléments',
  'sum.cut': ({ parts, max }) => `${parts.filter((points) => points > 0).join(' + ')}, plafonné à ${max}`,

  'language.level': ({ language, test, result, level: reached }) => {
    const converted =
      reached < 4
        ? `inférieur au ${scale[language]}\u00A04`
        : `${scale[language]}\u00A0${reached >= 10 ? '10 ou plus' : reached}`;
    const shown = result === 'M' ? result : number(result);
    return isTestId(test)
      ? `${charts[test].name} ${shown}\u00A0: ${converted}`
      : `${languages[language] ?? language}, ${scale[language]}\u00A0${shown}`;
  },

  'work.canadianYears': ({ years: count }) => `${years(count)} de travail au Canada (années complètes)`,

  'transfer.educationLanguage': ({ level: education, lowest }) => `${levels[education]}\u00A0; ${lowestResult(lowest)}`,
  'transfer.educationWork': ({ level: education, years: count }) =>
    `${levels[education]}\u00A0; ${years(count)} de travail au Canada`,
  'transfer.foreignLanguage': ({ foreign, lowest }) =>
    `${years(foreign)} de travail à l’étranger\u00A0; ${lowestResult(lowest)}`,
  'transfer.foreignWork': ({ foreign, years: count }) =>
    `${years(foreign)} de travail à l’étranger\u00A0; ${years(count)} de travail au Canada`,
  'transfer.certificate': ({ lowest }) => `certificat de compétence\u00A0; ${lowestResult(lowest)}`,
  'transfer.noCertificate': () => 'aucun certificat de compétence',

  'additional.notPaid': () => 'ne donne aucun point selon ces règles',
  'french.none': () => 'aucun test de français valide',
  'french.below': ({ lowest, needed }) =>
    `résultat le plus faible en français\u00A0: ${level(lowest)}\u00A0; il faut le NCLC\u00A0${needed} dans les quatre habiletés`,
  'french.pays': ({ french, english: ofEnglish }) =>
    `résultat le plus faible en français\u00A0: ${level(french)}\u00A0; en anglais\u00A0: ${ofEnglish === undefined ? 'aucun test' : level(ofEnglish)}`,
  'french.mixedEnglish': () =>
    'L’anglais atteint le niveau\u00A05 dans certaines habiletés et reste à 4 ou moins dans d’autres\u00A0: aucun texte publié ne prévoit ce cas, et c’est le moins élevé des deux nombres de points pour le français qui compte.',
};
