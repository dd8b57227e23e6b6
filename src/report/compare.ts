import type { Assessment } from '../assess/assess.ts';
import { formatDay } from '../base/day.ts';
import type { Words } from '../messages/message.ts';
import { flatten } from '../score-tree/node.ts';
import { labelOf } from './diff-sheets.ts';
import { doubt, type Row, type Sheet } from './sheet.ts';

export interface Compared {
  readonly label: string;
  readonly assessment: Assessment;
}

/** Profiles side by side under the same rules: the JSON of `crs compare`. */
export interface Comparison {
  /** Version of this shape. */
  readonly schema: 1;
  /** The day of the facts, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Id of the version of the CRS: its first day in force, or the name of an amendment. */
  readonly rules: string;
  /** False when newer rules are known to be in force whose numbers are not known. */
  readonly complete: boolean;
  /** Names of the profiles; the order of all values. */
  readonly profiles: readonly string[];
  /** Points of the CRS, 0 to 1,200. */
  readonly total: ComparedRow<number>;
  /** The answer of each program. */
  readonly programs: readonly ComparedRow<string>[];
  /** Points of the FSW grid. */
  readonly grid: ComparedRow<number>;
  /** Points of each node of the CRS, without the root. */
  readonly nodes: readonly ComparedRow<number>[];
}

/** One figure or answer of every profile, in the order of `profiles`. */
export interface ComparedRow<Value> {
  /** Id of the node or the program. */
  readonly id: string;
  /** The name of the node or the program in words. */
  readonly label: string;
  /** One value a profile. */
  readonly values: readonly Value[];
  /** Whether the profiles differ in it. */
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

/**
 * Rows with a mark where the profiles differ; abilities only where they do. Profiles whose names do not fit beside each
 * other get letters, and stand in several tables where even those do not fit.
 * @param width columns of the terminal; endless for a form that does not wrap
 */
export function comparisonSheets(comparison: Comparison, width: number, words: Words): readonly Sheet[] {
  const { asOf, rules, complete, profiles } = comparison;
  const available = width - markColumn - Math.min(factorColumn, Math.max(narrowFactor, width / 3));
  const rows = comparisonRows(comparison, { start: 0, end: profiles.length }, words);
  const answerColumn = Math.max(...rows.flatMap(({ cells }) => cells.slice(2)).map((cell) => cell.length));
  const named = profiles.reduce((sum, name) => sum + 1 + Math.max(answerColumn, Math.min(name.length, 20)), 0);
  const heads = named <= available ? profiles : profiles.map((_, index) => letterOf(index));
  const each = named <= available ? profiles.length : Math.max(1, Math.floor(available / (answerColumn + 1)));
  const groups = Array.from({ length: Math.ceil(profiles.length / each) }, (_, group) => group * each);
  const legend = heads === profiles ? [] : profiles.map((name, index) => ({ text: `${heads[index]}  ${name}` }));
  const notice = complete ? [] : [doubt(words['proposal.todayNotComplete']({}))];
  return groups.map((start, index) => ({
    ...(index === 0 && { title: words['compare.title']({ asOf, rules }), above: [...notice, ...legend] }),
    columns: [
      { name: '' },
      { name: words['diff.factor']({}) },
      ...heads.slice(start, start + each).map((name) => ({ name, align: 'right' }) as const),
    ],
    rows: comparisonRows(comparison, { start, end: start + each }, words),
    ...(index === groups.length - 1 && { below: [{ text: words['compare.hint']({}), tone: 'faint' } as const] }),
  }));
}

const markColumn = 2;
/** As wide as most labels, and as the longest word of one. */
const factorColumn = 34;
const narrowFactor = 16;

/** A to Z, then AA, AB, as in a spreadsheet. */
function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}

function comparisonRows(
  { total, programs, grid, nodes }: Comparison,
  { start, end }: { readonly start: number; readonly end: number },
  words: Words,
): readonly Row[] {
  const shown = nodes.filter(({ id, differs }) => differs || !/\.(listening|reading|writing|speaking)$/.test(id));
  const cells = <Value>({ label, values, differs }: ComparedRow<Value>, say: (value: Value) => string): Row => ({
    cells: [differs ? words['compare.mark']({}) : '', label, ...values.slice(start, end).map(say)],
    ...(differs && { tone: 'strong' }),
  });
  return [
    cells(total, String),
    ...programs.map((program) => cells(program, (value) => answer(value, words))),
    cells(grid, String),
    ...shown.map((node) => cells(node, String)),
  ];
}

function answer(value: string, words: Words): string {
  return value === 'yes' || value === 'no' || value === 'unknown' ? words[`report.${value}`]({}) : value;
}

/** Names first, then the day and the rules, then one line a row, with whether it differs. */
export function comparisonCsv(comparison: Comparison): readonly (readonly (string | number)[])[] {
  const { asOf, rules: version, complete, profiles, total, programs, grid, nodes } = comparison;
  const same = (id: string, value: string) => ({ id, label: '', differs: false, values: profiles.map(() => value) });
  const rows: readonly ComparedRow<string | number>[] = [
    same('asOf', asOf),
    same('rules', version),
    same('complete', String(complete)),
    total,
    ...programs,
    { ...grid, id: 'fswGrid' },
    ...nodes,
  ];
  return [
    ['id', 'label', 'differs', ...profiles],
    ...rows.map(({ id, label, differs, values }) => [id, label, String(differs), ...values]),
  ];
}
