import { languagePage } from '../source.ts';
import type { Version } from '../version.ts';
import { each, type LanguageTestTables, type LowestResults, type Scale } from './tables.ts';

const celpip: LowestResults = [4, 5, 6, 7, 8, 9, 10, 11, 12];
const ieltsWritingAndSpeaking: LowestResults = [4, 5, 5.5, 6, 6.5, 7, 7.5];
const tefWritingAndSpeaking: LowestResults = [181, 226, 271, 310, 349, 371, 393];
const to450: Scale = { min: 0, max: 450, step: 1 };

/** Columns of `lowest`: level 4, 5, 6, 7, 8, 9, 10 or more. */
export const languageTests20150101: Version<LanguageTestTables> = {
  id: '2015-01-01',
  title: 'CELPIP, IELTS and TEF',
  effective: '2015-01-01',
  status: 'enacted',
  verified: '2018-10-31',
  instrument: 'IRPR 74(3), 79(2): tests and equivalencies designated by the Minister',
  sources: [languagePage],
  tables: {
    charts: {
      'ielts-gt': {
        test: 'ielts-gt',
        name: 'IELTS General Training',
        language: 'english',
        scales: each({ min: 0, max: 9, step: 0.5 }),
        lowest: {
          listening: [4.5, 5, 5.5, 6, 7.5, 8, 8.5],
          reading: [3.5, 4, 5, 6, 6.5, 7, 8],
          writing: ieltsWritingAndSpeaking,
          speaking: ieltsWritingAndSpeaking,
        },
        source: languagePage,
      },
      'celpip-g': {
        test: 'celpip-g',
        name: 'CELPIP-General',
        language: 'english',
        scales: each({ min: 0, max: 12, step: 1 }),
        lowest: each(celpip),
        source: languagePage,
      },
      'pte-core': null,
      'tef-canada': {
        test: 'tef-canada',
        name: 'TEF Canada',
        language: 'french',
        // The previous-score scale, whatever the day of the test: the only one that Express Entry uses.
        scales: {
          listening: { min: 0, max: 360, step: 1 },
          reading: { min: 0, max: 300, step: 1 },
          writing: to450,
          speaking: to450,
        },
        lowest: {
          listening: [145, 181, 217, 249, 280, 298, 316],
          reading: [121, 151, 181, 207, 233, 248, 263],
          writing: tefWritingAndSpeaking,
          speaking: tefWritingAndSpeaking,
        },
        source: languagePage,
      },
      'tcf-canada': null,
    },
  },
};
