import { type Day, parseDay } from '../../base/day.ts';

const millisecondsOfDay = 86_400_000;

/** Days and texts of days (`YYYY-MM-DD`) as scales of time take them. */
export function timeOf(day: Day | string): number {
  return (typeof day === 'number' ? day : (parseDay(day) ?? 0)) * millisecondsOfDay;
}
