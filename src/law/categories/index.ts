import { history, type Version } from '../version.ts';
import { categories20230531 } from './2023-05-31-six-categories.ts';
import { categories20250227 } from './2025-02-27-lists-rewritten.ts';
import { categories20251208 } from './2025-12-08-physicians.ts';
import { categories20260218 } from './2026-02-18-twelve-months-new-categories.ts';
import { type CategoryId, type CategoryTables, categoryIds } from './tables.ts';

/** Every version of category-based selection, oldest first. None before 2023-05-31. */
export const categoriesHistory = history(categories20230531, [
  categories20250227,
  categories20251208,
  categories20260218,
]);

/** The categories on whose list an occupation stands, in their order. */
export function categoriesOf(noc: string, { categories }: CategoryTables): readonly CategoryId[] {
  return categoryIds.filter((id) => {
    const rule = categories[id];
    return rule !== null && rule.kind !== 'language' && rule.nocs.includes(noc);
  });
}

/** Whether an occupation stands on the list of a category that asks for work in Canada. */
export function asksForCanadianWork(noc: string, { categories }: CategoryTables): boolean {
  for (const id of categoryIds) {
    const rule = categories[id];
    if (rule?.kind === 'occupation' && rule.where === 'canada' && rule.nocs.includes(noc)) return true;
  }
  return false;
}

/** Minor groups (the first four digits of NOC 2021) on the list of a category, and occupations of its earlier lists. */
interface Expected {
  readonly groups: ReadonlySet<string>;
  readonly earlier: ReadonlySet<string>;
}

const expected = new WeakMap<CategoryTables, Map<CategoryId, Expected>>();

/** Whether people expect an occupation on the list of a category: it stood there once, or one of its minor group stands there. */
export function looksListed(noc: string, id: CategoryId, version: Version<CategoryTables>): boolean {
  const found = expected.get(version.tables) ?? new Map<CategoryId, Expected>();
  expected.set(version.tables, found);
  const { groups, earlier } = found.get(id) ?? expectedOf(id, version);
  if (!found.has(id)) found.set(id, { groups, earlier });
  return earlier.has(noc) || groups.has(noc.slice(0, 4));
}

function expectedOf(id: CategoryId, { effective, tables }: Version<CategoryTables>): Expected {
  const listed = ({ categories }: CategoryTables): readonly string[] => {
    const rule = categories[id];
    return rule?.kind === 'occupation' ? rule.nocs : [];
  };
  const before = categoriesHistory.versions.filter((version) => version.effective < effective);
  return {
    groups: new Set(listed(tables).map((noc) => noc.slice(0, 4))),
    earlier: new Set(before.flatMap((version) => listed(version.tables))),
  };
}
