import { categoryPage } from '../source.ts';
import type { Amendment } from '../version.ts';
import type { CategoryTables } from './tables.ts';

export const categories20250227: Amendment<CategoryTables> = {
  id: '2025-02-27',
  title: 'Lists rewritten; education added, transport ended',
  effective: '2025-02-27',
  status: 'enacted',
  verified: '2025-12-07',
  instrument: 'announced 2025-02-27',
  sources: [
    categoryPage,
    {
      title: 'Report to Parliament on category-based selection 2024-25, Annex B (canada.ca)',
      url: 'https://www.canada.ca/en/immigration-refugees-citizenship/corporate/publications-manuals/report-parliament-cbs-2024-25.html',
      seen: 'only its table of contents was readable',
    },
    {
      title: 'Full breakdown of Express Entry draw categories for 2025 (dfimmigration.ca)',
      url: 'https://dfimmigration.ca/2025/03/04/full-breakdown-of-express-entry-draw-categories-for-2025',
      seen: 'healthcare: eight added, six removed, which gives the list of 2026 code for code',
    },
    {
      title: 'Updates to Express Entry categories for 2025 (jbiimmigration.com)',
      url: 'https://jbiimmigration.com/latest-news/2379217_canada-introduces-major-updates-to-express-entry-categories-for-2025',
      seen: 'counts of the lists; STEM on four sites, trades and education on two each agree code for code',
    },
    {
      title: 'A quiet change in the skilled trades category (canadianow.com)',
      url: 'https://canadianow.com/2026/03/03/a-quiet-change-has-reshaped-express-entrys-skilled-trades-category/',
      seen: 'butchers were listed under agriculture in 2025; the two others dropped',
    },
  ],
  changes: {
    categories: {
      healthcare: {
        // biome-ignore format: a list of codes
        nocs: [
          '31100', '31101', '31102', '31103', '31110', '31111', '31112', '31120', '31121', '31200',
          '31201', '31202', '31203', '31209', '31300', '31301', '31302', '31303', '32101', '32102',
          '32103', '32104', '32109', '32111', '32120', '32121', '32122', '32123', '32124', '32129',
          '32201', '33101', '33102', '33103', '41300', '41301', '42201',
        ],
      },
      stem: {
        nocs: ['20011', '21220', '21300', '21301', '21310', '21321', '21331', '22300', '22301', '22310', '63100'],
      },
      trades: {
        // biome-ignore format: a list of codes
        nocs: [
          '22303', '63200', '70010', '70011', '72100', '72102', '72106', '72200', '72201', '72300',
          '72302', '72310', '72311', '72320', '72400', '72401', '72402', '72422', '72501', '72999',
          '73100', '73110', '73112', '73113', '82021',
        ],
      },
      education: {
        kind: 'occupation',
        where: 'anywhere',
        nocs: ['41220', '41221', '42202', '42203', '43100'],
      },
      transport: null,
      agriculture: {
        nocs: ['63201'],
      },
    },
  },
};
