import { type FundsTable, fundsInstrument, fundsPage } from './tables.ts';

export const funds20220609: FundsTable = {
  id: '2022-06-09',
  title: 'Funds of 2022',
  effective: '2022-06-09',
  status: 'enacted',
  verified: '2023-04-24',
  instrument: fundsInstrument,
  sources: [fundsPage],
  amounts: [13310, 16570, 20371, 24733, 28052, 31638, 35224],
  eachMore: 3586,
  amountsConfirmed: true,
};
