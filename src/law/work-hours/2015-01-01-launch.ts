import { ministerialInstructions, regulations } from '../source.ts';
import type { Version } from '../version.ts';
import type { WorkHours } from './tables.ts';

export const workHours20150101: Version<WorkHours> = {
  id: '2015-01-01',
  title: 'Full-time work when Express Entry starts',
  effective: '2015-01-01',
  status: 'enacted',
  verified: '2026-06-14',
  instrument: 'IRPR 73(1), 80(4); MI s. 15(5), (6); R80(4) reworded by SOR/2023-249 without change of result',
  sources: [regulations, ministerialInstructions],
  tables: { fullTimePerWeek: 30, perYear: 1560 },
};
