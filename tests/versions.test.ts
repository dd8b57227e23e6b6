import { describe, expect, test } from 'vitest';
import { addDays, formatDay } from '../src/base/day.ts';
import { crsHistory } from '../src/law/crs/index.ts';
import { programsHistory } from '../src/law/programs/index.ts';
import { acknowledge } from '../src/law-axes/acknowledge.ts';
import { type AxisId, axes, axisIds } from '../src/law-axes/axes.ts';
import { checkVersions, type Finding } from '../src/law-axes/check-versions.ts';
import { diffCells } from '../src/law-axes/diff-cells.ts';
import { en } from '../src/messages/en.ts';
import { say } from '../src/messages/message.ts';
import { showSheet } from '../src/report/rules.ts';
import { diffSheets } from '../src/report/rules-diff.ts';
import { dayOf } from './day.ts';
import { changedCells } from './law/changed-cells.ts';

describe('what each instrument changed, and nothing else', () => {
  // reference/crs.md, history of the tables.
  test.each([
    [
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
      '2017-06-06',
      [
        'Brother or sister in Canada: 0 → 15',
        'French with English CLB 4 or less, or none: 0 → 15',
        'French with English CLB 5+: 0 → 30',
      ],
    ],
    ['2020-10-20', ['French with English CLB 4 or less, or none: 15 → 25', 'French with English CLB 5+: 30 → 50']],
    ['2025-03-25', ['Job offer in NOC major group 00: 200 → 0', 'Job offer in another skilled occupation: 50 → 0']],
  ])('%s', (version, expected) => {
    expect([...changedCells('crs', version)].sort()).toEqual([...expected].sort());
  });

  test('nothing lies between a version and itself', () => {
    for (const { cells = [] } of axes().flatMap(({ versions }) => versions))
      expect(diffCells(cells, cells)).toEqual([]);
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
  const [crs, programs, categories, funds] = axes();
  expect(axes().map(({ id }) => id)).toEqual(axisIds);
  expect(crs?.versions.length).toBe(crsHistory.versions.length + 2);
  expect(programs?.versions.length).toBe(programsHistory.versions.length + 1);
  // reference/categories.md: four dated versions.
  const ids = categories?.versions.map(({ header }) => header.id);
  expect(ids?.filter((id) => id <= '2026-11-25')).toEqual(['2023-05-31', '2025-02-27', '2025-12-08', '2026-02-18']);
  expect(funds?.versions.map(({ header }) => header.id)).toContain('2025-07-07');
  const older = (axis: AxisId) =>
    axes()
      .find(({ id }) => id === axis)
      ?.versions.map(({ header }) => header.id)
      .filter((id) => id <= '2026-11-25');
  expect(older('language-tests')).toEqual(['2015-01-01', '2018-11-01', '2024-01-30']);
  expect(older('work-hours')).toEqual(['2015-01-01']);
  expect(older('validity')).toEqual(['2015-01-01', '2021-06-29']);
});

test('rules show prints every cell of every version with its section; a proposal row by row', () => {
  for (const { versions } of axes()) {
    for (const version of versions) {
      const { header, cells, proposal } = version;
      const { rows, above = [], columns } = showSheet(version, dayOf('2026-11-25'), en);
      const lines = above.map(({ text }) => text).join('\n');
      expect(lines).toContain(header.instrument);
      for (const { title } of header.sources) expect(lines).toContain(title);
      if (header.status === 'announced')
        expect([rows.length, lines]).toEqual([0, expect.stringContaining('not known')]);
      else expect(rows.length, header.id).toBeGreaterThanOrEqual(cells?.length ?? (proposal ? 6 : 1));
      for (const row of rows) {
        expect(row.cells.length).toBe(columns.length);
        expect(row.cells.every((cell) => cell !== '' && cell !== 'undefined')).toBe(true);
      }
    }
  }
});

describe('rules diff as a lawyer would write it', () => {
  const lines = (axis: string, from: string, to: string) => {
    const [before, after] = [from, to].map((id) =>
      axes()
        .find(({ id: name }) => name === axis)
        ?.versions.find(({ header }) => header.id === id),
    );
    if (!before || !after) throw new Error('no such version');
    const changes = before.cells && after.cells && diffCells(before.cells, after.cells);
    return diffSheets([{ from: before, to: after, changes }], en)[0]?.above?.map(({ text }) => text);
  };

  // reference/categories.md, 2025 -> 2026.
  test('categories: what came into a list and what went out', () => {
    const found = lines('categories', '2025-12-08', '2026-02-18');
    expect(found).toContain('Categories of occupations: months of work in one occupation: 6 → 12');
    expect(found).toContain('Trades: NOC: added 63201; removed 63200');
    expect(found).toContain('Agriculture: NOC: 63201 → none');
    expect(found).toContain('Senior managers (Canadian work): NOC: none → 00012, 00013, 00014, 00015');
    expect(found?.some((line) => line.startsWith('Healthcare') || line.startsWith('STEM'))).toBe(false);
  });

  // reference/programs.md, funds by year: amounts alone are law, the day a page was seen is not.
  test('funds in dollars, and nothing else', () => {
    const found = lines('funds', '2024-05-28', '2025-07-07');
    expect(found?.length).toBe(8);
    expect(found?.[0]).toBe('Family of 1: $14,690 → $15,263');
  });

  // reference/reform-2026.md, "CRS, factor by factor": only age is said to stay.
  test('a proposal: what is published of each row, never a figure', () => {
    const found = lines('crs', '2025-03-25', '2026-04-federal-high-skilled');
    expect(found).toContain('Additional points: French: removed; removed (confirmed)');
    expect(found?.some((line) => line.startsWith('Core: age'))).toBe(false);
    expect(found?.some((line) => /→|\d+ points/.test(line))).toBe(false);
  });

  // reference/crs.md, part C: columns CLB 7 and 9, one and two years.
  test('cells of transferability are named by what reaches them', () => {
    const cells = axes()[0]?.versions.find(({ header }) => header.id === '2025-03-25')?.cells ?? [];
    const named = new Map(cells.map(({ label, value }) => [say(en, label), value]));
    expect(named.get('Foreign work of 3+ years with CLB 9+')).toBe(50);
    expect(named.get('Foreign work of 1+ years with Canadian work of 2+ years')).toBe(25);
    expect(named.get('Education, one-year post-secondary program or higher, with CLB 7+')).toBe(13);
  });
});

describe('rules check', () => {
  test('an announced version without tables is found however young the rest is', () => {
    expect(checkVersions(axes(), dayOf('2026-11-23'), 10_000)).toEqual([
      expect.objectContaining({ axis: 'crs', id: '2026-11-03', problem: 'noTables' }),
    ]);
  });

  test('a verification is old the day after its last day', () => {
    const verified = crsHistory.versions.at(-1)?.verified ?? '';
    const old = (text: string) =>
      checkVersions(axes(), dayOf(text), 30).filter(({ axis, problem }) => axis === 'crs' && problem === 'old').length;
    expect(old(formatDay(addDays(dayOf(verified), 30)))).toBe(0);
    expect(old(formatDay(addDays(dayOf(verified), 31)))).toBe(1);
  });

  test('an acknowledgement: ages count from it, and what was known then is left alone as long', () => {
    const on = dayOf('2026-11-20');
    const checkedOn = (text: string, looked = on, maxAge = 90) => {
      const look = { on: looked, day: dayOf(text), maxAge };
      return acknowledge(axes(), checkVersions(axes(), dayOf(text), maxAge), look);
    };
    const ids = (found: readonly Finding[]) => found.map(({ axis, id }) => `${axis} ${id}`);
    expect(checkedOn('2026-11-23').findings).toEqual([]);
    expect(ids(checkedOn('2026-11-23').acknowledged)).toEqual(['crs 2026-11-03']);
    expect(checkedOn(formatDay(addDays(on, 90))).findings).toEqual([]);
    const late = checkedOn(formatDay(addDays(on, 91)));
    expect(late.acknowledged).toEqual([]);
    expect(ids(late.findings)).toContain('crs 2026-11-03');
    expect(late.findings).toContainEqual(
      expect.objectContaining({ axis: 'programs', acknowledged: '2026-11-20', age: 91 }),
    );
    // Looked before the version came into force: it is to be looked at anew.
    expect(ids(checkedOn('2026-11-23', dayOf('2026-11-02')).findings)).toEqual(['crs 2026-11-03']);
    // Before every verification: it says nothing.
    expect(checkedOn('2026-11-23', dayOf('2026-01-01')).findings).toEqual(
      checkVersions(axes(), dayOf('2026-11-23'), 90),
    );
  });

  test('a version that is announced for later is acknowledged until it comes into force', () => {
    const [crs, ...others] = axes();
    const known = crs?.versions.find(({ header }) => header.id === '2026-11-03');
    if (!crs || !known) throw new Error('no such version');
    const header = { ...known.header, effective: '2026-12-10', verified: '2026-11-15' };
    const versions = crs.versions.map((one) => (one === known ? { axis: crs.id, header } : one));
    const all = [{ ...crs, versions }, ...others];
    const findings = (on: string, text: string) => {
      const look = { on: dayOf(on), day: dayOf(text), maxAge: 90 };
      return acknowledge(all, checkVersions(all, dayOf(text), 90), look).findings;
    };
    expect(findings('2026-11-20', '2026-12-09')).toEqual([]);
    expect(findings('2026-11-20', '2026-12-10')).toMatchObject([{ id: '2026-11-03', problem: 'noTables' }]);
    expect(findings('2026-12-10', '2026-12-10')).toEqual([]);
    expect(findings('2026-11-14', '2026-12-09')).toMatchObject([{ id: '2026-11-03', problem: 'noTables' }]);
  });
});
