import { type FundsTable, fundsInstrument, pressCopies } from './tables.ts';

export const funds20180101: FundsTable = {
  id: '2018-01-01',
  title: 'Funds of 2018',
  effective: '2018-01-01',
  status: 'enacted',
  verified: '2018-12-31',
  instrument: fundsInstrument,
  sources: [pressCopies],
  amounts: [12474, 15530, 19092, 23181, 26291, 29652, 33013],
  eachMore: 3361,
  amountsConfirmed: false,
  startUncertain: true,
};
