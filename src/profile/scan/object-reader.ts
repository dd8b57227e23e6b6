import type { Predicate } from '../predicates.ts';
import { byte, firstBytes, skipBlanks, wordsOf } from './cursor.ts';
import { isNull } from './literals.ts';
import { readOwn } from './own-value.ts';
import type { Reader } from './readers.ts';

/** A key of an object, and what it holds. */
export interface Field {
  readonly name: string;
  readonly isRequired: boolean;
  readonly read: Reader;
}

/** A bit each. */
export const mostFields = 31;

/**
 * Reads objects of these keys and of the person's own, and makes each of one shape, with every one of these keys, whatever was stated: code that reads
 * them meets no other. The reader is written as code (as zod does, from names of the schema alone), a variable for each key and
 * a case for its first four bytes: a loop over keys takes a seventh longer.
 */
export function objectReader(fields: readonly Field[], holds: readonly Predicate[]): Reader {
  const make = new Function(
    'skipBlanks',
    'isNull',
    'readOwn',
    'reads',
    'holds',
    sourceOf(fields, holds.length),
  ) as Make;
  return make(
    skipBlanks,
    isNull,
    readOwn,
    fields.map(({ read }) => read),
    holds,
  );
}

type Make = (
  blanks: typeof skipBlanks,
  none: typeof isNull,
  own: typeof readOwn,
  reads: readonly Reader[],
  holds: readonly Predicate[],
) => Reader;

function sourceOf(fields: readonly Field[], holds: number): string {
  const each = (line: (field: Field, index: number) => string) => fields.map(line).join('\n');
  const required = fields.reduce((bits, { isRequired }, index) => (isRequired ? bits | (1 << index) : bits), 0);
  return `
    const [${fields.map((_, index) => `read${index}`).join(', ')}] = reads;
    const [${Array.from({ length: holds }, (_, index) => `holds${index}`).join(', ')}] = holds;
    return (cursor) => {
      const { bytes, view } = cursor;
      let at = cursor.at;
      if (bytes[at++] !== ${byte.openObject}) return undefined;
      ${each((_, index) => `let value${index};`)}
      let seen = 0;
      let stated = 0;
      let own;
      if (bytes[at] !== ${byte.quote}) at = skipBlanks(bytes, at);
      if (bytes[at] === ${byte.closeObject}) at++;
      else for (;;) {
        if (bytes[at++] !== ${byte.quote}) return undefined;
        let index = -1;
        const word = view.getInt32(at, true);
        ${findKey(fields)}
        if (index === -1) {
          cursor.at = at;
          own = readOwn(cursor, own);
          if (own === undefined) return undefined;
          at = cursor.at;
        } else {
          const bit = 1 << index;
          if ((seen & bit) !== 0) return undefined;
          seen |= bit;
          if (bytes[at] !== ${byte.colon}) {
            at = skipBlanks(bytes, at);
            if (bytes[at] !== ${byte.colon}) return undefined;
          }
          at = skipBlanks(bytes, at + 1);
          // A fact not stated, as in YAML.
          if (isNull(view, at)) at += 4;
          else {
            cursor.at = at;
            stated |= bit;
            switch (index) {
              ${each((_, index) => `case ${index}: if ((value${index} = read${index}(cursor)) === undefined) return undefined; break;`)}
            }
            at = cursor.at;
          }
        }
        let code = bytes[at++];
        if (code !== ${byte.comma} && code !== ${byte.closeObject}) {
          at = skipBlanks(bytes, at - 1);
          code = bytes[at++];
        }
        if (code === ${byte.closeObject}) break;
        if (code !== ${byte.comma}) return undefined;
        if (bytes[at] !== ${byte.quote}) at = skipBlanks(bytes, at);
      }
      if ((stated & ${required}) !== ${required}) return undefined;
      cursor.at = at;
      const made = { ${fields.map(({ name }, index) => `${JSON.stringify(name)}: value${index}`).join(', ')} };
      ${Array.from({ length: holds }, (_, index) => `if (!holds${index}(made)) return undefined;`).join('\n')}
      return own === undefined ? made : Object.assign(made, own);
    };
  `;
}

/** Finds which key stands behind the quote, and moves behind the quote that ends it. */
function findKey(fields: readonly Field[]): string {
  const keys = fields.map(({ name }, index) => {
    const words = wordsOf(`${name}"`);
    const length = name.length + 1;
    const rest = [...words.slice(1)].map((word, place) => {
      const offset = 4 * (place + 1);
      const mask = firstBytes(Math.max(0, Math.min(4, length - offset)) % 4);
      const found = `view.getInt32(at + ${offset}, true)`;
      return `${mask === -1 ? found : `(${found} & ${mask})`} === ${word}`;
    });
    const take = `{ index = ${index}; at += ${length}; }`;
    return {
      first: words[0] ?? 0,
      isShort: length < 4,
      mask: firstBytes(length % 4),
      rest: rest.join(' && ') || 'true',
      take,
    };
  });
  const short = keys.filter(({ isShort }) => isShort);
  const others = keys.filter(({ isShort }) => !isShort);
  const firsts = [...new Set(others.map(({ first }) => first))];
  const cases = firsts.map((first) => {
    const same = others.filter((key) => key.first === first);
    return `case ${first}: ${same.map(({ rest, take }) => `if (${rest}) ${take}`).join(' else ')} break;`;
  });
  const tests = short.map(({ first, mask, take }) => `if ((word & ${mask}) === ${first}) ${take}`);
  return `switch (word) {
    ${cases.join('\n')}
    default: ${tests.join(' else ')}
  }`;
}
