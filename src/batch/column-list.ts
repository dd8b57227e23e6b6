import type { Words } from '../messages/message.ts';
import { description } from '../profile/descriptions.ts';
import { isListAt, keysAt, valuesAt } from '../profile/field.ts';
import { profileSchema } from '../profile/schema.ts';
import { tests } from '../profile/values.ts';
import { csvColumns } from './csv-columns.ts';

/** A column that CSV input can have. */
export interface InputColumn {
  /** `work.N.noc`: N stands for 1, 2 and so on, the place in a list. */
  readonly name: string;
  /** What its cells are read as. */
  readonly type: string;
  /** All that can stand there, where that is a list of words. */
  readonly values: readonly string[];
  /** What it says, in words. */
  readonly meaning: string;
}

/** Every column of CSV input that is a field, in the order of the schema of a profile. */
export function inputColumns(words: Words): readonly InputColumn[] {
  return columnsBelow([], words);
}

function columnsBelow(path: readonly (string | number)[], words: Words): readonly InputColumn[] {
  return keysAt(profileSchema, path).flatMap((key) => {
    const own = [...path, key];
    const below = columnsBelow(isListAt(profileSchema, own) ? [...own, 0] : own, words);
    return [...columnAt(own, words), ...below];
  });
}

/** The column of a field, if it has one: a field with parts has none but for a list. */
function columnAt(path: readonly (string | number)[], words: Words): readonly InputColumn[] {
  const name = (item: string) => path.map((step) => (typeof step === 'number' ? item : step)).join('.');
  const about = description(path);
  const isField = isListAt(profileSchema, path) || keysAt(profileSchema, path).length === 0;
  if (!isField) return [];
  const [column] = csvColumns([name('1')], { file: '', line: 1, extra: undefined });
  const values = path.at(-1) === 'test' ? tests : valuesAt(profileSchema, path);
  return [
    {
      name: name('N'),
      type: column?.kind ?? 'text',
      values,
      meaning: about === undefined ? '' : words['data.text']({ text: about }),
    },
  ];
}
