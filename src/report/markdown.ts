import { say, type Words } from '../messages/message.ts';
import { escaped, tableRow } from './markdown-text.ts';
import { ownLines } from './own.ts';
import { categoriesNeed, categoryLines, poolLine, treeLines, unknownLines, why } from './phrases.ts';
import type { ReportNode, ScoreReport } from './report.ts';

export interface MarkdownOptions {
  readonly words: Words;
  /** Adds every ability, reason and source. */
  readonly explain: boolean;
  /** Adds what the profile says beside its facts. */
  readonly details?: boolean;
}

/** GitHub-flavoured Markdown, a section a profile. */
export function renderMarkdown(reports: readonly ScoreReport[], options: MarkdownOptions): string {
  return reports.map((report) => section(report, options)).join('\n');
}

function section(report: ScoreReport, options: MarkdownOptions): string {
  const { words, explain } = options;
  const { rules, crs, fswGrid, notes, total, profile, asOf } = report;
  const pool = poolLine(report, words);
  const lines = [
    `## ${words['join.colon']({ head: escaped(profile), text: say(words, { id: 'report.score', values: { total, max: String(crs.max) } }) })}`,
    '',
    escaped(`${words['report.asOf']({ asOf })}, ${words['report.rules'](rules.crs)}`),
    '',
    ...(rules.crs.notice === undefined
      ? []
      : [`> **${words['report.notComplete']({})}** ${escaped(rules.crs.notice)}`, '']),
    header([words['report.program']({}), words['report.eligible']({}), words['report.why']({})]),
    ...report.programs.map((program) =>
      tableRow([program.label, words[`report.${program.eligible}`]({}), escaped(why(program, report, words))]),
    ),
    '',
    ...(pool === undefined ? [] : [pool, '']),
    ...categories(report, options),
    ...tree(crs, crs.label, options),
    '',
    ...tree(fswGrid, words['report.grid']({}), options),
    '',
    ...(explain ? requirements(report, words) : []),
    ...bullets(
      words['report.notes']({}),
      notes.map(({ text }) => text),
    ),
    ...bullets(words['report.unknowns']({}), unknownLines(report, words)),
    ...(explain || options.details ? bullets(words['report.fromProfile']({}), listed(ownLines(report))) : []),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

/** A blank line of notes parts nothing in a list. */
function listed(lines: readonly string[]): readonly string[] {
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}

function categories(report: ScoreReport, { words, explain }: MarkdownOptions): readonly string[] {
  if (report.categories.length === 0) return [];
  const { lines, rest } = categoryLines(report, words, explain);
  const names = [words['report.category']({}), words['report.eligible']({}), words['report.why']({})];
  return [
    ...(lines.length === 0 ? [] : [header(names)]),
    ...lines.map(({ eligible, labels, why: reason }) =>
      tableRow([escaped(labels.join(', ')), words[`report.${eligible}`]({}), escaped(reason)]),
    ),
    ...(lines.length === 0 ? [] : ['']),
    ...(rest.length === 0
      ? []
      : [`**${words['report.categories']({})}** ${escaped(words['report.otherCategories']({ labels: rest }))}`, '']),
    ...(lines.some(({ eligible }) => eligible !== 'no') ? [categoriesNeed(report, words), ''] : []),
  ];
}

function tree(root: ReportNode, title: string, { words, explain }: MarkdownOptions): readonly string[] {
  const cells = ({ points, max, because, source }: ReportNode, label: string) => [
    label,
    String(points),
    String(max),
    ...(explain ? [escaped(because), escaped(source)] : []),
  ];
  return [
    header(
      [
        title,
        words['report.points']({}),
        words['report.of']({}),
        ...(explain ? [words['report.because']({}), words['report.source']({})] : []),
      ],
      [1, 2],
    ),
    ...treeLines(root, explain ? 9 : 1).map(({ node, depth }) =>
      tableRow(cells(node, `${'&nbsp;&nbsp;'.repeat(depth)}${escaped(node.label)}`)),
    ),
    tableRow(cells(root, `**${words['report.total']({})}**`)),
  ];
}

function requirements({ programs }: ScoreReport, words: Words): readonly string[] {
  return [
    header([
      words['report.requirements']({}),
      words['report.met']({}),
      words['report.has']({}),
      words['report.needs']({}),
      words['report.source']({}),
    ]),
    ...programs.flatMap(({ id, requirements: list }) =>
      list.map(({ label, met, have, need, source }) =>
        tableRow([
          `${words['short.program']({ id, sure: true })} ${label}`,
          words[`report.${met}`]({}),
          escaped(have),
          escaped(need),
          escaped(source),
        ]),
      ),
    ),
    '',
  ];
}

function bullets(title: string, items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : [`**${title}**`, '', ...items.map((item) => `- ${escaped(item)}`), ''];
}

function header(names: readonly string[], numeric: readonly number[] = []): string {
  return `${tableRow(names)}\n${tableRow(names.map((_, index) => (numeric.includes(index) ? '---:' : '---')))}`;
}
