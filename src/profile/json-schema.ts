import { toJSONSchema } from 'zod/mini';
import { countries } from '../base/regions.ts';
import { nocCodes } from '../noc/codes.ts';
import { takesOwnKeys } from './facts-object.ts';
import { aboutSchema } from './field.ts';
import { profileSchema } from './schema.ts';
import { tests } from './values.ts';

/** The JSON Schema (2020-12) of a profile, for editors that complete and check YAML and JSON. */
export function profileJsonSchema(): object {
  const schema = toJSONSchema(profileSchema, {
    override: ({ zodSchema, jsonSchema, path }) => {
      const about = aboutSchema(zodSchema);
      if (takesOwnKeys(zodSchema, [])) {
        jsonSchema.patternProperties = { '^x-.': {} };
        jsonSchema.additionalProperties = false;
      }
      if (about) jsonSchema.description = about.description;
      const key = path.at(-1);
      if (key === 'noc') jsonSchema.enum = [...nocCodes];
      if (key === 'country') jsonSchema.enum = [...countries];
      if (key === 'test') jsonSchema.enum = [...tests];
      if (about?.expects.id === 'expected.day') jsonSchema.format = 'date';
    },
  });
  return { ...schema, title: 'Profile for crs, schema 1' };
}
