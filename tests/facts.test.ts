import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseDay } from '../src/base/day.ts';
import type { Candidate } from '../src/facts/candidate.ts';
import { settle, settleAgain } from '../src/facts/settle.ts';
import { type DoubtKind, readNotes } from '../src/facts/settling.ts';
import { lawOn } from '../src/law/law.ts';
import type { Message } from '../src/messages/message.ts';
import { checkProfile } from '../src/profile/check-profile.ts';
import { dayOf } from './day.ts';

/** One suite of `tests/facts/`: what is settled before anything scores, with every reason that is told for it. */
interface Suite {
  readonly title: string;
  readonly source: string;
  readonly asOf: string;
  /** Beginnings of ids: of messages that begin so, a case states all. */
  readonly about: readonly string[];
  readonly base: Readonly<Record<string, unknown>>;
  readonly cases: readonly Case[];
}

interface Case {
  readonly name: string;
  readonly asOf?: string;
  readonly source?: string;
  readonly with: Readonly<Record<string, unknown>>;
  /** Doubts that are read the other way. */
  readonly read?: readonly DoubtKind[];
  /** Each an id with the values of its message. */
  readonly notes?: readonly Told[];
  readonly doubts?: readonly Told[];
  /** By path, as `education.level`; null: not there. */
  readonly facts?: Readonly<Record<string, unknown>>;
}

type Told = Readonly<Record<string, unknown>>;

const folder = new URL('./facts/', import.meta.url);

for (const file of readdirSync(folder).sort()) {
  const suite: Suite = parse(readFileSync(new URL(file, folder), 'utf8'), { merge: true, maxAliasCount: -1 });
  describe(`facts/${file}: ${suite.title}`, () => {
    for (const one of suite.cases) test(one.name, () => check(suite, one));
  });
}

test('what asked for no reading that differs is taken over, and nothing else', () => {
  const day = dayOf('2026-01-15');
  const law = lawOn('2026-01-15') ?? expect.fail('no law');
  const facts = {
    schema: 1,
    education: [{ level: 'bachelor' }],
    languageTests: [],
    relativesInCanada: [{ relation: 'aunt' }],
  };
  const profile = checkProfile(facts, { file: 'parts', asOf: day });
  const { parts: first } = settleAgain(profile, day, law, new Set(), undefined);
  const { parts: second } = settleAgain(profile, day, law, new Set(['education.canadian']), first);
  expect(second.education).not.toBe(first.education);
  expect(second.relatives).toBe(first.relatives);
  expect(second.tests).toBe(first.tests);
  // Each keeps what is its own.
  expect(first.relatives.doubts).toHaveLength(1);
  expect(first.offer.doubts).toHaveLength(0);
  expect(first.education.doubts).toHaveLength(1);
});

function check({ about, base, ...suite }: Suite, one: Case): void {
  const { asOf = suite.asOf, read = [], notes = [], doubts = [], facts = {} } = one;
  const day = parseDay(asOf);
  const law = lawOn(asOf);
  if (day === undefined || !law) throw new Error(`no rules for ${asOf}`);
  const merged = Object.entries({ ...base, ...one.with }).filter(([, value]) => value !== null);
  const profile = checkProfile(Object.fromEntries(merged), { file: one.name, asOf: day });
  const candidate = settle(profile, day, law, new Set(read));
  if (read.length > 0) {
    // Nothing tells whether parts were taken over from the first reading.
    const { parts } = settleAgain(profile, day, law, new Set(), undefined);
    const { candidate: again } = settleAgain(profile, day, law, new Set(read), parts);
    expect({ ...again, notes: readNotes(again.notes) }).toEqual(candidate);
  }
  const told = (messages: readonly Message[]) =>
    messages
      .filter(({ id }) => about.some((start) => id.startsWith(start)))
      .map(({ id, values }) => ({ [id]: values }));
  expect({
    notes: told(candidate.notes as readonly Message[]),
    doubts: told(candidate.doubts.map(({ message }) => message)),
    facts: Object.fromEntries(Object.keys(facts).map((path) => [path, factAt(candidate, path)])),
  }).toEqual({ notes, doubts, facts });
}

function factAt(candidate: Candidate, path: string): unknown {
  let found: unknown = candidate;
  for (const key of path.split('.')) found = (found as Record<string, unknown> | undefined)?.[key];
  return found ?? null;
}
