import { isPlainObject } from '../base/plain-object.ts';
import type { Source } from './source.ts';

/** `enacted`: tables known and made law. `announced`: known to be in force from a day, tables not known. `proposed`: chosen by name only. */
export type VersionStatus = 'enacted' | 'announced' | 'proposed';

/** What is said of a version of rules, whatever it holds. */
export interface Header {
  /** The day it came into force, or a name for a proposal. */
  readonly id: string;
  /** What changed, in a few words. */
  readonly title: string;
  /** First day in force, `YYYY-MM-DD`. */
  readonly effective: string;
  /** Whether tables are known, and whether they are law. */
  readonly status: VersionStatus;
  /** Last day on which someone saw these numbers in force, `YYYY-MM-DD`. */
  readonly verified: string;
  /** The regulation or the instructions that made it. */
  readonly instrument: string;
  /** At least one: a rule without a source does not compile. */
  readonly sources: readonly [Source, ...Source[]];
}

/** A version with its complete tables, resolved from the base and every amendment up to it. */
export interface Version<Tables> extends Header {
  /** Every figure, also those that did not change. */
  readonly tables: Tables;
}

/** The part of the tables that an instrument changed. */
export type Changes<T> = T extends readonly unknown[]
  ? T
  : T extends object
    ? { readonly [K in keyof T]?: Changes<T[K]> }
    : T;

export interface Amendment<Tables> extends Header {
  /** Left out by an announced version: its tables are not known. */
  readonly changes?: Changes<Tables>;
}

/** Every version of one axis. */
export interface History<Tables> {
  /** Oldest first; each complete and frozen. */
  readonly versions: readonly Version<Tables>[];
  /** Versions known to exist whose tables are not known, oldest first. */
  readonly announced: readonly Header[];
}

/** What holds on a day: the newest version with tables, and a newer one without, if there is one. */
export interface InForce<Tables> {
  readonly version: Version<Tables>;
  readonly missing?: Header;
}

/** Resolves a base and its amendments, oldest first, into complete frozen versions. */
export function history<Tables>(base: Version<Tables>, amendments: readonly Amendment<Tables>[]): History<Tables> {
  const versions = [freeze(base)];
  const announced: Header[] = [];
  let tables = base.tables;
  for (const { changes, ...header } of amendments) {
    if (changes === undefined) {
      announced.push(freeze(header));
      continue;
    }
    tables = merge(tables, changes);
    versions.push(freeze({ ...header, tables }));
  }
  return freeze({ versions, announced });
}

/** The rules of a day (`YYYY-MM-DD`), or `undefined` before the first version. */
export function inForce<Tables>(rules: History<Tables>, day: string): InForce<Tables> | undefined {
  const version = rules.versions.findLast((candidate) => candidate.effective <= day);
  if (!version) return undefined;
  const missing = rules.announced.findLast(
    (candidate) => candidate.effective <= day && candidate.effective > version.effective,
  );
  return missing ? { version, missing } : { version };
}

function merge<T>(table: T, changes: Changes<T>): T {
  if (!isPlainObject(table) || !isPlainObject(changes)) return changes as T;
  const merged: Record<string, unknown> = { ...table };
  for (const [key, change] of Object.entries(changes)) {
    merged[key] = key in merged ? merge(merged[key], change as Changes<unknown>) : change;
  }
  return merged as T;
}

function freeze<T extends object>(value: T): T {
  for (const part of Object.values(value)) {
    if (typeof part === 'object' && part !== null && !Object.isFrozen(part)) freeze(part);
  }
  return Object.freeze(value);
}
