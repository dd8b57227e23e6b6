import { isComplete } from '../assess/assess.ts';
import { readBothWays } from '../assess/doubts.ts';
import { legalUncertainties } from '../assess/legal-uncertainty.ts';
import type { Answer } from '../base/answer.ts';
import type { Day } from '../base/day.ts';
import type { Law } from '../law/law.ts';
import type { ProgramId } from '../law/programs/ids.ts';
import type { Profile } from '../profile/schema.ts';
import type { NodeId } from '../score-tree/node.ts';

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

/** The type of the value of each key. */
type ValuesOf<Keys> = { [Place in keyof Keys]: Keys[Place] extends keyof Brief ? Brief[Keys[Place]] : never };

/** The values of a brief in the order of `briefKeys`; each by name, which is many times faster than key by key. */
export function valuesOf(brief: Brief): ValuesOf<typeof briefKeys> {
  const { total, core, partner, transferability, additional, fsw, cec, fst, complete, unknowns } = brief;
  return [total, core, partner, transferability, additional, fsw, cec, fst, complete, unknowns];
}

/** The figures of `assess`, from the same rules, without putting anything into words. */
export function assessBriefly(profile: Profile, asOf: Day, law: Law): Brief {
  const { base, programs, doubts } = readBothWays(profile, asOf, law);
  const { points: total, parts = [] } = base.crs;
  const pointsOf = (id: NodeId) => parts.find((part) => part.id === id)?.points ?? 0;
  const answer = (id: ProgramId) => programs.find((one) => one.id === id)?.eligible ?? 'unknown';
  return {
    total,
    core: pointsOf('core'),
    partner: pointsOf('partner'),
    transferability: pointsOf('transferability'),
    additional: pointsOf('additional'),
    fsw: answer('fsw'),
    cec: answer('cec'),
    fst: answer('fst'),
    complete: isComplete(law),
    unknowns: legalUncertainties(law, asOf, base).length + doubts.length,
  };
}
