import { type Day, formatDay } from '../base/day.ts';
import type { Axis } from './axes.ts';
import type { Finding } from './check-versions.ts';

/** What is still to be done, and what somebody has looked at lately. */
export interface Acknowledged {
  readonly findings: readonly Finding[];
  readonly acknowledged: readonly Finding[];
}

interface Look {
  /** The day on which somebody found nothing on the official pages that is not known here. */
  readonly on: Day;
  /** The day of the check. */
  readonly day: Day;
  readonly maxAge: number;
}

/** Findings after somebody looked: what was known by then is old from that day on, and a version without tables is known. */
export function acknowledge(all: readonly Axis[], found: readonly Finding[], look: Look): Acknowledged {
  const { on, day, maxAge } = look;
  const isFresh = day - on <= maxAge;
  const isAcknowledged = (finding: Finding) =>
    finding.problem === 'noTables' && isFresh && wasKnown(all, finding, look);
  return {
    findings: found.flatMap((finding) => {
      if (isAcknowledged(finding)) return [];
      // A day before the last verification says nothing new.
      if (finding.problem !== 'old' || day - on >= finding.age) return [finding];
      return isFresh ? [] : [{ ...finding, acknowledged: formatDay(on), age: day - on }];
    }),
    acknowledged: found.filter(isAcknowledged),
  };
}

/** Who looked earlier could not know of it; and when it comes into force, it is to be looked at anew. */
function wasKnown(all: readonly Axis[], { axis, id }: Finding, { on, day }: Look): boolean {
  const [looked, today] = [formatDay(on), formatDay(day)];
  const versions = all.find((one) => one.id === axis)?.versions ?? [];
  const header = versions.find((version) => version.header.id === id)?.header;
  if (header === undefined) return false;
  return header.effective <= looked || (header.verified <= looked && header.effective > today);
}
