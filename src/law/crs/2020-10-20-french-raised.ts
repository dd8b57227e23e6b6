import type { Amendment } from '../version.ts';
import type { CrsTables } from './tables.ts';

export const crs20201020: Amendment<CrsTables> = {
  id: '2020-10-20',
  title: 'French-language points raised',
  effective: '2020-10-20',
  status: 'enacted',
  verified: '2022-11-15',
  instrument: 'Ministerial Instructions amended, in force 2020-10-20, announced 2020-10-27',
  sources: [
    {
      title: 'IRCC notice of 2020-10-27 (three reprints)',
      seen: 'amounts confirmed by the CRS criteria page of 2024 and a calculator of August 2022',
    },
  ],
  changes: {
    additional: { french: { alone: 25, withEnglish: 50 } },
    cite: { french: 'MI amended 2020-10-20' },
  },
};
