import { type Day, parseDay } from '../../base/day.ts';
import type { Whose } from '../../facts/settling.ts';
import type { PersonId } from './people.ts';

/** Whose facts, and where their claims stand. */
export interface Side {
  readonly whose: Whose;
  readonly person: PersonId;
  readonly prefix: string;
}

export const self: Side = { whose: 'self', person: 'principal', prefix: '' };
export const partner: Side = { whose: 'partner', person: 'partner', prefix: 'partner.' };

export function dayOf(text: string | undefined): Day | undefined {
  return text === undefined ? undefined : parseDay(text);
}
