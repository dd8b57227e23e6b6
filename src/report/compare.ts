import type { Assessment } from '../assess.ts';
import { flatten } from '../crs/node.ts';
import { formatDay } from '../day.ts';
import type { Words } from '../words/message.ts';
import { labelOf } from './diff-sheets.ts';
import { doubt, type Row, type Sheet } from './sheet.ts';

export interface Compared {
  readonly label: string;
  readonly assessment: Assessment;
}

/** Profiles side by side under the same rules: the JSON of `crs compare`. */
export interface Comparison {
  readonly schema: 1;
  readonly asOf: string;
  readonly rules: string;
  readonly complete: boolean;
  readonly profiles: readonly string[];
  readonly total: ComparedRow<number>;
  readonly programs: readonly ComparedRow<string>[];
  readonly grid: ComparedRow<number>;
  readonly nodes: readonly ComparedRow<number>[];
}

/** One figure or answer of every profile, in the order of `profiles`. */
export interface ComparedRow<Value> {
  readonly id: string;
  readonly label: string;
  readonly values: readonly Value[];
  readonly differs: boolean;
}

export function compareProfiles(compared: readonly Compared[], words: Words): Comparison {
  const assessments = compared.map(({ assessment }) => assessment);
  const [first] = assessments;
  if (!first) throw new Error('there is at least one profile');
  const row = <Value>(id: string, label: string, values: readonly Value[]): ComparedRow<Value> => ({
    id,
    label,
    values,
    differs: values.some((value) => value !== values[0]),
  });
  const trees = assessments.map(({ crs }) => flatten(crs));
  return {
    schema: 1,
    asOf: formatDay(first.asOf),
    rules: first.law.crs.id,
    complete: first.complete,
    profiles: compared.map(({ label }) => label),
    total: row(
      'crs',
      words.crs({}),
      assessments.map(({ crs }) => crs.points),
    ),
    programs: first.programs.map(({ id }, index) =>
      row(
        id,
        words[id]({}),
        assessments.map(({ programs }) => programs[index]?.eligible ?? 'unknown'),
      ),
    ),
    grid: row(
      'fsw',
      words['report.grid']({}),
      assessments.map(({ grid }) => grid.points),
    ),
    // The same rules make the same nodes, in the same order.
    nodes: flatten(first.crs)
      .slice(1)
      .map(({ id }, index) =>
        row(
          id,
          labelOf(id, words),
          trees.map((tree) => tree[index + 1]?.points ?? 0),
        ),
      ),
  };
}

/** Rows with a mark where the profiles differ; abilities only where they do. */
export function comparisonSheet(comparison: Comparison, words: Words): Sheet {
  const { asOf, rules, complete, profiles, total, programs, grid, nodes } = comparison;
  const shown = nodes.filter(({ id, differs }) => differs || !/\.(listening|reading|writing|speaking)$/.test(id));
  const cells = <Value>({ label, values, differs }: ComparedRow<Value>, say: (value: Value) => string): Row => ({
    cells: [differs ? words['compare.mark']({}) : '', label, ...values.map(say)],
    ...(differs && { tone: 'strong' }),
  });
  return {
    title: words['compare.title']({ asOf, rules }),
    above: complete ? [] : [doubt(words['proposal.todayNotComplete']({}))],
    columns: [
      { name: '' },
      { name: words['diff.factor']({}) },
      ...profiles.map((name) => ({ name, align: 'right' }) as const),
    ],
    rows: [
      cells(total, String),
      ...programs.map((program) => cells(program, (value) => answer(value, words))),
      cells(grid, String),
      ...shown.map((node) => cells(node, String)),
    ],
    below: [{ text: words['compare.hint']({}), tone: 'faint' }],
  };
}

function answer(value: string, words: Words): string {
  return value === 'yes' || value === 'no' || value === 'unknown' ? words[`report.${value}`]({}) : value;
}

/** Names first, then one line a row, with whether it differs. */
export function comparisonCsv(comparison: Comparison): readonly (readonly (string | number)[])[] {
  const { profiles, total, programs, grid, nodes } = comparison;
  const rows: readonly ComparedRow<string | number>[] = [total, ...programs, { ...grid, id: 'fswGrid' }, ...nodes];
  return [
    ['id', 'label', 'differs', ...profiles],
    ...rows.map(({ id, label, differs, values }) => [id, label, String(differs), ...values]),
  ];
}
