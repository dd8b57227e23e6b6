import { assess } from '../assess/assess.ts';
import { scoreLanguageOrders } from '../crs/score.ts';
import { settle } from '../facts/settle.ts';
import type { CrsId, Node } from '../score-tree/node.ts';
import type { SectionId } from './question.ts';
import type { Setting, Walk } from './steps.ts';
import { validProfile } from './valid-profile.ts';

export interface ScoreRange {
  /** The score of what is known so far. */
  readonly points: number;
  /** No answer still to come can bring more. */
  readonly most: number;
  /** The same without a provincial nomination. */
  readonly mostWithoutNomination: number;
}

/** Which sections decide the points of a node; those of a node with parts are decided by its parts. */
const decidedBy: Readonly<Partial<Record<CrsId, readonly SectionId[]>>> = {
  'core.education': ['education'],
  'core.firstLanguage': ['languages'],
  'core.secondLanguage': ['languages'],
  'core.canadianWork': ['work'],
  'partner.education': ['partnerEducation'],
  'partner.language': ['partnerLanguages'],
  'partner.canadianWork': ['partnerWork'],
  'transferability.education.language': ['education', 'languages'],
  'transferability.education.canadianWork': ['education', 'work'],
  'transferability.foreignWork.language': ['work', 'languages'],
  'transferability.foreignWork.canadianWork': ['work'],
  'transferability.certificate': ['papers', 'languages'],
  'additional.nomination': ['papers'],
  'additional.jobOffer': ['papers', 'work'],
  'additional.canadianStudy': ['education'],
  'additional.french': ['languages'],
  'additional.sibling': ['papers'],
  'additional.highWageWork': ['work'],
  'additional.highWageOffer': ['papers', 'work'],
};

/** The score so far and a bound of what it can become: every node that an open section decides counts whole. */
export function scoreRangeOf({ facts, open }: Walk, { asOf, law }: Setting): ScoreRange | undefined {
  // Until it is known whether a partner counts, neither column is ruled out: there is no bound worth telling.
  const profile = open.includes('you') ? undefined : validProfile(facts, asOf);
  if (!profile) return undefined;
  const { points } = assess(profile, asOf, law).crs;
  // Any of the choices of first language may be the one in the end; readings other than the first never give more.
  const trees = scoreLanguageOrders(settle(profile, asOf, law), law.crs.tables).map(({ crs }) => crs);
  const bound = (without: boolean) => Math.max(points, ...trees.map((tree) => most(tree, new Set(open), without)));
  return { points, most: bound(false), mostWithoutNomination: bound(true) };
}

function most(node: Node<CrsId>, open: ReadonlySet<SectionId>, withoutNomination: boolean): number {
  const sections = decidedBy[node.id];
  if (sections?.some((section) => open.has(section))) {
    return withoutNomination && node.id === 'additional.nomination' ? 0 : node.max;
  }
  if (sections || !node.parts) return node.points;
  const sum = node.parts.reduce((total, part) => total + most(part, open, withoutNomination), 0);
  return Math.min(node.max, sum);
}
