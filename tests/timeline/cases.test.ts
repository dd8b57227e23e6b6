import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Day, earlierOf, formatDay } from '../../src/base/day.ts';
import { lawOn } from '../../src/law/law.ts';
import { en } from '../../src/messages/en.ts';
import { asTheRulesMove, type Horizon } from '../../src/plan/timeline/horizon.ts';
import { timelineOf } from '../../src/plan/timeline/timeline.ts';
import { checkProfile } from '../../src/profile/check-profile.ts';
import { makeTimelineReport } from '../../src/report/timeline/report.ts';
import { dayOf } from '../day.ts';

interface Expected {
  readonly date: string;
  readonly kind: string;
  readonly change?: number;
  readonly gained?: readonly string[];
  readonly lost?: readonly string[];
  readonly categories?: { readonly gained?: readonly string[]; readonly lost?: readonly string[] };
}

interface Case {
  readonly name: string;
  readonly source: string;
  readonly profile: Readonly<Record<string, unknown>>;
  readonly asOf?: string;
  readonly until?: string;
  readonly events: readonly Expected[];
  readonly lastSafeInvitation?: string;
  /** Part of a note. */
  readonly note?: string;
  readonly peak?: { readonly from: string; readonly to: string };
  readonly complete?: boolean;
}

/** Someone of whom nothing changes by itself; a case adds what does. */
const base = {
  age: 29,
  maritalStatus: 'neverMarried',
  dependentChildren: 0,
  destination: 'ON',
  education: [],
  languageTests: [{ test: 'clb', language: 'english', listening: 9, reading: 9, writing: 9, speaking: 9 }],
  work: [],
  funds: { amount: 90000 },
};

const file = new URL('cases.yaml', import.meta.url);
const cases: readonly Case[] = parse(readFileSync(file, 'utf8'), { merge: true });

/** The last day on which the rules move here: a later version is to change none of these cases. */
const written = dayOf('2026-11-25');

function asTheRulesMoved(from: Day, to: Day): Horizon {
  const moving = asTheRulesMove(from, to);
  return {
    ...moving,
    lawOf: (day) => lawOn(formatDay(earlierOf(day, written))) ?? expect.fail(`no law on ${day}`),
    lawDays: moving.lawDays.filter((day) => day <= written),
  };
}

describe('by hand', () => {
  test.each(cases)('$name', ({ profile: facts, asOf = '2026-11-25', until, events, ...expected }) => {
    const from = dayOf(asOf);
    const to = until === undefined ? dayOf(asOf.replace(/^\d+/, (year) => String(Number(year) + 2))) : dayOf(until);
    const { age, ...rest } = base;
    const whole = { ...('dateOfBirth' in facts ? rest : { age, ...rest }), ...facts };
    const profile = checkProfile(whole, { file: 'case', asOf: from });
    const report = makeTimelineReport('case', profile, timelineOf(profile, asTheRulesMoved(from, to)), en);
    const none = { gained: [], lost: [] };
    expect(
      report.events.map(({ before, after, because: _, ...event }) => ({ ...event, change: after - before })),
    ).toEqual(
      events.map(({ date, kind, change = 0, gained = [], lost = [], categories }) => ({
        date,
        kind,
        change,
        programs: { gained, lost },
        categories: { ...none, ...categories },
      })),
    );
    expect(report.lastSafeInvitation).toBe(expected.lastSafeInvitation ?? null);
    if (expected.note) expect(report.notes.join('\n')).toContain(expected.note);
    if (expected.peak) expect(report.peak).toMatchObject(expected.peak);
    if (expected.complete !== undefined) expect(report.complete).toBe(expected.complete);
  });
});
