import { addDays, afterEveryDay, beforeEveryDay, type Day, formatDay } from '../../base/day.ts';
import type { Message } from '../../messages/message.ts';
import type { Settling, Whose } from '../settling.ts';
import { type JobPeriod, piecesOf } from './job-period.ts';

/** Notes days on which someone is said to have worked in two countries. Each job counts as it stands. */
export function noteTwoCountries(settling: Settling, periods: readonly JobPeriod[], whose: Whose): void {
  // Saves time only.
  const first = periods[0]?.job.country;
  if (periods.every(({ job }) => job.country === first)) return;
  settling.notes.push(() => notesOf(periods, whose));
}

function notesOf(periods: readonly JobPeriod[], whose: Whose): readonly Message[] {
  const always = { from: beforeEveryDay, to: afterEveryDay };
  const worked = periods.flatMap((period) =>
    piecesOf(period, always).flatMap((piece) => (piece.weekly > 0 ? [{ ...piece, period }] : [])),
  );
  const turns = [...new Set(worked.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
  let days = 0;
  let start: Day | undefined;
  let end: Day | undefined;
  const jobs = new Map<number, string>();
  for (const [index, from] of turns.entries()) {
    const to = turns[index + 1] ?? from;
    const there = worked.filter((piece) => piece.from <= from && from < piece.to).map(({ period }) => period);
    if (new Set(there.map(({ job }) => job.country)).size < 2) continue;
    for (const { position, job } of there) jobs.set(position, job.country);
    start ??= from;
    end = addDays(to, -1);
    days += to - from;
  }
  if (start === undefined || end === undefined) return [];
  const values = {
    whose,
    jobs: [...jobs].sort(([a], [b]) => a - b).map(([position, country]) => ({ position, country })),
    days,
    start: formatDay(start),
    end: formatDay(end),
  };
  return [{ id: 'work.twoCountries', values }];
}
