import type { Amendment } from '../version.ts';
import type { CrsTables } from './tables.ts';

export const crs20161119: Amendment<CrsTables> = {
  id: '2016-11-19',
  title: 'Job offers 200 or 50; Canadian study pays; tests of partners expire',
  effective: '2016-11-19',
  status: 'enacted',
  verified: '2017-06-05',
  instrument:
    'Amending Ministerial Instructions 2016-1, made 2016-10-21; Canada Gazette Part I, vol. 150 no. 46 (2016-11-12)',
  sources: [
    {
      title: 'Amending Ministerial Instructions 2016-1 (reprint)',
      url: 'https://go4visa.com/2016/11/14/ministerial-instructions-amending-the-ministerial-instructions-respecting-the-express-entry-system/2/',
      seen: 'sections 3 to 7; amounts confirmed by two press accounts of November 2016 and a calculator of January 2017',
    },
  ],
  changes: {
    partner: { testExpires: true },
    additional: {
      jobOffer: { majorGroup00: 200, other: 50, lmiaOnly: false },
      canadianStudy: { oneOrTwoYears: 15, threeOrMore: 30 },
    },
    cite: {
      jobOffer: 'MI 2016-1',
      canadianStudy: 'MI s. 30',
    },
  },
};
