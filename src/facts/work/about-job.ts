import { readTheOtherWay, type Settling, type Whose } from '../settling.ts';
import type { JobPeriod } from './job-period.ts';

export interface AboutJob {
  readonly whose: Whose;
  readonly position: number;
  readonly noc: string;
  readonly title: string | undefined;
}

/** The readings of doubts about one job. */
export type JobReading =
  | 'work.selfEmployedTrade'
  | 'work.unauthorizedInCanada'
  | 'work.selfEmployedInCanada'
  | 'work.noStatusInCanada'
  | 'work.studentStatus'
  | 'work.foreignEmployer'
  | 'work.foreignEmployerAbroad'
  | 'work.qualifiedSince'
  | 'partner.workWithoutExclusions'
  | 'categories.study';

export function aboutOf({ job, position }: JobPeriod, whose: Whose): AboutJob {
  return { whose, position, noc: job.noc, title: job.title };
}

/** Whether a doubt, where there is one, keeps a job from counting under the readings at hand. */
export function ask(
  doubtful: boolean,
  settling: Settling,
  reading: JobReading,
  period: JobPeriod,
  whose: Whose,
): boolean {
  return !doubtful || readTheOtherWay(settling, reading, { id: reading, values: aboutOf(period, whose) });
}
