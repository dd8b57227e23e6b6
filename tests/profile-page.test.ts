import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { profileJsonSchema } from '../src/profile/json-schema.ts';
import { blocksOf, readDoc } from './cli/doc-blocks.ts';

/** The page that explains every key of a profile, in English and in French. */
const pages = ['profile.md', 'fr/profil.md'];

/** What stands between backticks: keys, values and commands, which are the same in both languages. */
function codes(page: string): readonly string[] {
  const text = readDoc(page).replace(/^```[\s\S]*?^```$/gm, '');
  return [...new Set([...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code))].sort();
}

/** Names of properties, however deep. */
function keysOf(schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const named =
    'properties' in schema && typeof schema.properties === 'object' ? Object.keys(schema.properties ?? {}) : [];
  return [...named, ...Object.values(schema).flatMap(keysOf)];
}

/** Paths of the properties that say nothing of what they mean, however deep. */
function undescribed(schema: unknown, path = ''): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, part]) => [
    ...(path.endsWith('/properties') && !Object.hasOwn(part, 'description') ? [`${path}/${key}`] : []),
    ...undescribed(part, `${path}/${key}`),
  ]);
}

test('the JSON Schema says of every key what it means', () => {
  expect(undescribed({ properties: { unsaid: { type: 'string' } } })).toEqual(['/properties/unsaid']);
  expect(undescribed(profileJsonSchema())).toEqual([]);
});

describe.each(pages)('docs/%s', (page) => {
  const words = codes(page).flatMap((code) => code.split(/[^\w-]+/));

  test.each([...new Set(keysOf(profileJsonSchema()))])('explains %s', (key) => {
    expect(words).toContain(key);
  });
});

test('both pages name the same keys, values and commands', () => {
  expect(codes('fr/profil.md')).toEqual(codes('profile.md'));
});

test('and show the same facts, but for what a person wrote in a language', () => {
  const facts = (page: string) =>
    blocksOf(page).map(({ text }) =>
      JSON.parse(JSON.stringify(parse(text), (key, value) => (key === 'notes' ? '' : value))),
    );
  expect(facts('fr/profil.md')).toEqual(facts('profile.md'));
});
