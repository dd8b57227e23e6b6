import { charts } from '../../../law/language-tests/index.ts';
import { criteriaPage, languagePage } from '../../../law/source.ts';
import { canadianStudy } from '../../../law/study-in-canada.ts';
import type { GlossaryEntry } from '../../en/glossary/entry.ts';
import type { TermId } from '../../terms.ts';
import { months, years } from '../terms.ts';
import { and, counted } from '../typography.ts';

const educationPage =
  'https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/documents/education-assessment.html';
const testsOf = (language: 'english' | 'french') =>
  and(
    Object.values(charts)
      .filter((chart) => chart.language === language)
      .map(({ name }) => name),
  );
const points = (value: number) => counted(value, 'point', 'points');

/** Languages and studies. */
export const studyTerms = {
  clb: {
    name: 'Canadian Language Benchmarks (CLB), les NCLC de l’anglais',
    aliases: [
      'nclc anglais',
      'anglais',
      'niveau d’anglais',
      'niveau de langue',
      'canadian language benchmarks',
      'niveaux de compétence en anglais',
    ],
    says: ({ programs: { tables } }) =>
      `Les niveaux de compétence linguistique canadiens pour l’anglais, un pour chaque habileté\u00A0: compréhension de l’oral, compréhension de l’écrit, expression écrite, expression orale. Un tableau fixe y convertit les résultats d’un test. Le niveau\u00A0${tables.fsw.level} dans les quatre habiletés ouvre le programme des travailleurs qualifiés (fédéral), et les points augmentent jusqu’au niveau\u00A010. Le Règlement leur garde leur nom anglais\u00A0; IRCC et crs disent NCLC pour les deux langues.`,
    page: languagePage.url,
    commands: ['crs language ielts-gt 8 7 6.5 7'],
  },
  nclc: {
    name: 'Niveaux de compétence linguistique canadiens (NCLC)',
    aliases: [
      'niveaux de compétence linguistique canadiens',
      'nclc français',
      'français',
      'niveau de français',
      'francophone',
    ],
    says: ({ crs: { tables } }) =>
      `Les niveaux qui servent pour le français comme pour l’anglais. En français, le niveau\u00A0${tables.additional.french.frenchFrom} dans les quatre habiletés donne ${points(tables.additional.french.alone)} de plus, ou ${tables.additional.french.withEnglish} avec l’anglais à partir du niveau\u00A0${tables.additional.french.englishFrom}, et ouvre les rondes de la catégorie de la compétence en français. Il en est ainsi que le français soit votre première ou votre deuxième langue officielle.`,
    page: languagePage.url,
    commands: ['crs language tef-canada 300 240 350 360', 'crs rounds --category french --last 5'],
  },
  'language-test': {
    name: 'Tests de langue',
    aliases: ['test', 'test de langue', 'test de français', 'test d’anglais', 'ielts', 'celpip', 'pte', 'tef', 'tcf'],
    says: ({ validity: { tables } }) =>
      `Entrée express accepte ${testsOf('french')} pour le français, ${testsOf('english')} pour l’anglais, et aucun autre test. Les résultats comptent pendant ${years(tables.testYears)} à partir du jour du test, et doivent encore compter lors de la demande. Les versions universitaires des tests, et les reprises d’une seule épreuve, ne sont pas acceptées.`,
    page: languagePage.url,
    commands: ['crs language ielts-gt 8 7 6.5 7', 'crs timeline profile.yaml'],
  },
  'first-language': {
    name: 'Première et deuxième langue officielle',
    aliases: [
      'première langue officielle',
      'seconde langue officielle',
      'deuxième langue officielle',
      'langue officielle',
    ],
    says: () =>
      'Le français et l’anglais sont les langues officielles. Vous dites laquelle est votre première, et c’est elle qui donne le plus de points\u00A0; l’autre en donne aussi, si vous avez passé un test. Pour vous, crs essaie les deux ordres et garde le plus avantageux.',
    page: criteriaPage.url,
    commands: ['crs score --explain profile.yaml'],
  },
  eca: {
    name: 'Évaluation des diplômes d’études (EDE)',
    aliases: [
      'ede',
      'évaluation des diplômes d’études',
      'évaluation',
      'évaluation des diplômes',
      'équivalence',
      'attestation d’équivalence',
      'wes',
    ],
    says: ({ validity: { tables } }) =>
      `Un rapport qui dit à quoi équivalent, au Canada, des études faites à l’étranger\u00A0; le Règlement l’appelle attestation d’équivalence. Sans lui, elles ne donnent pas de points et ne comptent pas pour le programme des travailleurs qualifiés (fédéral). Il compte pendant ${years(tables.ecaYears)} et doit encore compter lors de la demande. WES, ICAS, IQAS, ICES et CES font ces rapports\u00A0; en médecine, en pharmacie et en architecture, il faut l’ordre professionnel désigné. Les études faites au Canada n’en ont pas besoin.`,
    page: educationPage,
    commands: ['crs check profile.yaml', 'crs improve profile.yaml'],
  },
  'foreign-credential': {
    name: 'Diplôme étranger',
    aliases: ['études à l’étranger', 'titre de compétences étranger', 'diplôme', 'études', 'scolarité'],
    says: () =>
      'Un diplôme ou un certificat d’un établissement hors du Canada. Il compte selon ce que dit son évaluation (EDE), pas selon son nom. Deux diplômes ensemble peuvent donner plus qu’un seul, si l’un des deux est de trois ans ou plus et si chaque diplôme étranger est évalué. Il compte à partir du jour où les études ont pris fin.',
    page: educationPage,
    commands: ['crs help eca', 'crs score --explain profile.yaml'],
  },
  'canadian-study': {
    name: 'Études au Canada',
    aliases: ['diplôme canadien', 'études canadiennes', 'titre de compétences canadien'],
    says: ({ crs: { tables } }) =>
      `Un diplôme obtenu après le secondaire dans un établissement au Canada. Il donne ${points(tables.additional.canadianStudy.oneOrTwoYears)} de plus pour un programme d’un ou deux ans, ${tables.additional.canadianStudy.threeOrMore} pour trois ans ou pour des études supérieures. Il faut avoir étudié au Canada et à temps plein pendant ${months(canadianStudy.minFullTimeMonths)} ou plus, et les cours de français ou d’anglais ne doivent pas dépasser la moitié du programme.`,
    page: criteriaPage.url,
    commands: ['crs score --explain profile.yaml'],
  },
} as const satisfies Partial<Record<TermId, GlossaryEntry>>;
