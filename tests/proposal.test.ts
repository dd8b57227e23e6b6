import { describe, expect, test } from 'vitest';
import { assessProposal } from '../src/assess/proposal/assess-proposal.ts';
import type { MarkedNode } from '../src/assess/proposal/marked-node.ts';
import { lawOn } from '../src/law/law.ts';
import { proposals } from '../src/law/proposals/index.ts';
import { en } from '../src/messages/en.ts';
import { checkProfile } from '../src/profile/check-profile.ts';
import { flatten } from '../src/score-tree/node.ts';
import { dayOf } from './day.ts';
import { seededProfiles } from './oracle/arbitrary.ts';

const [proposal] = proposals;
const asOf = dayOf('2026-01-15');
const law = lawOn('2026-01-15');
if (!proposal || !law) throw new Error('no proposal');

const complete = {
  age: 30,
  maritalStatus: 'neverMarried',
  dependentChildren: 0,
  destination: 'ON',
  education: [{ level: 'secondary', country: 'CA' }],
  languageTests: [{ test: 'clb', language: 'english', listening: 6, reading: 6, writing: 6, speaking: 6 }],
  work: [{ noc: '21231', country: 'IN', start: '2023-06-01', end: '2024-09-30' }],
  funds: { amount: 100000 },
};

function answers(profile: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  const valid = checkProfile({ ...complete, ...profile }, { file: 'test', asOf });
  const { eligible, requirements } = assessProposal(valid, asOf, law as never, proposal as never);
  const met = requirements.map(({ id, met: answer }) => [id.replace('federalHighSkilled.', ''), answer]);
  return { eligible, ...Object.fromEntries(met) };
}

// reference/reform-2026.md, "Eligibility".
describe('the one class', () => {
  test('what was published is met, what was not is unknown, so that the whole is unknown', () => {
    expect(answers({})).toEqual({
      eligible: 'unknown',
      education: 'yes',
      language: 'yes',
      work: 'yes',
      funds: 'unknown',
      destination: 'yes',
    });
  });

  const job = { noc: '21231', country: 'CA', start: '2023-06-01', end: '2024-09-30' };
  test.each([
    ['no credential', { education: [] }, 'education', 'no'],
    ['CLB 5', { languageTests: [{ ...complete.languageTests[0], reading: 5 }] }, 'language', 'no'],
    ['education not stated', { education: undefined }, 'education', 'unknown'],
    ['Quebec', { destination: 'QC' }, 'destination', 'unknown'],
    ['TEER 4', { work: [{ ...job, noc: '44101' }] }, 'work', 'no'],
    ['more than three years ago', { work: [{ ...job, start: '2020-01-01', end: '2022-06-01' }] }, 'work', 'no'],
    ['eleven months', { work: [{ ...job, end: '2024-04-20' }] }, 'work', 'no'],
    ['self-employed', { work: [{ ...job, selfEmployed: true }] }, 'work', 'unknown'],
    ['as a student', { work: [{ ...job, whileFullTimeStudent: true }] }, 'work', 'unknown'],
    ['unauthorized', { work: [{ ...job, authorized: false }] }, 'work', 'unknown'],
    ['part time', { work: [{ ...job, hoursPerWeek: 15 }] }, 'work', 'unknown'],
    [
      'two occupations',
      {
        work: [
          { ...job, end: '2023-12-31' },
          { ...job, noc: '21232', start: '2024-01-01' },
        ],
      },
      'work',
      'unknown',
    ],
    [
      'two countries',
      {
        work: [
          { ...job, end: '2023-12-31' },
          { ...job, country: 'IN', start: '2024-01-01' },
        ],
      },
      'work',
      'yes',
    ],
  ])('%s', (_, profile, requirement, answer) => {
    const stated = Object.fromEntries(
      Object.entries({ ...complete, ...profile }).filter(([, value]) => value !== undefined),
    );
    const valid = checkProfile(stated, { file: 'test', asOf });
    const { requirements } = assessProposal(valid, asOf, law as never, proposal as never);
    expect(requirements.find(({ id }) => id === `federalHighSkilled.${requirement}`)?.met).toBe(answer);
  });
});

// reference/reform-2026.md, "CRS, factor by factor".
describe('the marked tree', () => {
  const marks = (node: MarkedNode): readonly (readonly [string, string])[] => [
    [node.id, node.mark],
    ...(node.parts ?? []).flatMap(marks),
  ];

  test('every node of today has a mark, and the new rows are added', () => {
    for (const person of seededProfiles(40, 5)) {
      const valid = (() => {
        try {
          return checkProfile(person, { file: 'test', asOf });
        } catch {
          return undefined;
        }
      })();
      if (!valid) continue;
      const { crs, today } = assessProposal(valid, asOf, law as never, proposal as never);
      const ids = marks(crs).map(([id]) => id);
      expect(ids.filter((id) => !id.startsWith('additional.highWage'))).toEqual(flatten(today.crs).map(({ id }) => id));
      expect(ids.filter((id) => id.startsWith('additional.highWage')).length).toBe(2);
    }
  });

  test('marks follow the published accounts', () => {
    const { crs } = assessProposal(
      checkProfile(complete, { file: 'test', asOf }),
      asOf,
      law as never,
      proposal as never,
    );
    expect(Object.fromEntries(marks(crs))).toMatchObject({
      crs: 'uncertain',
      'core.age': 'unchanged',
      'core.education': 'uncertain',
      'core.firstLanguage.reading': 'uncertain',
      'core.canadianWork': 'uncertain',
      partner: 'unpriced',
      'partner.language.reading': 'unpriced',
      'transferability.certificate': 'unpriced',
      'transferability.education.language': 'uncertain',
      'additional.nomination': 'uncertain',
      'additional.canadianStudy': 'uncertain',
      'additional.french': 'removed',
      'additional.sibling': 'removed',
      'additional.highWageWork': 'unpriced',
      'additional.highWageOffer': 'unpriced',
    });
  });

  test('every sentence is there', () => {
    for (const factor of Object.keys(proposal.marks)) expect(Object.keys(en)).toContain(`proposal.${factor}`);
  });
});
