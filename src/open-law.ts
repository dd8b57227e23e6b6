import { type Day, formatDay } from './day.ts';
import type { Evaluation } from './evaluate.ts';
import type { Requirement, RequirementId } from './programs/requirement.ts';
import { categoriesHistory } from './rules/categories/index.ts';
import type { Law } from './rules/law.ts';
import { programsHistory } from './rules/programs/index.ts';
import type { Message } from './words/message.ts';

/** What is open in the law itself on the day, as far as it touches this person. */
export function openLaw(law: Law, asOf: Day, { candidate, programs }: Evaluation): readonly Message[] {
  const { funds, crsMissing, crs, programs: rules, categories } = law;
  const day = formatDay(asOf);
  const found: Message[] = [];
  const find = (isIt: (requirement: Requirement) => boolean) => {
    for (const { requirements } of programs) {
      const found = requirements.find(isIt);
      if (found) return found;
    }
    return undefined;
  };
  const isOpen = (...ids: readonly RequirementId[]) =>
    find(({ id, met }) => met === 'unknown' && ids.includes(id)) !== undefined;
  if (crsMissing) found.push({ id: 'law.crsIncomplete', values: { used: crs.id, missing: crsMissing.id } });
  if (day > rules.verified && rules === programsHistory.versions.at(-1)) {
    found.push({ id: 'law.programsCarriedForward', values: { verified: rules.verified } });
  }
  if (!funds) {
    if (isOpen('fsw.funds', 'fst.funds')) found.push({ id: 'law.fundsUnknown', values: {} });
  } else if (!funds.amountsConfirmed) {
    if (isOpen('fsw.funds', 'fst.funds')) found.push({ id: 'law.fundsUnconfirmed', values: { table: funds.id } });
  } else if (funds.lastShown !== undefined && day > funds.lastShown) {
    found.push({ id: 'law.fundsCarriedForward', values: { table: funds.id, lastShown: funds.lastShown } });
  } else if (funds.startUncertain) {
    found.push({ id: 'law.fundsStartUncertain', values: { table: funds.id } });
  }
  if (!rules.tables.fst.trades.inNoc2021) found.push({ id: 'law.olderNoc', values: {} });
  if (!rules.tables.offer.routesKnown && candidate.offer?.route !== undefined) {
    found.push({ id: 'law.offerIndeterminate', values: {} });
  }
  const [first, second] = candidate.work.recentCanadian;
  if (first && second && first.hours - second.hours < 1e-6 && isOpen('cec.language')) {
    found.push({ id: 'law.cecTie', values: { nocs: [first.noc, second.noc] } });
  }
  const officer = find(({ id, met }) => met === 'unknown' && id.endsWith('.admissibility'));
  if (officer?.have.id === 'have.grounds') found.push({ id: 'law.officer', values: officer.have.values });
  if (categories && day > categories.verified && categories === categoriesHistory.versions.at(-1)) {
    const { id: version, verified } = categories;
    found.push({ id: 'law.categoriesCarriedForward', values: { version, verified } });
  }
  return found;
}
