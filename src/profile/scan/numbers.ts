import type { Predicate } from '../predicates.ts';
import { byte, type Cursor } from './cursor.ts';
import { decode } from './texts.ts';

/** A whole number of so many digits, and its quotient by a power of ten as small, are the numbers that JSON means, exactly. */
const mostDigits = 15;

const powersOfTen = Array.from({ length: mostDigits + 1 }, (_, power) => 10 ** power);

/** Numbers without sign and exponent: no fact is negative. */
export function readNumber(cursor: Cursor, holds: readonly Predicate[]): number | undefined {
  const { bytes, at: start } = cursor;
  let at = start;
  let value = 0;
  let digit = digitAt(bytes, at);
  for (; digit >= 0; digit = digitAt(bytes, ++at)) value = value * 10 + digit;
  let digits = at - start;
  if (digits === 0 || (digits > 1 && bytes[start] === byte.zero)) return undefined;
  if (bytes[at] === byte.dot) {
    const dot = at++;
    for (digit = digitAt(bytes, at); digit >= 0; digit = digitAt(bytes, ++at)) value = value * 10 + digit;
    const decimals = at - dot - 1;
    digits += decimals;
    if (decimals === 0) return undefined;
    // The point may part thousands: whether it does is not for this reader to say.
    if (decimals === 3 && digits <= 6 && bytes[start] !== byte.zero) return undefined;
    value /= powersOfTen[decimals] ?? 1;
  }
  if (digits > mostDigits) value = Number(decode(bytes, start, at));
  for (const check of holds) if (!check(value)) return undefined;
  cursor.at = at;
  return value;
}

function digitAt(bytes: Uint8Array, at: number): number {
  const digit = (bytes[at] ?? 0) - byte.zero;
  return digit <= 9 ? digit : -1;
}
