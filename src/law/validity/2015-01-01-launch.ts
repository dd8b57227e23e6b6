import { ministerialInstructions, regulations } from '../source.ts';
import type { Version } from '../version.ts';
import type { Validity } from './tables.ts';

export const validity20150101: Version<Validity> = {
  id: '2015-01-01',
  title: 'Validity when Express Entry starts',
  effective: '2015-01-01',
  status: 'enacted',
  verified: '2021-06-28',
  instrument: 'IRPR 30(3), 75(2)(d), (e); MI s. 3(3), (4), 4(1), 12(3)',
  sources: [regulations, ministerialInstructions],
  tables: {
    testYears: 2,
    ecaYears: 5,
    profileMonths: 12,
    // Longer periods of the pandemic are reported; what held on which day is not confirmed.
    daysToApply: null,
    medicalMonths: 12,
    policeMonths: 6,
  },
};
