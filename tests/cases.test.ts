import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Assessment, assess } from '../src/assess/assess.ts';
import { type Day, formatDay, parseDay } from '../src/base/day.ts';
import { levelOn } from '../src/facts/language.ts';
import type { Ability, TestId } from '../src/law/language-tests/ids.ts';
import type { ChartTable } from '../src/law/language-tests/tables.ts';
import { lawOn } from '../src/law/law.ts';
import { en } from '../src/messages/en.ts';
import { say } from '../src/messages/message.ts';
import { checkProfile } from '../src/profile/check-profile.ts';
import { InputError } from '../src/profile/input-error.ts';
import { findNode, type Node, type NodeId } from '../src/score-tree/node.ts';

/** One suite of `tests/cases/`: expectations with the text of law they come from. */
interface Suite {
  readonly title: string;
  readonly source: string;
  readonly asOf?: string;
  readonly base?: Readonly<Record<string, unknown>>;
  readonly cases?: readonly Case[];
  readonly charts?: readonly ChartRow[];
}

interface Case {
  readonly name: string;
  readonly asOf?: string;
  readonly rules?: string;
  readonly source?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly profile?: Readonly<Record<string, unknown>>;
  readonly expect: Expectation;
}

interface Expectation {
  readonly total?: number;
  readonly nodes?: Readonly<Record<string, number>>;
  readonly grid?: Readonly<Record<string, number>>;
  readonly programs?: Readonly<Record<string, string>>;
  readonly requirements?: Readonly<Record<string, string>>;
  /** Of requirements, what the person has and what is asked for, as it is told; `section` is the source. */
  readonly told?: Readonly<
    Record<string, 'not asked' | { readonly have?: string; readonly need?: string; readonly section?: string }>
  >;
  /** Of nodes of both trees and of categories, the reason as it is told. */
  readonly because?: Readonly<Record<string, string>>;
  /** Of nodes of both trees the section of law. */
  readonly sections?: Readonly<Record<string, string>>;
  /** Of nodes of both trees the most that they can give. */
  readonly most?: Readonly<Record<string, number>>;
  /** An answer, or some fields of one; `on` and `noc` are null for none. */
  readonly categories?: Readonly<Record<string, string | Readonly<Record<string, unknown>>>>;
  readonly complete?: boolean;
  readonly errors?: readonly string[];
  /** By message id, what the other reading of a doubt would give: as much of it as is stated. `none`: no such doubt is told. */
  readonly doubts?: Readonly<Record<string, 'none' | Readonly<Record<string, unknown>>>>;
  /** Ids of notes, among others. */
  readonly notes?: readonly string[];
  /** Ids of notes that must not be told. */
  readonly notNoted?: readonly string[];
  /** By id, or by what ids begin with (`work`), all notes as they are told, in their order. */
  readonly saysNotes?: Readonly<Record<string, readonly string[]>>;
  /** The same of doubts. */
  readonly saysDoubts?: Readonly<Record<string, readonly string[]>>;
}

interface ChartRow {
  readonly test: TestId;
  readonly ability: Ability;
  readonly low: number | 'M';
  readonly high: number | 'M';
  readonly level: number;
}

const folder = new URL('./cases/', import.meta.url);

for (const file of readdirSync(folder).sort()) {
  const suite: Suite = parse(readFileSync(new URL(file, folder), 'utf8'), { merge: true });
  describe(`${file}: ${suite.title}`, () => {
    test('names its source', () => expect(suite.source).toMatch(/\w/));
    for (const one of suite.cases ?? []) test(one.name, () => check(suite, one));
    for (const row of suite.charts ?? []) {
      test(`${row.test} ${row.ability} ${row.low} to ${row.high}`, () => {
        for (const result of [row.low, row.high]) {
          const level = levelOn(chartOf(suite, row), row.ability, result);
          // Levels 10, 11 and 12 are one row of the charts, and so is everything below 4.
          expect(level < 4 ? 0 : Math.min(level, 10)).toBe(row.level);
        }
      });
    }
  });
}

function chartOf({ asOf = '' }: Suite, { test }: ChartRow): ChartTable {
  return lawOn(asOf)?.languageTests.tables.charts[test] ?? expect.fail(`${test} is not accepted on ${asOf}`);
}

function check(suite: Suite, one: Case): void {
  const merged = { ...suite.base, ...one.profile, ...one.with };
  const profile = Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== null));
  const day = one.asOf ?? suite.asOf ?? '';
  const asOf = parseDay(day);
  const law = lawOn(one.rules ?? day);
  if (asOf === undefined || !law) throw new Error(`no rules for ${day}`);
  const { expect: wanted } = one;
  if (wanted.errors) {
    expect(errorsOf(profile, asOf)).toEqual([...wanted.errors].sort());
    return;
  }
  const { crs, grid, programs, categories, complete, unknowns, notes } = assess(
    checkProfile(profile, { file: one.name, asOf }),
    asOf,
    law,
  );
  const met = Object.fromEntries(programs.flatMap(({ requirements }) => requirements.map(({ id, met }) => [id, met])));
  const points = (root: typeof crs | typeof grid, ids: object) =>
    Object.fromEntries(Object.keys(ids).map((id) => [id, findNode(root, id as NodeId)?.points]));
  expect({
    ...(wanted.total !== undefined && { total: crs.points }),
    ...(wanted.nodes && { nodes: points(crs, wanted.nodes) }),
    ...(wanted.grid && { grid: points(grid, wanted.grid) }),
    ...(wanted.programs && {
      programs: pick(Object.fromEntries(programs.map(({ id, eligible }) => [id, eligible])), wanted.programs),
    }),
    ...(wanted.requirements && { requirements: pick(met, wanted.requirements) }),
    ...(wanted.told && { told: toldOf(programs, wanted.told) }),
    ...(wanted.because && { because: reasonsOf({ crs, grid, categories }, wanted.because) }),
    ...(wanted.sections && { sections: ofNodes([crs, grid], wanted.sections, ({ source }) => source) }),
    ...(wanted.most && { most: ofNodes([crs, grid], wanted.most, ({ max }) => max) }),
    ...(wanted.categories && { categories: answersOf(categories, wanted.categories) }),
    ...(wanted.complete !== undefined && { complete }),
    ...(wanted.doubts && { doubts: doubtsOf(unknowns, wanted.doubts) }),
    ...(wanted.notNoted && { notNoted: wanted.notNoted.filter((id) => !notes.some((note) => note.id === id)) }),
    ...(wanted.notes && { notes: wanted.notes.filter((id) => notes.some((note) => note.id === id)) }),
    ...(wanted.saysNotes && { saysNotes: textsOf(notes, wanted.saysNotes) }),
    ...(wanted.saysDoubts && {
      saysDoubts: textsOf(
        unknowns.map(({ message }) => message),
        wanted.saysDoubts,
      ),
    }),
  }).toEqual(wanted);
}

function textsOf(messages: Assessment['notes'], wanted: object): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    Object.keys(wanted).map((start) => [
      start,
      messages
        .filter(({ id }) => id === start || id.startsWith(`${start}.`))
        .map((message) => {
          // English tells of nobody but these two.
          if ('whose' in message.values) expect(['self', 'partner']).toContain(message.values.whose);
          return say(en, message);
        }),
    ]),
  );
}

/** As much of each requirement as the case states. */
function toldOf(programs: Assessment['programs'], wanted: NonNullable<Expectation['told']>): unknown {
  const all = programs.flatMap(({ requirements }) => requirements);
  return Object.fromEntries(
    Object.entries(wanted).map(([id, stated]) => {
      const found = all.find((requirement) => requirement.id === id);
      if (!found || typeof stated === 'string') return [id, found ? 'asked' : 'not asked'];
      const told = { have: say(en, found.have), need: say(en, found.need), section: found.source };
      return [id, Object.fromEntries(Object.entries(told).filter(([key]) => key in stated))];
    }),
  );
}

function reasonsOf(
  { crs, grid, categories }: Pick<Assessment, 'crs' | 'grid' | 'categories'>,
  wanted: NonNullable<Expectation['because']>,
): unknown {
  return Object.fromEntries(
    Object.keys(wanted).map((id) => {
      const found =
        findNode(crs, id as NodeId) ??
        findNode(grid, id as NodeId) ??
        categories.find((category) => category.id === id);
      return [id, found ? say(en, found.because) : 'none'];
    }),
  );
}

function ofNodes(roots: readonly Node[], wanted: object, read: (node: Node) => unknown): unknown {
  return Object.fromEntries(
    Object.keys(wanted).map((id) => {
      const [found] = roots.flatMap((root) => findNode(root, id as NodeId) ?? []);
      return [id, found ? read(found) : 'none'];
    }),
  );
}

function pick(from: Readonly<Record<string, string>>, wanted: object): Record<string, string | undefined> {
  return Object.fromEntries(Object.keys(wanted).map((key) => [key, from[key]]));
}

/** As much of each category as the case states; a category not in force is `none`. */
function answersOf(categories: Assessment['categories'], wanted: NonNullable<Expectation['categories']>): unknown {
  return Object.fromEntries(
    Object.entries(wanted).map(([id, stated]) => {
      const found = categories.find((category) => category.id === id);
      if (!found || typeof stated === 'string') return [id, found?.eligible ?? 'none'];
      const { months = null, needed = null, noc = null, on } = found.work ?? {};
      const all = { eligible: found.eligible, months, needed, noc, on: on === undefined ? null : formatDay(on) };
      return [id, Object.fromEntries(Object.entries(all).filter(([key]) => key in stated))];
    }),
  );
}

function doubtsOf(unknowns: Assessment['unknowns'], wanted: NonNullable<Expectation['doubts']>): unknown {
  return Object.fromEntries(
    Object.entries(wanted).map(([id, stated]) => {
      const found = unknowns.find(({ message }) => message.id === id);
      if (!found || stated === 'none') return [id, found ? 'told' : 'none'];
      const answers = (list: Assessment['unknowns'][number]['programs' | 'categories'] = []) =>
        Object.fromEntries(list.map((one) => [one.id, one.eligible]));
      const all = { ...found, programs: answers(found.programs), categories: answers(found.categories) };
      return [id, Object.fromEntries(Object.entries(all).filter(([key]) => key in stated))];
    }),
  );
}

function errorsOf(profile: unknown, asOf: Day): readonly string[] {
  try {
    checkProfile(profile, { file: 'case', asOf });
    return [];
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.problems.map(({ field }) => field).sort();
  }
}
