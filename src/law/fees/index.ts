import { regulations } from '../source.ts';
import { type FeeTable, feeNotice2026, feePages, pressFees } from './tables.ts';

const instrument = 'IRPR 295(1)(c), 303(1); indexed each even year (R294(d), R303(1.1))';
const all = { principal: true, partner: true, child: true, permanentResidence: true };

/** Fees by day of application, oldest first. A new table holds from 09:00 Eastern of its first day. */
export const feeTables: readonly FeeTable[] = [
  {
    id: '2015-01-01',
    title: 'Fees before 2020-04-30',
    effective: '2015-01-01',
    status: 'enacted',
    verified: '2020-04-29',
    instrument: 'IRPR 295, 303 before SOR/2020-45',
    sources: [pressFees],
    principal: 550,
    partner: 550,
    child: 150,
    permanentResidence: 490,
    confirmed: { principal: false, partner: false, child: false, permanentResidence: false },
  },
  {
    id: '2020-04-30',
    title: 'Fees of 2020',
    effective: '2020-04-30',
    status: 'enacted',
    verified: '2022-04-29',
    instrument: 'SOR/2020-45',
    sources: [regulations],
    principal: 825,
    partner: 825,
    child: 225,
    permanentResidence: 500,
    confirmed: all,
  },
  {
    id: '2022-04-30',
    title: 'Fees of 2022',
    effective: '2022-04-30',
    status: 'enacted',
    verified: '2024-04-29',
    instrument,
    sources: [feePages],
    principal: 850,
    partner: 850,
    child: 230,
    permanentResidence: 515,
    confirmed: all,
  },
  {
    id: '2024-04-30',
    title: 'Fees of 2024',
    effective: '2024-04-30',
    status: 'enacted',
    verified: '2026-04-29',
    instrument,
    sources: [feePages],
    principal: 950,
    partner: 950,
    child: 260,
    permanentResidence: 575,
    confirmed: all,
  },
  {
    id: '2026-04-30',
    title: 'Fees of 2026',
    effective: '2026-04-30',
    status: 'enacted',
    verified: '2026-10-31',
    instrument,
    sources: [feeNotice2026],
    principal: 990,
    // R295(1)(c): the partner's fee is the principal's (825 both), and 225 indexed as they are is 270.
    partner: 990,
    child: 270,
    permanentResidence: 600,
    confirmed: all,
  },
];

/** The fees in force on a day (`YYYY-MM-DD`), or `undefined` before Express Entry. */
export function feesOn(day: string): FeeTable | undefined {
  return feeTables.findLast(({ effective }) => effective <= day);
}

/** The first day after a table on which its amounts are indexed anew: April 30 of the next even year (R294(d)). */
export function nextIndexation({ effective }: FeeTable): string {
  const year = Number(effective.slice(0, 4));
  return `${year % 2 === 0 ? year + 2 : year + 1}-04-30`;
}
