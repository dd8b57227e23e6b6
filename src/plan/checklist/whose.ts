import { type Day, parseDay } from '../../base/day.ts';
import type { Whose } from '../../facts/settling.ts';
import type { PersonId } from './people.ts';

/** Whose facts, and where their claims stand. */
export interface OwnOrPartner {
  readonly whose: Whose;
  readonly person: PersonId;
  readonly prefix: string;
}

export const self: OwnOrPartner = { whose: 'self', person: 'principal', prefix: '' };
export const partner: OwnOrPartner = { whose: 'partner', person: 'partner', prefix: 'partner.' };

export function dayOf(text: string | undefined): Day | undefined {
  return text === undefined ? undefined : parseDay(text);
}
