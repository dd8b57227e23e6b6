import { flatten } from '../score-tree/node.ts';
import type { ScoreReport } from './report.ts';
import { csvLines } from './sheet-csv.ts';

/** A line of names, then one line a profile: totals, every node of the tree, programs, categories. RFC 4180 with LF. */
export function renderCsv(reports: readonly ScoreReport[]): string {
  const rows = reports.map((report) => columns(report));
  const header = rows[0]?.map(([name]) => name) ?? [];
  return csvLines([header, ...rows.map((row) => row.map(([, value]) => value))]);
}

function columns(report: ScoreReport): readonly (readonly [name: string, value: string])[] {
  const { profile, asOf, rules, total, programs, fswGrid, unknowns } = report;
  return [
    ['profile', profile],
    ['asOf', asOf],
    ['rules', rules.crs.id],
    ['complete', String(rules.crs.complete)],
    ['total', String(total)],
    ...flatten(report.crs)
      .slice(1)
      .map(({ id, points }) => [id, String(points)] as const),
    ['fswGrid', String(fswGrid.points)],
    ...programs.map(({ id, eligible }) => [id, eligible] as const),
    ...report.categories.map(({ id, eligible }) => [`category.${id}`, eligible] as const),
    ['unknowns', String(unknowns.length)],
  ];
}
