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
