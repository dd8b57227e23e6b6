import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import * as crs from '../src/index.ts';
import { fr } from '../src/library/words-fr.ts';
import { crs as runCrs } from './cli/run.ts';

// What the library renders that is of no profile, or not of its score: the same as the command prints.

const { day, en } = crs;
const at = { asOf: day('2026-01-15') };
const file = 'profiles/couple-partner-counted.yaml';
const known = crs.readProfile(readFileSync(file, 'utf8'), { ...at, file });
const folder = mkdtempSync(join(tmpdir(), 'crs-library-reports-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The law of a day, and versions by their id, as the command takes either. */
const lawOf = (name: string) => crs.lawOn(day(name));
const versionsCalled = (id: string) =>
  crs.ruleVersions().flatMap(({ versions }) => versions.filter(({ header }) => header.id === id));
const [proposal = expect.fail()] = crs.proposals;
const ielts = { listening: 8, reading: 7, writing: 6.5, speaking: 7 };

type Made = { readonly render: crs.Report<unknown>['render'] };
type Making = (words: crs.Words) => Made | Promise<Made>;

const amended = 'tests/amendments/invented.yaml';
const amendment = crs.readAmendment(readFileSync(amended, 'utf8'), { ...at, file: amended });

describe('the library prints what the program prints', () => {
  const reports: readonly (readonly [command: string, make: Making])[] = [
    ['noc software developer', (words) => crs.occupationsReport('software developer', { ...at, words })],
    ['noc infirmiere --limit 3', (words) => crs.occupationsReport('infirmiere', { ...at, limit: 3, words })],
    ['noc 2123', (words) => crs.occupationsReport('2123', { ...at, words })],
    ['noc qqqqqq', (words) => crs.occupationsReport('qqqqqq', { ...at, words })],
    ['rules', (words) => crs.rulesReport({ ...at, words })],
    [`rules --rules ${amended}`, (words) => crs.rulesReport({ ...at, law: amendment, words })],
    ['rules show 2025-03-25', (words) => crs.versionsReport(versionsCalled('2025-03-25'), { ...at, words })],
    [
      `rules show 2025-03-25 ${proposal.id}`,
      (words) => crs.versionsReport(['2025-03-25', proposal.id].flatMap(versionsCalled), { ...at, words }),
    ],
    [
      'rules diff 2021-02-01 2026-01-15',
      (words) => crs.rulesDiffReport(lawOf('2021-02-01'), lawOf('2026-01-15'), { words }),
    ],
    [
      `rules diff 2025-03-25 ${proposal.id}`,
      (words) => crs.rulesDiffReport(versionsCalled('2025-03-25'), versionsCalled(proposal.id), { words }),
    ],
    ['rules check', (words) => crs.rulesCheckReport({ ...at, words })],
    [
      'rules check --max-age 10 --acknowledged 2026-01-10',
      (words) => crs.rulesCheckReport({ ...at, maxAge: 10, acknowledged: day('2026-01-10'), words }),
    ],
    ['rounds', (words) => crs.roundsListReport({ ...at, words })],
    [
      'rounds --category french --since 2025-01-01',
      (words) => crs.roundsListReport({ ...at, category: 'french', since: day('2025-01-01'), words }),
    ],
    ['rounds streams', (words) => crs.streamsReport({ ...at, words })],
    ['rounds streams --province QC', (words) => crs.streamsReport({ ...at, province: 'QC', words })],
    ['rounds streams --province ON', (words) => crs.streamsReport({ ...at, province: 'ON', words })],
    [
      `checklist ${file} --program fsw --program cec`,
      (words) => crs.checklistReport(known, { ...at, programs: ['fsw', 'cec'], words }),
    ],
    [`diff ${file} --to ${proposal.id}`, (words) => crs.proposalDiffReport(known, { ...at, proposal, words })],
  ];
  for (const [command, make] of reports) {
    test.each(['table', 'json', 'yaml', 'csv', 'markdown'] as const)(`crs ${command} as %s`, async (format) => {
      for (const [lang, words] of [
        ['en', en],
        ['fr', fr],
      ] as const) {
        const args = [...command.split(' '), '--as-of', '2026-01-15', '--format', format, '--lang', lang];
        expect(await (await make(words)).render(format, { unicode: true })).toBe((await runCrs(args)).stdout);
      }
    });
  }

  const plain: readonly (readonly [
    command: string,
    make: (words: crs.Words) => crs.Report<unknown, crs.PlainFormat>,
  ])[] = [
    ['language ielts-gt 8 7 6.5 7', (words) => crs.languageReport('ielts-gt', ielts, { words })],
    [`check ${file} --as-of 2026-01-15`, (words) => crs.checkReport(known, { ...at, file, words })],
    [
      `check ${file} --as-of 2026-01-15 --rules 2026-11-20`,
      (words) => crs.checkReport(known, { ...at, law: lawOf('2026-11-20'), file, words }),
    ],
  ];
  for (const [command, make] of plain) {
    test.each(['table', 'json', 'yaml'] as const)(`crs ${command} as %s`, async (format) => {
      for (const [lang, words] of [
        ['en', en],
        ['fr', fr],
      ] as const) {
        const args = [...command.split(' '), '--format', format, '--lang', lang];
        expect(await make(words).render(format)).toBe((await runCrs(args)).stdout);
      }
    });
  }

  test.each(['table', 'json', 'yaml', 'csv', 'markdown'] as const)('crs diff --baseline as %s', async (format) => {
    const stored = join(folder, 'scores.json');
    writeFileSync(stored, (await runCrs(['score', file, '--as-of', '2025-01-15', '--format', 'json'])).stdout);
    const [before] = crs.readScores(readFileSync(stored, 'utf8')).values();
    const report = crs.diffStoredReport(known, before, { ...at, words: en, scores: 'scores.json' });
    const { stdout } = await runCrs(['diff', file, '--as-of', '2026-01-15', '--baseline', stored, '--format', format]);
    expect(await report.render(format)).toBe(stdout);
  });

  test('templates', async () => {
    expect(crs.profileTemplate({ words: fr })).toBe((await runCrs(['init', '--template', '--lang', 'fr'])).stdout);
    expect(crs.amendmentTemplate({ words: fr })).toBe((await runCrs(['rules', 'template', '--lang', 'fr'])).stdout);
  });

  test('scores to store', async () => {
    const text = crs.compactScores([crs.scoreReport(known, { ...at, words: en }).data]);
    const [stored] = crs.readScores(text).values();
    expect(stored?.scored.total).toBe(crs.assess(known, at).crs.points);
    const args = ['score', file, '--as-of', '2026-01-15', '--baseline-format', 'compact'];
    expect(text).toBe((await runCrs(args)).stdout.replace(/"fingerprint":"\w+",/, ''));
  });
});

describe('a report is refused', () => {
  const wild = <T>(value: unknown): T => value as T;
  const calls: readonly (readonly [what: string, call: () => unknown])[] = [
    ['occupationsReport: no words', () => crs.occupationsReport('welder', wild(at))],
    [
      'occupationsReport: a format',
      async () => (await crs.occupationsReport('welder', { ...at, words: en })).render(wild('xml')),
    ],
    ['languageReport: no words', () => crs.languageReport('ielts-gt', ielts, wild({}))],
    ['languageReport: CSV', () => crs.languageReport('ielts-gt', ielts, { words: en }).render(wild('csv'))],
    ['checkReport: Markdown', () => crs.checkReport(known, { ...at, words: en }).render(wild('markdown'))],
    ['checkReport: no profile', () => crs.checkReport(wild({ ages: 1 }), { ...at, words: en })],
    ['rulesReport: no day', () => crs.rulesReport(wild({ words: en }))],
    ['rulesReport: a law that is none', () => crs.rulesReport(wild({ ...at, law: {}, words: en }))],
    ['versionsReport: no list', () => crs.versionsReport(wild({}), { ...at, words: en })],
    ['rulesDiffReport: no law', () => crs.rulesDiffReport(wild({}), lawOf('2026-01-15'), { words: en })],
    [
      'rulesCheckReport: a look on a later day',
      () => crs.rulesCheckReport({ ...at, acknowledged: day('2026-01-16'), words: en }),
    ],
    ['rulesCheckReport: half a day', () => crs.rulesCheckReport({ ...at, maxAge: 0.5, words: en })],
    ['rulesCheckReport: before Express Entry', () => crs.rulesCheckReport({ asOf: day('2014-12-31'), words: en })],
    ['roundsListReport: no kind', () => crs.roundsListReport(wild({ kind: 'generals', words: en }))],
    ['streamsReport: no province', () => crs.streamsReport(wild({ ...at, province: 'XX', words: en }))],
    ['streamsReport: no day', () => crs.streamsReport(wild({ words: en }))],
    ['checklistReport: no program', () => crs.checklistReport(known, wild({ ...at, words: en, programs: ['pnp'] }))],
    ['diffStoredReport: no name', () => crs.diffStoredReport(known, undefined, wild({ ...at, words: en, scores: 7 }))],
    ['compactScores: no list', () => crs.compactScores(wild(undefined))],
    ['profileTemplate: no words', () => crs.profileTemplate(wild({}))],
    ['amendmentTemplate: no words', () => crs.amendmentTemplate(wild({}))],
  ];
  test.each(calls)('%s', async (_, call) => {
    const error: unknown = await Promise.resolve()
      .then(call)
      .then(
        () => expect.fail('nothing was refused'),
        (thrown: unknown) => thrown,
      );
    expect(error).toBeInstanceOf(crs.InputError);
  });
});
