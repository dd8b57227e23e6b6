import { type FundsTable, fundsInstrument, pressCopies } from './tables.ts';

export const funds20200101: FundsTable = {
  id: '2020-01-01',
  title: 'Funds of 2020',
  effective: '2020-01-01',
  status: 'enacted',
  verified: '2021-07-14',
  instrument: fundsInstrument,
  sources: [pressCopies],
  amounts: [12960, 16135, 19836, 24083, 27315, 30806, 34299],
  eachMore: 3492,
  amountsConfirmed: true,
  startUncertain: true,
};
