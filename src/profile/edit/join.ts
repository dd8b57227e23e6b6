import { lineIndent, type Stretch } from './places.ts';
import type { Source } from './source.ts';

/** A pair or an item of a collection as it will be. */
export interface JoinedPart {
  readonly text: string;
  /** Its place before; left out of a new one. */
  readonly old?: number;
}

/** Lines of a block put together again, each with what stood in front of it. Comments of what is gone stay. */
export function joinedBlock(
  { text, form }: Source,
  places: readonly Stretch[],
  parts: readonly JoinedPart[],
  indent: string,
): string {
  const front = (old: number) => (old === 0 ? '' : text.slice(places[old - 1]?.to, places[old]?.from));
  const kept = new Set(parts.map(({ old }) => old));
  let next = 0;
  /** Comments on lines of their own in front of what is gone. */
  const orphans = (until: number) => {
    let found = '';
    for (; next < until; next++) if (!kept.has(next) && front(next).includes('#')) found += withoutIndent(front(next));
    return found;
  };
  let joined = '';
  for (const { old, text: own } of parts) {
    if (old === undefined) joined += (joined === '' ? '' : form.lineEnd + indent) + own;
    else {
      const before = orphans(old) + (old === 0 && joined !== '' ? form.lineEnd + indent : front(old));
      joined += (joined === '' ? before.trimStart() : before) + own;
      next = old + 1;
    }
  }
  return joined + orphans(places.length);
}

function withoutIndent(front: string): string {
  return front.replace(/\r?\n[ \t]*$/, '');
}

/** What is between brackets put together again: commas and comments move with what they belong to. */
export function joinedFlow(
  { text, form }: Source,
  at: Stretch,
  places: readonly Stretch[],
  parts: readonly JoinedPart[],
): string {
  const [first = at] = places;
  const opening = text.slice(at.from + 1, first.from);
  const gaps = places.map(({ to }, index) => gapOf(text.slice(to, places[index + 1]?.from ?? at.to - 1)));
  const [usual] = gaps.slice(0, -1);
  const between = places.length > 1 && usual ? usual.own : opening.includes('\n') ? opening : form.space;
  const lead = between.includes('#') ? form.lineEnd + lineIndent(text, first.from) : between;
  const last = gaps.at(-1);
  const inside = parts.map(({ old, text: own }, index) => {
    const before = old !== undefined && old > 0 ? (gaps[old - 1]?.own ?? lead) : lead;
    const comma = index < parts.length - 1 || last?.hasComma ? ',' : '';
    return (index === 0 ? opening : before) + own + comma + (old === undefined ? '' : (gaps[old]?.same ?? ''));
  });
  return text.charAt(at.from) + inside.join('') + (last?.own ?? '') + text.charAt(at.to - 1);
}

interface Gap {
  /** On the line of what stands in front, such as a comment. */
  readonly same: string;
  /** In front of what follows. */
  readonly own: string;
  readonly hasComma: boolean;
}

function gapOf(gap: string): Gap {
  const feed = gap.search(/\r?\n/);
  const line = feed === -1 ? gap : gap.slice(0, feed);
  const rest = feed === -1 ? '' : gap.slice(feed);
  const comma = /^[^#]*?,/.exec(line)?.[0];
  const hasComma = comma !== undefined || rest.replace(/#.*/g, '').includes(',');
  const blank = comma === undefined ? line : comma.slice(0, -1) + line.slice(comma.length);
  if (feed === -1) return { same: '', own: blank, hasComma };
  return { same: blank, own: comma === undefined ? rest.replace(/^([^#]*?),/, '$1') : rest, hasComma };
}
