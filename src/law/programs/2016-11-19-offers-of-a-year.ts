import { regulations } from '../source.ts';
import type { Amendment } from '../version.ts';
import type { ProgramTables } from './tables.ts';

export const programs20161119: Amendment<ProgramTables> = {
  id: '2016-11-19',
  title: 'Offers of one year or more; exempt permits after one year of work',
  effective: '2016-11-19',
  status: 'enacted',
  verified: '2022-11-15',
  instrument: 'SOR/2016-298',
  sources: [regulations],
  changes: { offer: { routesKnown: true } },
};
