import { type FundsTable, fundsInstrument, fundsPage } from './tables.ts';

export const funds20230425: FundsTable = {
  id: '2023-04-25',
  title: 'Funds of 2023',
  effective: '2023-04-25',
  status: 'enacted',
  verified: '2024-05-27',
  instrument: fundsInstrument,
  sources: [fundsPage],
  amounts: [13757, 17127, 21055, 25564, 28994, 32700, 36407],
  eachMore: 3706,
  amountsConfirmed: true,
};
