import { regulations } from '../source.ts';
import type { Amendment } from '../version.ts';
import type { ProgramTables } from './tables.ts';

export const programs20221116: Amendment<ProgramTables> = {
  id: '2022-11-16',
  title: 'NOC 2021: TEER 0 to 3; list of trades rewritten',
  effective: '2022-11-16',
  status: 'enacted',
  verified: '2023-04-24',
  instrument: 'SOR/2022-220',
  sources: [regulations],
  changes: {
    fst: {
      trades: {
        include: ['72', '73', '82', '83', '92', '93', '6320', '62200'],
        exclude: ['726', '932'],
        inNoc2021: true,
        perhaps: [],
      },
    },
  },
};
