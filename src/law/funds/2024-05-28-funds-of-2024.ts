import { type FundsTable, fundsInstrument, fundsPage } from './tables.ts';

export const funds20240528: FundsTable = {
  id: '2024-05-28',
  title: 'Funds of 2024',
  effective: '2024-05-28',
  status: 'enacted',
  verified: '2025-07-06',
  instrument: fundsInstrument,
  sources: [fundsPage],
  // 30,690 for five is what every copy prints; half the cut-off (61,920) would be 30,960.
  amounts: [14690, 18288, 22483, 27297, 30690, 34917, 38875],
  eachMore: 3958,
  amountsConfirmed: true,
};
