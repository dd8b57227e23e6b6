import { languagePage } from '../source.ts';
import type { Amendment } from '../version.ts';
import { each, type LanguageTestTables } from './tables.ts';

export const languageTests20240130: Amendment<LanguageTestTables> = {
  id: '2024-01-30',
  title: 'PTE Core accepted',
  effective: '2024-01-30',
  status: 'enacted',
  verified: '2026-06-04',
  instrument: 'designation of PTE Core, announced for 2024-01-30',
  sources: [languagePage],
  changes: {
    charts: {
      'pte-core': {
        test: 'pte-core',
        name: 'PTE Core',
        language: 'english',
        scales: each({ min: 10, max: 90, step: 1 }),
        lowest: {
          listening: [28, 39, 50, 60, 71, 82, 89],
          reading: [33, 42, 51, 60, 69, 78, 88],
          writing: [41, 51, 60, 69, 79, 88, 90],
          speaking: [42, 51, 59, 68, 76, 84, 89],
        },
        source: languagePage,
      },
    },
  },
};
