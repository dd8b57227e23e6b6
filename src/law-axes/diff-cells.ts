import type { Cell, CellValue } from './cell.ts';

/** A cell that two versions do not share. `undefined`: the cell is not in that version. */
export interface CellChange {
  /** The cell, as it stands in the later version, or in the earlier one where it is gone. */
  readonly cell: Cell;
  /** Its value in the first version. */
  readonly from: CellValue | undefined;
  /** Its value in the second version. */
  readonly to: CellValue | undefined;
}

/** Exactly the cells that differ, in the order of the newer tables; cells that ceased come last. */
export function diffCells(from: readonly Cell[], to: readonly Cell[]): readonly CellChange[] {
  const before = new Map(from.map((cell) => [cell.path, cell]));
  const after = new Set(to.map(({ path }) => path));
  return [
    ...to.map((cell) => ({ cell, from: before.get(cell.path)?.value, to: cell.value })),
    ...from.filter(({ path }) => !after.has(path)).map((cell) => ({ cell, from: cell.value, to: undefined })),
  ].filter((change) => !isSame(change.from, change.to));
}

function isSame(a: CellValue | undefined, b: CellValue | undefined): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return a === b;
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
