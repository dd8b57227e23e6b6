import * as z from 'zod/mini';
import { isDay } from '../base/day.ts';
import { isNocCode } from '../noc/codes.ts';
import { takesOwnKeys } from '../profile/facts-object.ts';
import { fieldSchema, isListAt, keysAt } from '../profile/field.ts';
import { InputError, type InputProblem } from '../profile/input-error.ts';
import { isPredicate } from '../profile/kinds.ts';
import { nearest } from '../profile/nearest.ts';
import { isOwnKey } from '../profile/own-keys.ts';
import { profileSchema } from '../profile/schema.ts';
import type { CellKind } from './csv-cells.ts';

/** What is done with columns that are no fields: put into the records, or left out. */
export type Extra = 'keep' | 'ignore';

/**
 * A column of CSV input. Its name is the path of a field, lists counted from 1: `dateOfBirth`, `partner.accompanying`,
 * `work.1.noc`, `languageTests.2.listening`, `x-file`. A column named as a list itself (`work`) says `none` for an empty list.
 */
export interface CsvColumn {
  readonly name: string;
  /** Items of lists by their place, from 0; `undefined` for a column that is no field. */
  readonly path: readonly (string | number)[] | undefined;
  readonly kind: CellKind;
}

export interface HeaderOptions {
  /** How errors name the input, and on which line of it the header stands. */
  readonly file: string;
  readonly line: number;
  readonly extra: Extra | undefined;
}

/** Reads a header. @throws {InputError} for names that are not fields, and for a name that stands twice */
export function csvColumns(names: readonly string[], { file, line, extra }: HeaderOptions): readonly CsvColumn[] {
  const problems: InputProblem[] = [];
  const columns = names.map((name, index): CsvColumn => {
    const about = { file, line, column: index + 1, field: name, isColumn: true } as const;
    const column = columnOf(name);
    if (names.indexOf(name) !== index && (column || extra !== 'ignore')) {
      problems.push({ ...about, problem: { id: 'input.columnTwice', values: { name } } });
    }
    if (column) return column;
    if (extra === undefined || isMistyped(name)) problems.push({ ...about, ...unknownColumn(name) });
    return { name, path: undefined, kind: 'text' };
  });
  if (problems.length > 0) throw new InputError(problems);
  return columns;
}

/** Columns that are taken for no fields, with the field that each may have been meant to be. */
export function likeFields(columns: readonly CsvColumn[]): readonly { readonly name: string; readonly near: string }[] {
  return columns.flatMap(({ name, path }) => {
    const near = path ? undefined : nearest(name, known());
    return near === undefined ? [] : [{ name, near }];
  });
}

/** Whether what a column holds can stand beside the facts: it is no field, or one that no rule reads. */
export function isBesideFacts({ path }: CsvColumn): boolean {
  const key = String(path?.at(-1));
  return path === undefined || key === 'notes' || isOwnKey(key);
}

/** How many of some names are those of fields. */
export function countFields(names: readonly string[]): number {
  return names.filter((name) => columnOf(name)).length;
}

/** Whether a name is surely meant as a field: a path into one, or one in another spelling. It is never passed over. */
function isMistyped(name: string): boolean {
  const [first = '', ...rest] = name.split('.');
  const keys = keysAt(profileSchema, []);
  if (rest.length > 0 && keys.includes(first)) return true;
  const folded = fold(name);
  // Many tables have notes that are meant for nobody else, under names of every kind.
  return keys.some((key) => key !== 'notes' && fold(key) === folded);
}

function fold(name: string): string {
  return name.toLowerCase().replace(/[\s_-]/g, '');
}

function unknownColumn(name: string): Pick<InputProblem, 'problem' | 'expects' | 'example' | 'nearest'> {
  const near = nearest(name, known());
  return {
    problem: { id: 'input.unknownColumn', values: { name } },
    expects: { id: 'expected.columns', values: {} },
    example: examples.join(','),
    ...(near !== undefined && { nearest: near }),
  };
}

const examples = [
  'id',
  'name',
  'dateOfBirth',
  'age',
  'maritalStatus',
  'destination',
  'dependentChildren',
  'partner.accompanying',
  'education.1.level',
  'education.1.country',
  'languageTests.1.test',
  'languageTests.1.listening',
  'work.1.noc',
  'work.1.years',
  'funds.amount',
];

/** Names that are suggested. */
function known(): readonly string[] {
  return [...new Set([...examples, ...keysAt(profileSchema, []).filter((name) => columnOf(name))])];
}

function columnOf(name: string): CsvColumn | undefined {
  const own = ownPath(name);
  if (own) return { name, path: own, kind: 'text' };
  const path = stepsOf(name);
  const kind = fitsLists(path) ? kindOf(path) : undefined;
  return kind && { name, path, kind };
}

/** `x-file`, or `work.1.x-file`: the name is a text, whatever stands in it. */
function ownPath(name: string): CsvColumn['path'] {
  const [, before = '', own = ''] = /^((?:\w+\.)*)(x-.+)$/.exec(name) ?? [];
  if (own === '') return undefined;
  const path = before === '' ? [] : stepsOf(before.slice(0, -1));
  return path.length === 0 || (fitsLists(path) && takesOwnKeys(profileSchema, path)) ? [...path, own] : undefined;
}

/** Whether items of lists, and nothing else, are numbered. */
function fitsLists(path: readonly (string | number)[]): boolean {
  return path.every((step, index) => (typeof step === 'number') === isListAt(profileSchema, path.slice(0, index)));
}

function stepsOf(name: string): readonly (string | number)[] {
  return name.split('.').map((step) => (/^[1-9]\d{0,2}$/.test(step) ? Number(step) - 1 : step));
}

function kindOf(path: readonly (string | number)[]): CellKind | undefined {
  const schema = fieldSchema(profileSchema, path);
  const { type, checks = [] } = schema?._zod.def ?? {};
  const holds = (fn: unknown) => checks.some((check) => isPredicate(check) && check._zod.def.fn === fn);
  switch (type) {
    case 'string':
      if (holds(isNocCode)) return 'noc';
      if (holds(isDay)) return 'day';
      return path.at(-1) === 'submitted' ? 'moment' : 'text';
    case 'enum':
      return 'text';
    case 'number':
      return schema && z.safeParse(schema, 1000).success ? 'amount' : 'number';
    case 'literal':
    case 'union':
      return 'number';
    case 'boolean':
      return 'flag';
    case 'array':
      return 'list';
    default:
      return undefined;
  }
}
