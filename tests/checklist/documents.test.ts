import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { documentRules } from '../../src/law/documents/list.ts';
import { checklistOf, engineer, family, graduate, needs, paper, welder } from './report.ts';

// Expectations: programs reference, 8.1 (validity), 8.3 (documents; columns FSW, CEC, FST), 5 (funds).

describe('a single applicant abroad, FSW', () => {
  const report = checklistOf(engineer, '2026-01-15');

  test.each([
    ['passport', 'yyy'],
    ['photos', 'yyy'],
    ['biometrics', 'yyy'],
    // Upfront from 2025-08-21.
    ['medical', 'yyy'],
    ['languageResults', 'yyy'],
    // FSW required; CEC and FST for CRS points, which are claimed.
    ['eca', 'yyy'],
    ['referenceLetter', 'yyy'],
    // "if Canadian work | yes | if Canadian work"
    ['taxPapers', 'nyn'],
    // "if claimed | if claimed | with routes (ii)-(v)"; for a trade one of offer and certificate is needed.
    ['offerLetter', 'nn?'],
    ['certificateOfQualification', 'nn?'],
    // "unless exempt | no | unless exempt"; CEC is exempt and uploads a letter that says why.
    ['fundsLetter', 'yny'],
    ['fundsExemption', 'nyn'],
    ['marriageCertificate', 'nnn'],
    ['imm5409', 'nnn'],
    ['divorcePapers', 'nnn'],
    // A profile does not say whether there is a representative.
    ['imm5476', '???'],
  ])('%s: %s', (id, expected) => {
    expect(needs(paper(report, id))).toBe(expected);
  });

  test('expiries: a test under two years old, an ECA under five', () => {
    expect(paper(report, 'languageResults').expires).toBe('2027-06-07');
    expect(paper(report, 'eca').expires).toBe('2030-02-11');
  });

  test('funds of one person in the table of 2025-07-07', () => {
    expect(paper(report, 'fundsLetter').amount).toEqual({
      least: 15263,
      most: 15263,
      persons: 1,
      table: '2025-07-07',
      confirmed: true,
      carriedForward: false,
    });
    // No table of 2026 was found; the last was seen in September 2026.
    // No table of 2026 was found: the one carried forward is shown, never taken as confirmed.
    expect(paper(checklistOf(engineer, '2026-11-25'), 'fundsLetter').amount).toMatchObject({
      carriedForward: true,
      confirmed: false,
    });
  });

  test('a letter names the leave and the days on which the hours changed', () => {
    const [job] = engineer.work;
    const work = [
      {
        ...job,
        hoursPerWeek: [{ hours: 20 }, { from: '2020-09-01', hours: 40 }],
        leaves: [{ start: '2022-03-01', end: '2022-08-31' }],
      },
    ];
    const { because } = paper(checklistOf({ ...engineer, work }, '2026-01-15'), 'referenceLetter');
    expect(because).toContain('the leave without pay from 2022-03-01 to 2022-08-31');
    expect(because).toContain('the days on which the hours changed');
    expect(paper(report, 'referenceLetter').because).not.toContain('leave');
  });

  test('letters say what must be in them', () => {
    const { contents = [] } = paper(report, 'referenceLetter');
    for (const part of ['letterhead', 'phone', 'name', 'signature', 'position', 'duties', 'day', 'hours', 'pay']) {
      expect(contents.join('\n')).toContain(part);
    }
    expect(paper(report, 'fundsLetter').contents?.join('\n')).toContain('average balance of six months');
  });

  test('work and study abroad without residences leave police certificates open', () => {
    const police = paper(report, 'policeCertificate', 'principal', 'NG');
    expect(needs(police)).toBe('???');
    expect(police.because).toContain('residences are not stated');
  });
});

test('a graduate in Canada, CEC: student work is no paper, the other job is', () => {
  const report = checklistOf(graduate, '2026-01-15');
  expect(report.invitedUnder).toBe('cec');
  expect(needs(paper(report, 'canadianCredential'))).toBe('yyy');
  expect(needs(paper(report, 'referenceLetter', 'principal', 'work.1'))).toBe('yyy');
  expect(needs(paper(report, 'taxPapers', 'principal', 'work.1'))).toBe('yyy');
  expect(needs(paper(report, 'fundsLetter'))[1]).toBe('n');
  // Common-law: IMM 5409; the partner stays behind, and is examined all the same.
  expect(needs(paper(report, 'imm5409'))).toBe('yyy');
  expect(needs(paper(report, 'marriageCertificate'))).toBe('nnn');
  expect(needs(paper(report, 'medical', 'partner'))).toBe('yyy');
  expect(report.persons.map(({ id }) => id)).toEqual(['principal', 'partner']);
});

test('a welder with a certificate, FST: route (i)', () => {
  const report = checklistOf(welder, '2026-01-15');
  expect(needs(paper(report, 'certificateOfQualification'))).toBe('nny');
  expect(needs(paper(report, 'offerLetter'))).toBe('nnn');
  expect(needs(paper(report, 'fundsLetter'))).toBe('yny');
  expect(needs(paper(report, 'divorcePapers'))).toBe('yyy');
  // No credential: the FSW asks for one, the others only for points.
  expect(needs(paper(report, 'eca'))).toBe('ynn');
});

test('offers: with routes (ii) to (v) for a trade, and who is exempt from funds', () => {
  const offer = { noc: '72106', fullTime: true, months: 24, lmia: true };
  const without = { ...welder, certificateOfQualification: undefined };
  const overseas = checklistOf({ ...without, jobOffer: { ...offer, workPermit: 'none' } }, '2026-01-15');
  expect(needs(paper(overseas, 'offerLetter'))).toBe('yyy');
  expect(needs(paper(overseas, 'lmia'))).toBe('yyy');
  // R82(2)(c) and route (iv) do not exempt.
  expect(needs(paper(overseas, 'fundsLetter'))).toBe('yny');
  const open = checklistOf({ ...without, jobOffer: { ...offer, workPermit: 'open' } }, '2026-01-15');
  expect(needs(paper(open, 'fundsLetter'))).toBe('nnn');
  expect(needs(paper(open, 'fundsExemption'))).toBe('yyy');
  const unstated = checklistOf({ ...without, jobOffer: offer }, '2026-01-15');
  expect(needs(paper(unstated, 'fundsLetter'))).toBe('?n?');
});

describe('upfront medical exam by day of application', () => {
  test.each([
    ['2023-09-30', 'yyy'],
    ['2023-10-01', 'nnn'],
    ['2025-08-20', 'nnn'],
    ['2025-08-21', 'yyy'],
  ])('%s: %s', (asOf, expected) => {
    expect(needs(paper(checklistOf(engineer, asOf), 'medical'))).toBe(expected);
  });

  test('the day of application counts, not that of the invitation; a change before the last day is named', () => {
    expect(needs(paper(checklistOf(engineer, '2025-08-25', '2025-08-01'), 'medical'))).toBe('yyy');
    const before = checklistOf(engineer, '2025-08-01', '2025-08-01');
    expect(paper(before, 'medical').because).toContain('from 2025-08-21 on: required before applying');
    expect(before.days).toContainEqual(expect.objectContaining({ date: '2025-08-21', kind: 'medicalRule' }));
  });
});

describe('a couple with two children, one of whom stays behind', () => {
  const report = checklistOf(family, '2026-01-15');

  test('everyone is named and examined; biometrics from 14', () => {
    for (const person of ['principal', 'partner', 'child1', 'child2']) {
      expect(needs(paper(report, 'medical', person))).toBe('yyy');
      expect(needs(paper(report, 'passport', person))).toBe('yyy');
    }
    expect(needs(paper(report, 'biometrics', 'partner'))).toBe('yyy');
    expect(needs(paper(report, 'biometrics', 'child1'))).toBe('nnn');
    expect(needs(paper(report, 'birthCertificate', 'child1'))).toBe('yyy');
    expect(needs(paper(report, 'birthCertificate', 'child2'))).toBe('yyy');
    expect(needs(paper(report, 'marriageCertificate'))).toBe('yyy');
  });

  test('police certificates from 18 on, coming along or not', () => {
    expect(needs(paper(report, 'policeCertificate', 'child1'))).toBe('nnn');
    // 19 years old, no residences stated.
    expect(needs(paper(report, 'policeCertificate', 'child2'))).toBe('???');
    const child = {
      dateOfBirth: '2007-01-15',
      accompanying: false,
      residences: [{ country: 'NG', start: '2007-01-15' }],
    };
    const known = checklistOf({ ...family, dependentChildren: 1, dependents: [child] }, '2026-01-15');
    expect(needs(paper(known, 'policeCertificate', 'child1', 'NG'))).toBe('yyy');
  });

  test('funds count all four, coming along or not', () => {
    expect(paper(report, 'fundsLetter').amount).toMatchObject({ persons: 4, least: 28362, most: 28362 });
  });

  test('biometrics: 14 to 79, both included', () => {
    const at = (dateOfBirth: string) => {
      const one = { ...family, dependentChildren: 1, dependents: [{ dateOfBirth, accompanying: true }] };
      return needs(paper(checklistOf(one, '2026-01-15'), 'biometrics', 'child1'));
    };
    expect([at('2012-01-15'), at('2012-01-16')]).toEqual(['yyy', 'nnn']);
    const old = (dateOfBirth: string) =>
      needs(paper(checklistOf({ ...engineer, dateOfBirth }, '2026-01-15'), 'biometrics'));
    expect([old('1946-01-16'), old('1946-01-15')]).toEqual(['yyy', 'nnn']);
  });
});

describe('police certificates by country and dates lived', () => {
  const on = (residences: object[], dateOfBirth = '1990-01-01', asOf = '2026-01-15') =>
    checklistOf({ ...engineer, dateOfBirth, work: [], education: [], residences }, asOf);

  test('lives there: issued within the six months before applying', () => {
    const police = paper(on([{ country: 'NG', start: '1990-01-01' }]), 'policeCertificate', 'principal', 'NG');
    expect(needs(police)).toBe('yyy');
    expect(police.issuedFrom).toBe('2025-07-15');
    // For the last day, 2026-03-16.
    expect(police.issuedFromForDeadline).toBe('2025-09-16');
  });

  test('lived there: issued after the last stay', () => {
    const stays = [
      { country: 'NG', start: '2016-05-01', end: '2016-12-31' },
      { country: 'NG', start: '2019-02-01', end: '2019-02-20' },
      { country: 'CA', start: '2019-02-21' },
    ];
    const report = on(stays);
    expect(paper(report, 'policeCertificate', 'principal', 'NG').issuedFrom).toBe('2019-02-21');
    // Not from Canada.
    expect(
      report.documents.filter(({ id, person }) => id === 'policeCertificate' && person === 'principal'),
    ).toHaveLength(1);
  });

  test.each([
    ['six months less a day', [{ country: 'FR', start: '2020-01-01', end: '2020-06-29' }], 'nnn'],
    ['six months', [{ country: 'FR', start: '2020-01-01', end: '2020-06-30' }], 'yyy'],
    [
      'six months in two stays, a day between',
      [
        { country: 'FR', start: '2020-01-01', end: '2020-03-31' },
        { country: 'FR', start: '2020-04-02', end: '2020-07-15' },
      ],
      'nnn',
    ],
    [
      'six months in two stays without a day between',
      [
        { country: 'FR', start: '2020-01-01', end: '2020-03-31' },
        { country: 'FR', start: '2020-04-01', end: '2020-06-30' },
      ],
      'yyy',
    ],
    ['over ten years ago', [{ country: 'FR', start: '2010-01-01', end: '2016-01-14' }], 'nnn'],
    ['five months of it within ten years', [{ country: 'FR', start: '2010-01-01', end: '2016-06-14' }], 'nnn'],
    ['six months of it within ten years', [{ country: 'FR', start: '2010-01-01', end: '2016-07-14' }], 'yyy'],
  ])('%s', (_, stays, expected) => {
    expect(needs(paper(on(stays), 'policeCertificate', 'principal', 'FR'))).toBe(expected);
  });

  test('only since 18', () => {
    const stays = [{ country: 'FR', start: '2016-01-01', end: '2022-06-30' }];
    expect(needs(paper(on(stays, '2004-02-01'), 'policeCertificate', 'principal', 'FR'))).toBe('nnn');
    expect(needs(paper(on(stays, '2003-12-31'), 'policeCertificate', 'principal', 'FR'))).toBe('yyy');
  });

  test('an age in years alone may leave it open', () => {
    const stays = [{ country: 'FR', start: '2016-01-01', end: '2022-06-30' }];
    const facts = { ...engineer, dateOfBirth: undefined, work: [], education: [], residences: stays };
    const at = (age: number) =>
      needs(paper(checklistOf({ ...facts, age }, '2026-01-15'), 'policeCertificate', 'principal', 'FR'));
    expect([at(21), at(22), at(30)]).toEqual(['nnn', '???', 'yyy']);
  });
});

test('points of a relative ask for proof of status, residence and relationship, under the FSW', () => {
  const relatives = [{ relation: 'aunt', of: 'self', status: 'citizen', age: 50 }];
  const report = checklistOf({ ...engineer, relativesInCanada: relatives }, '2026-01-15');
  expect(needs(paper(report, 'relativeProof'))).toBe('ynn');
  expect(paper(report, 'relativeProof').contents).toHaveLength(3);
  const cousin = checklistOf(
    { ...engineer, relativesInCanada: [{ ...relatives[0], relation: 'cousin' }] },
    '2026-01-15',
  );
  expect(needs(paper(cousin, 'relativeProof'))).toBe('nnn');
});

test('a self-employed job needs proof of ownership, income and third parties; a declaration alone is not enough', () => {
  const [job] = engineer.work;
  const report = checklistOf({ ...engineer, work: [{ ...job, selfEmployed: true }] }, '2026-01-15');
  expect(needs(paper(report, 'selfEmployment'))).toBe('yyy');
  expect(paper(report, 'selfEmployment').contents?.join(' ')).toContain('not enough');
  expect(report.documents.some(({ id }) => id === 'referenceLetter')).toBe(false);
});

test("a partner's papers are asked for where points are claimed", () => {
  const sitting = { test: 'celpip-g', date: '2025-06-07', listening: 7, reading: 7, writing: 7, speaking: 7 };
  const partner = { ...family.partner, languageTests: [sitting], education: [], work: [] };
  const counted = checklistOf({ ...family, partner }, '2026-01-15');
  expect(needs(paper(counted, 'languageResults', 'partner'))).toBe('yyy');
  const resident = { ...partner, citizenOrPermanentResident: true };
  const notCounted = checklistOf({ ...family, partner: resident }, '2026-01-15');
  expect(needs(paper(notCounted, 'languageResults', 'partner'))).toBe('nnn');
  // What is asked of a resident who applies for nothing is not in the reference.
  // R30(1)(a): foreign nationals are examined.
  expect(needs(paper(notCounted, 'medical', 'partner'))).toBe('nnn');
});

test('an expired test is no paper, and one is needed', () => {
  const report = checklistOf(engineer, '2027-06-07');
  const results = report.documents.filter(({ id }) => id === 'languageResults');
  expect(results.map(needs)).toEqual(['nnn', 'yyy']);
  expect(results[0]?.because).toBe('Too old since 2027-06-07.');
});

test('a nominee is invited in the nominee class, of which the list says that it does not know it', () => {
  const provincialNomination = { province: 'NS', kind: 'enhanced', issued: '2025-10-06', proof: 'held' };
  const report = checklistOf({ ...engineer, destination: 'NS', provincialNomination }, '2026-01-15');
  expect(paper(report, 'nomination')).toMatchObject({ proof: 'held', claim: 'provincialNomination' });
  expect(report.statements.join(' ')).toContain('IRPA 10.1(1.1)');
  expect(report.claims.find(({ id }) => id === 'provincialNomination')?.points).toBe(600);
});

test('going to Quebec, or eligible for nothing: said plainly, and listed all the same', () => {
  const quebec = checklistOf({ ...engineer, destination: 'QC' }, '2026-01-15');
  expect(quebec.statements.join(' ')).toContain('Quebec selects by itself');
  expect(quebec.statements.join(' ')).toContain('No program is met');
  expect(needs(paper(quebec, 'passport'))).toBe('yyy');
  const empty = checklistOf({}, '2026-01-15');
  expect(empty.statements).toHaveLength(1);
  expect(needs(paper(empty, 'marriageCertificate'))).toBe('???');
});

describe('who may be no family member (R1(3), R2)', () => {
  const child = (facts: object) => ({
    ...engineer,
    dependentChildren: 1,
    dependents: [{ accompanying: true, ...facts }],
  });
  const born = { dateOfBirth: '2001-06-30' };

  test('a child of 22 or more of whom no condition is stated: everything unknown', () => {
    const report = checklistOf(child(born), '2026-01-15');
    expect(report.persons.at(-1)).toMatchObject({ id: 'child1', family: 'unknown' });
    for (const id of ['passport', 'medical', 'birthCertificate']) {
      expect(needs(paper(report, id, 'child1'))).toBe('???');
    }
    // Money for one to two persons.
    expect(paper(report, 'fundsLetter').amount).toMatchObject({ least: 15263, most: 19001 });
  });

  test('with the condition a dependent child, without it none', () => {
    const dependent = checklistOf(child({ ...born, dependentByCondition: true }), '2026-01-15');
    expect(needs(paper(dependent, 'birthCertificate', 'child1'))).toBe('yyy');
    expect(paper(dependent, 'fundsLetter').amount).toMatchObject({ least: 19001, most: 19001 });
    const grown = checklistOf(child({ ...born, dependentByCondition: false }), '2026-01-15');
    expect(grown.persons.map(({ id }) => id)).toEqual(['principal']);
    expect(grown.documents.some(({ person }) => person === 'child1')).toBe(false);
    expect(grown.ita.map(({ text }) => text).join(' ')).toContain('Child 1 is no dependent child');
    expect(paper(grown, 'fundsLetter').amount).toMatchObject({ least: 15263, most: 15263 });
  });

  test('the age is that of the day of application, not of the invitation', () => {
    const turning = child({ dateOfBirth: '2004-12-10' });
    const before = checklistOf(turning, '2026-12-09', '2026-11-25');
    expect(paper(before, 'fundsLetter').amount).toMatchObject({ least: 19001, most: 19001 });
    const after = checklistOf(turning, '2026-12-10', '2026-11-25');
    expect(paper(after, 'fundsLetter').amount).toMatchObject({ least: 15263, most: 19001 });
    expect(after.persons.at(-1)).toMatchObject({ family: 'unknown' });
  });

  test('separated: the spouse is told of, and whether there is one is not known', () => {
    const report = checklistOf({ ...engineer, maritalStatus: 'separated' }, '2026-01-15');
    expect(report.persons.at(-1)).toMatchObject({ id: 'partner', family: 'unknown', accompanying: 'no' });
    expect(needs(paper(report, 'medical', 'partner'))).toBe('???');
    expect(report.ita).toContainEqual(
      expect.objectContaining({ source: 'R1(3)(a), R10(2)(a), R30(1)(a)(i), R117(9)(d)' }),
    );
    expect(paper(report, 'fundsLetter').amount).toMatchObject({ least: 15263, most: 19001 });
  });
});

test('every document is asked of somebody (in src/plan/checklist), and named in docs/json.md', () => {
  const examples = readdirSync('profiles').filter((file) => file.endsWith('.yaml'));
  const people = [engineer, family, graduate, welder, ...examples.map((file) => parse(read(`profiles/${file}`)))];
  const asked = people.flatMap((person) => checklistOf(person, '2026-01-15').documents.map(({ id }) => id));
  const named = read('docs/json.md');
  for (const id of Object.keys(documentRules)) {
    expect(asked, id).toContain(id);
    expect(named).toContain(`\`${id}\``);
  }
});

function read(file: string): string {
  return readFileSync(file, 'utf8');
}
