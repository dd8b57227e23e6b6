import { history } from '../version.ts';
import { workHours20150101 } from './2015-01-01-launch.ts';
import type { WorkHours } from './tables.ts';

/** Hours of full-time work by day, oldest first. */
// biome-ignore format: one version a line
export const workHoursHistory = history(workHours20150101, [
]);

/** The newest hours, where no day is asked about: in the form of a profile, and in proposals. */
export const newestWorkHours: WorkHours = (workHoursHistory.versions.at(-1) ?? workHours20150101).tables;
