import type { AxisVersion } from './axes.ts';
import { type CellChange, diffCells } from './diff-cells.ts';

/** What differs between two versions of an axis, cell by cell. */
export interface AxisDiff {
  /** The version on the first side. */
  readonly from: AxisVersion;
  /** The version on the second side, of the same axis. */
  readonly to: AxisVersion;
  /** `undefined` where the tables of one of them are not known. */
  readonly changes: readonly CellChange[] | undefined;
}

/** The differences on every axis that both sides have a version of. */
export function diffVersions(before: readonly AxisVersion[], after: readonly AxisVersion[]): readonly AxisDiff[] {
  return before.flatMap((version): readonly AxisDiff[] => {
    const match = after.find(({ axis }) => axis === version.axis);
    if (!match) return [];
    return [
      { from: version, to: match, changes: version.cells && match.cells && diffCells(version.cells, match.cells) },
    ];
  });
}
