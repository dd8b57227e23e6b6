import { type FundsTable, fundsInstrument, pressCopies } from './tables.ts';

export const funds20210715: FundsTable = {
  id: '2021-07-15',
  title: 'Funds of 2021',
  effective: '2021-07-15',
  status: 'enacted',
  verified: '2022-06-08',
  instrument: fundsInstrument,
  sources: [pressCopies],
  amounts: [13213, 16449, 20222, 24553, 27847, 31407, 34967],
  eachMore: 3560,
  amountsConfirmed: true,
  startUncertain: true,
};
