import { en } from '../messages/en.ts';
import { type Field, type FieldType, fieldOf, usualFields } from './fields.ts';

const answers = ['yes', 'no', 'unknown'];

const typeOf: Readonly<Record<FieldType, object>> = {
  integer: { type: 'integer' },
  boolean: { type: 'boolean' },
  answer: { enum: answers },
};

const nullable: Readonly<Record<FieldType, object>> = {
  integer: { type: ['integer', 'null'] },
  boolean: { type: ['boolean', 'null'] },
  answer: { enum: [...answers, null] },
};

const text = { type: 'string' };

const beside = {
  file: { ...text, description: 'The input, where there are several.' },
  line: { type: 'integer', minimum: 1, description: 'Number of the line in its input.' },
  id: { type: ['string', 'null'], description: 'The id, else the name, of the profile.' },
  extra: { type: 'object', description: 'With --extra keep: what stands beside the facts.' },
};

/**
 * The JSON Schema (2020-12) of a record of a batch under one set of rules, without --full.
 * @param ids the fields that were chosen; those that a record has by itself when left out
 */
export function recordJsonSchema(ids: readonly string[] = usualFields): object {
  const notes = { type: 'array', items: objectOf({ id: text, text }), description: 'What a cell was read as.' };
  const figures = Object.fromEntries(ids.map((id) => [id, schemaOf(fieldOf(id))]));
  const scored = objectOf({ ...beside, ...figures, notes }, ['line', 'id', ...ids]);
  const errors = {
    type: 'array',
    minItems: 1,
    items: objectOf({ field: text, text, found: text, expected: text, example: text, nearest: text }, [
      'field',
      'text',
    ]),
  };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Record of crs batch',
    oneOf: [scored, objectOf({ ...beside, errors }, ['line', 'id', 'errors'])],
  };
}

function schemaOf({ type, canBeNull, meaning }: Field): object {
  return { ...(canBeNull ? nullable : typeOf)[type], description: meaning(en) };
}

function objectOf(properties: Readonly<Record<string, object>>, required = Object.keys(properties)): object {
  return { type: 'object', properties, required, additionalProperties: false };
}
