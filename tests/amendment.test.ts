import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readAmendment } from '../src/amendment/read-amendment.ts';
import { amendmentTemplate } from '../src/amendment/template.ts';
import { assess } from '../src/assess/assess.ts';
import { crsHistory } from '../src/law/crs/index.ts';
import { type Law, lawOn } from '../src/law/law.ts';
import { en } from '../src/messages/en.ts';
import { checkProfile } from '../src/profile/check-profile.ts';
import { InputError } from '../src/profile/input-error.ts';
import { findNode } from '../src/score-tree/node.ts';
import { blocksOf } from './cli/doc-blocks.ts';
import { dayOf } from './day.ts';

// Every figure of the high-wage tables in this file is INVENTED: none was published.

const asOf = dayOf('2026-11-20');
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

// Worked out by hand: age 30 alone 105 and three years of Canadian work 64 (reference/crs.md); invented: the sibling 7, the
// work 91, the offer 92. Nothing else pays: no test, no credential.
describe('totals of the completed version', () => {
  const person = {
    age: 30,
    maritalStatus: 'neverMarried',
    dependentChildren: 0,
    education: [],
    languageTests: [],
    work: [job('21231', 3)],
    jobOffer: { noc: '21231', fullTime: true, months: 24, lmia: false, workPermit: 'none' },
    relativesInCanada: [{ relation: 'sibling', of: 'self', status: 'citizen', age: 40 }],
  };
  const total = (more: object, law = amended()) => {
    const stated = JSON.parse(JSON.stringify({ ...person, ...more }));
    const { crs, complete } = assess(checkProfile(stated, { file: 'test', asOf }), asOf, law);
    return [crs.points, complete];
  };
  const nominated = { provincialNomination: { province: 'NS', kind: 'enhanced', issued: '2026-08-01' } };

  test.each([
    ['the higher of work and offer', {}, 105 + 64 + 7 + 92],
    ['no offer', { jobOffer: undefined }, 105 + 64 + 7 + 91],
    ['an occupation that is not listed', { jobOffer: undefined, work: [job('41220', 3)] }, 105 + 64 + 7],
    ['the cap of additional points', nominated, 105 + 64 + 600],
  ])('%s', (_, more, expected) => {
    expect(total(more)).toEqual([expected, true]);
  });

  test('both add up', () => {
    expect(total({}, amended([['both: higher', 'both: add']]))).toEqual([105 + 64 + 7 + 91 + 92, true]);
  });

  test('without the file the total of that day is not complete', () => {
    expect(total({}, today)).toEqual([105 + 64 + 15, false]);
  });

  test('an amendment of an earlier day leaves it so', () => {
    expect(total({}, amended([['effective: 2026-11-03', 'effective: 2026-11-02']]))[1]).toBe(false);
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
    ['effective: 2026-11-03', 'effective: 2025-03-24', 'effective input.before'],
    ['verified: 2026-11-20', 'verified: 2026-11-02', 'verified input.before'],
    ['"31301": 1.3x', '__proto__: 1.3x', 'changes.additional.highWage.occupations.__proto__ input.unknownNoc'],
    ['"31301": 1.3x', '31: 1.3x', 'changes.additional.highWage.occupations.31 input.unknownNoc'],
    ['    sibling: 7', '    __proto__: { cap: 1 }', 'changes.additional.__proto__ input.unknownKey'],
    ['    sibling: 7', '  work: { windowYears: 60 }', 'changes.work.windowYears input.invalid'],
    [
      '    sibling: 7',
      '  transferability: { languageFrom: { low: 13 } }',
      'changes.transferability.languageFrom.low input.invalid',
    ],
    [
      '    sibling: 7',
      '  transferability: { educationTier: { oneYear: 3 } }',
      'changes.transferability.educationTier.oneYear input.invalid',
    ],
  ])('%s as %s', (from, to, problem) => {
    expect(text).toContain(from);
    expect(problems(text.replace(from, to))).toContain(problem);
  });

  test('all at once: a wrong code is named beside a wrong level', () => {
    const found = problems(text.replace('"31301": 1.3x', '"31301": 1.4x, "99999": 1.3x, constructor: 2x'));
    expect(found.map((problem) => problem.replace('changes.additional.highWage.occupations.', ''))).toEqual([
      '31301 input.invalid',
      '99999 input.unknownNoc',
      'constructor input.unknownNoc',
    ]);
  });

  const head = 'extends: 2025-03-25\neffective: 2026-11-03\nstatus: enacted\nsources: [{ title: x }]\n';
  test.each([
    ['changes: {}', 'changes input.noChange'],
    ['changes: { additional: { french: {} } }', 'changes input.noChange'],
    ['changes:', 'changes input.missing'],
    ['changes: 3', 'changes input.invalid'],
    ['changes: { total: 1200, total: 1 }', ' input.duplicateKey'],
    ['changes: &a { additional: *a }', ' input.alias'],
  ])('%s', (line, problem) => {
    expect(problems(`${head}${line}\n`)).toContain(problem);
  });

  test.each([
    ['', ' input.notKeys'],
    ['- extends: 2025-03-25', ' input.notKeys'],
    ['['.repeat(100_000), ' input.tooDeep'],
    ['x'.repeat(2_000_000), ' input.tooLarge'],
  ])('a file that is something else', (content, problem) => {
    expect(problems(content)).toEqual([problem]);
  });

  test('sixty thousand wrong keys do not hold it up', () => {
    const keys = Array.from({ length: 60_000 }, (_, index) => `a${index}: 1`).join(', ');
    const start = process.cpuUsage().user;
    expect(problems(`${head}changes: { additional: { ${keys} } }`).length).toBe(60_000);
    // Seconds of the processor; quadratic work takes more than half a minute.
    expect((process.cpuUsage().user - start) / 1e6).toBeLessThan(10);
  });

  test('the examples of the pages are taken', () => {
    const examples = blocksOf('rules.md').filter(
      ({ info, text: example }) => info === 'yaml' && example.startsWith('extends'),
    );
    expect(examples.map(({ text: example }) => problems(example))).toEqual([[]]);
  });

  test('its texts cannot command a terminal', () => {
    const law = readAmendment(`${head}title: "\\e[31mred"\nchanges: { total: 1 }\n`, 'a\u001b[31m.yaml', today as Law);
    expect(JSON.stringify(law.crs)).not.toContain('\\u001b');
    expect(law.crs.id).toBe('2026-11-03 (a [31m.yaml)');
  });

  test('any cell can be changed', () => {
    const law = amended([['    sibling: 7', '  core: { age: { 30: [1, 2] } }\n  partner: { testExpires: false }']]);
    expect(law.crs.tables.core.age[30]).toEqual([1, 2]);
    expect(law.crs.tables.core.age[31]).toEqual(today?.crs.tables.core.age[31]);
    expect(law.crs.tables.partner.testExpires).toBe(false);
  });
});

describe('the template', () => {
  const isKnown = ({ effective }: { readonly effective: string }) => effective <= '2026-11-20';
  const { versions, announced } = crsHistory;
  const template = amendmentTemplate(en, { versions: versions.filter(isKnown), announced: announced.filter(isKnown) });

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

  test('every cell of its comments is taken as a change, and changes nothing', () => {
    const lines = template.split('\n');
    const cells = lines.slice(lines.findIndex((line) => line.startsWith('#   total:'))).map((line) => line.slice(2));
    const head = 'extends: 2025-03-25\neffective: 2026-11-03\nsources: [{ title: invented }]\nchanges:\n';
    const law = readAmendment(`${head}${cells.join('\n')}`, 'filled.yaml', today as Law);
    expect(law.crs.tables).toEqual(today?.crs.tables);
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
