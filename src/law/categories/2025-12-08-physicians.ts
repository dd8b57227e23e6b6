import type { Amendment } from '../version.ts';
import { categories20250227 } from './2025-02-27-lists-rewritten.ts';
import type { CategoryTables } from './tables.ts';

/** One category more. No round was held under it before the revision of 2026-02-18. */
export const categories20251208: Amendment<CategoryTables> = {
  id: '2025-12-08',
  title: 'Physicians with Canadian work experience added',
  effective: '2025-12-08',
  status: 'enacted',
  verified: '2026-02-17',
  instrument: 'announced 2025-12-08',
  sources: [
    {
      title: "Targeted immigration measures to boost Canada's supply of doctors (canada.ca)",
      url: 'https://www.canada.ca/en/immigration-refugees-citizenship/news/2025/12/targeted-immigration-measures-to-boost-canadas-supply-of-doctors.html',
      seen: 'headline only',
    },
    {
      title: 'Fast track for doctors (business-standard.com)',
      url: 'https://www.business-standard.com/amp/immigration/canada-to-fast-track-pr-for-5-000-doctors-under-new-express-entry-route-125120900758_1.html',
      seen: 'twelve months, continuous; zonevisa.com and a third say the same',
    },
    {
      title: 'New category for doctors (maplenews.org)',
      url: 'https://maplenews.org/?p=5666',
      seen: 'twelve months; does not say continuous',
    },
    ...categories20250227.sources,
  ],
  changes: {
    experience: {
      // 12 months are 1,560 hours (official page). Three of four sources say continuous: left open.
      canada: {
        months: 12,
        hours: 1560,
        hoursConfirmed: true,
        windowYears: 3,
        continuous: undefined,
        continuousRead: false,
      },
    },
    categories: {
      physicians: {
        kind: 'occupation',
        where: 'canada',
        nocs: ['31100', '31101', '31102'],
      },
    },
  },
};
