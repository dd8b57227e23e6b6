import type { CategoryTables, Experience } from '../law/categories/tables.ts';
import { categoryIds } from '../law/categories/tables.ts';
import type { Version } from '../law/version.ts';
import { type Cell, leavesOf } from './cell.ts';

/** Every cell of a version of category-based selection. A category that a version does not have has no cells. */
export function categoryCells({ tables, instrument }: Version<CategoryTables>): readonly Cell[] {
  const { anywhere, canada } = tables.experience;
  const leaves = [
    ...leavesOf(known(anywhere), ['experience', 'anywhere']),
    ...(canada ? leavesOf(known(canada), ['experience', 'canada']) : []),
    ...categoryIds.flatMap((id) => {
      const { kind: _, ...rule } = tables.categories[id] ?? { kind: undefined };
      return leavesOf(rule, ['categories', id]);
    }),
  ];
  return leaves.map(
    ({ path, value }): Cell => ({
      path: path.join('.'),
      label: { id: 'cell.categories', values: { path } },
      value,
      cite: instrument,
    }),
  );
}

/** What sources leave open stands in the table as such. */
function known({
  continuous = 'unknown',
  ...others
}: Omit<Experience, 'continuous'> & { readonly continuous?: unknown }) {
  return { ...others, continuous };
}
