import type { Amendment } from '../version.ts';
import type { CrsTables } from './tables.ts';

/** No point value changed: TEER 0 to 3 took the place of skill type 0 and skill levels A and B (see `src/law/skilled.ts`). */
export const crs20221116: Amendment<CrsTables> = {
  id: '2022-11-16',
  title: 'NOC 2021: TEER 0 to 3 instead of skill type 0 and levels A and B',
  effective: '2022-11-16',
  status: 'enacted',
  verified: '2025-03-24',
  instrument: 'Ministerial Instructions amended for NOC 2021',
  sources: [
    {
      title: 'New occupations eligible through Express Entry (canada.ca news, 2022-11-16)',
      url: 'https://www.canada.ca/en/immigration-refugees-citizenship/news/2022/11/solving-labour-shortages-in-key-sectors-like-health-care-construction-and-transportation-workers-from-16-new-occupations-now-eligible-for-permanent.html',
      seen: 'with the CRS criteria page of 2024, which still shows job-offer points',
    },
  ],
  changes: {},
};
