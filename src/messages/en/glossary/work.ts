import { documentsPage } from '../../../law/documents/list.ts';
import { officialNocPage } from '../../../law/noc-page.ts';
import { criteriaPage, regulations } from '../../../law/source.ts';
import type { TermId } from '../../terms.ts';
import { grouped } from '../terms.ts';
import type { GlossaryEntry } from './entry.ts';

const nocPage = officialNocPage();
const teers = (listed: readonly number[]) => `${listed.slice(0, -1).join(', ')} or ${listed.at(-1)}`;

/** Occupations and experience. */
export const workTerms = {
  noc: {
    name: 'National Occupational Classification (NOC)',
    aliases: ['national occupational classification', 'noc code', 'occupation', 'job code', 'unit group'],
    says: () =>
      "Canada's list of occupations, each with a code of five digits. Your code is the one whose description fits what you did: its first sentence and most of its main duties. Duties decide, not the title of the job. The second digit is the TEER.",
    page: nocPage,
    commands: ['crs noc software developer', 'crs noc 21231'],
  },
  teer: {
    name: 'Training, education, experience and responsibilities (TEER)',
    aliases: ['skill level', 'noc skill level', 'teer category'],
    says: ({ skilled }) =>
      `How much training an occupation takes, from 0 (management) to 5 (a short demonstration); it is the second digit of the NOC code. 1 usually takes a university degree, 2 and 3 college, an apprenticeship or training on the job, 4 secondary school. Skilled work is TEER ${teers(skilled.teers)}.`,
    page: nocPage,
    commands: ['crs noc software developer'],
  },
  'skilled-work': {
    name: 'Skilled work',
    aliases: ['skilled', 'work experience', 'experience'],
    says: ({ skilled }) =>
      `Paid work in an occupation of TEER ${teers(skilled.teers)}. Only such work gives points or opens a program. You must have done the main duties of the occupation. Volunteering and unpaid internships do not count.`,
    page: criteriaPage.url,
    commands: ['crs noc software developer', 'crs check profile.yaml'],
  },
  'full-time': {
    name: 'Full-time work',
    aliases: ['full time', 'part time', '1560 hours', 'hours', 'year of work'],
    says: ({ workHours: { tables } }) =>
      `${tables.fullTimePerWeek} hours of paid work a week or more. A year is ${grouped(tables.perYear)} hours, so part-time work adds up over a longer time. Hours above ${tables.fullTimePerWeek} a week, and a second job at the same time, add nothing.`,
    page: regulations.url,
    commands: ['crs timeline profile.yaml'],
  },
  'canadian-work': {
    name: 'Canadian work experience',
    aliases: ['work in canada', 'canadian experience points'],
    says: ({ crs: { tables }, programs: { tables: rules } }) =>
      `Skilled work that you did in Canada with authorization. Each completed year up to the fifth gives more CRS points, counted within ${tables.work.windowYears} years; the Canadian Experience Class looks at the last ${rules.cec.windowYears}. Self-employment, and work while a full-time student, do not count; physicians who are paid from public funds are an exception.`,
    page: criteriaPage.url,
    commands: ['crs score --explain profile.yaml', 'crs help cec'],
  },
  'foreign-work': {
    name: 'Foreign work experience',
    aliases: ['work abroad', 'foreign experience'],
    says: ({ crs: { tables } }) =>
      `Skilled work outside Canada within the last ${tables.work.windowYears} years. It gives points only together with good language results or Canadian work: some for one or two years, more from three on. It can open the Federal Skilled Worker and the Federal Skilled Trades program.`,
    page: criteriaPage.url,
    commands: ['crs help transferability', 'crs score --explain profile.yaml'],
  },
  'reference-letter': {
    name: 'Reference letter',
    aliases: ['experience letter', 'employment letter', 'letter of employment'],
    says: () =>
      'A letter by which an employer confirms a job that you claim. It stands on the paper of the company, names your positions, duties, dates, hours a week and pay, and is signed by a superior or the personnel office. Who was self-employed shows other proof, such as papers of the business and of its income.',
    page: documentsPage.url,
    commands: ['crs checklist profile.yaml'],
  },
  certificate: {
    name: 'Certificate of qualification in a trade',
    aliases: ['certificate of qualification', 'red seal', 'trade certificate', 'journeyperson'],
    says: ({ crs: { tables } }) =>
      `A paper by which a province, a territory or a federal body of Canada certifies you in a trade, such as a Red Seal. It gives ${tables.transferability.certificate.low} points with level ${tables.transferability.certificate.from.low} in all four abilities, ${tables.transferability.certificate.high} from level ${tables.transferability.certificate.from.high}. For the Federal Skilled Trades program it stands in for a job offer. Certificates of other countries do not count.`,
    page: criteriaPage.url,
    commands: ['crs help fst', 'crs score --explain profile.yaml'],
  },
} as const satisfies Partial<Record<TermId, GlossaryEntry>>;
