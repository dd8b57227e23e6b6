import { say, type Words } from '../words/message.ts';
import type { ReportNode, ReportProgram, ReportUnknown, ScoreReport } from './report.ts';

/** What keeps a program from being met: the requirements that fail, else those that are unknown. */
export function why(
  { id, eligible, requirements }: ReportProgram,
  { invitedUnder }: ScoreReport,
  words: Words,
): string {
  if (eligible === 'yes') return words[id === invitedUnder ? 'report.invitedUnder' : 'report.allMet']({});
  const failing = requirements.filter(({ met }) => met === eligible);
  return failing
    .filter(({ have }, index) => failing.findIndex((other) => other.have === have) === index)
    .map(({ label, have }) => say(words, { id: 'report.failingBriefly', values: { label, have } }))
    .join('; ');
}

/** The line above points that no round can reach, or `undefined` when a program is met. */
export function poolLine({ programs }: ScoreReport, words: Words): string | undefined {
  if (programs.some(({ eligible }) => eligible === 'yes')) return undefined;
  return words[programs.every(({ eligible }) => eligible === 'no') ? 'report.noProgram' : 'report.noneForSure']({});
}

/** An unknown with what the other reading would give. */
export function unknownLine({ text, otherwise }: ReportUnknown, words: Words): string {
  const effects = [
    otherwise?.total !== undefined && words['report.otherTotal']({ total: otherwise.total }),
    otherwise?.grid !== undefined && words['report.otherGrid']({ grid: otherwise.grid }),
    ...(otherwise?.programs ?? []).map(({ id, eligible }) => `${words[id]({})} ${words[`report.${eligible}`]({})}`),
  ].filter((effect) => effect !== false);
  return effects.length > 0 ? say(words, { id: 'report.otherwise', values: { text, effects } }) : text;
}

/** Unknowns but the notice about the rules, which stands above the total. */
export function unknownLines({ rules, unknowns }: ScoreReport, words: Words): readonly string[] {
  return unknowns.filter(({ text }) => text !== rules.crs.notice).map((unknown) => unknownLine(unknown, words));
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
