import type { Colors } from './colors.ts';
import type { VerdictLine } from './verdict.ts';
import { wrap } from './wrap.ts';

interface Style {
  /** Columns of the terminal. */
  readonly width: number;
  readonly colors: Colors;
}

/** The verdict as it stands above an answer, with a mark before what must not be overlooked. */
export function verdictBlock(lines: readonly VerdictLine[], { width, colors }: Style): string {
  const styles = { strong: colors.bold, good: colors.green, urgent: colors.yellow, plain: (text: string) => text };
  return lines
    .map(({ text, tone }) =>
      styles[tone](tone === 'strong' ? wrap(text, width) : wrap(text, width, tone === 'urgent' ? '! ' : '  ', '  ')),
    )
    .join('\n');
}

/** What is seen last: an answer with the verdicts below it. */
export function verdictLast(text: string, verdicts: readonly (readonly VerdictLine[])[], style: Style): string {
  const rule = style.colors.dim('-'.repeat(style.width));
  return `${text}${rule}\n${verdicts.map((lines) => verdictBlock(lines, style)).join('\n\n')}\n`;
}
