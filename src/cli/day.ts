import { type Day, formatDay, parseDay } from '../base/day.ts';
import { firstDay, type Law, lawOn } from '../law/law.ts';
import { nearestDay } from '../profile/nearest.ts';
import { badValue } from './bad-value.ts';
import { ExitError } from './exit.ts';
import type { Machine } from './machine.ts';
import { words } from './words.ts';

/** Today, by the clock and the time zone of the machine. */
export function today(machine: Machine): string {
  const now = machine.now();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** A day given as an option. @throws {ExitError} when it is not one */
export function dayOption(flag: string, text: string): Day {
  const day = parseDay(text);
  if (day !== undefined) return day;
  const near = nearestDay(text);
  const hint = near === undefined || near < firstDay ? undefined : near;
  throw badValue(flag, text, { id: 'expected.day', values: {} }, hint);
}

/** The rules of a day. @throws {ExitError} before Express Entry */
export function lawOfDay(flag: string, day: Day): Law {
  const law = lawOn(formatDay(day));
  if (law) return law;
  throw new ExitError(words['line.noRulesYet']({ flag, first: firstDay, day: formatDay(day) }));
}
