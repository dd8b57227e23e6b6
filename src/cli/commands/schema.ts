import type { Sheet } from '../../report/sheet.ts';
import { ExitError } from '../exit.ts';
import { writeOutput } from '../io.ts';
import type { Machine } from '../machine.ts';
import type { OptionValues } from '../option-values.ts';
import { words } from '../words.ts';

/** `crs schema`: the JSON Schema of a profile, or of a record of `crs batch`, or the columns of its CSV. */
export async function run(_args: readonly string[], given: OptionValues<'schema'>, machine: Machine): Promise<void> {
  if (given.columns && given.record) throw new ExitError(words['schema.both']({}));
  if (given.fields && !given.record)
    throw new ExitError(words['schema.onlyWith']({ option: '--fields', with: '--record' }));
  if (given.format && !given.columns)
    throw new ExitError(words['schema.onlyWith']({ option: '--format', with: '--columns' }));
  await writeOutput(given.columns ? await columns(given, machine) : await schema(given), given.output, machine);
}

async function schema({ record, fields }: OptionValues<'schema'>): Promise<string> {
  const found = record
    ? await recordSchema(fields)
    : (await import('../../profile/json-schema.ts')).profileJsonSchema(words);
  return `${JSON.stringify(found, null, 2)}\n`;
}

async function recordSchema(fields: readonly string[] | undefined): Promise<object> {
  const { recordJsonSchema } = await import('../../batch/record-schema.ts');
  return recordJsonSchema(words, (await import('../batch/chosen-fields.ts')).chosenFields(fields));
}

async function columns(given: OptionValues<'schema'>, machine: Machine): Promise<string> {
  const { inputColumns } = await import('../../batch/column-list.ts');
  const { fields, usualFields } = await import('../../batch/fields.ts');
  const { renderAnswer } = await import('../sheets.ts');
  const input = inputColumns(words);
  const output = [
    ...(['file', 'line', 'id'] as const).map((name) => ({
      name,
      type: name === 'line' ? 'integer' : 'text',
      null: name === 'id',
      usual: name !== 'file',
      meaning: words[`field.${name}`]({}),
    })),
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
  return renderAnswer(
    { data: { input, output }, sheets, csv: [['table', 'column', 'type', 'values', 'meaning'], ...rows] },
    given,
    machine,
  );
}
