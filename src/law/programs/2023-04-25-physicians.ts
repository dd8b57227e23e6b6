import { regulations } from '../source.ts';
import type { Amendment } from '../version.ts';
import type { ProgramTables } from './tables.ts';

export const programs20230425: Amendment<ProgramTables> = {
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
