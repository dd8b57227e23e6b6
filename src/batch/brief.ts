import { assess } from '../assess.ts';
import type { Day } from '../day.ts';
import type { Profile } from '../profile/schema.ts';
import type { Answer } from '../programs/requirement.ts';
import type { Law } from '../rules/law.ts';

/** What a batch says of one profile under one law: the figures of its assessment, without reasons. */
export interface Brief {
  readonly total: number;
  readonly core: number;
  readonly partner: number;
  readonly transferability: number;
  readonly additional: number;
  readonly fsw: Answer;
  readonly cec: Answer;
  readonly fst: Answer;
  /** False when a newer version of the CRS is in force whose tables are not known. */
  readonly complete: boolean;
  /** How many doubts the assessment lists. */
  readonly unknowns: number;
}

/** The keys of a brief in the order of the output. */
export const briefKeys = [
  'total',
  'core',
  'partner',
  'transferability',
  'additional',
  'fsw',
  'cec',
  'fst',
  'complete',
  'unknowns',
] as const satisfies readonly (keyof Brief)[];

export function assessBriefly(profile: Profile, asOf: Day, law: Law): Brief {
  const { crs, programs, complete, unknowns } = assess(profile, asOf, law);
  const [core, partner, transferability, additional] = (crs.parts ?? []).map(({ points }) => points);
  const answer = (id: string) => programs.find((one) => one.id === id)?.eligible ?? 'unknown';
  return {
    total: crs.points,
    core: core ?? 0,
    partner: partner ?? 0,
    transferability: transferability ?? 0,
    additional: additional ?? 0,
    fsw: answer('fsw'),
    cec: answer('cec'),
    fst: answer('fst'),
    complete,
    unknowns: unknowns.length,
  };
}
