import type { Day } from '../day.ts';
import { proposals } from '../rules/proposals/index.ts';
import type { Axis, AxisVersion } from '../versions/axes.ts';
import type { Cell, CellValue } from '../versions/cell.ts';
import { ageOf, type Finding, inForceOn } from '../versions/check-versions.ts';
import type { CellChange } from '../versions/diff-cells.ts';
import { say, type Words } from '../words/message.ts';
import { doubt, type Paragraph, type Sheet } from './sheet.ts';

/** Versions as `crs rules list` prints them. */
export function listData(all: readonly Axis[], day: Day) {
  return all.flatMap((axis) => {
    const current = inForceOn(axis, day);
    return axis.versions.map(({ header, tables }) => ({
      axis: axis.id,
      id: header.id,
      title: header.title,
      effective: header.effective,
      status: header.status,
      inForce: header === current,
      verified: header.verified,
      age: ageOf(header, day),
      tables: tables !== undefined,
      instrument: header.instrument,
      sources: header.sources,
    }));
  });
}

export type ListedVersion = ReturnType<typeof listData>[number];

export function listSheets(listed: readonly ListedVersion[], words: Words): readonly Sheet[] {
  const axes = [...new Set(listed.map(({ axis }) => axis))];
  return axes.map((axis, index) => ({
    title: words[`rules.axis.${axis}`]({}),
    columns: [
      { name: words['rules.version']({}) },
      { name: words['rules.effective']({}) },
      { name: words['rules.status']({}) },
      { name: words['rules.verified']({}) },
      { name: words['rules.age']({}), align: 'right' },
    ],
    rows: listed
      .filter((version) => version.axis === axis)
      .map(({ id, title, effective, status, inForce, verified, age, instrument }) => ({
        cells: [id, effective, words['rules.statusOf']({ status, inForce }), verified, age < 0 ? '' : String(age)],
        note: words['rules.titleAndInstrument']({ title, instrument }),
        ...(inForce ? { tone: 'strong' } : status === 'enacted' ? {} : { tone: 'doubt' }),
      })),
    ...(index === axes.length - 1 && { below: [{ text: words['rules.showHint']({}), tone: 'faint' }] }),
  }));
}

/** A version with everything in it. */
export function showData({ axis, header, tables }: AxisVersion) {
  return { axis, ...header, tables: tables ?? null };
}

export function showSheet({ axis, header, cells }: AxisVersion, day: Day, words: Words): Sheet {
  return {
    title: say(words, {
      id: 'rules.heading',
      values: { axis: words[`rules.axis.${axis}`]({}), id: header.id, title: header.title },
    }),
    above: headerLines(header, day, words),
    columns: [
      { name: words['rules.cell']({}) },
      { name: words['rules.value']({}), align: 'right' },
      { name: words['rules.section']({}) },
    ],
    rows: (cells ?? []).map((cell) => ({
      cells: [say(words, cell.label), shownValue(cell.value, words), cell.cite ?? header.instrument],
    })),
    ...(cells && axis === 'crs' && { below: [{ text: words['rules.pairs']({}), tone: 'faint' } as const] }),
  };
}

function headerLines(header: AxisVersion['header'], day: Day, words: Words): readonly Paragraph[] {
  const { id, status, instrument, sources } = header;
  // An amendment file may be of proposed law too, but has tables.
  const isProposal = proposals.some((proposal) => proposal.id === id);
  return [
    {
      text: isProposal
        ? words['rules.factsProposed'](header)
        : words['rules.facts']({ ...header, age: ageOf(header, day) }),
    },
    { text: words['rules.instrumentIs']({ instrument }) },
    ...sources.map((source) => ({ text: words['rules.sourceIs'](source) })),
    ...(status === 'announced' ? [doubt(words['rules.noTables']({}))] : []),
    ...(isProposal ? [doubt(words['rules.noPoints']({}))] : []),
  ];
}

/** What differs between two versions of an axis, cell by cell. */
export interface AxisDiff {
  readonly from: AxisVersion;
  readonly to: AxisVersion;
  /** `undefined` where the tables of one of them are not known. */
  readonly changes: readonly CellChange[] | undefined;
}

export function diffData(diffs: readonly AxisDiff[], words: Words) {
  return diffs.map(({ from, to, changes }) => ({
    axis: from.axis,
    from: from.header.id,
    to: to.header.id,
    changes:
      changes?.map((change) => ({
        cell: change.cell.path,
        label: say(words, change.cell.label),
        from: change.from ?? null,
        to: change.to ?? null,
        source: change.cell.cite ?? to.header.instrument,
      })) ?? null,
  }));
}

export function diffSheets(diffs: readonly AxisDiff[], words: Words): readonly Sheet[] {
  return diffs.map(({ from, to, changes }) => {
    const missing = [from, to].find(({ cells }) => cells === undefined);
    return {
      title: words['rules.diffHeading']({
        axis: words[`rules.axis.${from.axis}`]({}),
        from: from.header.id,
        to: to.header.id,
      }),
      above: changes
        ? changes.length === 0
          ? [{ text: words['rules.noDifference']({}) }]
          : changes.map(({ cell, from: before, to: after }) => ({ text: changeLine(cell, before, after, words) }))
        : [doubt(words['rules.unknownTables']({ id: missing?.header.id ?? '' }))],
      columns: [],
      rows: [],
    };
  });
}

function changeLine(cell: Cell, from: CellValue | undefined, to: CellValue | undefined, words: Words): string {
  return words['rules.change']({
    label: say(words, cell.label),
    from: from === undefined ? words['rules.absent']({}) : shownValue(from, words),
    to: to === undefined ? words['rules.absent']({}) : shownValue(to, words),
  });
}

/** A pair as `110/100`, a longer list with commas, a condition as yes or no. */
export function shownValue(value: CellValue, words: Words): string {
  if (typeof value === 'boolean') return words[value ? 'rules.true' : 'rules.false']({});
  if (typeof value === 'number' || typeof value === 'string') return String(value);
  if (value.length === 0) return words['rules.absent']({});
  return value.length === 2 && typeof value[0] === 'number' ? value.join('/') : value.join(', ');
}

export function checkSheet(findings: readonly Finding[], most: number, words: Words): Sheet {
  return {
    above:
      findings.length === 0
        ? [{ text: words['rules.checkFine']({ most }), tone: 'good' }]
        : findings.map((finding) => doubt(findingLine(finding, most, words))),
    columns: [],
    rows: [],
  };
}

export function findingLine(finding: Finding, most: number, words: Words): string {
  const axis = words[`rules.axis.${finding.axis}`]({});
  switch (finding.problem) {
    case 'old':
      return words['rules.checkOld']({ ...finding, axis, most });
    case 'noTables':
      return words['rules.checkNoTables']({ ...finding, axis });
  }
}
