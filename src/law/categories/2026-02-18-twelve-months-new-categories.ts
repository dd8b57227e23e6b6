import { categoryPage } from '../source.ts';
import type { Amendment } from '../version.ts';
import type { CategoryTables } from './tables.ts';

export const categories20260218: Amendment<CategoryTables> = {
  id: '2026-02-18',
  title:
    'Twelve months, not necessarily continuous; transport again, managers, researchers, military; agriculture ended',
  effective: '2026-02-18',
  status: 'enacted',
  // Trades and military in two texts of September 2026; all lists on 2026-08-26.
  verified: '2026-09-30',
  instrument: 'announced 2026-02-18; first round 2026-02-19',
  sources: [
    {
      ...categoryPage,
      seen: 'page dated 2026-06-22, transcribed 2026-08-26; a second transcription of 2026-06 agrees',
    },
    {
      title: 'Feed of the rounds of invitations (canada.ca)',
      url: 'https://www.canada.ca/content/dam/ircc/documents/json/ee_rounds_123_en.json',
      seen: 'round 394 of 2026-02-06 already bears "French-Language proficiency 2026-Version 2": French, alike in all versions, was renewed before the announcement',
    },
    {
      title: 'Canada prioritizes top talent in 2026 Express Entry categories (canada.ca)',
      url: 'https://www.canada.ca/en/immigration-refugees-citizenship/news/2026/02/canada-prioritizes-top-talent-in-2026-immigration-express-entry-categories.html',
      seen: 'the announcement',
    },
    {
      title: 'Three new Express Entry categories (cicnews.com)',
      url: 'https://www.cicnews.com/2026/02/three-new-express-entry-categories-0271729.html',
      seen: 'transport, senior managers, researchers and military agree',
    },
    {
      title: 'The new rule for foreign workers (financialexpress.com)',
      url: 'https://www.financialexpress.com/business/investing-abroad-what-is-the-new-eligibility-rule-for-foreign-workers-to-apply-for-canada-permanent-residence-4165901/',
      seen: 'the new rule for work experience',
    },
    {
      title: 'Foreign military members (cicnews.com)',
      url: 'https://www.cicnews.com/2026/02/canada-is-prioritizing-foreign-military-members-to-immigrate-to-the-country-heres-what-you-need-to-know-0271944.html',
      seen: 'conditions of the military category',
    },
  ],
  changes: {
    experience: {
      anywhere: { months: 12, hours: 1560, hoursConfirmed: true, continuous: false },
      // "Need not be continuous" is reported of every occupation category; for the three with Canadian experience the
      // sentence itself was not read.
      canada: { continuous: false },
    },
    categories: {
      trades: {
        // biome-ignore format: a list of codes
        nocs: [
          '22303', '63201', '70010', '70011', '72100', '72102', '72106', '72200', '72201', '72300',
          '72302', '72310', '72311', '72320', '72400', '72401', '72402', '72422', '72501', '72999',
          '73100', '73110', '73112', '73113', '82021',
        ],
      },
      transport: {
        kind: 'occupation',
        where: 'anywhere',
        nocs: ['22313', '72404', '72410', '72600'],
      },
      agriculture: null,
      'senior-managers': {
        kind: 'occupation',
        where: 'canada',
        nocs: ['00012', '00013', '00014', '00015'],
      },
      researchers: {
        kind: 'occupation',
        where: 'canada',
        nocs: ['41200', '41201'],
      },
      military: {
        kind: 'military',
        nocs: ['40042', '42102', '43204'],
        serviceYears: 10,
        offerMonths: 36,
        studyYears: 2,
      },
    },
  },
};
