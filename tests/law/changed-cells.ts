import { type AxisId, axes } from '../../src/law-axes/axes.ts';
import { diffCells } from '../../src/law-axes/diff-cells.ts';
import { en } from '../../src/messages/en.ts';
import { say } from '../../src/messages/message.ts';

/** The cells that a version changed of the one with tables before it, each as `label: before → after`. */
export function changedCells(axis: AxisId, id: string): readonly string[] {
  const known = axes()
    .find((one) => one.id === axis)
    ?.versions.filter(({ cells }) => cells !== undefined);
  const at = known?.findIndex(({ header }) => header.id === id) ?? -1;
  const [before, after] = [known?.[at - 1], known?.[at]];
  if (!before || !after) throw new Error(`no version of ${axis} of ${id} with one before it`);
  return diffCells(before.cells ?? [], after.cells ?? []).map(
    ({ cell, from, to }) => `${say(en, cell.label)}: ${from} → ${to}`,
  );
}
