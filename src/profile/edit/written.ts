import { stringify } from 'yaml';
import { isPlainObject } from '../../base/plain-object.ts';
import { needsQuotes } from '../other-readers.ts';

/** How a file is written, as far as new lines of it can be told. */
export interface Form {
  readonly isJson: boolean;
  /** Spaces of a level, or a tab. */
  readonly indent: string;
  /** Whether lists are set in below their key. */
  readonly indentsLists: boolean;
  /** Between a brace and what is in it. */
  readonly padding: string;
  /** Behind a colon or a comma on one line: nothing in dense JSON. */
  readonly space: string;
  /** Whether JSON has a line for each value. */
  readonly isSpread: boolean;
  /** The end of a line. */
  readonly lineEnd: string;
  /** The title of an occupation, put beside its code. */
  readonly titleOf: (code: string) => string | undefined;
}

/** Short objects of plain facts stand on one line. */
export const mostOnALine = 3;

/** A plain value as it is written in a file. @param quotes the kind that the value before had */
export function scalarText(value: unknown, key: string, { isJson }: Form, quotes?: '"' | "'"): string {
  if (typeof value !== 'string') return JSON.stringify(value);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: no reader takes them as they are
  const isHard = /[\u0000-\u001F\u007F-\u009F\u2028\u2029\uFEFF]/.test(value);
  if (quotes === "'" && !isHard) return `'${value.replaceAll("'", "''")}'`;
  const isPlain = !isJson && quotes === undefined && !needsQuotes(value, key);
  // What ends a value between brackets stands in quotes everywhere.
  const mayBePlain = isPlain && !isHard && !/[,[\]{}]/.test(value);
  return mayBePlain && stringify(value, { lineWidth: 0 }) === `${value}\n` ? value : doubleQuoted(value);
}

function doubleQuoted(value: string): string {
  const escaped = (mark: string) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(value).replace(/[\u007F-\u009F\u2028\u2029\uFEFF]/g, escaped);
}

/** A value between brackets: on one line, or as JSON that has a line for each value. @param indent of the line it begins on */
export function flowText(value: unknown, key: string, form: Form, indent = ''): string {
  if (!form.isSpread) return oneLine(value, key, form);
  return JSON.stringify(value, null, form.indent).replaceAll('\n', form.lineEnd + indent);
}

function oneLine(value: unknown, key: string, form: Form): string {
  const { padding, space } = form;
  if (Array.isArray(value)) return `[${value.map((item) => oneLine(item, key, form)).join(`,${space}`)}]`;
  if (!isPlainObject(value)) return scalarText(value, key, form);
  const pairs = Object.entries(value).filter(([, part]) => part !== undefined);
  if (pairs.length === 0) return '{}';
  const inside = pairs.map(([name, part]) => `${keyText(name, form)}:${space}${oneLine(part, name, form)}`);
  return `{${padding}${inside.join(`,${space}`)}${padding}}`;
}

export function keyText(key: string, { isJson }: Form): string {
  return isJson || !/^[\w-]+$/.test(key) ? JSON.stringify(key) : key;
}

/** A key with its value, the first line not set in. @param indent of the key */
export function pairText(key: string, value: unknown, indent: string, form: Form): string {
  const name = keyText(key, form);
  if (Array.isArray(value) && value.length > 0) {
    const inner = form.indentsLists ? indent + form.indent : indent;
    const items = value.map((item) => `${inner}- ${itemText(item, `${inner}  `, form)}`);
    return [`${name}:`, ...items].join(form.lineEnd);
  }
  const title = titleBeside(key, value, form);
  if (!isPlainObject(value)) return `${name}: ${flowText(value, key, form)}${title === undefined ? '' : ` #${title}`}`;
  if (standsOnALine(value)) return `${name}: ${flowText(value, key, form)}`;
  const inner = indent + form.indent;
  return `${name}:${form.lineEnd}${inner}${mapText(value, inner, form)}`;
}

/** An item of a list behind its dash. @param indent of what follows the dash */
export function itemText(item: unknown, indent: string, form: Form): string {
  return isPlainObject(item) ? mapText(item, indent, form) : flowText(item, '', form);
}

/** The pairs of an object on lines of their own, the first not set in. */
function mapText(value: Readonly<Record<string, unknown>>, indent: string, form: Form): string {
  const pairs = Object.entries(value).filter(([, part]) => part !== undefined);
  if (pairs.length === 0) return '{}';
  return pairs.map(([key, part]) => pairText(key, part, indent, form)).join(form.lineEnd + indent);
}

function standsOnALine(value: Readonly<Record<string, unknown>>): boolean {
  const parts = Object.values(value).filter((part) => part !== undefined);
  return parts.length <= mostOnALine && parts.every((part) => typeof part !== 'object');
}

/** The comment beside a code. */
export function titleBeside(key: string, value: unknown, { titleOf }: Pick<Form, 'titleOf'>): string | undefined {
  const title = key === 'noc' && typeof value === 'string' ? titleOf(value) : undefined;
  return title === undefined ? undefined : ` ${title}`;
}

/** How a file is written. */
export function formOf(text: string, isJson: boolean, titleOf: Form['titleOf']): Form {
  const indent = isJson
    ? /^\s*\{\r?\n([ \t]+)/.exec(text)?.[1]
    : /^[^\s#-][^\n]*:[^\n]*\n( {1,8})(?=[^\s#-])/m.exec(text)?.[1];
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const isPadded = count(/\{ +\S/g) >= count(/\{[^\s{}]/g);
  return {
    isJson,
    indent: indent ?? '  ',
    indentsLists: !/^[^\s#-][^\n]*:\s*(?:#[^\n]*)?\n- /m.test(text),
    padding: isPadded && (!isJson || count(/\{ +\S/g) > 0) ? ' ' : '',
    space: isJson && count(/":\S/g) > count(/":\s/g) ? '' : ' ',
    isSpread: isJson && indent !== undefined,
    lineEnd: text.includes('\r\n') ? '\r\n' : '\n',
    titleOf,
  };
}
