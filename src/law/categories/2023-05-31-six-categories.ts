import { categoryPage } from '../source.ts';
import type { Version } from '../version.ts';
import type { CategoryTables } from './tables.ts';

/** The first categories, announced 2023-05-31; the first round by category was held on 2023-06-28. */
export const categories20230531: Version<CategoryTables> = {
  id: '2023-05-31',
  title: 'Six categories; six continuous months',
  effective: '2023-05-31',
  status: 'enacted',
  verified: '2025-02-26',
  instrument: 'Ministerial Instructions respecting categories, announced 2023-05-31 (their text was not found)',
  sources: [
    categoryPage,
    {
      title: 'Copy of the official page in a public repository of IRCC, 2024-11-05',
      seen: 'all lists and the rule of six months; 82 codes, the number announced',
    },
    {
      title: 'Category-based selection starting from June 2023 (go4visa.com)',
      url: 'https://go4visa.com/2023/12/06/ircc-ee-category-based-selection-starting-from-june-2023/2',
      seen: 'repeats the healthcare rule word for word',
    },
  ],
  tables: {
    experience: {
      anywhere: {
        months: 6,
        hours: 780,
        hoursConfirmed: false,
        windowYears: 3,
        continuous: true,
        continuousRead: true,
      },
      canada: null,
    },
    categories: {
      french: { kind: 'language', level: { listening: 7, reading: 7, writing: 7, speaking: 7 } },
      healthcare: {
        kind: 'occupation',
        where: 'anywhere',
        // biome-ignore format: a list of codes
        nocs: [
          '31100', '31101', '31102', '31103', '31110', '31111', '31112', '31121', '31200', '31201',
          '31202', '31203', '31204', '31209', '31300', '31301', '31302', '31303', '32101', '32102',
          '32103', '32109', '32120', '32121', '32122', '32200', '32201', '32209', '33101', '33102',
          '33103', '33109', '41301', '41320', '42203',
        ],
      },
      stem: {
        kind: 'occupation',
        where: 'anywhere',
        // biome-ignore format: a list of codes
        nocs: [
          '20010', '20011', '20012', '21200', '21201', '21202', '21203', '21210', '21211', '21220',
          '21221', '21222', '21223', '21230', '21231', '21232', '21233', '21234', '21300', '21310',
          '21311', '21321', '21322', '41400',
        ],
      },
      trades: {
        kind: 'occupation',
        where: 'anywhere',
        nocs: ['72014', '72106', '72200', '72300', '72310', '72400', '72402', '72405', '72406', '73200'],
      },
      education: null,
      transport: {
        kind: 'occupation',
        where: 'anywhere',
        nocs: ['70020', '72403', '72404', '72600', '72601', '72602', '72603', '72604', '73300', '93200'],
      },
      agriculture: {
        kind: 'occupation',
        where: 'anywhere',
        nocs: ['63201', '82030', '82031'],
      },
      physicians: null,
      'senior-managers': null,
      researchers: null,
      military: null,
    },
  },
};
