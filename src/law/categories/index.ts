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

/**
 * Whether people expect an occupation on the list of a category: it stood there once, or one of its minor group (the first four
 * digits of NOC 2021) stands there.
 */
export function looksListed(noc: string, id: CategoryId, { effective, tables }: Version<CategoryTables>): boolean {
  const listed = ({ categories }: CategoryTables): readonly string[] => {
    const rule = categories[id];
    return rule?.kind === 'occupation' ? rule.nocs : [];
  };
  const group = noc.slice(0, 4);
  if (listed(tables).some((other) => other.startsWith(group))) return true;
  return categoriesHistory.versions.some(
    (version) => version.effective < effective && listed(version.tables).includes(noc),
  );
}
