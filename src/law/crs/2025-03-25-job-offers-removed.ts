import { criteriaPage, ministerialInstructions, scoreTool } from '../source.ts';
import type { Amendment } from '../version.ts';
import type { CrsTables } from './tables.ts';

export const crs20250325: Amendment<CrsTables> = {
  id: '2025-03-25',
  title: 'Job-offer points removed',
  effective: '2025-03-25',
  status: 'enacted',
  // Last day on which a figure of it (the French bonus) was seen in force; the whole page was last seen on 2026-08-19.
  verified: '2026-09-27',
  instrument: 'Ministerial Instructions made 2025-03-11',
  sources: [criteriaPage, scoreTool, ministerialInstructions],
  changes: {
    additional: { jobOffer: { majorGroup00: 0, other: 0 } },
    cite: { jobOffer: 'MI made 2025-03-11' },
  },
};
