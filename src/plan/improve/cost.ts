import { type Lever, leverKinds } from './lever.ts';

/** A person's own months by lever: the id of one, or the beginning of ids up to a dot. */
export type Costs = ReadonlyMap<string, number>;

/** Every name that costs can be given for: the kinds, and the ids of levers with their beginnings. */
export function costNames(levers: readonly Lever[]): readonly string[] {
  return [...new Set([...leverKinds, ...levers.flatMap(({ id }) => beginnings(id))])];
}

/**
 * Months that levers take one after the other, `undefined` where one of them has no figure. The longest name counts; a
 * partner's lever without one takes that of the person's own kind. Work is by the year.
 */
export function monthsOf(levers: readonly Lever[], costs: Costs): number | undefined {
  let months = 0;
  for (const { id, demand } of levers) {
    const own = id.startsWith('partner.') ? [id, id.slice('partner.'.length)] : [id];
    const name = own.flatMap((each) => [...beginnings(each)].reverse()).find((each) => costs.has(each));
    const cost = name === undefined ? undefined : costs.get(name);
    if (cost === undefined) return undefined;
    months += own.some((each) => each.startsWith('work.')) ? cost * demand : cost;
  }
  return months;
}

/** `a`, `a.b` and `a.b.c` of `a.b.c`. */
function beginnings(id: string): readonly string[] {
  const steps = id.split('.');
  return steps.map((_, index) => steps.slice(0, index + 1).join('.'));
}
