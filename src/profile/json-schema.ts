import { toJSONSchema } from 'zod/mini';
import { countries } from '../base/regions.ts';
import { en } from '../messages/en.ts';
import type { Words } from '../messages/message.ts';
import { nocCodes } from '../noc/codes.ts';
import { description } from './descriptions.ts';
import { takesOwnKeys } from './facts-object.ts';
import { aboutSchema } from './field.ts';
import { profileSchema } from './schema.ts';
import { tests } from './values.ts';

/**
 * The JSON Schema (2020-12) of a profile, for editors that complete and check YAML and JSON.
 * @param words the language of its descriptions; English when left out
 */
export function profileJsonSchema(words: Words = en): object {
  const schema = toJSONSchema(profileSchema, {
    override: ({ zodSchema, jsonSchema, path }) => {
      const about = aboutSchema(zodSchema);
      if (takesOwnKeys(zodSchema, [])) {
        jsonSchema.patternProperties = { '^x-.': {} };
        jsonSchema.additionalProperties = false;
      }
      const text = about && description(path.filter((step) => !structure.includes(step)));
      if (text !== undefined) jsonSchema.description = words['data.text']({ text });
      const key = path.at(-1);
      if (key === 'noc') jsonSchema.enum = [...nocCodes];
      if (key === 'country') jsonSchema.enum = [...countries];
      if (key === 'test') jsonSchema.enum = [...tests];
      if (about?.expects.id === 'expected.day') jsonSchema.format = 'date';
      if (about?.expects.id === 'expected.whole') jsonSchema.type = 'integer';
    },
  });
  return { ...schema, title: words['data.schemaTitle']({}) };
}

/** Steps of a path of a JSON Schema that lead to no field. */
const structure: readonly PropertyKey[] = ['properties', 'items', 'anyOf'];
