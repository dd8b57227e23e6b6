import { expect } from 'vitest';
import { lawOn } from '../../src/law/law.ts';
import { en } from '../../src/messages/en.ts';
import { makeChecklist } from '../../src/plan/checklist/checklist.ts';
import { checkProfile } from '../../src/profile/check-profile.ts';
import { makeChecklistReport } from '../../src/report/checklist.ts';
import type { ChecklistReport, ReportDocument } from '../../src/report/checklist-report.ts';
import { bundledRounds } from '../../src/rounds/bundled.ts';
import { dayOf } from '../day.ts';

/** The checklist of plain facts. */
export function checklistOf(facts: object, asOf: string, invited?: string): ChecklistReport {
  const profile = checkProfile({ schema: 1, ...facts }, { file: 'test', asOf: dayOf(invited ?? asOf) });
  const checklist = makeChecklist(profile, {
    asOf: dayOf(asOf),
    invited: invited === undefined ? undefined : dayOf(invited),
    rounds: bundledRounds().rounds,
    lawOf: (on) => lawOn(new Date(on * 86_400_000).toISOString().slice(0, 10)) ?? expect.fail(String(on)),
  });
  return makeChecklistReport(checklist, { label: 'test', words: en, tool: { name: 'crs', version: '0' } });
}

/** The one document of a kind (and of a claim or a country). */
export function paper(report: ChecklistReport, id: string, person = 'principal', of?: string): ReportDocument {
  const found = report.documents.filter(
    (one) => one.id === id && one.person === person && (of === undefined || one.claim === of || one.country === of),
  );
  expect(
    found.map((one) => one.label),
    `${id} of ${person}`,
  ).toHaveLength(1);
  return found[0] ?? expect.fail(id);
}

/** FSW, CEC, FST in three letters: y required, n not needed, ? unknown. */
export function needs(document: ReportDocument): string {
  const letters = { required: 'y', notNeeded: 'n', unknown: '?' };
  const { fsw, cec, fst } = document.programs;
  return letters[fsw] + letters[cec] + letters[fst];
}

const levels = (level: number) => ({ listening: level, reading: level, writing: level, speaking: level });

export const engineer = {
  dateOfBirth: '1996-05-14',
  maritalStatus: 'neverMarried',
  dependentChildren: 0,
  destination: 'ON',
  education: [
    { level: 'bachelor', country: 'NG', completed: '2018-07-20', eca: { issuer: 'WES', issued: '2025-02-11' } },
  ],
  languageTests: [{ test: 'celpip-g', date: '2025-06-07', ...levels(9) }],
  work: [{ noc: '21231', country: 'NG', start: '2019-09-02' }],
  funds: { amount: 21500 },
};

export const graduate = {
  dateOfBirth: '1998-01-22',
  maritalStatus: 'commonLaw',
  partner: { accompanying: false, citizenOrPermanentResident: false, dateOfBirth: '1997-03-03' },
  dependentChildren: 0,
  destination: 'AB',
  education: [
    {
      level: 'twoYear',
      country: 'CA',
      completed: '2023-04-28',
      fullTimeMonths: 16,
      inPerson: true,
      languageStudyShare: 0,
      obligedToReturn: false,
    },
  ],
  languageTests: [{ test: 'celpip-g', date: '2025-01-18', ...levels(8) }],
  work: [
    {
      noc: '12200',
      country: 'CA',
      start: '2021-11-01',
      end: '2023-04-28',
      hoursPerWeek: 20,
      whileFullTimeStudent: true,
    },
    { noc: '11100', country: 'CA', start: '2023-07-10' },
  ],
};

export const welder = {
  dateOfBirth: '1986-08-09',
  maritalStatus: 'divorced',
  dependentChildren: 0,
  destination: 'SK',
  languageTests: [{ test: 'celpip-g', date: '2025-05-24', listening: 6, reading: 5, writing: 5, speaking: 6 }],
  work: [{ noc: '72106', country: 'PL', start: '2008-03-03' }],
  certificateOfQualification: { noc: '72106', issuer: 'AB', issued: '2024-11-12' },
  funds: { amount: 16000 },
};

/** One child comes along, the other stays behind. */
export const family = {
  ...engineer,
  maritalStatus: 'married',
  partner: { accompanying: true, citizenOrPermanentResident: false, dateOfBirth: '1995-02-25' },
  dependentChildren: 2,
  dependents: [
    { dateOfBirth: '2018-03-01', accompanying: true },
    { dateOfBirth: '2007-01-15', accompanying: false },
  ],
  funds: { amount: 40000 },
};
