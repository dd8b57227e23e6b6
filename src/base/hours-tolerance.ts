// Parts of an hour (a seventh of a week) do not add up exactly in floating point.
const tolerance = 1e-6;

/** Whether hours are as many as are needed. */
export function areEnough(hours: number, needed: number): boolean {
  return hours + tolerance >= needed;
}

/** Hours rounded down. */
export function wholeHours(hours: number): number {
  return Math.floor(hours + tolerance);
}
