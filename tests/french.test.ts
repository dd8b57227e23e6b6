import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lawOn } from '../src/index.ts';
import { proposals } from '../src/law/proposals/index.ts';
import { streams } from '../src/law/streams.ts';
import { axes } from '../src/law-axes/axes.ts';
import { en } from '../src/messages/en.ts';
import { findTerm, namesOf } from '../src/messages/find-term.ts';
import { cite, lawName } from '../src/messages/fr/law-names.ts';
import { counted, nbsp, number } from '../src/messages/fr/typography.ts';
import { fr, glossary } from '../src/messages/fr.ts';
import { termIds } from '../src/messages/terms.ts';
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
];

test('French has every sentence, each as a function, and no other', () => {
  expect(Object.keys(fr).sort()).toEqual(Object.keys(en).sort());
});

/** Words of English that French does not know. */
const english =
  /\b(?:the|of|and|with|without|is|are|was|were|not|your|you|years?|months?|this|that|from|than|more|less|has|have|its?|would|need(?:s|ed)?|below|above|because|only|each|every|any|work|score|score[sd]|level|test result|days?|first|last|since|until|which|what|nothing|after|before|rounds?|language|listening|reading|writing|speaking|abroad|unknown|yes|no|no one|for|to|in the|by)\b/gi;

/** What is the same in both: names, keys and citations. */
const same = [
  // Titles of sources.
  /^\s*- .*\s+https?:\/\/\S+$/gm,
  /https?:\/\/\S+/g,
  /\S+\.yaml\b/g,
  /Priya and(?: Daniel)?/g,
  /age et years|proof: held/g,
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
    const said = same.reduce((text, known) => text.replace(known, ''), `${stdout}${stderr}`);
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

/** Words that are no official term of the Regulations or of IRCC in French, each with the one that is. */
const forbidden: readonly (readonly [RegExp, string])[] = [
  [/\bCLB\b/, 'NCLC'],
  [/\bTEER\b/, 'FEER (catégorie FÉER, R2)'],
  [/\bNOC\b/, 'CNP (Classification nationale des professions, R2)'],
  [/\bLMIA\b/, 'EIMT (étude d’impact sur le marché du travail)'],
  [/\bECA\b/, 'EDE (évaluation des diplômes d’études)'],
  [/\bITA\b/, 'invitation à présenter une demande (LIPR 10.1)'],
  [/\bPNP\b|nominations? provinciale|\bnominée?s?\b/, 'candidats des provinces, désignation (R87)'],
  [/\bCRS\b|\bCRS points?\b/, 'SCG (Système de classement global)'],
  [/\bFSW\b/, 'TQF (travailleurs qualifiés (fédéral), R75)'],
  [/\bFST\b/, 'TMSF (travailleurs de métiers spécialisés (fédéral), R87.2)'],
  [/\b(?:IRPA|IRPR|SOR)\b|\bMI s\./, 'LIPR, RIPR ou R, DORS, IM art.'],
  [/\btirages?\b/i, 'ronde d’invitations'],
  [/Entrée Express|Express Entry/, 'Entrée express'],
  [/\béligib/i, 'admissible'],
  [/statut (?:implicite|maintenu)/, 'statut conservé (R183(5)-(6))'],
  [/lettre de recommandation/, 'lettre de référence'],
  [/\bpreuve de résidence permanente\b|fonds de règlement/, 'fonds pour l’établissement'],
];

/** Slips of grammar that sentences put together from parts are prone to. */
const slips =
  /(?<!\p{L})(?:[Ss]i ils?|(?:[Dd]e|[Qq]ue|[Ll][ea]) (?:Alberta|Ontario|Île-du|il|elle|une?|anglais)|tu|toi|tes|ton)(?!\p{L})/u;

/** What French files say: their texts, without the keys, the names to look terms up by, and the comments. */
function textsOf(file: string): readonly string[] {
  const source = readFileSync(file, 'utf8')
    .replace(/^import .*$|\/\*[\s\S]*?\*\/|^\s*\/\/.*$|aliases: \[[^\]]*\]/gm, '')
    .replace(/CLB \(Canadian Language Benchmarks\)|Canadian Language Benchmarks \(CLB\)/g, '');
  return source.match(/'(?:[^'\\\n]|\\.)+'(?!\s*:)|`(?:[^`\\]|\\.)*`/g) ?? [];
}

describe.each(
  readdirSync('src/messages/fr', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts')),
)('src/messages/fr/%s', (name) => {
  const texts = textsOf(`src/messages/fr/${name}`);

  test.each(forbidden)('not %s', (wrong) => {
    expect(texts.filter((text) => wrong.test(text))).toEqual([]);
  });

  test('elisions and articles', () => {
    expect(texts.filter((text) => slips.test(text.replace(/\\u00A0/g, ' ')))).toEqual([]);
  });
});

test.each(['physician-fee-for-service', 'couple-partner-counted'])('%s: the score on one screen', async (name) => {
  const { stdout } = await crs(['score', `profiles/${name}.yaml`, '--as-of', '2026-11-25', '--lang', 'fr'], {
    columns: 80,
  });
  expect(stdout.trimEnd().split('\n').length).toBeLessThanOrEqual(40);
});

test('results of a test have a comma, also those typed with a point', async () => {
  const { stdout } = await crs(['language', 'ielts-gt', '8', '7', '6.5', '7', '--lang', 'fr']);
  expect(stdout).toMatch(/expression écrite +6,5 /);
});

describe('the law in French', () => {
  // Versions that are begun later get their French with their figures.
  const versions = axes()
    .flatMap(({ versions: known }) => known.map(({ header }) => header))
    .concat(proposals)
    .filter(({ effective }) => effective < '2026-11-29');

  test.each(versions.map(({ title }) => title))('the title %s', (title) => {
    expect(lawName(title)).not.toBe(title);
  });

  test.each(streams.flatMap(({ note }) => note ?? []))('the remark %s', (note) => {
    expect(lawName(note)).not.toBe(note);
  });

  test.each(versions.map(({ instrument }) => instrument))('the instrument %s', (instrument) => {
    expect(lawName(instrument)).not.toMatch(/\b(?:the|of|and|made|announced|before|SOR|IRPR|IRPA|MI)\b/);
  });

  test.each([
    ['R87.1(2)(a)-(c), (3)', 'R87.1(2)a)-c), (3)'],
    ['R82(2)(d)(i)', 'R82(2)d)(i)'],
    ['R83(1)(c.1)', 'R83(1)c.1)'],
    ['R186(u)', 'R186u)'],
    ['IRPA 11.2(2)(b)', 'LIPR 11.2(2)b)'],
    ['MI s. 12-13', `IM art.${nbsp}12-13`],
    ['CRS criteria, part A', 'critères du SCG, partie A'],
  ])('%s', (english, french) => {
    expect(cite(english)).toBe(french);
  });
});

describe('terms in French', () => {
  test('no name is that of two', () => {
    for (const id of termIds)
      for (const called of namesOf(id, glossary)) expect(findTerm(called, glossary), called).toBe(id);
  });

  test.each([
    ['EDE', 'eca'],
    ['attestation d’équivalence', 'eca'],
    ['EIMT', 'lmia'],
    ['FÉER', 'teer'],
    ['CNP', 'noc'],
    ['NCLC', 'nclc'],
    ['SCG', 'crs'],
    ['tirage', 'round'],
    ['fonds pour l’établissement', 'funds'],
    ['statut conservé', 'maintained-status'],
    ['candidat d’une province', 'pnp'],
    ['IPD', 'ita'],
  ])('%s', (asked, id) => {
    expect(findTerm(asked, glossary)).toBe(id);
  });

  test.each(termIds)('%s: figures of every day, and no English', (id) => {
    for (const day of ['2015-01-01', '2026-01-15', '2026-11-28']) {
      const law = lawOn(day);
      if (!law) throw new Error(day);
      expect(glossary[id].says(law)).not.toMatch(/undefined|NaN|\[object|\s\s|\b(?:the|and|with)\b/);
    }
  });

  test('where they stand in the law', async () => {
    const { stdout } = await crs(['help', 'eca', '--lang', 'fr'], { columns: 200 });
    expect(stdout).toContain('R73(1), R75(2)e), (4), (8)');
    expect(stdout.replace(/\s+/g, ' ')).toContain('Règlement sur l’immigration et la protection des réfugiés');
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
