import { type HighWageLevel, highWageLevels } from '../../law/crs/tables.ts';
import { readTheOtherWay, type Settling } from '../settling.ts';
import { byOccupation } from './by-occupation.ts';
import { hoursIn, yearsOf } from './hours.ts';
import type { JobPeriod, Window } from './job-period.ts';

/**
 * The highest level of high-wage occupation with enough Canadian work. Whether work in several occupations of a level
 * adds up was not published: one occupation counts, all together are a doubt.
 */
export function settleHighWage(
  settling: Settling,
  forCanada: readonly JobPeriod[],
  window: Window,
): HighWageLevel | undefined {
  const table = settling.law.crs.tables.additional.highWage;
  if (!table) return undefined;
  const reached = (enough: (periods: readonly JobPeriod[]) => boolean) =>
    highWageLevels.find((level) => {
      const levels = highWageLevels.slice(0, highWageLevels.indexOf(level) + 1);
      return enough(
        forCanada.filter(({ job }) => {
          const listed = table.occupations[job.noc];
          return listed !== undefined && levels.includes(listed);
        }),
      );
    });
  const isEnough = (hours: number) => hours > 0 && yearsOf(hours, window.workHours) >= table.canadianWork.years;
  const one = reached((periods) => byOccupation(periods, hoursIn, window).some(({ hours }) => isEnough(hours)));
  const together = reached((periods) => isEnough(hoursIn(periods, window)));
  if (one === together) return one;
  const message = { id: 'work.severalHighWageOccupations', values: { one, together } } as const;
  return readTheOtherWay(settling, 'work.severalHighWageOccupations', message) ? together : one;
}
