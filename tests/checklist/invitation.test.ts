import { describe, expect, test } from 'vitest';
import { bundledRounds } from '../../src/rounds/bundled.ts';
import { checklistOf, engineer, family } from './report.ts';

// Expectations: programs reference 8.1 (60 days, validity, what may change) and 11 (IRPA 10.1, 11.2).

test('60 calendar days to apply', () => {
  const report = checklistOf(engineer, '2026-11-25');
  expect(report).toMatchObject({
    invited: '2026-11-25',
    supposed: true,
    deadline: '2027-01-24',
    lastDay: '2027-01-24',
  });
  expect(checklistOf(engineer, '2026-11-25', '2026-10-01')).toMatchObject({ supposed: false, deadline: '2026-11-30' });
});

test('invitations before 2021-06-29 had other periods, which are not confirmed', () => {
  const old = { ...engineer, languageTests: [], education: [], work: [] };
  expect(checklistOf(old, '2021-06-28').deadline).toBeNull();
  expect(checklistOf(old, '2021-06-28').ita.some(({ confirmed }) => !confirmed)).toBe(true);
  expect(checklistOf(old, '2021-06-29').deadline).toBe('2021-08-28');
});

test('the rules are those of the day of the invitation', () => {
  // A job offer's CRS points went on 2025-03-25.
  expect(checklistOf(engineer, '2025-07-01', '2025-03-24').rules).toBe('2022-11-16');
  expect(checklistOf(engineer, '2025-07-01', '2025-03-25').rules).toBe('2025-03-25');
});

test('an invitation whose days are over is said to be', () => {
  const report = checklistOf(engineer, '2026-12-01', '2026-10-01');
  expect(report.statements.join(' ')).toContain('ended on 2026-11-30');
  expect(checklistOf(engineer, '2026-11-30', '2026-10-01').statements).toEqual([]);
});

describe('a birthday after the invitation', () => {
  test('is forgiven (IRPA 11.2(2)(a)), within the 60 days and named', () => {
    const report = checklistOf({ ...engineer, dateOfBirth: '1996-12-20' }, '2026-11-25');
    const birthday = report.ita.find(({ kind }) => kind === 'mayChange');
    expect(birthday).toMatchObject({ source: 'IRPA 11.2(2)(a)', date: '2026-12-20', confirmed: true });
    expect(report.days).toContainEqual(expect.objectContaining({ date: '2026-12-20', kind: 'birthday' }));
  });

  test('on the day of the invitation or after the last day is no such birthday', () => {
    for (const dateOfBirth of ['1996-11-25', '1996-01-25']) {
      const report = checklistOf({ ...engineer, dateOfBirth }, '2026-11-25');
      expect(report.days.some(({ kind }) => kind === 'birthday')).toBe(false);
    }
    const last = checklistOf({ ...engineer, dateOfBirth: '1996-01-24' }, '2026-11-25');
    expect(last.days.some(({ kind }) => kind === 'birthday')).toBe(true);
  });

  test('can take the FSW grid below 67: R77 and R81 ask for the age on the day of application', () => {
    const facts = {
      ...engineer,
      languageTests: [{ test: 'celpip-g', date: '2025-06-07', listening: 8, reading: 8, writing: 8, speaking: 8 }],
    };
    // Bachelor 21, CLB 8 four times 5, six years 15 (R78 to R80); age 11 at 36 makes 67, 10 at 37 makes 66 (R81).
    const report = checklistOf({ ...facts, dateOfBirth: '1989-12-20' }, '2026-11-25');
    const lost = report.ita.find(({ date, kind }) => date === '2026-12-20' && kind === 'mustHold');
    expect(lost).toMatchObject({ source: 'R77, R81', confirmed: true });
    expect(lost?.text).toContain('67 to 66');
    // 12 at 35, 11 at 36: 68 to 67 holds.
    const safe = checklistOf({ ...facts, dateOfBirth: '1990-12-20' }, '2026-11-25');
    expect(safe.ita.every(({ source }) => source !== 'R77, R81')).toBe(true);
  });
});

describe('a fall of the score after the invitation (IRPA 11.2(2)(b))', () => {
  const fall = (facts: object, asOf: string, invited?: string) =>
    checklistOf(facts, asOf, invited).ita.find(({ source }) => source === 'IRPA 11.2(2)(b)');

  test('is forgiven down to the cut-off of the round, which is named for a known one', () => {
    // rounds.csv: round 447 of 2026-10-01.
    const [round] = bundledRounds().rounds.filter(({ date }) => date === '2026-10-01');
    if (!round) throw new Error('no round on 2026-10-01');
    const rule = fall(engineer, '2026-10-10', '2026-10-01');
    expect(rule).toMatchObject({ kind: 'mayChange', confirmed: true });
    expect(rule?.text).toContain(`${round.crs} in round ${round.number}`);
  });

  test('names no cut-off for a supposed invitation, or a day without a round', () => {
    expect(fall(engineer, '2026-10-10')?.text).not.toContain('in round');
    expect(fall(engineer, '2026-10-10', '2026-10-02')?.text).toContain('no round of 2026-10-02 is known');
  });

  test('that is sure to come before the last day is told with both scores', () => {
    // The only test is two years old on 2027-06-07: language and all that hangs on it are lost.
    const one = { ...engineer, dateOfBirth: '1996-08-14' };
    const report = checklistOf(one, '2027-05-01');
    const [total, later] = [report.total, checklistOf(one, report.deadline ?? '').total];
    expect(fall(one, '2027-05-01')?.text).toContain(`falls from ${total} to ${later} by ${report.deadline}`);
    expect(fall(engineer, '2026-11-25')?.text).not.toContain('falls from');
  });
});

test('what the Act and the Regulations say to everyone, and to those in Canada', () => {
  const sources = (facts: object) => checklistOf(facts, '2026-11-25').ita.map(({ source }) => source);
  const everyone = ['R10, R12', 'R74(7), R75(8)', 'R303(3)-(4)', 'IRPA 10.1(5)', 'IRPA 10.3(3)'];
  const inCanada = ['R186(u), R183(5)-(6)', 'R182'];
  expect(sources(engineer)).toEqual(expect.arrayContaining(everyone));
  for (const source of [...inCanada, 'R186(w)', 'R186(v)', 'R1(1)-(2), R4']) {
    expect(sources(engineer)).not.toContain(source);
  }
  const work = [{ noc: '21231', country: 'CA', start: '2025-09-02' }];
  expect(sources({ ...engineer, work })).toEqual(expect.arrayContaining([...everyone, ...inCanada]));
  expect(sources({ ...engineer, jobOffer: { noc: '21231', workPermit: 'open' } })).toEqual(
    expect.arrayContaining(inCanada),
  );
  const graduate = { ...engineer, work, education: [{ level: 'master', country: 'CA', completed: '2025-04-30' }] };
  expect(sources(graduate)).toContain('R186(w)');
  const student = [{ noc: '21231', country: 'CA', start: '2025-09-02', whileFullTimeStudent: true }];
  expect(sources({ ...engineer, work: student })).toContain('R186(v)');
  expect(sources({ ...engineer, maritalStatus: 'commonLaw', partner: { accompanying: false } })).toContain(
    'R1(1)-(2), R4',
  );
});

test('a test that expires before the last day is not forgiven', () => {
  const report = checklistOf(engineer, '2027-05-01');
  // Under two years old on the day of application: through 2027-06-06.
  expect(report.lastDay).toBe('2027-06-06');
  expect(report.deadline).toBe('2027-06-30');
  expect(report.ita).toContainEqual(expect.objectContaining({ kind: 'mustHold', date: '2027-06-07' }));
  expect(report.days.map(({ kind }) => kind)).toContain('lastDay');
});

test('an ECA that expires before the last day is not forgiven', () => {
  const [credential] = engineer.education;
  const old = { ...credential, eca: { issuer: 'WES', issued: '2021-12-10' } };
  const report = checklistOf({ ...engineer, education: [old] }, '2026-11-25');
  expect(report.lastDay).toBe('2026-12-09');
});

test('work that leaves its window before the last day is named (IRPA 11.2(1); R87.1(2)(a): three years)', () => {
  // 52 weeks of 30 hours (1,560, R73) from 2023-12-01 to 2024-11-28: none of it may be lost.
  const work = [{ noc: '21231', country: 'CA', start: '2023-12-01', end: '2024-11-28' }];
  const cec = { ...engineer, work, residences: [] };
  const lost = (asOf: string) =>
    checklistOf(cec, asOf)
      .ita.filter(({ text }) => text.startsWith('CEC Canadian work'))
      .map(({ date }) => date);
  expect(lost('2026-11-25')).toEqual(['2027-01-24']);
  // 60 days after 2026-10-02 is 2026-12-01, whose three years begin on 2023-12-01.
  expect(lost('2026-10-02')).toEqual([]);
  expect(lost('2026-10-03')).toEqual(['2026-12-02']);
});

test('a child turns 22 before the application (R2, R25.1)', () => {
  const child = { dateOfBirth: '2004-12-28', accompanying: true };
  const report = checklistOf({ ...family, dependentChildren: 1, dependents: [child] }, '2026-11-25');
  expect(report.days).toContainEqual(expect.objectContaining({ date: '2026-12-28', kind: 'childAge' }));
  expect(report.ita).toContainEqual(
    expect.objectContaining({ kind: 'mustHold', source: 'R2, R25.1', date: '2026-12-28' }),
  );
});

test('not applying and declining, updating, naming everyone', () => {
  const sources = checklistOf(engineer, '2026-01-15').ita.map(({ source }) => source);
  for (const source of ['IRPA 10.1(6)', 'IRPA 10.1(7)', 'IRPA 11.2(1)', 'MI s. 4(2)', 'R10(2)(a), R117(9)(d)']) {
    expect(sources).toContain(source);
  }
});

test('a profile leaves the pool after 12 months', () => {
  const submitted = { submitted: '2026-02-01T15:04:05Z' };
  const report = checklistOf({ ...engineer, expressEntryProfile: submitted }, '2026-11-25');
  expect(report.days).toContainEqual(expect.objectContaining({ date: '2027-02-01', kind: 'poolEnd' }));
});

test('a profile that has ended: only a new one can be invited', () => {
  const ended = { ...engineer, expressEntryProfile: { submitted: '2024-11-25T10:00:00Z' } };
  const said = 'The Express Entry profile ended on 2025-11-25';
  const report = checklistOf(ended, '2026-01-15');
  expect(report.statements[0]).toContain(said);
  expect(report.ita.map(({ text }) => text).join(' ')).toContain(said);
  expect(checklistOf(ended, '2025-11-24').statements.join(' ')).not.toContain(said);
  // Invited on the last day, applying later.
  expect(checklistOf(ended, '2026-01-15', '2025-11-24').statements.join(' ')).not.toContain(said);
});

test('days stand in order', () => {
  const dates = checklistOf(family, '2026-11-25').days.map(({ date }) => date);
  expect([...dates].sort()).toEqual(dates);
});
