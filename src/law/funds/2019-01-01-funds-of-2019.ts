import { type FundsTable, fundsInstrument, pressCopies } from './tables.ts';

export const funds20190101: FundsTable = {
  id: '2019-01-01',
  title: 'Funds of 2019',
  effective: '2019-01-01',
  status: 'enacted',
  verified: '2019-12-31',
  instrument: fundsInstrument,
  sources: [pressCopies],
  amounts: [12669, 15772, 19390, 23542, 26701, 30114, 33528],
  eachMore: 3414,
  amountsConfirmed: false,
  startUncertain: true,
};
