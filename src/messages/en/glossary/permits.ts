import { regulations } from '../../../law/source.ts';
import type { TermId } from '../../terms.ts';
import type { GlossaryEntry } from './entry.ts';

/** Offers of work, and the permits under which people work in Canada. */
export const permitTerms = {
  'job-offer': {
    name: 'Job offer',
    aliases: ['offer', 'arranged employment', 'offer of employment', 'valid job offer'],
    says: ({ crs, programs: { tables } }) =>
      `A written offer of full-time skilled work in Canada for ${tables.offer.minMonths} months or more after you become a permanent resident. It counts only with an LMIA, or where you already work for that employer under certain permits. ${
        crs.tables.additional.jobOffer.other === 0
          ? `Under the CRS rules of ${crs.effective} it gives no points`
          : 'It gives CRS points'
      }; it can still help with the grid of the Federal Skilled Worker program, open the trades program and replace settlement funds.`,
    page: regulations.url,
    commands: ['crs help lmia', 'crs score --explain profile.yaml'],
  },
  lmia: {
    name: 'Labour market impact assessment (LMIA)',
    aliases: ['labour market impact assessment', 'labor market impact assessment', 'lmo'],
    says: () =>
      'The approval that lets an employer in Canada hire somebody from abroad. The employer asks for it, not you. A job offer that stands on one counts for Express Entry; most offers without one do not. A work permit can stand on one too.',
    page: regulations.url,
    commands: ['crs help job-offer'],
  },
  'work-permit': {
    name: 'Work permit',
    aliases: ['permit', 'work visa', 'authorization to work'],
    says: () =>
      'A paper that lets you work in Canada for a time. A closed permit names one employer, an open one does not. Work in Canada without a permit or another authorization counts as no Canadian experience. The kind of permit also decides by which rule a job offer counts.',
    page: regulations.url,
    commands: ['crs help open-permit', 'crs help closed-permit'],
  },
  'open-permit': {
    name: 'Open work permit',
    aliases: ['open', 'open work permit', 'owp', 'spousal open work permit'],
    says: () =>
      'A work permit for almost any employer, such as that of a graduate or of the spouse of a worker or student. Skilled work on it is Canadian experience. A job offer of its holder counts only when it is approved on an LMIA: a plain letter is not enough.',
    page: regulations.url,
    commands: ['crs help pgwp', 'crs help job-offer'],
  },
  'closed-permit': {
    name: 'Closed work permit',
    aliases: ['closed', 'closed work permit', 'employer-specific work permit', 'employer specific', 'lmia permit'],
    says: ({ programs: { tables } }) =>
      `A work permit that names one employer. Some stand on an LMIA, others on an agreement or a transfer within a company. An offer by that employer, for whom you work, counts at once with an LMIA permit; with some of the others it takes ${tables.offer.serviceYears === 1 ? 'a year' : `${tables.offer.serviceYears} years`} of work there.`,
    page: regulations.url,
    commands: ['crs help job-offer', 'crs help lmia'],
  },
  pgwp: {
    name: 'Post-graduation work permit (PGWP)',
    aliases: ['post-graduation work permit', 'post graduate work permit', 'graduate permit'],
    says: ({ programs: { tables } }) =>
      `An open work permit for people who finished studies in Canada. Skilled work on it is Canadian experience: the Canadian Experience Class asks for a year of it within ${tables.cec.windowYears} years, and each further year gives points. It ends on the day printed on it, so see in time when your year is complete.`,
    commands: ['crs timeline profile.yaml', 'crs help cec'],
  },
  'maintained-status': {
    name: 'Maintained status',
    aliases: ['implied status', 'bridging', 'status'],
    says: () =>
      'The right to go on working as before, when a permit ends while an extension is being decided that was asked for in time. Work in that time still counts as Canadian experience as long as you keep to the old permit. Status means the right to be in Canada as a worker, student or visitor; a refugee claimant has none of these, even with a work permit.',
    page: regulations.url,
    commands: ['crs check profile.yaml'],
  },
} as const satisfies Partial<Record<TermId, GlossaryEntry>>;
