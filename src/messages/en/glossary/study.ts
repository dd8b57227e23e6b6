import { charts } from '../../../law/language-tests/index.ts';
import { criteriaPage, languagePage } from '../../../law/source.ts';
import { canadianStudy } from '../../../law/study-in-canada.ts';
import type { TermId } from '../../terms.ts';
import { years } from '../terms.ts';
import type { GlossaryEntry } from './entry.ts';

const educationPage =
  'https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/documents/education-assessment.html';
const testsOf = (language: 'english' | 'french') =>
  Object.values(charts)
    .filter((chart) => chart.language === language)
    .map(({ name }) => name)
    .join(', ');

/** Languages and studies. */
export const studyTerms = {
  clb: {
    name: 'Canadian Language Benchmarks (CLB)',
    aliases: ['canadian language benchmark', 'language level', 'english level'],
    says: ({ programs: { tables } }) =>
      `Levels of English, for listening, reading, writing and speaking apart. The results of a test are turned into them by a fixed table. Level ${tables.fsw.level} in all four abilities opens the Federal Skilled Worker program, and points rise up to level 10. The levels of French are called NCLC.`,
    page: languagePage.url,
    commands: ['crs language ielts-gt 8 7 6.5 7'],
  },
  nclc: {
    name: 'Niveaux de compétence linguistique canadiens (NCLC)',
    aliases: ['niveaux de competence linguistique canadiens', 'french level', 'french', 'francophone'],
    says: ({ crs: { tables } }) =>
      `Levels of French, the same steps as CLB for English. Level ${tables.additional.french.frenchFrom} in all four abilities gives ${tables.additional.french.alone} points more, or ${tables.additional.french.withEnglish} with English from level ${tables.additional.french.englishFrom}, and lets you into rounds of the French category. French counts so whether it is your first or your second official language.`,
    page: languagePage.url,
    commands: ['crs language tef-canada 300 240 350 360', 'crs rounds --category french --last 5'],
  },
  'language-test': {
    name: 'Language tests',
    aliases: ['ielts', 'celpip', 'pte', 'tef', 'tcf', 'english test', 'french test', 'test'],
    says: ({ validity: { tables } }) =>
      `Express Entry takes ${testsOf('english')} for English, and ${testsOf('french')} for French, no others. Results count for ${years(tables.testYears)} from the day of the test, and must still count when you apply. Academic tests, and retakes of one ability, are not taken.`,
    page: languagePage.url,
    commands: ['crs language ielts-gt 8 7 6.5 7', 'crs timeline profile.yaml'],
  },
  'first-language': {
    name: 'First and second official language',
    aliases: ['first official language', 'second official language', 'official language'],
    says: () =>
      'English and French are the official languages. You say which is your first one, and it gives the most points; the other gives some too, if you took a test in it. This program tries both orders and takes the one that helps you most.',
    page: criteriaPage.url,
    commands: ['crs score --explain profile.yaml'],
  },
  eca: {
    name: 'Educational credential assessment (ECA)',
    aliases: ['educational credential assessment', 'credential assessment', 'wes', 'evaluation', 'equivalency'],
    says: ({ validity: { tables } }) =>
      `A report that tells what studies outside Canada are equal to in Canada. Without it they give no points, and do not count for the Federal Skilled Worker program. It counts for ${years(tables.ecaYears)} and must still count when you apply. WES, ICAS, IQAS, ICES and CES write such reports; physicians, pharmacists and architects need the body of their profession. Canadian studies need none.`,
    page: educationPage,
    commands: ['crs check profile.yaml', 'crs improve profile.yaml'],
  },
  'foreign-credential': {
    name: 'Foreign credential',
    aliases: ['foreign degree', 'foreign diploma', 'foreign education', 'credential', 'degree', 'diploma'],
    says: () =>
      `A degree, diploma or certificate from a school outside Canada. It counts as what its assessment (ECA) says, not by its name. Two credentials together can give more than one, if one of them is of three years or more and each foreign one is assessed. It counts from the day on which the studies were finished.`,
    page: educationPage,
    commands: ['crs help eca', 'crs score --explain profile.yaml'],
  },
  'canadian-study': {
    name: 'Canadian study',
    aliases: ['canadian degree', 'study in canada', 'canadian education', 'canadian credential'],
    says: ({ crs: { tables } }) =>
      `A credential from a school in Canada after secondary school. It gives ${tables.additional.canadianStudy.oneOrTwoYears} points more for a program of one or two years, ${tables.additional.canadianStudy.threeOrMore} for three years or a graduate degree. You must have studied full time and in Canada for ${canadianStudy.minFullTimeMonths} months or more, and lessons of English or French must be no more than half of it.`,
    page: criteriaPage.url,
    commands: ['crs score --explain profile.yaml'],
  },
} as const satisfies Partial<Record<TermId, GlossaryEntry>>;
