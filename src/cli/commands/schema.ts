import { profileJsonSchema } from '../../profile/json-schema.ts';
import { writeOutput } from '../io.ts';
import type { Machine } from '../machine.ts';
import type { OptionValues } from '../option-values.ts';
import { words } from '../words.ts';

/** `crs schema`: the JSON Schema of a profile. */
export async function run(_args: readonly string[], given: OptionValues<'schema'>, machine: Machine): Promise<void> {
  await writeOutput(`${JSON.stringify(profileJsonSchema(words), null, 2)}\n`, given.output, machine);
}
