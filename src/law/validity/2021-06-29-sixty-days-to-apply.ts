import { ministerialInstructions, regulations } from '../source.ts';
import type { Amendment } from '../version.ts';
import type { Validity } from './tables.ts';

export const validity20210629: Amendment<Validity> = {
  id: '2021-06-29',
  title: 'Sixty days to apply after an invitation',
  effective: '2021-06-29',
  status: 'enacted',
  verified: '2026-08-24',
  instrument: 'Ministerial Instructions under IRPA 10.3(1)(k), for invitations made from 2021-06-29',
  sources: [ministerialInstructions, regulations],
  changes: { daysToApply: 60 },
};
