import { Document, isMap, isScalar, type Node, Scalar, visit } from 'yaml';
import type { Words } from '../../messages/message.ts';
import { needsQuotes } from '../other-readers.ts';
import type { ProfileData } from '../profile-data.ts';
import { groups, inOrder } from './key-order.ts';
import { type Form, mostOnALine, titleBeside } from './written.ts';

export interface Writing extends Pick<Form, 'titleOf'> {
  readonly words: Words;
  /** Where editors find the JSON Schema, as the first line names it. */
  readonly schema: string;
  /** What is not known yet, a line each. */
  readonly unknown: readonly string[];
}

/** The profile as a new YAML file: grouped, commented, its first line naming the JSON Schema. */
export function writeYaml(facts: ProfileData, writing: Writing): string {
  const { words, schema, unknown } = writing;
  const document = new Document(inOrder({ schema: 1, ...facts }), { version: '1.2' });
  const root = document.contents;
  if (isMap(root)) {
    for (const { title, keys } of groups) {
      const first = root.items.find(({ key }) => keys.includes(keyText(key)));
      if (!first || !isScalar(first.key)) continue;
      first.key.spaceBefore = true;
      first.key.commentBefore = ` ${words[title]({})}`;
    }
  }
  layOut(document.contents, writing);
  const open =
    unknown.length === 0 ? [] : ['', `# ${words['init.fileOpen']({})}`, ...unknown.map((line) => `# - ${line}`)];
  const head = [`# yaml-language-server: $schema=${schema}`, `# ${words['init.fileHead']({})}`, ...open];
  return `${head.join('\n')}\n\n${document.toString({ lineWidth: 0 })}`;
}

/** Short objects on one line, titles beside codes. */
function layOut(node: Node | null, writing: Writing): void {
  visit(node, {
    Map(key, map) {
      const plain = map.items.every(({ value }) => isScalar(value));
      if (plain && key === 'value' && map.items.length <= mostOnALine) map.flow = true;
    },
    Seq(_, list) {
      if (list.items.length === 0) list.flow = true;
    },
    Pair(_, { key, value }) {
      if (!isScalar(value) || typeof value.value !== 'string') return;
      const name = keyText(key);
      if (needsQuotes(value.value, name)) value.type = Scalar.QUOTE_DOUBLE;
    },
  });
  visit(node, {
    Map(_, map) {
      if (map.flow) return;
      for (const { key, value } of map.items) {
        if (!isScalar(value)) continue;
        const title = titleBeside(keyText(key), value.value, writing);
        if (title !== undefined) value.comment = title;
      }
    },
  });
}

function keyText(key: unknown): string {
  return isScalar(key) ? String(key.value) : String(key);
}
