import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { amendmentTemplate } from '../src/amendment/template.ts';
import {
  assess,
  checkProfile,
  crsHistory,
  en,
  findNode,
  InputError,
  type Law,
  lawOn,
  parseDay,
  readAmendment,
} from '../src/index.ts';

// Every figure of the high-wage tables in this file is INVENTED: none was published.

const asOf = parseDay('2026-11-20') ?? 0;
const today = lawOn('2026-11-20');
if (!today) throw new Error('no law');
const text = readFileSync(new URL('./amendments/invented.yaml', import.meta.url), 'utf8');

function amended(replace: readonly (readonly [string, string])[] = []): Law {
  let changed = text;
  for (const [from, to] of replace) {
    expect(changed).toContain(from);
    changed = changed.replace(from, to);
  }
  return readAmendment(changed, 'tests/amendments/invented.yaml', today as Law);
}

function problems(changed: string): readonly string[] {
  try {
    readAmendment(changed, 'a.yaml', today as Law);
    return [];
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.problems.map(({ field, problem }) => `${field} ${problem.id}`);
  }
}

interface Paid {
  readonly work: number | undefined;
  readonly offer: number | undefined;
  readonly unknowns: readonly string[];
}

function pay(profile: Readonly<Record<string, unknown>>, law = amended()): Paid {
  const stated = { age: 30, maritalStatus: 'neverMarried', dependentChildren: 0, education: [], languageTests: [] };
  const { crs, unknowns } = assess(checkProfile({ ...stated, ...profile }, { file: 'test', asOf }), asOf, law);
  return {
    work: findNode(crs, 'additional.highWageWork')?.points,
    offer: findNode(crs, 'additional.highWageOffer')?.points,
    unknowns: unknowns.map(({ message }) => message.id).filter((id) => !id.startsWith('law.')),
  };
}

const job = (noc: string, years: number, country = 'CA') => ({ noc, country, years });

describe('an amendment completes the announced version', () => {
  test('its name is on the law, which is complete', () => {
    const { crs, crsMissing } = amended();
    expect(crs.id).toBe('2026-11-03 (invented.yaml)');
    expect(crs.title).toBe('INVENTED high-wage points (tests/amendments/invented.yaml)');
    expect(crs.status).toBe('proposed');
    expect(crsMissing).toBeUndefined();
    expect(crs.tables.additional.sibling).toBe(7);
    expect(crs.tables.additional.french).toEqual(today?.crs.tables.additional.french);
  });

  test('bundled versions have no such nodes', () => {
    const profile = checkProfile({ age: 30, work: [job('21231', 3)] }, { file: 'test', asOf });
    for (const { id } of crsHistory.versions) {
      const law = lawOn(id);
      const ids = law && JSON.stringify(assess(profile, asOf, law).crs);
      expect(ids).not.toContain('highWage');
    }
  });

  test.each([
    ['no listed work', [job('41220', 3)], 0],
    ['the highest level', [job('21231', 3)], 91],
    ['a code with leading zeros', [job('00012', 2)], 61],
    ['too short', [job('21231', 1)], 0],
    ['abroad', [job('21231', 3, 'IN')], 0],
    ['enough only at the lower level', [job('21231', 1), job('31301', 2)], 31],
  ])('Canadian work: %s', (_, work, points) => {
    expect(pay({ work }).work).toBe(points);
  });

  test('whether occupations of a level add up is a doubt, counted as not', () => {
    const { work, unknowns } = pay({ work: [job('21231', 1), job('21232', 1)] });
    expect(work).toBe(0);
    expect(unknowns).toContain('work.severalHighWageOccupations');
  });

  const offer = { noc: '21231', fullTime: true, months: 24, lmia: false, workPermit: 'none' };
  test.each([
    ['without an LMIA', offer, 92],
    ['not listed', { ...offer, noc: '41220' }, 0],
    ['part time', { ...offer, fullTime: false }, 0],
    ['too short', { ...offer, months: 6 }, 0],
    ['months not stated', { noc: '21231', fullTime: true, lmia: true, workPermit: 'none' }, 0],
  ])('offer: %s', (_, jobOffer, points) => {
    expect(pay({ work: [], jobOffer }).offer).toBe(points);
  });

  test('only arranged employment, where the file says so', () => {
    const law = amended([['arrangedOnly: false', 'arrangedOnly: true']]);
    expect(pay({ work: [], jobOffer: offer }, law).offer).toBe(0);
    expect(pay({ work: [], jobOffer: { ...offer, lmia: true } }, law).offer).toBe(92);
  });

  test('both: the higher counts, or they add up', () => {
    const both = { work: [job('21231', 3)], jobOffer: offer };
    expect(pay(both)).toMatchObject({ work: 0, offer: 92 });
    expect(pay(both, amended([['both: higher', 'both: add']]))).toMatchObject({ work: 91, offer: 92 });
  });
});

describe('an amendment is validated like a profile', () => {
  test.each([
    ['extends: 2025-03-25', 'extends: 2025-03-26', 'extends input.invalid'],
    ['effective: 2026-11-03', 'effective: 2026-11-31', 'effective input.invalid'],
    ['sibling: 7', 'sibling: -7', 'changes.additional.sibling input.invalid'],
    ['sibling: 7', 'sibling: 1201', 'changes.additional.sibling input.invalid'],
    ['sibling: 7', 'siblings: 7', 'changes.additional.siblings input.unknownKey'],
    ['"31301": 1.3x', '"31301": 1.4x', 'changes.additional.highWage.occupations.31301 input.invalid'],
    ['"31301": 1.3x', '"99999": 1.3x', 'changes.additional.highWage.occupations.99999 input.unknownNoc'],
    ['both: higher', 'cite: s. 2', ' input.duplicateKey'],
    ['      both: higher\n', '', 'changes.additional.highWage.both input.missing'],
    ['sources: [{ title: nothing, seen: invented for a test }]', 'sources: []', 'sources input.invalid'],
    ['    sibling: 7', '  core: { age: { 30: [1] } }', 'changes.core.age.30 input.invalid'],
    [
      '    sibling: 7',
      '  transferability: { educationTier: { oneYear: 3 } }',
      'changes.transferability.educationTier.oneYear input.invalid',
    ],
  ])('%s as %s', (from, to, problem) => {
    expect(text).toContain(from);
    expect(problems(text.replace(from, to))).toContain(problem);
  });

  test('any cell can be changed', () => {
    const law = amended([['    sibling: 7', '  core: { age: { 30: [1, 2] } }\n  partner: { testExpires: false }']]);
    expect(law.crs.tables.core.age[30]).toEqual([1, 2]);
    expect(law.crs.tables.core.age[31]).toEqual(today?.crs.tables.core.age[31]);
    expect(law.crs.tables.partner.testExpires).toBe(false);
  });
});

describe('the template', () => {
  const template = amendmentTemplate(en);

  test('names every blank until it is filled in', () => {
    const missing = problems(template);
    expect(missing.length).toBe(11);
    expect(missing.every((problem) => problem.endsWith('input.missing'))).toBe(true);
  });

  test('filled in with INVENTED figures it is an amendment', () => {
    const filled = template
      .replace('- title: ', '- title: invented')
      .replace('# "21231": 1.5x', '"21231": 1.5x')
      .replace('years:  ', 'years: 1')
      .replace('arrangedOnly:  ', 'arrangedOnly: false')
      .replace('both:  ', 'both: add')
      .replaceAll(/^( +(?:2x|1\.5x|1\.3x):)$/gm, '$1 11');
    expect(problems(filled)).toEqual([]);
    const law = readAmendment(filled, 'filled.yaml', today as Law);
    expect(law.crs.tables.additional.highWage?.jobOffer.points).toEqual({ '2x': 11, '1.5x': 11, '1.3x': 11 });
  });

  test('its comments hold every cell with its present value', () => {
    const cells = template
      .split('\n')
      .slice(template.split('\n').findIndex((line) => line.startsWith('#   total:')))
      .map((line) => line.slice(2))
      .join('\n');
    const { cite: _, ...tables } = today?.crs.tables ?? { cite: {} };
    expect(parse(cells)).toEqual(JSON.parse(JSON.stringify(tables)));
  });
});
