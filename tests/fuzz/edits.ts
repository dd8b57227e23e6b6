import { profileJsonSchema } from '../../src/profile/json-schema.ts';

/** A change of a text whose letters are bytes: where and what are any numbers, `other` is a text to take parts from. */
type Edit = (text: string, where: number, what: number, other: string) => string;

/** Each letter a byte, so that a text can be cut between the bytes of a letter. */
export function asLetters(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}

export function bytesOf(letters: string): Uint8Array {
  return Buffer.from(letters, 'latin1');
}

const { keys, values } = namesIn(profileJsonSchema(), { keys: new Set<string>(), values: new Set<string>() });

/** The keys of a profile, and the values that are named one by one; of many (occupations, countries) the first few. */
function namesIn(schema: unknown, found: { keys: Set<string>; values: Set<string> }): typeof found {
  if (typeof schema !== 'object' || schema === null) return found;
  if ('properties' in schema) for (const key of Object.keys(schema.properties ?? {})) found.keys.add(key);
  if ('enum' in schema && Array.isArray(schema.enum))
    for (const value of schema.enum.slice(0, 20)) found.values.add(String(value));
  for (const part of Object.values(schema)) namesIn(part, found);
  return found;
}

const days = [
  ...['0000-00-00', '1899-12-31', '1990-02-29', '2016-02-29', '2025-03-25', '2026-01-14', '2026-01-15', '2026-01-16'],
  ...['2026-06-31', '2026-1-5', '2026-13-01', '9999-12-31', '2026-01-15T23:59:60Z', '2026-01-15T00:00:00+05:30'],
];
const numbers = [
  ...['0', '-0', '-1', '1', '4', '15', '22', '0.1', '29.5', '30', '30.0', '1e3', '1e309', '.5', '1.', '007', '0x1F'],
  ...['0o17', '1_000', '1,5', '+7', '.inf', '-.inf', '.nan', 'NaN', '9007199254740993', '1e-400', '120', '121'],
];
const marks = [
  ...['~', 'null', '""', "''", '{}', '[]', '[', ']', '{', '}', ': ', ',', '- ', '? ', '# ', '|\n', '>-\n', '---\n'],
  ...[
    '...\n',
    '%YAML 1.1\n',
    '&a ',
    '*a',
    '<<: *a',
    '!!str ',
    '!!binary ',
    '!x ',
    '"',
    "'",
    '\\',
    '\\u0041',
    '\\u00e9',
    '\\ud800',
    '\\"',
    '\\n',
  ],
  ...['\t', '\r', '\n', '\r\n', '  ', '\0', '\x7f', '\x80', '\xc3', '\xff', '\xed\xa0\x80', 'yes', 'off', 'True', 'M'],
  ...[
    '__proto__',
    'constructor',
    'x'.repeat(300),
    ...['\uFEFF', '\u2028', 'é', '😀', '２', '−1', '“x”'].map(asLetters),
  ],
];
const words = [...marks, ...numbers, ...days, ...keys, ...values];

function at<T>(list: readonly T[], index: number): T | undefined {
  return list[index % list.length];
}

function splice(text: string, from: number, to: number, put: string): string {
  return text.slice(0, from) + put + text.slice(to);
}

/** Replaces one of the places that a pattern finds. */
function replaceOne(text: string, pattern: RegExp, where: number, put: (found: string) => string): string {
  const place = at([...text.matchAll(pattern)], where);
  return place ? splice(text, place.index, place.index + place[0].length, put(place[0])) : text;
}

const word = /[\w.+-]+/g;
const day = /\d{4}-\d\d-\d\d/g;
const number = /(?<![\w.-])-?\d+(\.\d+)?(?![\w.-])/g;
const key = /[A-Za-z]\w*(?="?\s*:)/g;

/** Some of the lines of a text, in another order, twice or not at all. */
function editLines(text: string, edit: (lines: string[]) => readonly string[]): string {
  return edit(text.split('\n')).join('\n');
}

/** An amount near, or far away. */
function nearby(found: string, what: number): string {
  const value = Number(found);
  return String(
    at([value + 1, value - 1, value + 0.5, value * 10, -value, value / 2, value + 12, 2 ** 53 + value], what),
  );
}

/** A day as many days away as one changes a fact by: none, one, a month, a year, ten. */
function dayNearby(found: string, what: number): string {
  const moved = new Date(found);
  const by = at([1, -1, 2, 31, -31, 182, 365, -365, 366, 731, 1827, -3653, 7300], what) ?? 0;
  moved.setUTCDate(moved.getUTCDate() + by);
  return Number.isNaN(moved.getTime()) ? found : moved.toISOString().slice(0, 10);
}

/** Changes that often leave a profile: other facts, said in the same way. */
export const factEdits: readonly Edit[] = [
  (text, where, what) => replaceOne(text, number, where, (found) => nearby(found, what)),
  (text, where, what) => replaceOne(text, day, where, (found) => dayNearby(found, what)),
  (text, where, what) => replaceOne(text, day, where, (found) => at(text.match(day) ?? [], what) ?? found),
  (text, where, what) => replaceOne(text, word, where, (found) => at([...values], what) ?? found),
  (text, where) => replaceOne(text, /true|false/g, where, (found) => String(found === 'false')),
  (text, where) => editLines(text, (lines) => lines.toSpliced(where % lines.length, 1)),
  (text, where) => replaceOne(text, /,"\w+":("[^"]*"|[\d.]+|true|false)(?=[,}])/g, where, () => ''),
];

/** Changes that seldom do: bytes, marks of YAML and JSON, structure, keys. */
export const formEdits: readonly Edit[] = [
  (text, where, what) => splice(text, where % (text.length + 1), where % (text.length + 1), at(marks, what) ?? ''),
  (text, where, what) =>
    splice(text, where % (text.length + 1), (where % (text.length + 1)) + 1, at(marks, what) ?? ''),
  (text, where, what) => splice(text, where % (text.length + 1), (where % (text.length + 1)) + (what % 24), ''),
  (text, where, what) => splice(text, where % (text.length + 1), text.length, String.fromCharCode(what % 256)),
  (text, where, what) => replaceOne(text, word, where, (found) => at(words, what) ?? found),
  (text, where, what) => replaceOne(text, word, where, (found) => at(text.match(word) ?? [], what) ?? found),
  (text, where, what) => replaceOne(text, number, where, (found) => at(numbers, what) ?? found),
  (text, where, what) => replaceOne(text, day, where, (found) => at(days, what) ?? found),
  (text, where, what) => replaceOne(text, key, where, (found) => at([...keys], what) ?? found),
  (text, where, what) =>
    editLines(text, (lines) => {
      const [line = ''] = lines.splice(where % lines.length, 1);
      return lines.toSpliced(what % (lines.length + 1), 0, line);
    }),
  (text, where, what) =>
    editLines(text, (lines) => {
      const line = at(lines, where) ?? '';
      return lines.toSpliced(what % (lines.length + 1), 0, line);
    }),
  (text, where, what) =>
    editLines(text, (lines) => {
      const line = at(lines, where) ?? '';
      return lines.with(where % lines.length, what % 2 ? `  ${line}` : line.replace(/^ {2}/, ''));
    }),
  (text, where, what, other) =>
    editLines(text, (lines) => {
      const others = other.split('\n');
      const from = what % others.length;
      return lines.toSpliced(where % lines.length, what % 3, ...others.slice(from, from + 1 + (where % 6)));
    }),
];
