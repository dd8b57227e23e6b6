import { assess } from '../../assess/assess.ts';
import { tool } from '../../base/tool.ts';
import type { Law } from '../../law/law.ts';
import { type AxisId, versionsOf } from '../../law-axes/axes.ts';
import type { Cell } from '../../law-axes/cell.ts';
import { say } from '../../messages/message.ts';
import { nearest } from '../../profile/nearest.ts';
import { makeReport } from '../../report/make-report.ts';
import { unknownLines } from '../../report/phrases.ts';
import type { ReportCategory, ReportNode, ReportProgram, ReportRequirement, ScoreReport } from '../../report/report.ts';
import { shownCell } from '../../report/rules.ts';
import { flatten } from '../../score-tree/node.ts';
import { ExitError } from '../exit.ts';
import type { Loaded } from '../people/people.ts';
import type { When } from '../when.ts';
import { words } from '../words.ts';
import { distinct } from './sources.ts';

/** A part of a score that has an id, as `crs score --format json` has it. */
type Part =
  | ({ readonly kind: 'factor' | 'gridRow' } & ReportNode)
  | ({ readonly kind: 'requirement'; readonly program: string } & ReportRequirement)
  | ({ readonly kind: 'program' } & ReportProgram)
  | ({ readonly kind: 'category' } & ReportCategory);

/** Parts of a score by their id, with the law behind them. @throws {ExitError} for an id that none has */
export function explain({ label, profile: facts }: Loaded, { asOf, law }: When, id: string) {
  const report = makeReport(assess(facts, asOf, law), { label, words, tool });
  const parts = partsOf(report);
  const found = parts.filter((part) => part.id === id);
  if (found.length === 0) throw new ExitError(unknownId(id, [...new Set(parts.map((part) => part.id))]));
  const axes = [...new Set(found.map(axisOf))];
  const rules = Object.fromEntries(axes.flatMap((axis) => (report.rules[axis] ? [[axis, report.rules[axis]]] : [])));
  const figures = found.flatMap((part) => figuresOf(part, law));
  const { schema, profile, total, unknowns } = report;
  const data = { schema, profile, asOf: report.asOf, total, found, figures, rules, unknowns };
  const doubts = [
    ...(report.rules.crs.notice === undefined ? [] : [report.rules.crs.notice]),
    ...unknownLines(report, words),
  ];
  const texts = [
    colon(profile, words['report.asOf']({ asOf: report.asOf })),
    ...found.map((part) => linesOf(part).join('\n')),
    ...section(
      words['mcp.figures']({}),
      figures.map(({ label, value, source }) => `${colon(label, value)} (${source})`),
    ),
    ...section(words['report.unknowns']({}), doubts),
  ];
  return {
    data,
    doubts,
    sources: distinct(Object.values(rules).flatMap(({ sources }) => sources)),
    text: texts.join('\n\n'),
  };
}

function partsOf({ crs, fswGrid, programs, categories }: ScoreReport): readonly Part[] {
  return [
    ...flatten(crs).map((node): Part => ({ kind: 'factor', ...node })),
    ...flatten(fswGrid).map((node): Part => ({ kind: 'gridRow', ...node })),
    ...programs.flatMap((program): readonly Part[] => [
      { kind: 'program', ...program },
      ...program.requirements.map((each): Part => ({ kind: 'requirement', program: program.id, ...each })),
    ]),
    ...categories.map((category): Part => ({ kind: 'category', ...category })),
  ];
}

function axisOf(part: Part): Extract<AxisId, keyof ScoreReport['rules']> {
  switch (part.kind) {
    case 'factor':
      return 'crs';
    case 'category':
      return 'categories';
    case 'requirement':
      return part.id.endsWith('.funds') ? 'funds' : 'programs';
    case 'gridRow':
    case 'program':
      return 'programs';
  }
}

/** The cells of the tables from which the points of a node come, or those of the node above, which shares them with others. */
function figuresOf(part: Part, law: Law) {
  const isNode = part.kind === 'factor' || part.kind === 'gridRow';
  const axis = axisOf(part);
  const version = versionsOf(law).find((each) => each.axis === axis);
  if (!version?.cells || !(isNode || axis === 'funds')) return [];
  const cells = axis === 'funds' ? version.cells : cellsAt(part.id.replace(/^fsw\b/, 'fsw.grid'), version.cells);
  const { instrument } = version.header;
  return cells.map((cell) => ({
    label: say(words, cell.label),
    value: shownCell(cell, cell.value, words),
    source: words['data.citation']({ cite: cell.cite ?? instrument }),
  }));
}

function cellsAt(path: string, cells: readonly Cell[]): readonly Cell[] {
  const below = cells.filter((cell) => cell.path === path || cell.path.startsWith(`${path}.`));
  const above = path.slice(0, path.lastIndexOf('.'));
  return below.length > 0 || !above.includes('.') ? below : cellsAt(above, cells);
}

function linesOf(part: Part): readonly string[] {
  switch (part.kind) {
    case 'factor':
    case 'gridRow':
      return flatten<ReportNode>(part).map(nodeLine);
    case 'requirement':
      return [requirementLine(part)];
    case 'program':
      return [colon(part.label, words[`report.${part.eligible}`]({})), ...part.requirements.map(requirementLine)];
    case 'category':
      return [semicolon(colon(words[`category.${part.id}`]({}), words[`report.${part.eligible}`]({})), part.because)];
  }
}

function nodeLine({ id, label, points, max, because, source }: ReportNode): string {
  const figures = `${points} ${words['report.points']({})} ${words['report.of']({})} ${max}`;
  return semicolon(colon(id, colon(label, figures)), `${because} (${source})`);
}

function requirementLine({ id, label, met, have, need, source }: ReportRequirement): string {
  const said = words['report.failing']({ label, have, need });
  return semicolon(colon(id, words[`report.${met}`]({})), `${said} (${source})`);
}

function colon(head: string, text: string): string {
  return words['join.colon']({ head, text });
}

function semicolon(head: string, text: string): string {
  return words['join.semicolon']({ parts: [head, text] });
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [[title, ...lines.map((line) => `- ${line}`)].join('\n')];
}

function unknownId(id: string, ids: readonly string[]): string {
  return words['mcp.unknownId']({ id, near: nearest(id, ids), ids });
}
