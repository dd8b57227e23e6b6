import { areEnough } from '../base/hours-tolerance.ts';
import type { Candidate } from '../facts/candidate.ts';
import { type Gap, gapsBeside, longestOf } from '../facts/work/gaps.ts';
import { hoursIn } from '../facts/work/hours.ts';
import { yearsBefore } from '../facts/work/job-period.ts';
import { stretches } from '../facts/work/stretches.ts';
import type { Law } from '../law/law.ts';

/** An occupation in which there is a year of work, but none without a break (R75(2)(a)), and what broke it. */
export function brokenYear(
  { work, asOf }: Candidate,
  law: Law,
): { readonly noc: string; readonly hours: number; readonly gaps: readonly Gap[] } | undefined {
  const { workYears, windowYears } = law.programs.tables.fsw;
  const window = yearsBefore(asOf, windowYears, law.workHours.tables);
  for (const { noc, hours } of work.continuous) {
    const periods = work.counted.anywhere.filter(({ job }) => job.noc === noc && job.primary !== false);
    if (!areEnough(hoursIn(periods, window), workYears * law.workHours.tables.perYear)) continue;
    const all = stretches(periods, window);
    const longest = longestOf(all);
    // There is one, since the hours are enough: what stands for none is never used.
    const gaps = longest ? gapsBeside(longest, all) : [];
    if (gaps.length > 0) return { noc, hours, gaps };
  }
  return undefined;
}
