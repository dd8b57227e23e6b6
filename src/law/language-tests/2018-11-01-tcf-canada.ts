import { languagePage } from '../source.ts';
import type { Amendment } from '../version.ts';
import type { LanguageTestTables, LowestResults, Scale } from './tables.ts';

const writingAndSpeaking: LowestResults = [4, 6, 7, 10, 12, 14, 16];
const to20: Scale = { min: 0, max: 20, step: 1 };
const to699: Scale = { min: 0, max: 699, step: 1 };

export const languageTests20181101: Amendment<LanguageTestTables> = {
  id: '2018-11-01',
  title: 'TCF Canada accepted',
  effective: '2018-11-01',
  status: 'enacted',
  verified: '2024-01-29',
  instrument: 'designation of TCF Canada (not found)',
  sources: [languagePage],
  changes: {
    charts: {
      'tcf-canada': {
        test: 'tcf-canada',
        name: 'TCF Canada',
        language: 'french',
        // Sources name November 2018 or "as of December 2018"; no day was found.
        surelyAcceptedFrom: '2018-12-01',
        scales: { listening: to699, reading: to699, writing: to20, speaking: to20 },
        lowest: {
          listening: [331, 369, 398, 458, 503, 523, 549],
          reading: [342, 375, 406, 453, 499, 524, 549],
          writing: writingAndSpeaking,
          speaking: writingAndSpeaking,
        },
        source: languagePage,
      },
    },
  },
};
