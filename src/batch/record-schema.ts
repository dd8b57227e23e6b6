import type { Words } from '../messages/message.ts';
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

/**
 * The JSON Schema (2020-12) of a record of a batch under one set of rules, without --full.
 * @param words the language of its descriptions
 * @param ids the fields that were chosen; those that a record has by itself when left out
 */
export function recordJsonSchema(words: Words, ids: readonly string[] = usualFields): object {
  const beside = {
    file: { ...text, description: words['field.file']({}) },
    line: { type: 'integer', minimum: 1, description: words['field.line']({}) },
    id: { type: ['string', 'null'], description: words['field.id']({}) },
    extra: { type: 'object', description: words['field.extraObject']({}) },
  };
  const notes = { type: 'array', items: objectOf({ id: text, text }), description: words['field.notes']({}) };
  const figures = Object.fromEntries(ids.map((id) => [id, schemaOf(fieldOf(id), words)]));
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
    title: words['schema.record']({}),
    oneOf: [scored, objectOf({ ...beside, errors }, ['line', 'id', 'errors'])],
  };
}

function schemaOf({ type, canBeNull, meaning }: Field, words: Words): object {
  return { ...(canBeNull ? nullable : typeOf)[type], description: meaning(words) };
}

function objectOf(properties: Readonly<Record<string, object>>, required = Object.keys(properties)): object {
  return { type: 'object', properties, required, additionalProperties: false };
}
