import type { ProfileDiff } from './diff-scores.ts';

/** What many differences come to. Profiles that one side does not have are counted apart. */
export interface Summary {
  readonly profiles: number;
  readonly up: number;
  readonly down: number;
  readonly unchanged: number;
  /** Only on one side: new, or gone. */
  readonly onlyOneSide: number;
  /** Mean change of the total of the profiles on both sides. */
  readonly mean: number;
  /** The change that is largest either way, and whose it is. */
  readonly largest: { readonly profile: string; readonly change: number } | undefined;
}

export function summarize(diffs: readonly ProfileDiff[]): Summary {
  const changes = diffs.flatMap((diff) => {
    const change = changeOf(diff);
    return change === undefined ? [] : [{ profile: diff.profile, change }];
  });
  const [largest] = [...changes].sort((a, b) => Math.abs(b.change) - Math.abs(a.change));
  const sum = changes.reduce((total, { change }) => total + change, 0);
  return {
    profiles: diffs.length,
    up: changes.filter(({ change }) => change > 0).length,
    down: changes.filter(({ change }) => change < 0).length,
    unchanged: changes.filter(({ change }) => change === 0).length,
    onlyOneSide: diffs.length - changes.length,
    mean: changes.length === 0 ? 0 : sum / changes.length,
    largest: largest?.change === 0 ? undefined : largest,
  };
}

/** The change of the total; `undefined` where one side has none. */
export function changeOf({ from, to }: ProfileDiff): number | undefined {
  return from.total === null || to.total === null ? undefined : to.total - from.total;
}

/** The largest change first, either way; equal ones in the order given; new and gone profiles last. */
export function byChange(diffs: readonly ProfileDiff[]): readonly ProfileDiff[] {
  const size = (diff: ProfileDiff) => Math.abs(changeOf(diff) ?? -1);
  return [...diffs].sort((a, b) => {
    const [one, other] = [changeOf(a), changeOf(b)];
    if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined);
    return size(b) - size(a);
  });
}
