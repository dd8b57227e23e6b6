import { isListAt, kindAt } from '../profile/field.ts';
import { InputError, type InputProblem } from '../profile/input-error.ts';
import { nearest } from '../profile/nearest.ts';
import { profileSchema } from '../profile/schema.ts';

/**
 * A column of CSV input. Its name is the path of a field, lists counted from 1: `dateOfBirth`, `partner.accompanying`,
 * `work.1.noc`, `languageTests.2.listening`. A column named as a list itself (`work`) says `none` for an empty list.
 */
export interface CsvColumn {
  readonly name: string;
  readonly path: readonly (string | number)[];
  readonly kind: 'text' | 'number' | 'flag' | 'result' | 'list';
}

/** Reads a header. @throws {InputError} for names that are not fields, and for a name that stands twice */
export function csvColumns(names: readonly string[], file: string): readonly CsvColumn[] {
  const problems: InputProblem[] = [];
  const columns = names.flatMap((name, index): readonly CsvColumn[] => {
    const about = { file, line: 1, column: index + 1, field: name };
    if (names.indexOf(name) !== index) {
      problems.push({ ...about, problem: { id: 'input.columnTwice', values: { name } } });
      return [];
    }
    const column = columnOf(name);
    if (column) return [column];
    const near = nearest(name, examples);
    problems.push({
      ...about,
      problem: { id: 'input.unknownColumn', values: { name } },
      expected: 'paths of fields, lists counted from 1',
      example: examples.join(','),
      ...(near !== undefined && { nearest: near }),
    });
    return [];
  });
  if (problems.length > 0) throw new InputError(problems);
  return columns;
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

function columnOf(name: string): CsvColumn | undefined {
  const path = name.split('.').map((step) => (/^[1-9]\d{0,2}$/.test(step) ? Number(step) - 1 : step));
  // Items of lists, and nothing else, are numbered.
  const fits = path.every(
    (step, index) => (typeof step === 'number') === isListAt(profileSchema, path.slice(0, index)),
  );
  const kind = fits ? columnKind(kindAt(profileSchema, path)) : undefined;
  return kind && { name, path, kind };
}

function columnKind(kind: string | undefined): CsvColumn['kind'] | undefined {
  switch (kind) {
    case 'string':
    case 'enum':
      return 'text';
    case 'number':
    case 'literal':
      return 'number';
    case 'boolean':
      return 'flag';
    case 'union':
      return 'result';
    case 'array':
      return 'list';
    default:
      return undefined;
  }
}

/** The value of a cell. What is not of the column's kind stays a text, which the profile's schema then refuses. */
export function cellValue(text: string, kind: CsvColumn['kind']): unknown {
  switch (kind) {
    case 'text':
      return text;
    case 'number':
    case 'result':
      return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
    case 'flag':
      return text === 'true' ? true : text === 'false' ? false : text;
    case 'list':
      return text === 'none' ? [] : text;
  }
}
