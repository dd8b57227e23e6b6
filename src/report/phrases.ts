import type { Answer } from '../base/answer.ts';
import { say, type Words } from '../messages/message.ts';
import type { ReportCategory, ReportNode, ReportProgram, ReportUnknown, ScoreReport } from './report.ts';

/** What keeps a program from being met: the requirements that fail, else those that are unknown. */
export function why(
  { id, eligible, requirements }: ReportProgram,
  { invitedUnder }: ScoreReport,
  words: Words,
): string {
  if (eligible === 'yes') return words[id === invitedUnder ? 'report.invitedUnder' : 'report.allMet']({});
  const failing = requirements.filter(({ met }) => met === eligible);
  const reasons = failing
    .filter(({ have }, index) => failing.findIndex((other) => other.have === have) === index)
    .map(({ id: requirement, label, have, need }) =>
      // Figures mean little without what is asked.
      /\.(funds|points|language)$/.test(requirement)
        ? say(words, { id: 'report.failing', values: { label, have, need } })
        : say(words, { id: 'report.failingBriefly', values: { label, have } }),
    );
  return words['join.semicolon']({ parts: reasons });
}

/** The line above points that no round can reach, or `undefined` when a program is met. */
export function poolLine({ programs }: ScoreReport, words: Words): string | undefined {
  if (programs.some(({ eligible }) => eligible === 'yes')) return undefined;
  return words[programs.every(({ eligible }) => eligible === 'no') ? 'report.noProgram' : 'report.noneForSure']({});
}

/** An unknown with what the other reading would give. */
function unknownLine({ text, otherwise }: ReportUnknown, words: Words): string {
  const effects = [
    otherwise?.total !== undefined && words['report.otherTotal']({ total: otherwise.total }),
    otherwise?.grid !== undefined && words['report.otherGrid']({ grid: otherwise.grid }),
    ...(otherwise?.programs ?? []).map(({ id, eligible }) => `${words[id]({})} ${words[`report.${eligible}`]({})}`),
    ...(otherwise?.categories ?? []).map(
      ({ id, eligible }) => `${words[`category.${id}`]({})} ${words[`report.${eligible}`]({})}`,
    ),
  ].filter((effect) => effect !== false);
  if (effects.length === 0) return text;
  return otherwise?.together
    ? say(words, { id: 'report.together', values: { text, effects } })
    : say(words, { id: 'report.otherwise', values: { text, effects } });
}

/** Unknowns but the notice about the rules, which stands above the total. */
export function unknownLines(report: ScoreReport, words: Words): readonly string[] {
  return withoutNotice(report).map((unknown) => unknownLine(unknown, words));
}

/** The same for an answer on one screen: what would change the score or an answer, and what may; not up to when the law was read. */
export function openLines(
  report: ScoreReport,
  words: Words,
): { readonly changing: readonly string[]; readonly others: readonly string[] } {
  const open = withoutNotice(report).filter(({ id }) => !id.endsWith('CarriedForward'));
  const linesOf = (isChanging: boolean) =>
    open
      .filter(({ otherwise }) => (otherwise !== undefined) === isChanging)
      .map((unknown) => unknownLine(unknown, words));
  return { changing: linesOf(true), others: linesOf(false) };
}

function withoutNotice({ unknowns }: ScoreReport): readonly ReportUnknown[] {
  return unknowns.filter(({ id }) => id !== 'law.crsIncomplete');
}

export interface CategoryLine {
  readonly eligible: Answer;
  readonly labels: readonly string[];
  readonly why: string;
}

/**
 * The categories worth a line: met, open, or with some work counted; those answered alike for one reason stand together.
 * `rest` are the names of the others.
 */
export function categoryLines(
  { categories }: ScoreReport,
  words: Words,
  all: boolean,
): { readonly lines: readonly CategoryLine[]; readonly rest: readonly string[] } {
  const told = categories.filter(
    ({ eligible, months, on, notListed }) =>
      all || eligible !== 'no' || (months ?? 0) > 0 || on !== null || notListed.length > 0,
  );
  const label = ({ id }: ReportCategory) => words[`category.${id}`]({});
  const lines: { eligible: Answer; labels: string[]; why: string }[] = [];
  for (const category of told) {
    const why = categoryReason(category, words);
    const same = lines.find((line) => line.eligible === category.eligible && line.why === why);
    if (same) same.labels.push(label(category));
    else lines.push({ eligible: category.eligible, labels: [label(category)], why });
  }
  return { lines, rest: categories.filter((category) => !told.includes(category)).map(label) };
}

/** What a round by category asks for beside the category; it invites no nominee. */
export function categoriesNeed({ crs }: ScoreReport, words: Words): string {
  const additional = crs.parts?.find(({ id }) => id === 'additional');
  const nominated = (additional?.parts?.find(({ id }) => id === 'additional.nomination')?.points ?? 0) > 0;
  return words[nominated ? 'report.categoriesWithoutNominees' : 'report.categoriesNeedProgram']({});
}

function categoryReason({ because, on }: ReportCategory, words: Words): string {
  return on === null ? because : words['join.semicolon']({ parts: [because, words['report.enoughOn']({ on })] });
}

export interface TreeLine {
  readonly node: ReportNode;
  /** 0 for the sections below the root. */
  readonly depth: number;
}

/** The nodes below the root in order, to a depth; a section that cannot pay (no partner) without its parts. */
export function treeLines(root: ReportNode, deepest: number, depth = 0): readonly TreeLine[] {
  return (root.parts ?? []).flatMap((node) => [
    { node, depth },
    ...(depth < deepest && node.max > 0 ? treeLines(node, deepest, depth + 1) : []),
  ]);
}

/** The reason of a node with its source; empty for a plain sum, which its parts explain. */
export function reasonOf({ because, source, parts, points, max }: ReportNode): string {
  const plainSum = parts !== undefined && max > 0 && points === sumOf(parts);
  return plainSum ? '' : `${because} (${source})`;
}

function sumOf(parts: readonly ReportNode[]): number {
  return parts.reduce((sum, part) => sum + part.points, 0);
}
