import { wholeHours } from '../../base/hours-tolerance.ts';
import { hours, years } from './terms.ts';

/** What the consultations say, row by row. "Confirmed": at least two separately published accounts agree. */
export const proposals = {
  federalHighSkilled: () => 'Federal High-Skilled Class',
  'federalHighSkilled.education': () => 'education',
  'federalHighSkilled.language': () => 'language',
  'federalHighSkilled.work': () => 'skilled work',
  'federalHighSkilled.funds': () => 'funds',
  'federalHighSkilled.destination': () => 'destination',
  'federalHighSkilled.admissibility': () => 'admissibility',

  'proposal.sum': () => 'see its parts',
  'proposal.newRow': () => 'not in the rules of today',
  'proposal.core.age': () => 'unchanged (confirmed)',
  'proposal.core.education': () => 'no change stated',
  'proposal.core.firstLanguage': () => 'no change stated',
  'proposal.core.secondLanguage': () => 'no change stated',
  'proposal.core.canadianWork': () => 'sources conflict',
  'proposal.partner': () => 'fewer points (confirmed), how many was not published',
  'proposal.transferability.education': () => 'no change stated',
  'proposal.transferability.foreignWork': () => 'no change stated',
  'proposal.transferability.certificate': () => 'Red Seal only, in tiers (confirmed), points not published',
  'proposal.additional.nomination': () => 'nothing published',
  'proposal.additional.jobOffer': () => 'nothing published beside high-wage occupations',
  'proposal.additional.canadianStudy': () =>
    'removed or changed (confirmed); perhaps kept, reduced, for graduate degrees (not confirmed)',
  'proposal.additional.french': () => 'removed (confirmed)',
  'proposal.additional.sibling': () => 'removed (confirmed)',
  'proposal.additional.highWageWork': () =>
    'new, three levels by occupation, for Canadian work (confirmed), points not published',
  'proposal.additional.highWageOffer': () =>
    'new, three levels by occupation, for a job offer (confirmed), points not published',

  'proposal.notPublished': () => 'not published',
  'proposal.quebec': () => 'not published (Quebec is outside today)',
  'proposal.declared': () => 'grounds declared',
  'proposal.needEducation': () => 'secondary school or higher, Canadian or foreign with an ECA',
  'proposal.needWork': ({ hours: count, years: window }: { hours: number; years: number }) =>
    `${hours(count)} in TEER 0 to 3, cumulative, last ${years(window)}, in Canada or abroad`,
  'proposal.haveWork': ({ narrow, wide, years: window }: { narrow: number; wide: number; years: number }) =>
    wholeHours(narrow) === wholeHours(wide)
      ? `${hours(wide)} in the last ${years(window)}`
      : `${hours(narrow)} to ${hours(wide)} in the last ${years(window)}, as several occupations, part time, self-employed, student or unauthorized work, or work for an employer abroad may count`,

  'proposal.heading': ({ title }: { title: string }) => `Proposal: ${title}`,
  'proposal.noTotal': () =>
    'NOT LAW, NO SCORE: no points were published, so there is no total. Below: what the reform would do to each row of today.',
  'proposal.today': ({ total, rules }: { total: number; rules: string }) =>
    `today: CRS ${total} under the rules of ${rules}`,
  'proposal.todayNotComplete': () =>
    'Today itself is NOT COMPLETE: a newer version of the CRS is reported in force whose tables are not known.',
  'proposal.columnToday': () => 'today',
  'proposal.columnProposed': () => 'under the proposal',
  'proposal.programsToday': () => 'The three programs of today would be repealed (confirmed).',
  'proposal.gridAbolished': () => 'The 67-point grid would be abolished, no job offer required (confirmed).',
  'mark.unchanged': () => 'unchanged',
  'mark.removed': () => 'removed',
  'mark.uncertain': () => 'uncertain',
  'mark.unpriced': () => 'unpriced',
};
