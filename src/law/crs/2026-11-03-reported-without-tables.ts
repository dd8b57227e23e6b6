import type { Amendment } from '../version.ts';
import type { CrsTables } from './tables.ts';

/**
 * Reported by two unofficial, unrelated sources: points for high-wage occupations in three levels, by Canadian work or
 * by a job offer. No point value was found, nor what else changed that day, so there are no tables.
 */
export const crs20261103: Amendment<CrsTables> = {
  id: '2026-11-03',
  title: 'High-wage occupations (reported; tables not known)',
  effective: '2026-11-03',
  status: 'announced',
  verified: '2026-11-23',
  instrument: 'not found',
  sources: [
    {
      title: 'two unofficial pages of separate origin (October 2026)',
      seen: 'a change of the CRS from 2026-11-03 is reported; point values, and the state of sibling, French, study and partner points, were not found',
    },
  ],
};
