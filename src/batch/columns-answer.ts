import type { Words } from '../messages/message.ts';
import type { RenderableAnswer } from '../report/render.ts';
import type { Sheet } from '../report/sheet.ts';
import { type InputColumn, inputColumns } from './column-list.ts';
import { type FieldType, fields, usualFields } from './fields.ts';

/** A key of a record in NDJSON, a column of one in CSV. */
export interface OutputColumn {
  /** The key or the column. */
  readonly name: string;
  /** What its values are. */
  readonly type: FieldType | 'text';
  /** Whether it can be null in NDJSON, empty in CSV. */
  readonly null: boolean;
  /** Whether a record has it of which nobody chose the fields. */
  readonly usual: boolean;
  /** What it says, in words. */
  readonly meaning: string;
}

/** What `crs schema --columns` tells. */
export interface BatchColumns {
  /** Columns of CSV input. */
  readonly input: readonly InputColumn[];
  /** Keys and columns of records. */
  readonly output: readonly OutputColumn[];
}

/** Columns of CSV that a batch reads, and those that it writes. */
export function columnsAnswer(words: Words): RenderableAnswer<BatchColumns> {
  const input = inputColumns(words);
  const output: readonly OutputColumn[] = [
    ...(['file', 'line', 'id'] as const).map(
      (name): OutputColumn => ({
        name,
        type: name === 'line' ? 'integer' : 'text',
        null: name === 'id',
        usual: name !== 'file',
        meaning: words[`field.${name}`]({}),
      }),
    ),
    ...fields.map(({ id, type, canBeNull, meaning }) => ({
      name: id,
      type,
      null: canBeNull,
      usual: usualFields.includes(id),
      meaning: meaning(words),
    })),
    { name: 'errors', type: 'text', null: true, usual: true, meaning: words['field.errors']({}) },
    { name: 'extra.NAME', type: 'text', null: true, usual: false, meaning: words['field.extra']({}) },
  ];
  const valuesIn = (values: readonly string[]) => (values.length === 0 ? '' : ` [${values.join(', ')}]`);
  const rows = [
    ...input.map(({ name, type, values, meaning }) => ['in', name, type, values.join(' '), meaning] as const),
    ...output.map(
      ({ name, type, meaning }) => ['out', name, type, type === 'answer' ? 'yes no unknown' : '', meaning] as const,
    ),
  ];
  const headings = [words['schema.column']({}), words['schema.type']({}), words['schema.meaning']({})];
  const sheet = (title: string, above: string, table: readonly (readonly string[])[]): Sheet => ({
    title,
    above: [{ text: above }],
    columns: headings.map((name) => ({ name })),
    rows: table.map((cells) => ({ cells })),
  });
  const sheets = [
    sheet(
      words['schema.input']({}),
      words['schema.aboutInput']({}),
      input.map(({ name, type, values, meaning }) => [name, type, `${meaning}${valuesIn(values)}`]),
    ),
    sheet(
      words['schema.output']({}),
      words['schema.aboutOutput']({}),
      output.map(({ name, type, meaning }) => [name, type, meaning]),
    ),
  ];
  return {
    data: { input, output },
    sheets,
    csv: [['table', 'column', 'type', 'values', 'meaning'], ...rows],
  };
}
