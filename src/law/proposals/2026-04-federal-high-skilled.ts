import type { Proposal } from './proposal.ts';

/** The consultation "Federal High-Skilled Class". No point values were published; what was, is marked row by row. */
export const federalHighSkilled: Proposal = {
  id: '2026-04-federal-high-skilled',
  title: 'Federal High-Skilled Class (consultation of 2026-04-23 to 2026-05-24)',
  // Not in force: the day on which it was published.
  effective: '2026-04-23',
  status: 'proposed',
  verified: '2026-11-23',
  instrument: 'none: a consultation. Programs would need amended regulations, the CRS ministerial instructions',
  sources: [
    {
      title: 'Consultation on the reform of Express Entry, 2026-04-23 to 2026-05-24 (separately published accounts)',
      seen: 'criteria of the one class, and direction of most CRS factors, in at least two accounts; no point values',
    },
  ],
  marks: {
    'core.age': 'unchanged',
    // Nothing was stated on education, languages, transferability and foreign work.
    'core.education': 'uncertain',
    'core.firstLanguage': 'uncertain',
    'core.secondLanguage': 'uncertain',
    // Sources conflict.
    'core.canadianWork': 'uncertain',
    // Fewer points, size unknown.
    partner: 'unpriced',
    'transferability.education': 'uncertain',
    'transferability.foreignWork': 'uncertain',
    // Red Seal only, in tiers, without numbers.
    'transferability.certificate': 'unpriced',
    // Nothing was published.
    'additional.nomination': 'uncertain',
    'additional.jobOffer': 'uncertain',
    // Removed, or kept in part for graduate degrees: accounts differ.
    'additional.canadianStudy': 'uncertain',
    'additional.french': 'removed',
    'additional.sibling': 'removed',
    'additional.highWageWork': 'unpriced',
    'additional.highWageOffer': 'unpriced',
  },
  program: { level: 6, workYears: 1, windowYears: 3, teers: [0, 1, 2, 3] },
};
