import type { Candidate, PartnerFacts, Sitting } from '../candidate/candidate.ts';
import type { CrsTables } from '../rules/crs/tables.ts';
import { abilities } from '../rules/language/chart.ts';
import { abilityNodes } from './language.ts';
import { type CrsId, type Node, sum } from './node.ts';
import { levelRow, yearRow } from './rows.ts';

/** Part B: the partner's education, one official language and Canadian work. All 0 of 0 without a counted partner. */
export function scorePartner({ partner: facts, partnerBecause }: Candidate, { partner, cite }: CrsTables): Node<CrsId> {
  const most = (points: number) => (facts ? points : 0);
  const sitting = facts && bestSitting(facts, partner);
  const node = sum<CrsId>('partner', most(partner.cap), cite.partner, [
    {
      id: 'partner.education',
      points: facts ? partner.education[facts.education.level] : 0,
      max: most(partner.education.doctoral),
      because: facts ? facts.education.because : partnerBecause,
      source: cite.partner,
    },
    sum<CrsId>(
      'partner.language',
      most(4 * partner.language[10]),
      cite.partner,
      abilityNodes(
        'partner.language',
        sitting,
        most(partner.language[10]),
        cite.partner,
        (level) => partner.language[levelRow(level)],
      ),
    ),
    {
      id: 'partner.canadianWork',
      points: facts ? partner.canadianWork[yearRow(facts.work.canadianYears)] : 0,
      max: most(partner.canadianWork[5]),
      because: facts ? { id: 'work.canadianYears', values: { years: facts.work.canadianYears } } : partnerBecause,
      source: cite.partnerWork,
    },
  ]);
  if (facts) return node;
  const { id, points, max, source, parts = [] } = node;
  return { id, points, max, because: partnerBecause, source, parts };
}

/** The partner's sitting that pays most; one language only. */
function bestSitting(facts: PartnerFacts, { language, testExpires }: CrsTables['partner']): Sitting | undefined {
  const sittings = testExpires ? facts.sittings : facts.sittingsOfAnyAge;
  let best: Sitting | undefined;
  let most = -1;
  for (const sitting of sittings) {
    let points = 0;
    for (const ability of abilities) points += language[levelRow(sitting.levels[ability])];
    if (points > most) {
      best = sitting;
      most = points;
    }
  }
  return best;
}
