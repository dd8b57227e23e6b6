import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, expectTypeOf, test } from 'vitest';
import type * as z from 'zod/mini';
import { isPlainObject } from '../src/base/plain-object.ts';
import { profileJsonSchema } from '../src/profile/json-schema.ts';
import type { Profile } from '../src/profile/profile.ts';
import type { profileSchema } from '../src/profile/schema.ts';

// The types of a profile stand by name in profile.ts, apart from the schema that checks it.

test('the types are those that the schema gives', () => {
  expectTypeOf<Profile>().branded.toEqualTypeOf<z.infer<typeof profileSchema>>();
});

const path = new URL('../src/profile/profile.ts', import.meta.url);
const source = ts.createSourceFile('profile.ts', readFileSync(path, 'utf8'), ts.ScriptTarget.ESNext, true);
const interfaces = new Map(
  source.statements.filter(ts.isInterfaceDeclaration).map((one) => [one.name.text, one] as const),
);

/** Keys of an interface and of those that it extends, each with its type and its docstring. */
function fieldsOf(name: string): ReadonlyMap<string, { readonly type: string; readonly doc: string }> {
  const one = interfaces.get(name) ?? expect.fail(`no interface ${name}`);
  const inherited = (one.heritageClauses ?? []).flatMap(({ types }) => types.map((type) => type.expression.getText()));
  const own = one.members.filter(ts.isPropertySignature).map((field) => {
    const doc = ts.getJSDocCommentsAndTags(field).map(({ comment }) => ts.getTextOfJSDocComment(comment));
    return [
      field.name.getText(),
      { type: field.type?.getText() ?? '', doc: doc.join('').replace(/\s+/g, ' ') },
    ] as const;
  });
  return new Map([...inherited.flatMap((parent) => [...fieldsOf(parent)]), ...own]);
}

interface Described {
  readonly name: string;
  readonly schema: Readonly<Record<string, unknown>>;
}

/** Every object of the JSON Schema with the interface that has its keys. */
function objectsOf(name: string, schema: Readonly<Record<string, unknown>>): readonly Described[] {
  const fields = fieldsOf(name);
  const inner = Object.entries(propertiesOf(schema)).flatMap(([key, value]) => {
    const type = [...interfaces.keys()].find((one) => new RegExp(`\\b${one}\\b`).test(fields.get(key)?.type ?? ''));
    const object = objectIn(value);
    return object && type ? objectsOf(type, object) : [];
  });
  return [{ name, schema }, ...inner];
}

function propertiesOf({ properties }: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return isPlainObject(properties) ? properties : {};
}

/** The object that a value is, may be, or is a list of. */
function objectIn(schema: unknown): Readonly<Record<string, unknown>> | undefined {
  if (!isPlainObject(schema)) return undefined;
  if ('properties' in schema) return schema;
  if (Array.isArray(schema.anyOf)) return schema.anyOf.map(objectIn).find((one) => one !== undefined);
  return objectIn(schema.items);
}

/** What the docstring of a field says after its description, where the schema limits it by figures or by form. */
function limitsOf(field: Readonly<Record<string, unknown>>): readonly string[] {
  const { minimum, maximum, maxLength, format } = field;
  return [
    ...(minimum === undefined ? [] : [`From ${figure(minimum)} to ${figure(maximum)}.`]),
    ...(maxLength === undefined ? [] : [`At most ${figure(maxLength)} characters.`]),
    ...(format === 'date' ? ['As `YYYY-MM-DD`.'] : []),
  ];
}

const figure = (value: unknown) => Number(value).toLocaleString('en');

const objects = objectsOf('Profile', objectIn(profileJsonSchema()) ?? expect.fail('no schema'));

test('every interface is of an object of the schema', () => {
  const inherited = ['Person', 'OwnKeys'];
  expect(new Set([...objects.map(({ name }) => name), ...inherited])).toEqual(new Set(interfaces.keys()));
});

describe.each(objects)('$name', ({ name, schema }) => {
  const fields = fieldsOf(name);
  const properties = propertiesOf(schema);

  test('has the keys of the schema', () => {
    expect([...fields.keys()].sort()).toEqual(Object.keys(properties).sort());
  });

  test.each(Object.entries(properties))('says of %s what the schema says', (key, field) => {
    const { description, ...rest } = isPlainObject(field) ? field : expect.fail(`no schema of ${key}`);
    const doc = fields.get(key)?.doc;
    expect(doc?.startsWith(String(description)), `${doc} begins with: ${description}`).toBe(true);
    for (const limit of limitsOf(rest)) expect(doc).toContain(limit);
  });
});
