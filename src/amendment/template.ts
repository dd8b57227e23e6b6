import { isPlainObject } from '../base/plain-object.ts';
import { crsHistory } from '../law/crs/index.ts';
import type { CrsTables } from '../law/crs/tables.ts';
import type { Header, History } from '../law/version.ts';
import { crsCells } from '../law-axes/crs-cells.ts';
import { say, type Words } from '../messages/message.ts';

/** A commented amendment file that completes the newest announced version of a history, or changes the newest known one. */
export function amendmentTemplate(words: Words, history: History<CrsTables> = crsHistory): string {
  const base = history.versions.at(-1);
  if (!base) throw new Error('there is at least one version');
  const announced: Header | undefined = history.announced.findLast(({ effective }) => effective > base.effective);
  const { id } = base;
  const labels = new Map(crsCells(base).map(({ path, label }) => [path, say(words, label)]));
  const { cite: _, ...tables } = base.tables;
  return [
    words['template.head']({ base: id, announced }),
    words['template.cells']({ base: id }),
    ...cellLines(tables, labels, []),
  ].join('');
}

const commentColumn = 44;

function cellLines(table: object, labels: ReadonlyMap<string, string>, path: readonly string[]): readonly string[] {
  return Object.entries(table).flatMap(([key, value]: [string, unknown]) => {
    const at = [...path, key];
    const start = `# ${'  '.repeat(at.length)}${key}:`;
    if (isPlainObject(value)) {
      return [`${start}\n`, ...cellLines(value, labels, at)];
    }
    return [`${`${start} ${shown(value)}`.padEnd(commentColumn)} # ${labels.get(at.join('.')) ?? ''}\n`];
  });
}

function shown(value: unknown): string {
  return Array.isArray(value) ? `[${value.join(', ')}]` : String(value);
}
