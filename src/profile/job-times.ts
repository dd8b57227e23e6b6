import { isPlainObject } from '../base/plain-object.ts';
import { type Finding, isBefore, type Loose, type Report } from './finding.ts';
import type { Taken } from './problem.ts';

const aDay: Taken = { id: 'expected.day', values: {} };

/** Leaves lie within the days of their job, each by itself; hours that change begin with the job and go on in order. */
export function checkJobTimes(job: Loose, report: Report): void {
  if (Array.isArray(job.leaves)) checkLeaves(job, job.leaves, report);
  if (Array.isArray(job.hoursPerWeek)) checkHours(job, job.hoursPerWeek, report);
}

function checkLeaves(job: Loose, leaves: readonly unknown[], report: Report): void {
  leaves.forEach((leave, index) => {
    if (!isPlainObject(leave)) return;
    for (const key of ['start', 'end']) {
      if (isOutside(leave[key], job)) report(['leaves', index, key], outside(job));
    }
    const other = leaves.find((one, at) => at !== index && isPlainObject(one) && isDuring(leave, one, at < index));
    if (isPlainObject(other)) {
      report(['leaves', index, 'start'], {
        problem: { id: 'input.leavesOverlap', values: { start: String(other.start) } },
        expects: { id: 'expected.leavesApart', values: {} },
      });
    }
  });
}

/** Whether a leave begins during another one; of two that begin on one day the second does. */
function isDuring({ start }: Loose, other: Loose, isAfter: boolean): boolean {
  const begins = isBefore(other.start, start) || (isAfter && other.start === start);
  return begins && !isBefore(other.end, start);
}

function checkHours(job: Loose, list: readonly unknown[], report: Report): void {
  list.forEach((rate, index) => {
    if (!isPlainObject(rate)) return;
    const path = ['hoursPerWeek', index, 'from'];
    const { from } = rate;
    const before = list[index - 1];
    if (index === 0) {
      if (isBefore(from, job.start) || isBefore(job.start, from)) {
        report(path, {
          problem: { id: 'input.hoursFromStart', values: { start: String(job.start) } },
          expects: { id: 'expected.startOfJob', values: {} },
          example: `from: ${job.start}`,
        });
      }
    } else if (from === undefined) {
      report(path, {
        problem: { id: 'input.missing', values: {} },
        expects: aDay,
        example: 'from: 2024-09-02',
      });
    } else if (isOutside(from, job)) report(path, outside(job));
    else {
      const earlier = isPlainObject(before) ? (before.from ?? (index === 1 ? job.start : undefined)) : undefined;
      if (typeof earlier === 'string' && (from === earlier || isBefore(from, earlier))) {
        report(path, {
          problem: { id: 'input.hoursInOrder', values: { before: earlier } },
          expects: { id: 'expected.dayAfter', values: { before: earlier } },
        });
      }
    }
  });
}

function isOutside(day: unknown, { start, end }: Loose): boolean {
  return isBefore(day, start) || isBefore(end, day);
}

function outside({ start, end }: Loose): Finding {
  const last = typeof end === 'string' ? end : undefined;
  return {
    problem: { id: 'input.outsideJob', values: { start: String(start), end: last } },
    expects:
      last === undefined
        ? { id: 'expected.dayFrom', values: { first: String(start) } }
        : { id: 'expected.dayBetween', values: { first: String(start), last } },
  } as const;
}
