import { closes, opens } from './effects.ts';
import { leverGroups } from './group.ts';
import type { Priced } from './improve.ts';

/** Levers as they are told. */
export interface Told {
  /** What raises the score, or opens something and costs no points: by group, then by effort, then by points. */
  readonly useful: readonly Priced[];
  readonly idle: readonly Priced[];
  readonly lower: readonly Priced[];
}

/** Levers by what they are good for, each part in the order in which it is told. */
export function toldOf(levers: readonly Priced[]): Told {
  const ordered = [...levers].sort(
    (a, b) => leverGroups.indexOf(a.group) - leverGroups.indexOf(b.group) || a.effort - b.effort || b.gain - a.gain,
  );
  const isUseful = ({ gain, effects }: Priced) => gain > 0 || (gain === 0 && opens(effects));
  const isLower = ({ gain, effects }: Priced) => gain < 0 || (gain === 0 && !opens(effects) && closes(effects));
  return {
    useful: ordered.filter(isUseful),
    idle: ordered.filter((priced) => !isUseful(priced) && !isLower(priced)),
    lower: ordered.filter(isLower),
  };
}
