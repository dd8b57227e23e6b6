import { addDays, type Day, formatDay } from '../base/day.ts';
import type { Header, VersionStatus } from '../law/version.ts';
import { type Acknowledged, acknowledge } from '../law-axes/acknowledge.ts';
import type { Axis, AxisId, AxisVersion } from '../law-axes/axes.ts';
import type { Cell, CellValue } from '../law-axes/cell.ts';
import { ageOf, checkVersions, type Finding, inForceOn } from '../law-axes/check-versions.ts';
import { say, type Words } from '../messages/message.ts';
import { headerInWords } from './in-words.ts';
import type { RenderableAnswer } from './render.ts';
import { publishedCriteria, publishedMarks } from './rules-proposal.ts';
import { doubt, type Paragraph, type Row, type Sheet } from './sheet.ts';

/** Versions as `crs rules list` prints them. */
export function listData(all: readonly Axis[], day: Day, words: Words): readonly ListedVersion[] {
  return all.flatMap((axis) => {
    const current = inForceOn(axis, day);
    return axis.versions.map(({ header, tables }) => {
      const { title, instrument, sources } = headerInWords(header, words);
      return {
        axis: axis.id,
        id: header.id,
        title,
        effective: header.effective,
        status: header.status,
        inForce: header === current,
        verified: header.verified,
        age: ageOf(header, day),
        tables: tables !== undefined,
        instrument,
        sources,
      };
    });
  });
}

/** A version of the rules in the JSON of `crs rules list`. */
export interface ListedVersion {
  /** The axis that it is a version of. */
  readonly axis: AxisId;
  /** Its id; several axes have versions of the same. */
  readonly id: string;
  /** What it is called. */
  readonly title: string;
  /** The first day on which it is in force. */
  readonly effective: string;
  /** Whether it was enacted, announced, proposed, or is the user's. */
  readonly status: VersionStatus;
  /** Whether it is in force on the day that was asked about. */
  readonly inForce: boolean;
  /** Last day on which somebody saw its numbers in force. */
  readonly verified: string;
  /** Days from `verified` to the day that was asked about; negative before it. */
  readonly age: number;
  /** Whether its numbers are known. */
  readonly tables: boolean;
  /** The instrument that made it. */
  readonly instrument: string;
  /** Where its numbers stand. */
  readonly sources: Header['sources'];
}

function listSheets(listed: readonly ListedVersion[], day: Day, words: Words): readonly Sheet[] {
  const axes = [...new Set(listed.map(({ axis }) => axis))];
  return axes.map((axis, index) => {
    const versions = listed.filter((version) => version.axis === axis);
    return {
      title: words[`rules.axis.${axis}`]({}),
      columns: [
        { name: words['rules.version']({}) },
        { name: words['rules.effective']({}) },
        { name: words['rules.status']({}) },
        { name: words['rules.verified']({}) },
        { name: words['rules.age']({}), align: 'right' },
      ],
      rows: versions.map((version) => listRow(version, versions, formatDay(day), words)),
      ...(index === axes.length - 1 && { below: [{ text: words['rules.showHint']({}), tone: 'faint' }] }),
    };
  });
}

function listRow(version: ListedVersion, all: readonly ListedVersion[], day: string, words: Words): Row {
  const { id, title, effective, status, inForce, verified, age, instrument } = version;
  // Newer than the newest with tables: nobody can say that the older one is still in force.
  const overtaken = all.some(
    (other) => other.status === 'announced' && effective < other.effective && other.effective <= day,
  );
  const state = inForce
    ? overtaken
      ? 'newest'
      : 'inForce'
    : status === 'announced' && effective <= day
      ? 'reported'
      : 'no';
  return {
    cells: [id, effective, words['rules.statusOf']({ status, state }), verified, age < 0 ? '' : String(age)],
    note: words['rules.titleAndInstrument']({ title, instrument }),
    ...(inForce ? { tone: 'strong' } : status === 'enacted' ? {} : { tone: 'doubt' }),
  };
}

/** A version with everything in it. */
export function showData({ axis, header, tables, missing, known }: AxisVersion, words: Words): ShownVersion {
  return {
    axis,
    ...headerInWords(header, words),
    ...(missing && { complete: false, missing: missing.id }),
    tables: tables ?? null,
    ...(known && { known }),
  };
}

/** A version of the rules in the JSON of `crs rules show`. */
export interface ShownVersion extends Header {
  /** The axis that it is a version of. */
  readonly axis: AxisId;
  /** False where a newer version is known to be in force whose tables are not known. */
  readonly complete?: boolean;
  /** The id of that version. */
  readonly missing?: string;
  /** Its numbers, as they stand in the library; null where they are not known. */
  readonly tables: unknown;
  /** What is known of a table of funds, beside its amounts. */
  readonly known?: AxisVersion['known'];
}

export function showSheet(version: AxisVersion, day: Day, words: Words): Sheet {
  const { axis, cells, proposal } = version;
  const header = headerInWords(version.header, words);
  const heading = {
    title: say(words, {
      id: 'rules.heading',
      values: { axis: words[`rules.axis.${axis}`]({}), id: header.id, title: header.title },
    }),
    above: headerLines({ ...version, header }, day, words),
  };
  if (proposal) {
    const published = axis === 'crs' ? publishedMarks(proposal, words) : publishedCriteria(proposal, words);
    return { ...heading, ...published };
  }
  return {
    ...heading,
    columns: [
      { name: words['rules.cell']({}) },
      { name: words['rules.value']({}), align: 'right' },
      { name: words['rules.section']({}) },
    ],
    rows: (cells ?? []).map((cell) => ({
      cells: [
        say(words, cell.label),
        shownCell(cell, cell.value, words),
        cell.cite === undefined ? header.instrument : words['data.citation']({ cite: cell.cite }),
      ],
    })),
    ...(cells && axis === 'crs' && { below: [{ text: words['rules.pairs']({}), tone: 'faint' } as const] }),
  };
}

function headerLines({ header, proposal, missing, known }: AxisVersion, day: Day, words: Words): readonly Paragraph[] {
  const { status, instrument, sources } = header;
  return [
    {
      text: proposal
        ? words['rules.factsProposed'](header)
        : words['rules.facts']({ ...header, age: ageOf(header, day) }),
    },
    { text: words['rules.instrumentIs']({ instrument }) },
    ...sources.map((source) => ({ text: words['rules.sourceIs'](source) })),
    ...(known?.amountsConfirmed === false ? [doubt(words['rules.fundsUnconfirmed']({}))] : []),
    ...(known?.startUncertain ? [doubt(words['rules.fundsStart']({}))] : []),
    ...(known?.lastShown === undefined ? [] : [{ text: words['rules.fundsShown']({ lastShown: known.lastShown }) }]),
    ...(status === 'announced' ? [doubt(words['rules.noTables']({}))] : []),
    ...(missing ? [doubt(words['diff.notComplete']({ rules: header.id, missing: missing.id }))] : []),
    ...(proposal ? [doubt(words['rules.noPoints']({}))] : []),
  ];
}

/** A value of a cell with its unit. */
export function shownCell({ unit }: Cell, value: CellValue, words: Words): string {
  return unit === 'dollars' && typeof value === 'number'
    ? words['rules.dollars']({ amount: value })
    : shownValue(value, words);
}

/** A pair as `110/100`, a longer list with commas, a condition as yes or no. */
export function shownValue(value: CellValue, words: Words): string {
  if (typeof value === 'boolean') return words[value ? 'rules.true' : 'rules.false']({});
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return words['data.text']({ text: value });
  if (value.length === 0) return words['rules.absent']({});
  return value.length === 2 && typeof value[0] === 'number' ? value.join('/') : value.join(', ');
}

interface CheckHeading {
  /** Days after which a verification is old. */
  readonly most: number;
  /** The day on which somebody looked, and the last one for which that holds. */
  readonly on?: string;
  readonly until?: string;
}

function checkSheet({ findings, acknowledged }: Acknowledged, { most, on, until }: CheckHeading, words: Words): Sheet {
  const seen = acknowledged.map((finding) => ({
    text: words['rules.checkAcknowledged']({
      finding: findingLine(finding, most, words),
      on: on ?? '',
      until: until ?? '',
    }),
  }));
  const isFine = findings.length + acknowledged.length === 0;
  return {
    above: [
      ...(isFine ? [{ text: words['rules.checkFine']({ most }), tone: 'good' } as const] : []),
      ...findings.map((finding) => doubt(findingLine(finding, most, words))),
      ...seen,
    ],
    columns: [],
    rows: [],
  };
}

function findingLine(finding: Finding, most: number, words: Words): string {
  const axis = words[`rules.axis.${finding.axis}`]({});
  switch (finding.problem) {
    case 'old':
      return words['rules.checkOld']({ ...finding, axis, most });
    case 'noTables':
      return words['rules.checkNoTables']({ ...finding, axis });
  }
}

/** Every version, as `crs rules list`. @param said the words of what people read, where those of data are others */
export function listAnswer(
  all: readonly Axis[],
  day: Day,
  words: Words,
  said: Words = words,
): RenderableAnswer<readonly ListedVersion[]> {
  const listed = listData(all, day, words);
  return {
    data: listed,
    sheets: listSheets(listed, day, said),
    csv: [
      ['axis', 'id', 'title', 'effective', 'status', 'inForce', 'verified', 'age', 'tables', 'instrument'],
      ...listed.map((one) => [
        one.axis,
        one.id,
        one.title,
        one.effective,
        one.status,
        String(one.inForce),
        one.verified,
        one.age,
        String(one.tables),
        one.instrument,
      ]),
    ],
  };
}

/** The numbers of versions, as `crs rules show`. */
export function showAnswer(
  versions: readonly AxisVersion[],
  day: Day,
  words: Words,
  said: Words = words,
): RenderableAnswer<readonly ShownVersion[]> {
  return {
    data: versions.map((version) => showData(version, words)),
    sheets: versions.map((version) => showSheet(version, day, said)),
    csv: [
      ['axis', 'id', 'cell', 'label', 'value', 'source'],
      ...versions.flatMap(({ axis, header, cells = [] }) =>
        cells.map(({ path, label, value, cite }) => [
          axis,
          header.id,
          path,
          say(words, label),
          shownValue(value, words),
          words['data.citation']({ cite: cite ?? header.instrument }),
        ]),
      ),
    ],
  };
}

/** What versions are held to. */
export interface Checking {
  readonly day: Day;
  /** Days after which a verification is old. */
  readonly maxAge: number;
  /** The day on which somebody looked at the official pages and found nothing new. */
  readonly acknowledged: Day | undefined;
}

/** The JSON of `crs rules check`. */
export interface RulesCheck {
  /** The day of the check. */
  readonly asOf: string;
  /** Days after which a verification is old. */
  readonly maxAge: number;
  /** What is still to be looked at. */
  readonly findings: readonly Finding[];
  /** With a day on which somebody looked. */
  readonly acknowledged?: {
    /** The day on which somebody looked and found nothing new, `YYYY-MM-DD`. */
    readonly on: string;
    /** The last day for which it holds. */
    readonly until: string;
    /** What was looked at. */
    readonly findings: readonly Finding[];
  };
}

/** What a keeper of the rules has to look at, as `crs rules check`. */
export function checkAnswer(
  all: readonly Axis[],
  { day, maxAge, acknowledged: seen }: Checking,
  words: Words,
  said: Words = words,
): RenderableAnswer<RulesCheck> {
  const found = checkVersions(all, day, maxAge).map((finding) =>
    finding.problem === 'noTables' ? { ...finding, title: words['data.text']({ text: finding.title }) } : finding,
  );
  const checked =
    seen === undefined ? { findings: found, acknowledged: [] } : acknowledge(all, found, { on: seen, day, maxAge });
  const { findings, acknowledged } = checked;
  const until = seen === undefined ? undefined : { on: formatDay(seen), until: formatDay(addDays(seen, maxAge)) };
  const line = (finding: Finding, problem: string = finding.problem) =>
    [finding.axis, finding.id, problem, findingLine(finding, maxAge, words)] as const;
  return {
    data: {
      asOf: formatDay(day),
      maxAge,
      findings,
      ...(until && { acknowledged: { ...until, findings: acknowledged } }),
    },
    sheets: [checkSheet(checked, { most: maxAge, ...until }, said)],
    csv: [
      ['axis', 'id', 'problem', 'text'],
      ...findings.map((finding) => line(finding)),
      ...acknowledged.map((finding) => line(finding, 'acknowledged')),
    ],
  };
}
