import { type Assessment, assess } from '../../assess/assess.ts';
import { type Day, formatDay } from '../../base/day.ts';
import type { Candidate } from '../../facts/candidate.ts';
import { settle } from '../../facts/settle.ts';
import type { Settling, Whose } from '../../facts/settling.ts';
import type { Law } from '../../law/law.ts';
import type { Partner, Profile } from '../../profile/schema.ts';

/** A person as they are, from which every lever starts. */
export interface Situation {
  /** The profile as it was checked. */
  readonly profile: Profile;
  /** The day of the facts. */
  readonly asOf: Day;
  /** `asOf` as `YYYY-MM-DD`: the day that new facts are given. */
  readonly day: string;
  /** The rules that are held to. */
  readonly law: Law;
  /** The facts that count. @internal */
  readonly candidate: Candidate;
  /** What the rules say of the profile as it is. */
  readonly base: Assessment;
  /** Where the destination of the profile stands for any outside Quebec: the person has chosen none. */
  readonly destination?: 'anyProvince';
}

export function situationOf(profile: Profile, asOf: Day, law: Law): Situation {
  return {
    profile,
    asOf,
    day: formatDay(asOf),
    law,
    candidate: settle(profile, asOf, law),
    base: assess(profile, asOf, law),
  };
}

/** One of the two persons: their facts, where they stand in the file, and what their levers are called. */
export interface Person {
  readonly whose: Whose;
  readonly facts: Pick<Partner, 'education' | 'languageTests' | 'work'>;
  /** Begins every path: empty, or `/partner`. */
  readonly path: string;
  /** Begins every id: empty, or `partner.`. */
  readonly prefix: '' | 'partner.';
  /** Begins the name of every fact. */
  readonly fact: string;
  readonly read: (profile: Profile) => Pick<Partner, 'education' | 'languageTests' | 'work'>;
}

export function self(profile: Profile): Person {
  return { whose: 'self', facts: profile, path: '', prefix: '', fact: 'facts.self', read: (changed) => changed };
}

export function partnerOf(profile: Profile): Person {
  return {
    whose: 'partner',
    facts: profile.partner ?? {},
    path: '/partner',
    prefix: 'partner.',
    fact: 'facts.partner',
    read: (changed) => changed.partner ?? {},
  };
}

/** A settling whose notes and doubts nobody reads. */
export function quietly({ asOf, law }: Pick<Situation, 'asOf' | 'law'>): Settling {
  return { asOf, law, switched: new Set(), notes: [], doubts: [] };
}
