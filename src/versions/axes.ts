import { crsHistory } from '../rules/crs/index.ts';
import type { CrsTables } from '../rules/crs/tables.ts';
import { fundsTables } from '../rules/funds/index.ts';
import type { FundsTable } from '../rules/funds/tables.ts';
import type { Law } from '../rules/law.ts';
import { programsHistory } from '../rules/programs/index.ts';
import type { ProgramTables } from '../rules/programs/tables.ts';
import { proposals } from '../rules/proposals/index.ts';
import type { Header, Version } from '../rules/version.ts';
import type { Cell } from './cell.ts';
import { crsCells } from './crs-cells.ts';
import { programCells } from './program-cells.ts';

/** What has versions of its own. */
export type AxisId = 'crs' | 'programs' | 'funds';

/** A version of one axis. An announced version and a proposal have no tables. */
export interface AxisVersion {
  readonly axis: AxisId;
  readonly header: Header;
  readonly tables?: unknown;
  readonly cells?: readonly Cell[];
}

export interface Axis {
  readonly id: AxisId;
  /** Oldest first, announced ones and proposals among them. */
  readonly versions: readonly AxisVersion[];
}

/** Every version on every axis. */
export function axes(): readonly Axis[] {
  return [
    {
      id: 'crs',
      versions: byDay([
        ...crsHistory.versions.map(crsVersion),
        ...[...crsHistory.announced, ...proposals].map((header) => ({ axis: 'crs', header }) as const),
      ]),
    },
    {
      id: 'programs',
      versions: byDay([
        ...programsHistory.versions.map(programsVersion),
        ...[...programsHistory.announced, ...proposals].map((header) => ({ axis: 'programs', header }) as const),
      ]),
    },
    { id: 'funds', versions: fundsTables.map(fundsVersion) },
  ];
}

/** The versions that a law is made of. */
export function versionsOf({ crs, programs, funds }: Law): readonly AxisVersion[] {
  return [crsVersion(crs), programsVersion(programs), ...(funds ? [fundsVersion(funds)] : [])];
}

function crsVersion(version: Version<CrsTables>): AxisVersion {
  const { tables, ...header } = version;
  return { axis: 'crs', header, tables, cells: crsCells(version) };
}

function programsVersion(version: Version<ProgramTables>): AxisVersion {
  const { tables, ...header } = version;
  return { axis: 'programs', header, tables, cells: programCells(version) };
}

function fundsVersion(table: FundsTable): AxisVersion {
  const { amounts, eachMore, amountsConfirmed, lastShown, startUncertain, ...header } = table;
  const cells = [
    ...amounts.map(
      (amount, index): Cell => ({
        path: `amounts.${index + 1}`,
        label: { id: 'cell.family', values: { persons: index + 1 } },
        value: amount,
        cite: header.instrument,
      }),
    ),
    { path: 'eachMore', label: { id: 'cell.eachMore', values: {} }, value: eachMore, cite: header.instrument } as const,
    { path: 'amountsConfirmed', label: { id: 'cell.amountsConfirmed', values: {} }, value: amountsConfirmed } as const,
    ...(startUncertain
      ? [{ path: 'startUncertain', label: { id: 'cell.startUncertain', values: {} }, value: true } as const]
      : []),
    ...(lastShown === undefined
      ? []
      : [{ path: 'lastShown', label: { id: 'cell.lastShown', values: {} }, value: lastShown } as const]),
  ];
  return { axis: 'funds', header, tables: { amounts, eachMore }, cells };
}

function byDay(versions: readonly AxisVersion[]): readonly AxisVersion[] {
  return [...versions].sort((a, b) => (a.header.effective < b.header.effective ? -1 : 1));
}
