import { type FundsTable, fundsInstrument, fundsPage } from './tables.ts';

export const funds20250707: FundsTable = {
  id: '2025-07-07',
  title: 'Funds of 2025',
  effective: '2025-07-07',
  status: 'enacted',
  // Whole table seen on 2026-08-15, cells for one and four persons in September 2026.
  verified: '2026-09-30',
  instrument: fundsInstrument,
  sources: [fundsPage],
  amounts: [15263, 19001, 23360, 28362, 32168, 36280, 40392],
  eachMore: 4112,
  amountsConfirmed: true,
  lastShown: '2026-09-30',
};
