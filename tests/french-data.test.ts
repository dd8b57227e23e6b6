import { expect, test } from 'vitest';
import { aboutExample, examples as exampleFiles } from '../src/cli/examples.ts';
import { documentRules, documentsPage } from '../src/law/documents/list.ts';
import { feeTables } from '../src/law/fees/index.ts';
import { charts } from '../src/law/language-tests/index.ts';
import { skilledScopes } from '../src/law/skilled.ts';
import * as pages from '../src/law/source.ts';
import { streams } from '../src/law/streams.ts';
import { axes } from '../src/law-axes/axes.ts';
import { data, dataTexts } from '../src/messages/fr/data.ts';
import { profileJsonSchema } from '../src/profile/json-schema.ts';
import { crs } from './cli/run.ts';

const versions = axes().flatMap((axis) => axis.versions);
const headers = [...versions.map(({ header }) => header), ...feeTables];
const sources = [...headers.flatMap((header) => header.sources), ...Object.values(pages), documentsPage];

/** Articles that are in English alone keep their own title: those of a site that is not the government's. */
const ownTitle = /\((?!canada\.ca)[\w-]+\.(?:com|org|ca)\)$/;

const cites = [
  ...versions.flatMap(({ cells = [] }) => cells.flatMap(({ cite }) => cite ?? [])),
  ...Object.values(documentRules).map(({ source }) => source),
  ...headers.map(({ instrument }) => instrument),
];
const descriptions = [...JSON.stringify(profileJsonSchema()).matchAll(/"description":("(?:[^"\\]|\\.)*")/g)].map(
  ([, text = '""']): string => JSON.parse(text),
);

/** Bodies that R75(2.1) designates. */
function designated(tables: unknown): readonly string[] {
  return [...JSON.stringify(tables ?? null).matchAll(/"body":"([^"]+)"/g)].map(([, name = '']) => name);
}

const texts = new Set<string>([
  ...headers.map(({ title }) => title),
  ...sources.flatMap(({ title, seen }) => [title, seen]).filter((text) => !ownTitle.test(text)),
  ...Object.values(charts).map(({ source }) => source.title),
  ...skilledScopes.map(({ title }) => title),
  ...versions.flatMap(({ tables }) => designated(tables)),
  ...streams.flatMap(({ source, note }) => (note === undefined ? [source] : [source, note])),
  ...descriptions,
  ...exampleFiles().map(aboutExample),
]);

const english =
  /(?<![\p{L}])(?:the|of|and|with|is|are|not|from|under|made|amended|before|s\.)(?= |$)|\b(?:SOR|IRPA|IRPR|MI)\b/u;

test('every text of the data has its French', () => {
  expect([...texts].filter((text) => !Object.hasOwn(dataTexts, text))).toEqual([]);
  expect(Object.entries(dataTexts).filter(([, said]) => said === '')).toEqual([]);
});

test('no French is left over from a text that was reworded', () => {
  const known = new Set([...texts, ...cites, ...sources.map(({ url }) => url)]);
  expect(Object.keys(dataTexts).filter((text) => !known.has(text))).toEqual([]);
});

test('sections are cited as French texts cite them', () => {
  expect(cites.filter((cite) => english.test(data['data.citation']({ cite })))).toEqual([]);
  expect(data['data.citation']({ cite: 'R75(2)(d); MI s. 3(4), 12(3)' })).toBe(
    'R75(2)d)\u00A0; IM, art.\u00A03(4), 12(3)',
  );
  expect(data['data.citation']({ cite: 'SOR/2016-298' })).toBe('DORS/2016-298');
});

test('French holds nothing of English, and its signs stand after spaces that do not break', () => {
  for (const said of Object.values(dataTexts).filter((text) => !text.startsWith('https:'))) {
    expect(said.replace('French-Language proficiency 2026-Version 2', '')).not.toMatch(english);
    expect(said.replaceAll('`test: clb`', '')).not.toMatch(/\S[:;?!%](?=\s|$)| [:;?!%»]|« |['"]/);
  }
});

const fr = ['--lang', 'fr'];

test('what is printed of it is French', async () => {
  expect((await crs(['demo', '--list', ...fr])).stdout).toContain('désignée par une province');
  expect((await crs(['init', '--template', ...fr])).stdout).toContain('## Date de naissance.\n#dateOfBirth:');
  const { stdout } = await crs(['schema', ...fr]);
  expect(JSON.parse(stdout).title).toBe('Profil pour crs, schéma 1');
  expect(JSON.parse(stdout).properties.maritalStatus.description).toBe('État matrimonial.');
  const rules = (await crs(['rules', 'show', '2025-03-25', ...fr], { columns: 400 })).stdout;
  expect(rules).toContain('Points pour une offre d’emploi supprimés');
  expect(rules).toContain('IM, art.\u00A030');
  const streamsSaid = (await crs(['rounds', 'streams', ...fr, '--as-of', '2026-11-23'], { columns: 400 })).stdout;
  expect(streamsSaid).toContain('réunit trois anciens volets');
});

test('an amendment keeps the words of its file', async () => {
  const { stdout } = await crs(['rules', 'list', '--rules', 'tests/amendments/invented.yaml', ...fr], { columns: 400 });
  expect(stdout).toContain(
    'INVENTED high-wage points (tests/amendments/invented.yaml). Texte officiel\u00A0: none, invented',
  );
});
