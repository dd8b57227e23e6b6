import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { streams } from '../src/law/streams.ts';
import { en } from '../src/messages/en.ts';
import { counted, nbsp, number } from '../src/messages/fr/typography.ts';
import { fr } from '../src/messages/fr.ts';
import { crs } from './cli/run.ts';

const examples = readdirSync('profiles').map((file) => `profiles/${file}`);
const day = ['--as-of', '2026-01-15'];

/** What the nine examples bring onto the screen. */
const commands: readonly (readonly string[])[] = [
  ['score', ...day, ...examples],
  ['score', '--details', '--explain', ...day, ...examples],
  ['score', '--explain', '--format', 'markdown', ...day, ...examples],
  ['check', ...day, ...examples],
  ...examples.flatMap((file) => [
    ['timeline', ...day, file],
    ['improve', '--all', ...day, file],
    ['improve', '--target', '520', ...day, file],
    ['rounds', '--history', ...day, file],
    ['checklist', ...day, file],
    ['checklist', '--format', 'markdown', ...day, file],
  ]),
  ['overview', ...day, ...examples],
  ['compare', ...day, ...examples.slice(0, 3)],
  ['rounds', '--last', '20', ...day],
  ['rounds', 'streams', '--as-of', '2026-11-23'],
  ['rules', 'list', ...day],
  ['rules', 'show', '2015-01-01', '2025-03-25', '2026-11-03', '2026-04-federal-high-skilled', ...day],
  ['rules', 'diff', '2020-10-20', '2025-03-25', ...day],
  ['rules', 'check', ...day],
  ['diff', '--to', '2026-04-federal-high-skilled', ...day, ...examples.slice(0, 2)],
  ['demo', '--list'],
];

test('French has every sentence, each as a function, and no other', () => {
  expect(Object.keys(fr).sort()).toEqual(Object.keys(en).sort());
});

/** Words of English that French does not know. */
const english =
  /\b(?:the|of|and|with|without|is|are|was|were|not|your|you|years?|months?|this|that|from|than|more|less|has|have|its?|would|need(?:s|ed)?|below|above|because|only|each|every|any|work|score|score[sd]|level|test result|days?|first|last|since|until|which|what|nothing|after|before|rounds?|language|listening|reading|writing|speaking|abroad|unknown|yes|no|no one|for|to|in the|by)\b/gi;

/** What is the same in both: names, keys and citations. */
const same = [
  // Names of the provinces' streams, articles that are in English alone, and by what designated bodies are known.
  ...streams.map(({ name }) => name),
  /^.*\((?!canada\.ca)[\w-]+\.(?:com|org|ca)\).*$/gm,
  /^.*(?:mcc, medical council of canada|pebc, pharmacy examining board of).*$/gm,
  // Names of the examples.
  /^ {2}[a-z]+(?:-[a-z]+)+(?= )/gm,
  /https?:\/\/\S+/g,
  /\S+\.yaml\b/g,
  /Priya and(?: Daniel)?/g,
  /age et years|proof: held/g,
  // Citations.
  /\((?:R\d|IM\b|LIPR |RIPR )(?:[^()]|\([^()]*\))*\)/g,
  /\b(?:npm run dev -- |crs )[a-z]+(?: [A-Z-]\S*)*/g,
  /--[\w-]+(?: [A-Z]+)?/g,
  /\[[\w.+ -]+\]/g,
  /\b[a-z]+(?:\.[\w]+)+\b/g,
  /\b[a-z]+[A-Z]\w+\b/g,
  /IELTS [A-Z]\w+(?: [A-Z]\w+)*|TEF Canada|CELPIP\S*(?: General)?|PTE Core|TCF Canada/g,
];

describe.each(commands.map((line) => ({ line })))('$line', ({ line }) => {
  test('is said in French', async () => {
    const { stdout, stderr } = await crs([...line, '--lang', 'fr'], { columns: 400 });
    expect(stdout).not.toBe('');
    const said = same.reduce<string>((text, known) => text.replace(known, ''), `${stdout}${stderr}`);
    const found = said.split('\n').flatMap((row) => {
      const words = row.match(english);
      return words ? [`${words.join(' ')} | ${row.trim().slice(0, 200)}`] : [];
    });
    expect([...new Set(found)]).toEqual([]);
    expect(said).not.toMatch(/undefined|NaN|\[object/);
    // In a cell, a question mark alone is an answer.
    const signs = /\S{0,20}(?:[^\s\d][:;!%$]|[^\s?][?]| [:;!%$])(?=\s|$)/g;
    const unspaced = said.match(signs)?.filter((sign) => !/^\|?\s?:?-*:?$|TQF\?|CEC\?|TMSF\?/.test(sign));
    expect([...new Set(unspaced)]).toEqual([]);
  });
});

describe('figures', () => {
  test.each([
    [0, `0${nbsp}an`],
    [1, `1${nbsp}an`],
    [1.5, `1,5${nbsp}an`],
    [2, `2${nbsp}ans`],
  ])('%d', (years, said) => {
    expect(counted(years, 'an', 'ans')).toBe(said);
  });

  test('thousands and decimals', () => {
    expect(number(15263.5).replace(/\s/g, ' ')).toBe('15 263,5');
  });
});
