import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commands as commandTable } from '../src/cli/commands.ts';
import { complete } from '../src/cli/completion/complete.ts';
import { manPage } from '../src/cli/man-page.ts';
import { flagOf, type OptionSpec, options } from '../src/cli/options.ts';
import { lawOn } from '../src/law/law.ts';
import { streams } from '../src/law/streams.ts';
import { en } from '../src/messages/en.ts';
import { findTerm, namesOf } from '../src/messages/find-term.ts';
import { citation } from '../src/messages/fr/data.ts';
import { counted, nbsp, number } from '../src/messages/fr/typography.ts';
import * as french from '../src/messages/fr.ts';
import { termIds } from '../src/messages/terms.ts';
import { crs, type RunOptions } from './cli/run.ts';

const { fr, glossary } = french;

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
  // The name in full of the levels of English.
  /Canadian Language Benchmarks/g,
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

/** Names what of a text is English, or not spaced as French is. */
function expectFrench(text: string): void {
  expect(text).not.toBe('');
  const said = same.reduce<string>((rest, known) => rest.replace(known, ''), text);
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
}

describe.each(commands.map((line) => ({ line })))('$line', ({ line }) => {
  test('is said in French', async () => {
    const { stdout, stderr } = await crs([...line, '--lang', 'fr'], { columns: 400 });
    expect(stdout).not.toBe('');
    expectFrench(`${stdout}${stderr}`);
  });
});

/** Names of terms, which stand in a line of their own. */
const names = Object.values(french.glossary).map(({ name }) => name);

/** Help without what is typed as it stands: examples, terms, names of actions, choices and files. */
function withoutWhatIsTyped(text: string): string {
  const typed = [
    /^ {2}\$ .*$/gm,
    new RegExp(termIds.join(',\\s+'), 'g'),
    /(?<=^ {2})\w+(?= )/gm,
    /(?<=Usage\u00A0: )[^\n]*/g,
    ...Object.values(options).flatMap((option: OptionSpec) =>
      option.choices ? [new RegExp(option.choices.join('.{2,6}?'), 'g')] : [],
    ),
    /\bscores?\b|\bany\b|(?<=(?:crs|ou) )help\b|\blanguage=2,work=12|(?:list|check|update|streams)(?=,|\u00A0:)|\bcec ou french\b/g,
  ];
  return typed.reduce((rest, known) => rest.replace(known, ''), text);
}

describe('help in French', () => {
  test.each([['--help'], [], ...commandTable.map(({ name }) => ['help', name])].map((line) => ({ line })))(
    '$line',
    async ({ line }) => {
      const { stdout } = await crs([...line, '--lang', 'fr'], { columns: 400 });
      expectFrench(withoutWhatIsTyped(stdout));
      for (const columns of [80, 40]) {
        const { stdout: shown } = await crs([...line, '--lang', 'fr'], { columns });
        const lines = shown.split('\n').filter((row) => !row.startsWith('  $ ') && !names.includes(row));
        expect(lines.filter((row) => row.length > columns)).toEqual([]);
      }
    },
  );

  test('names of values and arguments', () => {
    const forms = [...Object.values(options).map(({ flags }) => flags), ...commandTable.map(({ args }) => args)];
    const shown = new Set(
      forms.flatMap((form) => fr['usage.form']({ form }).match(/(?<=[<[|])[a-z]+(?=[>\]|.])/g) ?? []),
    );
    // Words that are typed as they stand or that both languages have, then French ones.
    const known = `bash check date diff fish format list n points province show source streams template test update
      version versions zsh action champs dossier exemple fichier jours langue leviers mois nombre profil programme secondes texte type`;
    expect([...shown].filter((name) => !known.split(/\s+/).includes(name))).toEqual([]);
  });

  test('what shells show beside words', async () => {
    const lines = [
      [''],
      ['-'],
      ['help', ''],
      ['rounds', ''],
      ['rules', ''],
      ['rounds', 'streams', '--province', ''],
      ['score', '--as-of', ''],
      ...commandTable.flatMap(({ name, options: own }) => [
        [name, '-'],
        ...own.flatMap((option) => (options[option].flags.includes('<') ? [[name, flagOf(options[option]), '']] : [])),
      ]),
    ];
    const said = lines.flatMap((line) => {
      const { choices, expected } = complete(line, { commands: commandTable, options, today: '2026-01-15' }, french);
      // Titles of versions are in English.
      return [expected, ...choices.filter(({ value }) => !/^\d{4}-/.test(value)).map(({ means }) => means)];
    });
    expectFrench(withoutWhatIsTyped([...new Set(said)].join('\n')));
  });

  test.each<[string[], RunOptions['env'], string]>([
    [['score', '--details'], {}, 'add the FSW grid'],
    [['score', '--details'], { LANG: 'fr_CA.UTF-8' }, 'ajoute la grille du TQF'],
    [['score', '--details'], { CRS_LANG: 'fr' }, 'ajoute la grille du TQF'],
    [['score', '--lang', 'fr', '--details'], {}, 'ajoute la grille du TQF'],
    [['score', '--lang', 'en', '--details'], { CRS_LANG: 'fr' }, 'add the FSW grid'],
  ])('completion of %j with %j', async (line, env, means) => {
    const none = { CRS_LANG: undefined, LC_ALL: undefined, LC_MESSAGES: undefined, LANG: undefined };
    const { stdout } = await crs(['complete', '--', ...line], { env: { ...none, ...env } });
    expect(stdout).toContain(`--details\t${means}`);
  });

  test('the man page', async () => {
    const page = await manPage('1.0.0', 'fr');
    const letters = page.replace(/\\\[u([\dA-F]{4})\]/g, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
    const text = letters
      .replaceAll('\\-', '-')
      .replaceAll('\\~', nbsp)
      .replace(/^\.nf\n.*?^\.fi$/gms, '')
      .replace(/^\.(?:B|SS|TH) .*$/gm, '')
      .replace(/^\.\w+ ?/gm, '');
    expectFrench(withoutWhatIsTyped(text));
  });
});

describe('a command line that cannot be used is told in French', () => {
  const minimal = 'profiles/minimal.yaml';
  const folder = mkdtempSync(join(tmpdir(), 'crs-french-'));
  const written = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const facts = written('facts.yaml', 'age: 30x\nfoo: 1\nwork: [{ country: Cana, hoursPerWeek: 500, paid: 3 }]\n');
  const defaults = written(
    'defaults.yaml',
    'lang: xx\nas-of: soon\nformat: pdf\nrules: no\ncost: { work: -1 }\nbogus: 1\n',
  );
  const amendment = written('amendment.yaml', 'extends: 1999-01-01\nstatus: maybe\nchanges: {}\n');

  test.each([
    [['scor', 'x.yaml']],
    [['me.yaml']],
    [['help', 'scroe']],
    [['--format', 'json', 'score']],
    [['score', '--fromat', 'json', minimal]],
    [['score', '--as-of']],
    [['score', '--as-of', '2026-02-30', minimal]],
    [['score', '--as-of', '2010-01-01', minimal]],
    [['score', '--format', 'pdf', minimal]],
    [['score', '--strict', '--strict', minimal]],
    [['score', '--min', 'x', minimal]],
    [['score', '--min', '900', '--require', 'fsw', '--as-of', '2026-01-15', '--output', join(folder, 'o'), minimal]],
    [['score', '--rules', 'foo', minimal]],
    [['score', '--rules', amendment, minimal]],
    [['score', '--config', defaults, minimal]],
    [['score', facts]],
    [['score', '--output', '', minimal]],
    [['score', '-', '-']],
    [['language', 'ielts-gt', '8']],
    [['language', 'ielts-gt', '8', '7', '6.3', '7']],
    [['schema', 'a', 'b']],
    [['improve', '--target', '0', minimal]],
    [['improve', '--write', 'foo', minimal]],
    [['diff', '--same-day', minimal]],
    [['timeline', '--until', '2020-01-01', minimal]],
    [['rounds', 'udpate']],
    [['rounds', 'list', '--history']],
    [['rounds', '--last', 'x']],
    [['rounds', 'streams', '--province', 'XX']],
    [['rounds', 'update', '--from', 'ftp://x']],
    [['noc', '99999']],
    [['overview', '--within', 'x', minimal]],
    [['batch', '--jobs', '0', 'x.ndjson']],
    [['batch', '--extra', 'keep', 'x.ndjson']],
    [['rules', 'shwo']],
    [['rules', 'show']],
    [['rules', 'list', '--max-age', '3']],
    [['rules', 'check', '--max-age', 'x']],
    [['checklist', '--ics', '', minimal]],
    [['completion', 'fisch']],
    [['overview']],
    [['--lang', 'de']],
  ])('%j', async (line) => {
    const { code, stdout, stderr } = await crs(line, { columns: 400, env: { CRS_LANG: 'fr' } });
    expect(stdout).toBe('');
    expect(code).toBeGreaterThan(0);
    // Rows of what was found and of examples are data; commands, keys and choices are typed as they stand.
    const typed = [
      /\bscores?\b/g,
      /^ {2}(?:trouvé|exemple|plutôt) .*$/gm,
      /«\u00A0[^»]*\u00A0»/g,
      /(?<=valeurs\u00A0: |possibles\u00A0: |acceptées\u00A0: |ceux-ci\u00A0: ).*(?:\n {15}.*)*$/gm,
      /^crs: ?(?:-\S+|rounds|rules|completion)?/gm,
      /(?<=yaml:\d+:\d+\u00A0: )\S+/g,
      /\bstart, ou years\b|\bfrom\s+et de hours\b/g,
      /(?<=accepte\u00A0: ).*$/gm,
      /\S+\.ya?ml\S*(?: \u00A0: \S+)?/g,
      /(?:vouliez-vous dire|Vouliez-vous dire) \S+/g,
      / {2}par exemple\u00A0: .*$/gm,
      /^crs [a-z ]+\u00A0: \S+/gm,
      /(?<=rules )\w+(?=\u00A0:)|list et check/g,
    ];
    expectFrench(typed.reduce((rest, known) => rest.replace(known, ''), stderr));
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
  test.each([
    ['R87.1(2)(a)-(c), (3)', 'R87.1(2)a)-c), (3)'],
    ['R82(2)(d)(i)', 'R82(2)d)(i)'],
    ['R87.2(1), (3)(b)', 'R87.2(1), (3)b)'],
    ['R83(1)(c.1)', 'R83(1)c.1)'],
    ['R186(u)', 'R186u)'],
    ['IRPA 11.2(2)(b)', 'LIPR 11.2(2)b)'],
    ['MI s. 12-13', `IM, art.${nbsp}12-13`],
    ['CRS criteria, part A', 'Critères du SCG, partie A'],
  ])('%s', (english, french) => {
    expect(citation(english)).toBe(french);
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

describe('what the parser of YAML says', () => {
  test.each([
    'name: "a\nage: 3\n',
    "name: 'a\nage: 3\n",
    'work: [{ noc: "21231" }\nage: 3\n',
    'funds: { amount: 1\nage: 3\n',
    '{ "age": 3,, }',
    '{ "age": 3 }}',
    '{ "age" 3 }',
    '{ age: 3 name: a }',
    'name: a: b\n',
    'age: 3\nname\nschema: 1\n',
    'funds:\n  amount: 1\n proof: held\n',
    'work: - noc: "21231"\n',
    'work:\n  - noc: "21231"\n - noc: "21231"\n',
    '- a\nage: 3\n',
    'name: @a\n',
    'name: "a\\q"\n',
    'name: "a"#b\n',
    'name: "a" b\n',
    'notes: |a\n b\n',
    '--- age: 3\n',
  ])('%j', async (text) => {
    const { code, stderr } = await crs(['check', '-', '--lang', 'fr'], { columns: 400, input: text });
    expect(code).toBe(2);
    expect(stderr).toMatch(/ni YAML ni JSON|il manque une espace après le deux-points/);
    expect(stderr).not.toContain('en anglais');
    expectFrench(stderr.replace(/\b(?:age|name)\b/g, ''));
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
