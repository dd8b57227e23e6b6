import { regulations } from '../source.ts';
import { type Amendment, history } from '../version.ts';
import { programs20150101 } from './2015-01-01-launch.ts';
import type { ProgramId } from './ids.ts';
import type { ProgramTables } from './tables.ts';

const programs20161119: Amendment<ProgramTables> = {
  id: '2016-11-19',
  title: 'Offers of one year or more; exempt permits after one year of work',
  effective: '2016-11-19',
  status: 'enacted',
  verified: '2022-11-15',
  instrument: 'SOR/2016-298',
  sources: [regulations],
  changes: { offer: { routesKnown: true } },
};

const programs20221116: Amendment<ProgramTables> = {
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

const programs20230425: Amendment<ProgramTables> = {
  id: '2023-04-25',
  title: 'Physicians paid from public funds: self-employment counts',
  effective: '2023-04-25',
  status: 'enacted',
  verified: '2026-06-14',
  instrument: 'Public policy of 2023-04-25; R80(4) reworded by SOR/2023-249 without change of result',
  sources: [
    {
      title: 'Canadian Experience Class (canada.ca)',
      seen: 'copy of 2026 and course notes of 2025; still cited in December 2025',
    },
    regulations,
  ],
  changes: { physicians: { nocs: ['31100', '31101', '31102'] } },
};

/** FSW, CEC and FST by day, oldest first. */
export const programsHistory = history(programs20150101, [programs20161119, programs20221116, programs20230425]);

/** Someone eligible for several programs is invited under the first of these (IRCC help centre, question 1294). */
export const invitationOrder = ['cec', 'fsw', 'fst'] as const satisfies readonly ProgramId[];
