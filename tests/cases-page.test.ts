import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { assess } from '../src/assess/assess.ts';
import { parseDay } from '../src/base/day.ts';
import { lawOn } from '../src/law/law.ts';
import { checkProfile } from '../src/profile/check-profile.ts';
import { readDoc } from './cli/doc-blocks.ts';

// Every situation of docs/cases.md: its block in the place of the same keys of the first, held to the line below it.

const situation = /^```yaml\n(?<block>[\s\S]*?)^```\n\nOn (?<day>[\d-]+): (?<answer>.+)\.$/gm;
const page = readDoc('cases.md');
const found = [...page.matchAll(situation)].map(({ groups: { block = '', day = '', answer = '' } = {}, index }) => ({
  facts: parse(block),
  day,
  answer,
  title: page.slice(0, index).split(/^#+ /m).at(-1)?.split('\n')[0],
}));

test('every block of the page has its answer', () => {
  expect(found.length).toBe(page.match(/^```yaml$/gm)?.length);
});

describe('docs/cases.md', () => {
  test.each(found)('$title', ({ facts, day, answer }) => {
    const asOf = parseDay(day);
    const law = lawOn(day);
    if (asOf === undefined || !law) throw new Error(`no rules for ${day}`);
    const profile = checkProfile({ ...found[0]?.facts, ...facts }, { file: 'cases.md', asOf });
    const { crs, programs, unknowns } = assess(profile, asOf, law);
    const most = Math.max(crs.points, ...unknowns.flatMap(({ total }) => total ?? []));
    const score = most > crs.points ? `CRS ${crs.points}, at most ${most}` : `CRS ${crs.points}`;
    expect(`${score}; ${programs.map(({ id, eligible }) => `${id} ${eligible}`).join(', ')}`).toBe(answer);
  });
});
