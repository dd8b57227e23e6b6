import { printable } from '../base/printable.ts';
import { say, type Words } from '../messages/message.ts';
import type { Occupation } from '../noc/occupation.ts';
import type { Colors } from './colors.ts';
import type { Format } from './render.ts';
import { renderRows } from './rounds/flat.ts';
import { wrap } from './wrap.ts';

interface Asked {
  /** What was looked for. */
  readonly asked: string;
  readonly asOf: string;
  /** Whether French titles come first. */
  readonly isFrench: boolean;
}

/** Every format but a table; `categories` is a list in JSON and YAML, and one cell elsewhere. */
export async function renderOccupations(
  found: readonly Occupation[],
  format: Exclude<Format, 'table'>,
): Promise<string> {
  const rows = found.map(({ skilled, fst, categories, ...rest }) => ({
    ...rest,
    skilled: String(skilled),
    fst: fst === null ? null : String(fst),
    categories: categories.join(' '),
  }));
  const names = ['code', 'teer', 'title', 'titleFr', 'skilled', 'fst', 'categories', 'matched'] as const;
  return renderRows(rows, format, names, [found]);
}

/** Occupations as a terminal shows them. */
export function occupationsTable(
  found: readonly Occupation[],
  { asked, asOf, isFrench }: Asked,
  { width, colors }: { readonly width: number; readonly colors: Colors },
  words: Words,
): string {
  if (found.length === 0)
    return `${wrap(say(words, { id: 'noc.nothing', values: { text: printable(asked) } }), width)}\n`;
  const blocks = found.map((occupation) => block(occupation, { width, colors, isFrench }, words));
  return `${blocks.join('\n\n')}\n\n${colors.dim(wrap(words['noc.duties']({ asOf }), width))}\n`;
}

function block(
  { code, title, titleFr, matched, ...law }: Occupation,
  { width, colors, isFrench }: { readonly width: number; readonly colors: Colors; readonly isFrench: boolean },
  words: Words,
): string {
  const indent = ' '.repeat(7);
  const labels = law.categories.map((id) => words[`category.${id}`]({}));
  const facts = [
    words['noc.kind'](law),
    ...(law.fst === null ? [words['noc.tradeOlderNoc']({})] : law.fst ? [words['noc.trade']({})] : []),
    ...(labels.length > 0 ? [words['noc.categories']({ labels })] : []),
  ];
  const shown = ![title, titleFr].includes(matched) && !code.startsWith(matched);
  const [first, second] = isFrench ? [titleFr, title] : [title, titleFr];
  return [
    wrap(`${colors.bold(code)}  ${colors.bold(breakable(first, width - 7))}`, width - 7, '', indent),
    wrap(colors.dim(breakable(second, width - 7)), width, indent, indent),
    wrap(words['join.semicolon']({ parts: facts }), width, indent, indent),
    ...(shown ? [wrap(say(words, { id: 'noc.found', values: { matched } }), width, indent, indent)] : []),
  ].join('\n');
}

/** A title whose words too long for a line can break between the genders that they name. */
function breakable(title: string, width: number): string {
  return title.replace(/\S+/g, (word) => (word.length > width ? word.replaceAll('/', '/ ') : word));
}
