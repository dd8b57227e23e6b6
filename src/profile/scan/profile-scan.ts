import type { Day } from '../../base/day.ts';
import { maxProfileLength } from '../limits.ts';
import { quickDayCheck } from '../quick-day-check.ts';
import { type Profile, profileSchema } from '../schema.ts';
import { lineScan } from './line-scan.ts';

/** Reads profiles from lines of JSON, straight from their bytes. */
export interface ProfileScan {
  /** Takes the lines to be read next. @returns a copy, to be read until others are taken */
  readonly load: (lines: Uint8Array) => Uint8Array;
  /**
   * The profile of the line that begins at a place of what was loaded, with every key of the schema. `undefined` where it
   * is not plainly fine, which decides nothing: `lineReader` gives the same profile, or says what is wrong.
   */
  readonly read: (from: number) => Profile | undefined;
  /** Where the line feed of the profile that was read stands, or would stand at the end of all. */
  readonly end: () => number;
}

export function profileScan(asOf: Day): ProfileScan {
  const { load, read, end } = lineScan(profileSchema);
  const areDaysSure = quickDayCheck(asOf);
  // What is read by a schema is a value of it.
  const isProfile = (value: unknown): value is Profile => value !== undefined;
  return {
    load,
    end,
    read: (from) => {
      const found = read(from);
      return isProfile(found) && areDaysSure(found) && end() - from <= maxProfileLength ? found : undefined;
    },
  };
}
