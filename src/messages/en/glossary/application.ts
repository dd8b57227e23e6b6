import { biometrics } from '../../../law/documents/biometrics.ts';
import { documentsPage } from '../../../law/documents/list.ts';
import { medicalOn } from '../../../law/documents/medical.ts';
import { policeCertificates } from '../../../law/documents/police.ts';
import { feesOn } from '../../../law/fees/index.ts';
import { regulations } from '../../../law/source.ts';
import type { TermId } from '../../terms.ts';
import { grouped } from '../terms.ts';
import type { GlossaryEntry } from './entry.ts';

/** What an application takes after an invitation. */
export const applicationTerms = {
  funds: {
    name: 'Settlement funds',
    aliases: ['proof of funds', 'money', 'settlement money', 'pof'],
    says: ({ funds }) =>
      `Money that you must show for the first time in Canada, by letters of your banks. The Federal Skilled Worker and the trades program ask for it; the Canadian Experience Class does not, nor do certain job offers. ${
        funds
          ? `Under the table of ${funds.effective} it is $${grouped(funds.amounts[0])} for one person, $${grouped(funds.amounts[1])} for two and $${grouped(funds.amounts[3])} for four. `
          : ''
      }The whole family counts, those who stay behind too. Loans do not count.`,
    page: documentsPage.url,
    commands: ['crs score --explain profile.yaml', 'crs checklist profile.yaml'],
  },
  biometrics: {
    name: 'Biometrics',
    aliases: ['fingerprints', 'biometric'],
    says: () =>
      `Fingerprints and a photograph, taken at an office after you apply. Everybody on the application from ${biometrics.fromAge} to ${biometrics.toAge} years gives them, also who gave them before for a visit, study or work. You have ${biometrics.days} days from the letter that asks for them.`,
    page: regulations.url,
    commands: ['crs checklist profile.yaml'],
  },
  'medical-exam': {
    name: 'Medical exam',
    aliases: ['medical', 'medical examination', 'upfront medical', 'ime'],
    says: ({ day, validity: { tables } }) =>
      `An examination by a physician whom Canada has named for it. All family members need one, also those who stay behind. It is good for ${tables.medicalMonths} months. ${
        medicalOn(day)?.upfront === true
          ? 'For applications of today it comes first, and its proof goes with the application.'
          : 'For applications of today it is asked for after you have applied.'
      }`,
    page: documentsPage.url,
    commands: ['crs checklist profile.yaml'],
  },
  'police-certificate': {
    name: 'Police certificate',
    aliases: ['police clearance', 'pcc', 'criminal record check'],
    says: ({ validity: { tables } }) =>
      `A paper of the police that tells whether you have a criminal record. Everybody from ${policeCertificates.fromAge} years needs one of each country but Canada with ${policeCertificates.monthsInARow} months or more in a row in the last ${policeCertificates.lookBackYears} years. That of the country where you live must be no older than ${tables.policeMonths} months when you apply, and others must be of a day after your last stay.`,
    page: documentsPage.url,
    commands: ['crs checklist profile.yaml'],
  },
  fees: {
    name: 'Fees of an application',
    aliases: ['cost', 'costs', 'rprf', 'right of permanent residence fee', 'processing fee'],
    says: ({ day }) => {
      const fees = feesOn(day);
      return `What is paid with an application for permanent residence, for each person on it. ${
        fees
          ? `Since ${fees.effective} it is $${grouped(fees.principal)} for yourself and the right of permanent residence fee of $${grouped(fees.permanentResidence)}. `
          : ''
      }Biometrics, medical exams, tests and assessments cost extra. A profile in the pool costs nothing.`;
    },
    page: regulations.url,
    commands: ['crs checklist profile.yaml'],
  },
  admissibility: {
    name: 'Admissibility',
    aliases: ['inadmissible', 'inadmissibility', 'bar', 'criminal record'],
    says: () =>
      'Whether anything bars you from Canada: crimes, security, health, no means to live on, an overstay, a false statement. One inadmissible family member can bar all, even one who stays behind. An officer decides, so this program only says what is open.',
    page: regulations.url,
    commands: ['crs score --explain profile.yaml'],
  },
  misrepresentation: {
    name: 'Misrepresentation',
    aliases: ['false statement', 'fraud', 'ban'],
    says: ({ programs: { tables } }) =>
      `Telling something false, or leaving out something that matters, in an application. A finding of it bars you for ${tables.misrepresentationYears} years: no profile and no application in that time. Claim nothing that you cannot prove on the day you apply.`,
    page: regulations.url,
    commands: ['crs checklist profile.yaml'],
  },
  'permanent-residence': {
    name: 'Permanent residence',
    aliases: ['pr', 'permanent resident', 'permanent residency', 'immigration'],
    says: () =>
      'The right to live and work in Canada without an end. It is what you apply for after an invitation. A permanent resident is no citizen yet, and a visitor, student or worker is no permanent resident.',
    commands: ['crs checklist profile.yaml'],
  },
} as const satisfies Partial<Record<TermId, GlossaryEntry>>;
