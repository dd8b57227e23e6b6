import { parseDay } from './day.ts';

/** A stretch of time in milliseconds since 1970-01-01T00:00Z: as exact as an instant was written. */
export interface Instant {
  readonly from: number;
  readonly to: number;
}

const hour = 3_600_000;
/** How far clocks are ahead of UTC, and behind it, at most. */
const east = 14 * hour;
const west = 12 * hour;
const shape = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d+))?)?(Z|[+-]\d{2}:\d{2})?)?$/;

/**
 * Reads an ISO instant. A day alone is any instant of that day anywhere on Earth (UTC+14 to UTC-12), a time without a zone
 * that time anywhere on Earth, a time without seconds any of its minute. Anything else gives `undefined`.
 */
export function parseInstant(text: string): Instant | undefined {
  const match = shape.exec(text);
  const day = match?.[1] === undefined ? undefined : parseDay(match[1]);
  if (!match || day === undefined) return undefined;
  const [, , hours, minutes, seconds, fraction, zone] = match;
  const midnight = day * 24 * hour;
  if (hours === undefined) return { from: midnight - east, to: midnight + 24 * hour - 1 + west };
  const printed =
    midnight +
    Number(hours) * hour +
    Number(minutes) * 60_000 +
    Number(seconds ?? 0) * 1000 +
    Number(`0.${fraction ?? 0}`) * 1000;
  const rest = seconds === undefined ? 59_999 : 0;
  if (zone === undefined) return { from: printed - east, to: printed + rest + west };
  const from = printed - offset(zone);
  return { from, to: from + rest };
}

function offset(zone: string): number {
  if (zone === 'Z') return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4, 6));
  return (zone.startsWith('-') ? -minutes : minutes) * 60_000;
}

/** Whether a text is a day, or a day and time with a zone, that exists. */
export function isInstant(value: string): boolean {
  const match =
    /^(\d{4}-\d{2}-\d{2})(?:T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-]([01]\d|2[0-3]):[0-5]\d))?$/.exec(
      value,
    );
  return match?.[1] !== undefined && parseDay(match[1]) !== undefined;
}
