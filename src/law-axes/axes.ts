import { categoriesHistory } from '../law/categories/index.ts';
import { crsHistory } from '../law/crs/index.ts';
import { fundsTables } from '../law/funds/index.ts';
import type { FundsTable } from '../law/funds/tables.ts';
import { languageTestsHistory } from '../law/language-tests/index.ts';
import type { Law } from '../law/law.ts';
import { programsHistory } from '../law/programs/index.ts';
import { proposals } from '../law/proposals/index.ts';
import type { Proposal } from '../law/proposals/proposal.ts';
import { validityHistory } from '../law/validity/index.ts';
import type { Header, Version } from '../law/version.ts';
import { workHoursHistory } from '../law/work-hours/index.ts';
import { categoryCells } from './category-cells.ts';
import type { Cell } from './cell.ts';
import { crsCells } from './crs-cells.ts';
import { languageTestCells, validityCells, workHoursCells } from './other-cells.ts';
import { programCells } from './program-cells.ts';

/** What has versions of its own: each is a room of `law/` by this name. */
export const axisIds = ['crs', 'programs', 'categories', 'funds', 'language-tests', 'work-hours', 'validity'] as const;

/** What has versions of its own, each of which moves apart from the others. @useDeclaredType */
export type AxisId = (typeof axisIds)[number];

/** A version of one axis. An announced version and a proposal have no tables. */
export interface AxisVersion {
  /** The axis that it is a version of. */
  readonly axis: AxisId;
  /** Its id, title, days, instrument and sources. */
  readonly header: Header;
  /** Every figure, in the shape of the axis (`CrsTables`, `ProgramTables`, ...). */
  readonly tables?: unknown;
  /** The same figures as a list of cells, each with a label. */
  readonly cells?: readonly Cell[];
  /** What a proposal says of each row, in the place of tables. */
  readonly proposal?: Proposal;
  /** On a day for which a newer version is known to be in force whose tables are not known: that version. */
  readonly missing?: Header;
  /** What is known of a table of funds, beside its amounts. */
  readonly known?: Pick<FundsTable, 'amountsConfirmed' | 'startUncertain' | 'lastShown'>;
}

/** One of the histories of the rules. */
export interface Axis {
  /** Id of the history, such as `crs` or `funds`. */
  readonly id: AxisId;
  /** Oldest first, announced ones and proposals among them. */
  readonly versions: readonly AxisVersion[];
}

/** Every version on every axis, with that of a user's amendment file, where there is one. */
export function axes(amended?: Law): readonly Axis[] {
  return [
    {
      id: 'crs',
      versions: byDay([
        ...crsHistory.versions.map(crsVersion),
        ...crsHistory.announced.map((header) => ({ axis: 'crs', header }) as const),
        ...proposals.map((proposal) => ({ axis: 'crs', header: proposal, proposal }) as const),
        ...(amended ? [crsVersion(amended.crs)] : []),
      ]),
    },
    {
      id: 'programs',
      versions: byDay([
        ...programsHistory.versions.map(programsVersion),
        ...programsHistory.announced.map((header) => ({ axis: 'programs', header }) as const),
        ...proposals.map((proposal) => ({ axis: 'programs', header: proposal, proposal }) as const),
      ]),
    },
    {
      id: 'categories',
      versions: byDay([
        ...categoriesHistory.versions.map(categoriesVersion),
        ...categoriesHistory.announced.map((header) => ({ axis: 'categories', header }) as const),
      ]),
    },
    { id: 'funds', versions: fundsTables.map(fundsVersion) },
    { id: 'language-tests', versions: languageTestsHistory.versions.map(languageTestsVersion) },
    { id: 'work-hours', versions: workHoursHistory.versions.map(workHoursVersion) },
    { id: 'validity', versions: validityHistory.versions.map(validityVersion) },
  ];
}

/** The versions that a law is made of. */
export function versionsOf(law: Law): readonly AxisVersion[] {
  const { crsMissing: missing, categories, funds } = law;
  return [
    { ...crsVersion(law.crs), ...(missing && { missing }) },
    programsVersion(law.programs),
    ...(categories ? [categoriesVersion(categories)] : []),
    ...(funds ? [fundsVersion(funds)] : []),
    languageTestsVersion(law.languageTests),
    workHoursVersion(law.workHours),
    validityVersion(law.validity),
  ];
}

const crsVersion = withTables('crs', crsCells);
const programsVersion = withTables('programs', programCells);
const categoriesVersion = withTables('categories', categoryCells);
const languageTestsVersion = withTables('language-tests', languageTestCells);
const workHoursVersion = withTables('work-hours', workHoursCells);
const validityVersion = withTables('validity', validityCells);

function withTables<Tables>(axis: AxisId, cellsOf: (version: Version<Tables>) => readonly Cell[]) {
  return (version: Version<Tables>): AxisVersion => {
    const { tables, ...header } = version;
    return { axis, header, tables, cells: cellsOf(version) };
  };
}

function fundsVersion(table: FundsTable): AxisVersion {
  const { amounts, eachMore, amountsConfirmed, lastShown, startUncertain, ...header } = table;
  const cite = header.instrument;
  const cells = [
    ...amounts.map(
      (amount, index): Cell => ({
        path: `amounts.${index + 1}`,
        label: { id: 'cell.family', values: { persons: index + 1 } },
        value: amount,
        unit: 'dollars',
        cite,
      }),
    ),
    { path: 'eachMore', label: { id: 'cell.eachMore', values: {} }, value: eachMore, unit: 'dollars', cite } as const,
  ];
  const known = {
    amountsConfirmed,
    ...(startUncertain && { startUncertain }),
    ...(lastShown !== undefined && { lastShown }),
  };
  return { axis: 'funds', header, tables: { amounts, eachMore }, cells, known };
}

function byDay(versions: readonly AxisVersion[]): readonly AxisVersion[] {
  return [...versions].sort((a, b) => (a.header.effective < b.header.effective ? -1 : 1));
}
