import type { Answer } from '../base/answer.ts';
import { say, type Words } from '../messages/message.ts';
import type { Colors } from './colors.ts';
import { ownLines } from './own.ts';
import {
  categoriesNeed,
  categoryLines,
  openLines,
  poolLine,
  reasonOf,
  treeLines,
  unknownLines,
  why,
} from './phrases.ts';
import { plainTable, tableText } from './plain-table.ts';
import type { ReportNode, ScoreReport } from './report.ts';
import type { VerdictLine } from './verdict.ts';
import { verdictBlock } from './verdict-block.ts';
import { wrap } from './wrap.ts';

export interface TableOptions {
  readonly words: Words;
  /** Adds the programs, the FSW grid, the categories and every note. */
  readonly details: boolean;
  /** The rules are named by the user, and so in the answer. */
  readonly namesRules?: boolean;
  /** Adds every ability, reason and source, and all that `details` adds. */
  readonly explain: boolean;
  /** The answer first, of each report. */
  readonly verdicts: readonly (readonly VerdictLine[])[];
  /** Columns of the terminal. */
  readonly width: number;
  readonly colors: Colors;
}

/** What a person reads on a terminal, one block a profile. */
export function renderTable(reports: readonly ScoreReport[], options: TableOptions): string {
  const { colors, width } = options;
  const rule = colors.dim('-'.repeat(width));
  return reports.map((report, index) => block(report, options.verdicts[index] ?? [], options)).join(`\n${rule}\n\n`);
}

function block(report: ScoreReport, verdict: readonly VerdictLine[], options: TableOptions): string {
  const { words, explain } = options;
  const details = options.details || explain;
  const pool = poolLine(report, words);
  const notes = report.notes.map(({ text }) => text);
  const sections = [
    verdictBlock(verdict, options),
    ...(details || options.namesRules ? [rulesLine(report, options)] : []),
    ...(details
      ? [
          programs(report, options),
          ...(pool === undefined ? [] : [options.colors.yellow(wrap(pool, options.width))]),
          ...(report.categories.length === 0 ? [] : [categories(report, options)]),
        ]
      : []),
    tree(report.crs, report.crs.label, options),
    ...(details ? [tree(report.fswGrid, words['report.grid']({}), options)] : []),
    ...(explain ? report.programs.map((program) => requirements(program, options)) : []),
    ...(details
      ? [
          ...bullets(words['report.notes']({}), notes, options),
          ...bullets(words['report.unknowns']({}), unknownLines(report, words), options),
          ...fromProfile(report, options),
        ]
      : []),
    ...(explain
      ? bullets(
          words['report.sources']({}),
          [...report.rules.crs.sources, ...(report.rules.categories?.sources ?? [])].map(({ title: name, url }) =>
            url === undefined ? name : words['join.colon']({ head: name, text: url }),
          ),
          options,
        )
      : details
        ? [options.colors.dim(wrap(words['report.explainHint']({}), options.width))]
        : []),
  ];
  const text = `${sections.join('\n\n')}\n`;
  return details ? text : `${text}${whatFits(report, lineCount(text) - 1, options)}`;
}

/** Lines of the answer without options, as far as the score and what changes it leave room. */
const mostLines = 40;

/** What is open and changes something, then notes and the rest, as many as fit, and where all of them stand. */
function whatFits(report: ScoreReport, used: number, options: TableOptions): string {
  const { words, colors, width } = options;
  const { changing, others } = openLines(report, words);
  const notes = report.notes.map(({ text }) => text);
  const texts = (shown: number) => {
    const open = [...changing, ...others.slice(0, Math.max(0, shown - notes.length))];
    const left = notes.length + others.length - Math.min(shown, notes.length + others.length);
    return [
      ...bullets(words['report.notes']({}), notes.slice(0, shown), options),
      ...bullets(words['report.unknowns']({}), open, options),
      colors.dim(wrap(words['report.detailsHint']({ left }), width)),
    ].join('\n\n');
  };
  let shown = notes.length + others.length;
  while (shown > 0 && used + 1 + lineCount(texts(shown)) > mostLines) shown--;
  return `\n${texts(shown)}\n`;
}

function lineCount(text: string): number {
  return text.split('\n').length;
}

function rulesLine({ rules }: ScoreReport, { words, width, colors }: TableOptions): string {
  const line = wrap(words['report.rules'](rules.crs), width);
  return rules.crs.notice === undefined ? line : `${line}\n${colors.yellow(wrap(rules.crs.notice, width, '! ', '  '))}`;
}

function programs(report: ScoreReport, options: TableOptions): string {
  const { words } = options;
  const rows = report.programs.map(
    (program) => [program.eligible, program.label, why(program, report, words)] as const,
  );
  return [title(words['report.programs']({}), options), ...answerTable(rows, options)].join('\n');
}

function categories(report: ScoreReport, options: TableOptions): string {
  const { words, width, colors } = options;
  const { lines, rest } = categoryLines(report, words, options.explain);
  const answers = answerTable(
    lines.map(({ eligible, labels, why: reason }) => [eligible, labels.join(', '), reason]),
    options,
  );
  const others = rest.length === 0 ? [] : [wrap(words['report.otherCategories']({ labels: rest }), width)];
  const need = lines.some(({ eligible }) => eligible !== 'no')
    ? [colors.dim(wrap(categoriesNeed(report, words), width))]
    : [];
  return [title(words['report.categories']({}), options), ...answers, ...others, ...need].join('\n');
}

/** An answer, what it is of, and why; on a narrow terminal the last two stand together. */
function answerTable(
  rows: readonly (readonly [answer: Answer, label: string, why: string])[],
  options: TableOptions,
): readonly string[] {
  if (rows.length === 0) return [];
  const { width } = options;
  const answer = 9;
  const name = 27;
  const narrow = width < 60;
  const rest = narrow ? width - answer - 1 : width - answer - name - 2;
  const table = plainTable(narrow ? [answer, rest] : [answer, name, rest]);
  for (const [eligible, label, reason] of rows) {
    const shown = colored(eligible, options);
    table.push(narrow ? [shown, wrap(`${label}. ${reason}`, rest)] : [shown, wrap(label, name), wrap(reason, rest)]);
  }
  return [tableText(table)];
}

function tree(root: ReportNode, name: string, options: TableOptions): string {
  const { words, explain, width, colors } = options;
  const details = options.details || explain;
  const figures = 6;
  const wide = explain && width >= 70;
  const label = wide ? 29 : Math.max(20, Math.min(45, width - 2 * figures - 2));
  const narrow = label + 2 * figures + 2;
  const widths = [label, figures, figures, ...(wide ? [width - narrow - 2] : [])];
  const table = plainTable(widths, ['left', 'right', 'right', 'left']);
  const push = (node: ReportNode, shown: string, style: (value: string) => string) => {
    const reason = explain ? reasonOf(node) : '';
    const cells = [style(shown), style(String(node.points)), colors.dim(String(node.max))];
    table.push(wide ? [...cells, colors.dim(wrap(reason, width - narrow - 2, ' ', ' '))] : cells);
    if (!wide && reason !== '') table.push([{ colSpan: 3, content: colors.dim(wrap(reason, narrow, '    ', '    ')) }]);
  };
  const empty = new Set((root.parts ?? []).flatMap(({ points, parts = [] }) => (points === 0 ? parts : [])));
  for (const { node, depth } of treeLines(root, explain ? 9 : 1)) {
    // A row that cannot pay says nothing, and the parts of a section without points say no more than it does.
    if (!details && (node.max === 0 || empty.has(node))) continue;
    const style = depth === 0 && node.parts ? colors.bold : (value: string) => value;
    const indent = '  '.repeat(depth);
    push(node, wrap(node.label, label, indent, `${indent}  `), style);
  }
  push(root, words['report.total']({}), colors.bold);
  const points = words['report.points']({});
  const over = points.padStart(label + 1 + figures - name.length) + words['report.of']({}).padStart(figures + 1);
  return `${title(name, options)}${colors.dim(over)}\n${tableText(table)}`;
}

function requirements(program: ScoreReport['programs'][number], options: TableOptions): string {
  const { words, width } = options;
  const answer = 9;
  const table = plainTable([answer, width - answer - 1]);
  for (const { label, met, have, need, source } of program.requirements) {
    const said =
      met === 'yes'
        ? words['join.colon']({ head: label, text: have })
        : say(words, { id: 'report.failing', values: { label, have, need } });
    table.push([colored(met, options), wrap(`${said} ${options.colors.dim(`(${source})`)}`, width - answer - 1)]);
  }
  return `${title(program.label, options)}\n${tableText(table)}`;
}

function bullets(name: string, items: readonly string[], options: TableOptions): readonly string[] {
  if (items.length === 0) return [];
  return [[title(name, options), ...items.map((item) => wrap(item, options.width, '- ', '  '))].join('\n')];
}

function fromProfile(report: ScoreReport, options: TableOptions): readonly string[] {
  const lines = ownLines(report);
  if (lines.length === 0) return [];
  const { words, width } = options;
  const setIn = (line: string) => {
    const indent = /^ */.exec(line)?.[0] ?? '';
    return wrap(line.slice(indent.length), width, indent, indent);
  };
  return [[title(words['report.fromProfile']({}), options), ...lines.map(setIn)].join('\n')];
}

function title(name: string, { colors }: TableOptions): string {
  return colors.bold(colors.underline(name));
}

function colored(answer: Answer, { words, colors }: TableOptions): string {
  const style = answer === 'yes' ? colors.green : answer === 'no' ? colors.red : colors.yellow;
  return style(words[`report.${answer}`]({}));
}
