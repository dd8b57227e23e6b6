import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { crsHistory, fundsNeeded, fundsTables, lawOn, nocCodes, programsHistory } from '../src/index.ts';
import { abilities } from '../src/law/language-tests/ids.ts';
import { charts } from '../src/law/language-tests/index.ts';
import { en } from '../src/messages/en.ts';
import { gridMax } from '../src/programs/grid.ts';

describe('versions', () => {
  test('the CRS had six versions with tables, and one announced without, on 2026-11-25', () => {
    const isOf2026 = ({ effective }: { readonly effective: string }) => effective <= '2026-11-25';
    expect(crsHistory.versions.filter(isOf2026).map(({ id }) => id)).toEqual([
      '2015-01-01',
      '2016-11-19',
      '2017-06-06',
      '2020-10-20',
      '2022-11-16',
      '2025-03-25',
    ]);
    expect(crsHistory.announced.filter(isOf2026).map(({ id, status }) => [id, status])).toEqual([
      ['2026-11-03', 'announced'],
    ]);
  });

  test('the factors of the FSW grid add up to 100 points', () => {
    // R76(1)(a), R76(2) and R78 to R83: 67 of 100.
    for (const { tables } of programsHistory.versions) expect(gridMax(tables.fsw.grid)).toBe(100);
  });

  test('every resolved version is complete, frozen, in order and cited', () => {
    const shape = (value: unknown): unknown =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).map(([key, part]) => [key, shape(part)]))
        : typeof value;
    for (const { versions } of [crsHistory, programsHistory]) {
      const [first] = versions;
      for (const version of versions) {
        expect(shape(version.tables)).toEqual(shape(first?.tables));
        expect(Object.isFrozen(version.tables)).toBe(true);
        expect(version.sources.length).toBeGreaterThan(0);
        expect(version.instrument).not.toBe('');
        expect(version.verified >= version.effective).toBe(true);
      }
      const days = versions.map(({ effective }) => effective);
      expect([...days].sort()).toEqual(days);
    }
  });

  test('the law of a day', () => {
    expect(lawOn('2014-12-31')).toBeUndefined();
    expect(lawOn('2016-11-18')?.crs.id).toBe('2015-01-01');
    expect(lawOn('2016-11-19')?.crs.id).toBe('2016-11-19');
    expect(lawOn('2026-11-02')?.crsMissing).toBeUndefined();
    expect(lawOn('2026-11-03')?.crs.id).toBe('2025-03-25');
    expect(lawOn('2026-11-03')?.crsMissing?.id).toBe('2026-11-03');
  });
});

test('language charts rise, start at level 4 and stay on their scale', () => {
  for (const { lowest, scales } of Object.values(charts)) {
    for (const ability of abilities) {
      const row = lowest[ability];
      expect([...row].sort((a, b) => a - b)).toEqual(row);
      expect(new Set(row).size).toBe(row.length);
      expect(row.length).toBeGreaterThanOrEqual(7);
      expect(row.at(-1)).toBeLessThanOrEqual(scales[ability].max);
    }
  }
});

test('funds keep the ratios of the low income cut-offs, but for the published cell of 2024', () => {
  const ratios = [1, 1.2449, 1.5305, 1.8582, 2.1076, 2.377, 2.6464];
  for (const table of fundsTables) {
    table.amounts.forEach((amount, index) => {
      // canada.ca prints 30,690 where half of the cut-off is 30,960.
      if (table.id === '2024-05-28' && index === 4) expect(amount).toBe(30690);
      else expect(amount / table.amounts[0]).toBeCloseTo(ratios[index] ?? 0, 3);
    });
    expect(fundsNeeded(table, 9)).toBe(table.amounts[6] + 2 * table.eachMore);
  }
});

test('NOC 2021 has 516 unit groups', () => {
  expect(nocCodes.length).toBe(516);
  const byTeer = [0, 1, 2, 3, 4, 5].map((teer) => nocCodes.filter((code) => code[1] === String(teer)).length);
  // categories reference, section "NOC edition"
  expect(byTeer).toEqual([48, 97, 162, 69, 95, 45]);
});

test('every message is used', () => {
  const sources = (folder: URL): string[] =>
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      const url = new URL(entry.isDirectory() ? `${entry.name}/` : entry.name, folder);
      if (entry.isDirectory()) return entry.name === 'en' || entry.name === 'fr' ? [] : sources(url);
      return entry.name.endsWith('.ts') ? [readFileSync(url, 'utf8')] : [];
    });
  const code = sources(new URL('../src/', import.meta.url)).join('\n');
  // Ids built from parts: abilities, answers, requirements of a program, categories, rows and marks of a proposal, axes, choices, grounds and usual work of the questionnaire, commands, their groups and options, columns.
  const built =
    /\.(listening|reading|writing|speaking)$|^report\.(yes|no|unknown)$|^(fsw|cec|fst)\.(destination|funds|admissibility)$|^(category|mcp\.argument|mcp\.tool|feed|proposal|mark|rules\.axis|choice|ask\.ground|ask\.usualWork|help\.group|help\.brief|help\.question|overview\.column|usage\.command|usage\.option)\./;
  const isLawRule = (id: string) => code.includes(`rule('${id.replace('checklist.rule.', '')}'`);
  const unused = Object.keys(en).filter((id) => !built.test(id) && !code.includes(`'${id}'`) && !isLawRule(id));
  expect(unused).toEqual([]);
});
