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
  const { columnsAnswer } = await import('../../batch/columns-answer.ts');
  const { renderAnswer } = await import('../sheets.ts');
  return renderAnswer(columnsAnswer(words), given, machine);
}
