import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { assess, checkProfile, lawOn, parseDay } from '../src/index.ts';
import { shortNames } from '../src/messages/fr/labels.ts';
import { readDoc } from './cli/doc-blocks.ts';

// Every situation of docs/cases.md: its block in the place of the same keys of the first, held to the line below it.
// The French page tells the same people, with an answer in French.

interface Tongue {
  readonly page: string;
  /** The line of a day and an answer. */
  readonly line: string;
  readonly score: (points: number, most: number) => string;
  readonly program: (id: 'fsw' | 'cec' | 'fst', answer: 'yes' | 'no' | 'unknown') => string;
}

const french = { yes: 'oui', no: 'non', unknown: 'incertain' };

const tongues: readonly Tongue[] = [
  {
    page: 'cases.md',
    line: 'On (?<day>[\\d-]+): ',
    score: (points, most) => (most > points ? `CRS ${points}, at most ${most}; ` : `CRS ${points}; `),
    program: (id, answer) => `${id} ${answer}`,
  },
  {
    page: 'fr/cas.md',
    line: 'Au (?<day>[\\d-]+)\u00A0: ',
    score: (points, most) => (most > points ? `SCG ${points}, au plus ${most}\u00A0; ` : `SCG ${points}\u00A0; `),
    program: (id, answer) => `${shortNames[id]} ${french[answer]}`,
  },
];

function situationsOf({ page, line }: Tongue) {
  const text = readDoc(page);
  const situation = new RegExp(`^\`\`\`yaml\\n(?<block>[\\s\\S]*?)^\`\`\`\\n\\n${line}(?<answer>.+)\\.$`, 'gm');
  return [...text.matchAll(situation)].map(({ groups: { block = '', day = '', answer = '' } = {}, index }) => ({
    facts: parse(block),
    day,
    answer,
    title: text.slice(0, index).split(/^#+ /m).at(-1)?.split('\n')[0],
  }));
}

describe.each(tongues)('docs/$page', (tongue) => {
  const found = situationsOf(tongue);

  test('every block of the page has its answer', () => {
    expect(found.length).toBe(readDoc(tongue.page).match(/^```yaml$/gm)?.length);
  });

  test.each(found)('$title', ({ facts, day, answer }) => {
    const asOf = parseDay(day);
    const law = lawOn(day);
    if (asOf === undefined || !law) throw new Error(`no rules for ${day}`);
    const profile = checkProfile({ ...found[0]?.facts, ...facts }, { file: tongue.page, asOf });
    const { crs, programs, unknowns } = assess(profile, asOf, law);
    const most = Math.max(crs.points, ...unknowns.flatMap(({ total }) => total ?? []));
    const answers = programs.map(({ id, eligible }) => tongue.program(id, eligible)).join(', ');
    expect(`${tongue.score(crs.points, most)}${answers}`).toBe(answer);
  });
});

test('both pages tell of the same people, in the same order', () => {
  // What the studies were in is said in the language of the page.
  const facts = tongues.map((tongue) =>
    situationsOf(tongue).map((one) => JSON.stringify(one.facts, (key, value) => (key === 'field' ? '' : value))),
  );
  expect(facts[1]).toEqual(facts[0]);
});
