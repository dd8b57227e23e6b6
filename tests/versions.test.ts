import { describe, expect, test } from 'vitest';
import { crsHistory, en, formatDay, lawOn, parseDay, programsHistory, say } from '../src/index.ts';
import { axes, versionsOf } from '../src/versions/axes.ts';
import { checkVersions } from '../src/versions/check-versions.ts';
import { diffCells } from '../src/versions/diff-cells.ts';

const day = (text: string) => parseDay(text) ?? 0;

function changes(axis: string, from: string, to: string): readonly string[] {
  const cells = (id: string) => {
    const law = lawOn(id);
    return law ? (versionsOf(law).find((version) => version.axis === axis)?.cells ?? []) : [];
  };
  return diffCells(cells(from), cells(to)).map(
    ({ cell, from: was, to: is }) => `${say(en, cell.label)}: ${was} → ${is}`,
  );
}

describe('what each instrument changed, and nothing else', () => {
  // reference/crs.md, history of the tables.
  test.each([
    [
      '2016-11-18',
      '2016-11-19',
      [
        "A partner's test expires after two years: false → true",
        'Job offer in NOC major group 00: 600 → 200',
        'Job offer in another skilled occupation: 600 → 50',
        'Job offer only on an LMIA: true → false',
        'Canadian study of one or two years: 0 → 15',
        'Canadian study of three years or more: 0 → 30',
      ],
    ],
    [
      '2017-06-05',
      '2017-06-06',
      [
        'Brother or sister in Canada: 0 → 15',
        'French with English CLB 4 or less, or none: 0 → 15',
        'French with English CLB 5+: 0 → 30',
      ],
    ],
    [
      '2017-06-06',
      '2020-10-20',
      ['French with English CLB 4 or less, or none: 15 → 25', 'French with English CLB 5+: 30 → 50'],
    ],
    [
      '2025-03-24',
      '2025-03-25',
      ['Job offer in NOC major group 00: 200 → 0', 'Job offer in another skilled occupation: 50 → 0'],
    ],
  ])('%s to %s', (from, to, expected) => {
    expect([...changes('crs', from, to)].sort()).toEqual([...expected].sort());
  });

  test('a version and itself', () => {
    for (const { id } of crsHistory.versions) expect(changes('crs', id, id)).toEqual([]);
  });

  test('every cell of every version has a name of its own', () => {
    for (const axis of axes()) {
      for (const { header, cells = [] } of axis.versions) {
        const labels = cells.map(({ label }) => say(en, label));
        expect(new Set(labels).size, `${axis.id} ${header.id}`).toBe(cells.length);
        for (const [index, label] of labels.entries()) expect(label).not.toBe(cells[index]?.path);
      }
    }
  });
});

test('every version of every axis is listed', () => {
  const [crs, programs, funds] = axes();
  expect(crs?.versions.length).toBe(crsHistory.versions.length + 2);
  expect(programs?.versions.length).toBe(programsHistory.versions.length + 1);
  expect(funds?.versions.map(({ header }) => header.id)).toContain('2025-07-07');
});

describe('rules check', () => {
  test('an announced version without tables is found however young the rest is', () => {
    expect(checkVersions(axes(), day('2026-11-23'), 10_000)).toEqual([
      expect.objectContaining({ axis: 'crs', id: '2026-11-03', problem: 'noTables' }),
    ]);
  });

  test('a verification is old the day after its last day', () => {
    const verified = crsHistory.versions.at(-1)?.verified ?? '';
    const old = (text: string) =>
      checkVersions(axes(), day(text), 30).filter(({ axis, problem }) => axis === 'crs' && problem === 'old').length;
    expect(old(formatDay(day(verified) + 30))).toBe(0);
    expect(old(formatDay(day(verified) + 31))).toBe(1);
  });
});
