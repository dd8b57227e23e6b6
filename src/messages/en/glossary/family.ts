import { dependentChildUnder } from '../../../law/dependent-children.ts';
import { relativeMinAge } from '../../../law/relatives.ts';
import { criteriaPage, regulations } from '../../../law/source.ts';
import type { TermId } from '../../terms.ts';
import type { GlossaryEntry } from './entry.ts';

/** Partner, children and relatives. */
export const familyTerms = {
  partner: {
    name: 'Spouse or common-law partner',
    aliases: ['spouse', 'husband', 'wife', 'common-law', 'common-law partner', 'marital status', 'married'],
    says: ({ crs: { tables } }) =>
      `Somebody to whom you are married, or with whom you have lived as a couple for a year or more. A partner who comes along, and is neither a citizen nor a permanent resident of Canada, changes the score: some of your own rows pay less, and up to ${tables.partner.cap} points come from the partner's education, language and Canadian work. With any other partner you are scored alone. All partners must be declared.`,
    page: criteriaPage.url,
    commands: ['crs compare alone.yaml couple.yaml', 'crs improve profile.yaml'],
  },
  accompanying: {
    name: 'Accompanying',
    aliases: ['accompanying spouse', 'coming along', 'non-accompanying'],
    says: () =>
      'A family member accompanies you who is on the same application for permanent residence. Only an accompanying partner is counted in the score. Whoever stays behind must still be declared and examined, and counts for the money that you must show; somebody who was left out cannot be sponsored later.',
    page: regulations.url,
    commands: ['crs score profile.yaml', 'crs checklist profile.yaml'],
  },
  'dependent-child': {
    name: 'Dependent child',
    aliases: ['child', 'children', 'dependant', 'dependent', 'dependents', 'kids'],
    says: ({ day }) =>
      `A child of yours or of your partner who is under ${dependentChildUnder(day)} and has no spouse or partner. An older child is dependent only who cannot support itself for a condition of body or mind, and has depended on you since before that age. All are counted for settlement funds, whether they come along or not. They give no points.`,
    page: regulations.url,
    commands: ['crs checklist profile.yaml'],
  },
  relative: {
    name: 'Relative in Canada',
    aliases: ['sibling', 'brother', 'sister', 'family in canada', 'brother or sister'],
    says: ({ crs: { tables } }) =>
      `A citizen or permanent resident of Canada who lives there and is ${relativeMinAge} or older. A brother or sister, of you or of an accompanying partner, gives ${tables.additional.sibling} CRS points. Parents, grandparents, children, grandchildren, aunts, uncles, nieces and nephews count for the grid of the Federal Skilled Worker program, once. Cousins do not count.`,
    page: criteriaPage.url,
    commands: ['crs score --explain profile.yaml', 'crs help adaptability'],
  },
} as const satisfies Partial<Record<TermId, GlossaryEntry>>;
