import type { NextInJson } from '../messages/en/expected.ts';

/** Where a text is no JSON. */
export interface JsonFault {
  /** The place of the first token that does not belong there, from 0; that of the end where more should come. */
  readonly at: number;
  /** What stands there, in so far as it fits into a message; empty at the end. */
  readonly found: string;
  /** What could stand there. */
  readonly expects: NextInJson;
}

const mostShown = 20;

// RFC 8259: a text, a number or a literal, or one of the six signs.
const token =
  /[ \t\n\r]*(?:(?<text>"(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|(?<plain>(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-]))|(?<sign>[{}[\],:]))/uy;

/**
 * Finds the place at which a text stops being JSON. Of the parser's own messages only some tell a place, and each version of
 * Node has others.
 */
export function jsonFault(text: string): JsonFault {
  const within: ('{' | '[')[] = [];
  let next: NextInJson = 'value';
  for (let at = 0; ; ) {
    token.lastIndex = at;
    const found = token.exec(text);
    const after: NextInJson | undefined = found ? follow(kindOf(found), next, within) : undefined;
    if (!found || after === undefined) {
      const rest = text.slice(at).replace(/^[ \t\n\r]+/, '');
      const place = rest === '' ? at : text.length - rest.length;
      return { at: place, found: rest.slice(0, mostShown), expects: next };
    }
    next = after;
    at = token.lastIndex;
  }
}

function kindOf({ groups = {} }: RegExpExecArray): string {
  return groups.sign ?? (groups.text === undefined ? 'plain' : 'text');
}

/** What may follow a token; `undefined` where the token may not stand. */
function follow(kind: string, next: NextInJson, within: ('{' | '[')[]): NextInJson | undefined {
  switch (next) {
    case 'value':
    case 'valueOrEnd':
      if (kind === ']' && next === 'valueOrEnd') return close(within);
      if (kind === '{' || kind === '[') {
        within.push(kind);
        return kind === '{' ? 'keyOrEnd' : 'valueOrEnd';
      }
      return kind === 'text' || kind === 'plain' ? behindValue(within) : undefined;
    case 'key':
    case 'keyOrEnd':
      if (kind === '}' && next === 'keyOrEnd') return close(within);
      return kind === 'text' ? 'colon' : undefined;
    case 'colon':
      return kind === ':' ? 'value' : undefined;
    case 'nextInObject':
      if (kind === ',') return 'key';
      return kind === '}' ? close(within) : undefined;
    case 'nextInArray':
      if (kind === ',') return 'value';
      return kind === ']' ? close(within) : undefined;
    case 'end':
      return undefined;
  }
}

function close(within: ('{' | '[')[]): NextInJson {
  within.pop();
  return behindValue(within);
}

function behindValue(within: readonly ('{' | '[')[]): NextInJson {
  switch (within.at(-1)) {
    case '{':
      return 'nextInObject';
    case '[':
      return 'nextInArray';
    default:
      return 'end';
  }
}
