import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readAmendment } from '../src/amendment/read-amendment.ts';
import { assess } from '../src/assess/assess.ts';
import { parseDay } from '../src/base/day.ts';
import { type Law, lawOn } from '../src/law/law.ts';
import { en } from '../src/messages/en.ts';
import { say } from '../src/messages/message.ts';
import { checkProfile } from '../src/profile/check-profile.ts';
import { findNode, flatten } from '../src/score-tree/node.ts';

// The most that each node can give, and the section that it cites: CRS reference, section 1 (parts A, B and C, alike in all
// versions) and section 3 (part D, by version).

const abilities = ['listening', 'reading', 'writing', 'speaking'];
const eachAbility = (id: string, most: number) => abilities.map((ability) => [`${id}.${ability}`, most] as const);

/** Of parts A, B and C. */
function mostOf(withPartner: boolean): Readonly<Record<string, number>> {
  const [core, age, education, first, second, work] = withPartner
    ? [460, 100, 140, 128, 22, 70]
    : [500, 110, 150, 136, 24, 80];
  const ofPartner = (points: number) => (withPartner ? points : 0);
  return Object.fromEntries([
    ['crs', 1200],
    ['core', core],
    ['core.age', age],
    ['core.education', education],
    ['core.firstLanguage', first],
    ...eachAbility('core.firstLanguage', withPartner ? 32 : 34),
    ['core.secondLanguage', second],
    ...eachAbility('core.secondLanguage', 6),
    ['core.canadianWork', work],
    ['partner', ofPartner(40)],
    ['partner.education', ofPartner(10)],
    ['partner.language', ofPartner(20)],
    ...eachAbility('partner.language', ofPartner(5)),
    ['partner.canadianWork', ofPartner(10)],
    ['transferability', 100],
    ['transferability.education', 50],
    ['transferability.education.language', 50],
    ['transferability.education.canadianWork', 50],
    ['transferability.foreignWork', 50],
    ['transferability.foreignWork.language', 50],
    ['transferability.foreignWork.canadianWork', 50],
    ['transferability.certificate', 50],
    ['additional', 600],
    ['additional.nomination', 600],
  ]);
}

/** Of part D: the most of an offer, of Canadian study, of French and of a sibling. */
const additional: Readonly<Record<string, readonly [number, number, number, number]>> = {
  '2015-01-01': [600, 0, 0, 0],
  '2016-11-19': [200, 30, 0, 0],
  '2017-06-06': [200, 30, 30, 15],
  '2020-10-20': [200, 30, 50, 15],
  '2022-11-16': [200, 30, 50, 15],
  '2025-03-25': [0, 30, 50, 15],
};

/** The instrument behind each of the same, where it is not that of the version before. */
const cited: Readonly<Record<string, readonly [string, string, string, string]>> = {
  '2015-01-01': ['Gazette I, 2014-12-01', 'CRS criteria, part D', 'CRS criteria, part D', 'CRS criteria, part D'],
  '2016-11-19': ['MI 2016-1', 'MI s. 30', 'CRS criteria, part D', 'CRS criteria, part D'],
  '2017-06-06': ['MI 2016-1', 'MI s. 30', 'MI 2017-1', 'MI 2017-1'],
  '2020-10-20': ['MI 2016-1', 'MI s. 30', 'MI amended 2020-10-20', 'MI 2017-1'],
  '2022-11-16': ['MI 2016-1', 'MI s. 30', 'MI amended 2020-10-20', 'MI 2017-1'],
  '2025-03-25': ['MI made 2025-03-11', 'MI s. 30', 'MI amended 2020-10-20', 'MI 2017-1'],
};

/** Sections of the other nodes, by the longest beginning of their ids. */
const sections: readonly (readonly [string, string])[] = [
  ['core.age', 'CRS criteria, part A'],
  ['core.education', 'MI s. 11'],
  ['core.firstLanguage', 'MI s. 12-13'],
  ['core.secondLanguage', 'MI s. 12-13'],
  ['core.canadianWork', 'MI s. 15'],
  ['core', 'CRS criteria, part A'],
  ['partner.canadianWork', 'MI s. 19'],
  ['partner', 'MI s. 17'],
  ['transferability', 'MI s. 21-27'],
  ['additional.nomination', 'MI s. 28'],
  ['additional', 'MI s. 8(2)'],
  ['crs', 'MI s. 8'],
];

const asOf = parseDay('2026-01-15') ?? expect.fail();
const single = { maritalStatus: 'neverMarried' };
const couple = { maritalStatus: 'married', partner: { accompanying: true, citizenOrPermanentResident: false } };

function nodesOf(profile: object, law: Law) {
  return flatten(assess(checkProfile(profile, { file: 'nodes', asOf }), asOf, law).crs);
}

describe.each(Object.keys(additional))('%s', (day) => {
  const law = lawOn(day) ?? expect.fail();
  const partD = (values: readonly (number | string)[] = []) =>
    ['jobOffer', 'canadianStudy', 'french', 'sibling'].map((name, index) => [`additional.${name}`, values[index]]);

  test.each([
    ['alone', single, false],
    ['with a partner', couple, true],
  ] as const)('the most of each node, in order: %s', (_, profile, withPartner) => {
    expect(nodesOf(profile, law).map(({ id, max }) => [id, max])).toEqual([
      ...Object.entries(mostOf(withPartner)),
      ...partD(additional[day]),
    ]);
  });

  test('the section of each node', () => {
    expect(nodesOf(couple, law).map(({ id, source }) => [id, source])).toEqual([
      ...Object.keys(mostOf(true)).map((id) => [id, sections.find(([part]) => id.startsWith(part))?.[1]]),
      ...partD(cited[day]),
    ]);
  });
});

// The high-wage tables of this file are INVENTED: none was published.
describe('high-wage occupations under an amendment', () => {
  const day = parseDay('2026-11-20') ?? expect.fail();
  const text = readFileSync(new URL('./amendments/invented.yaml', import.meta.url), 'utf8');
  const offer = { noc: '21231', fullTime: true, months: 24, lmia: false, workPermit: 'none' };
  const years = (noc: string, count: number) => [{ noc, country: 'CA', years: count }];

  function paid(profile: object, replace: readonly (readonly [string, string])[] = []) {
    const changed = replace.reduce((before, [from, to]) => before.replace(from, to), text);
    const law = readAmendment(changed, 'invented.yaml', lawOn('2026-11-20') ?? expect.fail());
    const { crs } = assess(checkProfile({ ...single, work: [], ...profile }, { file: 'nodes', asOf: day }), day, law);
    return (['additional.highWageWork', 'additional.highWageOffer'] as const).map((id) => {
      const { points, max, because, source } = findNode(crs, id) ?? expect.fail();
      return [points, max, say(en, because), source];
    });
  }

  const section = 'invented, s. 1';
  const noWork = [0, 91, 'not 2 years of Canadian work in one listed occupation', section];
  const noOffer = [0, 92, 'no job offer', section];
  const theWork = '2 years or more of Canadian work in an occupation of ';
  const theOffer = 'an occupation of ';
  const onlyHigher = ' points, but only the higher of work and offer counts';
  const add = [['both: higher', 'both: add']] as const;

  test('neither', () => expect(paid({})).toEqual([noWork, noOffer]));

  test('the section of additional points where the file names none', () => {
    expect(paid({}, [['      cite: invented, s. 1\n', '']]).map(([, , , source]) => source)).toEqual([
      'MI s. 8(2)',
      'MI s. 8(2)',
    ]);
  });

  test.each([
    ['2x', '21231', 91, '2 times the median wage'],
    ['1.5x', '00012', 61, '1.5 times the median wage'],
    ['1.3x', '31301', 31, '1.3 times the median wage'],
  ])('work of each level: %s', (_, noc, points, level) => {
    expect(paid({ work: years(noc, 2) })[0]).toEqual([points, 91, theWork + level, section]);
  });

  test.each([
    ['2x', '21231', 92, '2 times the median wage'],
    ['1.5x', '00012', 62, '1.5 times the median wage'],
    ['1.3x', '31301', 32, '1.3 times the median wage'],
  ])('an offer of each level: %s', (_, noc, points, level) => {
    const because = `offer in NOC ${noc}, ${theOffer}${level}`;
    expect(paid({ jobOffer: { ...offer, noc } })[1]).toEqual([points, 92, because, section]);
  });

  test('work of less than two years, and an offer that is not listed', () => {
    const unlisted = [0, 92, 'the offer (NOC 41220) is not in a listed occupation', section];
    expect(paid({ work: years('21231', 1), jobOffer: { ...offer, noc: '41220' } })).toEqual([noWork, unlisted]);
  });

  test.each([
    ['part time', { ...offer, fullTime: false }, [], 'the offer is not full time'],
    [
      'qualifying, and of which the months are not stated',
      { noc: '21231', fullTime: true, lmia: true, workPermit: 'none' },
      [],
      'the job offer does not count: not stated are months',
    ],
    [
      'not arranged employment where only such pays',
      offer,
      [['arrangedOnly: false', 'arrangedOnly: true']],
      'the offer has no LMIA, and the work permit (none) is not one for this employer',
    ],
  ] as const)('an offer that pays nothing: %s', (_, jobOffer, replace, because) => {
    expect(paid({ jobOffer }, replace)[1]).toEqual([0, 92, because, section]);
  });

  test('arranged employment where only such pays', () => {
    const only = [['arrangedOnly: false', 'arrangedOnly: true']] as const;
    expect(paid({ jobOffer: { ...offer, lmia: true } }, only)[1]).toEqual(offered);
  });

  test('arranged employment of a physician, shorter than a year', () => {
    const physicians = [['"21232": 2x', '"21232": 2x, "31102": 1.3x']] as const;
    const jobOffer = { noc: '31102', fullTime: true, months: 6, lmia: true, workPermit: 'none' };
    const because = 'the offer is not, or not stated to be, full time for long enough';
    expect(paid({ jobOffer }, physicians)[1]).toEqual([0, 92, because, section]);
  });

  const both = { work: years('21231', 2), jobOffer: offer };
  const worked = [91, 91, `${theWork}2 times the median wage`, section];
  const offered = [92, 92, `offer in NOC 21231, ${theOffer}2 times the median wage`, section];

  test('both add up where the file says so', () => expect(paid(both, add)).toEqual([worked, offered]));

  test('only the higher counts: the offer', () => {
    expect(paid(both)).toEqual([[0, 91, `91${onlyHigher}`, section], offered]);
  });

  test('only the higher counts: the work', () => {
    expect(paid({ ...both, jobOffer: { ...offer, noc: '31301' } })).toEqual([
      worked,
      [0, 92, `32${onlyHigher}`, section],
    ]);
  });

  test('of two that pay alike the work', () => {
    const alike = [['{ 2x: 92', '{ 2x: 91']] as const;
    expect(paid(both, alike)).toEqual([worked, [0, 91, `91${onlyHigher}`, section]]);
  });

  test('one alone is not cut', () => {
    expect(paid({ work: both.work })).toEqual([worked, noOffer]);
    expect(paid({ jobOffer: offer })).toEqual([noWork, offered]);
  });
});
