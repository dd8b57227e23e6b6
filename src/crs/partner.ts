import type { Candidate, PartnerFacts, Sitting } from '../facts/candidate.ts';
import type { CrsTables } from '../law/crs/tables.ts';
import { type CrsId, type Node, sum } from '../score-tree/node.ts';
import { abilityNodes } from './language.ts';
import { levelRow, yearRow } from './rows.ts';

type Table = CrsTables['partner'];

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
  return facts ? node : { ...node, because: partnerBecause };
}

/** The partner's sitting that pays most; one language only. */
function bestSitting(facts: PartnerFacts, table: Table): Sitting | undefined {
  const sittings = table.testExpires ? facts.sittings : facts.sittingsOfAnyAge;
  let best: Sitting | undefined;
  let most = -1;
  for (const sitting of sittings) {
    const points = languagePoints(sitting, table);
    if (points > most) {
      best = sitting;
      most = points;
    }
  }
  return best;
}

function languagePoints({ levels }: Sitting, { language }: Table): number {
  const { listening, reading, writing, speaking } = levels;
  const points = (level: number) => language[levelRow(level)];
  return points(listening) + points(reading) + points(writing) + points(speaking);
}
