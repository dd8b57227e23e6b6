import { describe, expect, test } from 'vitest';
import { assess } from '../src/assess/assess.ts';
import { comparableScoreOf } from '../src/diff/comparable-score.ts';
import { diffScored, isDifferent, type ProfileDiff } from '../src/diff/diff-scores.ts';
import { byChange, summarize } from '../src/diff/summary.ts';
import { crsHistory } from '../src/law/crs/index.ts';
import { lawOn } from '../src/law/law.ts';
import { en } from '../src/messages/en.ts';
import { checkProfile } from '../src/profile/check-profile.ts';
import type { Profile } from '../src/profile/schema.ts';
import { diffSheets } from '../src/report/diff-sheets.ts';
import { renderSheetsMarkdown } from '../src/report/sheet-markdown.ts';
import { dayOf } from './day.ts';
import { seededProfiles } from './oracle/arbitrary.ts';
import { oracle } from './oracle/oracle.ts';

const day = '2026-01-15';
const asOf = dayOf(day);

function valid(person: unknown): Profile | undefined {
  try {
    return checkProfile(person, { file: 'random', asOf });
  } catch {
    return undefined;
  }
}

function scored(profile: Profile, rules: string) {
  const law = lawOn(rules);
  if (!law) throw new Error(rules);
  return comparableScoreOf(assess(profile, asOf, law), en);
}

describe('random people under two versions', () => {
  const people = seededProfiles(120, 33).filter((person) => valid(person) !== undefined);
  const versions = crsHistory.versions.map(({ id }) => id);

  test('a version and itself: nothing differs', () => {
    people.forEach((person, index) => {
      const rules = versions[index % versions.length] ?? day;
      const profile = valid(person) as Profile;
      expect(isDifferent(diffScored('x', scored(profile, rules), scored(profile, rules), ''))).toBe(false);
    });
  });

  // The second reading of the law (tests/oracle) gives the totals; NOC groups classed otherwise before 2022 are left out.
  test('2022-11-16 to 2025-03-25: only the job offer, as the second reading has it', () => {
    let moved = 0;
    for (const person of people) {
      const profile = valid(person) as Profile;
      const { from, to, changes } = diffScored('x', scored(profile, '2022-11-16'), scored(profile, '2025-03-25'), '');
      const before = oracle(person, day, '2022-11-16');
      const after = oracle(person, day, '2025-03-25');
      expect([from.total, to.total]).toEqual([before.total, after.total]);
      const differing = Object.keys(before.nodes).filter((id) => id !== 'crs' && before.nodes[id] !== after.nodes[id]);
      expect(changes.map(({ id }) => id).sort()).toEqual(differing.sort());
      for (const { id, from: was, to: is, because } of changes) {
        expect([was, is]).toEqual([before.nodes[id], after.nodes[id]]);
        expect(because.every((reason) => reason !== '')).toBe(true);
      }
      if (changes.length > 0) moved++;
    }
    expect(moved).toBeGreaterThan(5);
  });
});

const plain = (profile: string, from: number | null, to: number | null): ProfileDiff => ({
  profile,
  from: { rules: from === null ? null : 'a', total: from },
  to: { rules: to === null ? null : 'b', total: to },
  changes: [],
  programs: { gained: [], lost: [] },
});

test('summary and order of many', () => {
  const diffs = [
    plain('same', 400, 400),
    plain('up', 400, 410),
    plain('new', null, 500),
    plain('down', 450, 400),
    plain('gone', 300, null),
    plain('also up', 400, 410),
  ];
  expect(summarize(diffs)).toEqual({
    profiles: 6,
    up: 2,
    down: 1,
    unchanged: 1,
    onlyOneSide: 2,
    mean: -7.5,
    largest: { profile: 'down', change: -50 },
  });
  expect(byChange(diffs).map(({ profile }) => profile)).toEqual(['down', 'up', 'also up', 'same', 'new', 'gone']);
});

test('Markdown of many fits a comment on a pull request, and counts what it leaves out', () => {
  const diffs = Array.from({ length: 3000 }, (_, index) => plain(`@name|<b>*_~&#${index}`, 400, 401 + index));
  const markdown = renderSheetsMarkdown(diffSheets(diffs, { title: 'T', brief: true }, en));
  // GitHub takes 65,536 characters.
  expect(markdown.length).toBeLessThan(65_536);
  expect(markdown.length).toBeGreaterThan(50_000);
  const rows = markdown.split('\n').filter((line) => line.startsWith('| &#64;name')).length;
  expect(markdown).toContain(`and ${3000 - rows} more that differ`);
  expect(markdown).not.toMatch(/[^\\][<~]|[^\\*]\*[^*]|@/);
});

test('rules that are no longer completely known are a difference', () => {
  const side = { rules: 'a', total: 400 };
  const none = { changes: [], programs: { gained: [], lost: [] } };
  expect(isDifferent({ profile: 'x', from: side, to: { ...side, complete: false }, ...none })).toBe(true);
  expect(
    isDifferent({ profile: 'x', from: { ...side, complete: false }, to: { ...side, complete: false }, ...none }),
  ).toBe(false);
});

test('programs gained and lost', () => {
  const side = (answers: Readonly<Record<string, string>>) => ({
    rules: 'a',
    total: 1,
    complete: true,
    nodes: [],
    programs: Object.entries(answers).map(([id, eligible]) => ({ id, eligible })),
  });
  const { programs } = diffScored(
    'x',
    side({ fsw: 'yes', cec: 'yes', fst: 'unknown' }),
    side({ fsw: 'unknown', cec: 'yes', fst: 'yes' }),
    '',
  );
  expect(programs).toEqual({ gained: ['fst'], lost: ['fsw'] });
});

test('a node that one side lacks stands at 0 there', () => {
  const side = (nodes: readonly { id: string; points: number; because: string }[]) => ({
    rules: 'a',
    total: 0,
    complete: true,
    nodes,
    programs: [],
  });
  const { changes } = diffScored('x', side([]), side([{ id: 'additional.new', points: 5, because: 'new' }]), 'absent');
  expect(changes).toEqual([{ id: 'additional.new', from: 0, to: 5, because: ['absent', 'new'] }]);
});
