import type { CompactScores } from '../diff/compact-scores.ts';
import { flatten } from '../score-tree/node.ts';
import type { ReportRules, ScoreReport } from './report.ts';

/** Scores of one run to compare with later, a line a profile, so that a version control shows whose moved. */
export function renderCompactScores(reports: readonly ScoreReport[]): string {
  const [first] = reports;
  if (!first) return '[]\n';
  const { tool, asOf, rules } = first;
  const head: Omit<CompactScores, 'scores'> = {
    schema: 1,
    tool,
    asOf,
    rules: {
      crs: rules.crs.id,
      programs: rules.programs.id,
      ...idOf('funds', rules.funds),
      ...idOf('categories', rules.categories),
    },
    complete: rules.crs.complete,
  };
  const lines = reports.map((report) => JSON.stringify(scoreOf(report)));
  return `${JSON.stringify(head).slice(0, -1)},"scores":[\n${lines.join(',\n')}\n]}\n`;
}

function idOf(axis: 'funds' | 'categories', rules: ReportRules | undefined) {
  return rules && { [axis]: rules.id };
}

function scoreOf({ profile, fingerprint, total, programs, crs }: ScoreReport): CompactScores['scores'][number] {
  const rows = flatten(crs).filter(({ id, points }) => id !== 'crs' && points !== 0);
  return {
    profile,
    ...(fingerprint !== undefined && { fingerprint }),
    total,
    programs: Object.fromEntries(programs.map(({ id, eligible }) => [id, eligible])),
    points: Object.fromEntries(rows.map(({ id, points }) => [id, points])),
  };
}
