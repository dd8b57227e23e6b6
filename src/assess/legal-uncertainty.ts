import { type Day, isAfter } from '../base/day.ts';
import { areEnough } from '../base/hours-tolerance.ts';
import { categoriesHistory } from '../law/categories/index.ts';
import type { Law } from '../law/law.ts';
import type { RequirementId } from '../law/programs/ids.ts';
import { programsHistory } from '../law/programs/index.ts';
import type { Message } from '../messages/message.ts';
import { groundsOf } from '../programs/common.ts';
import type { Program, Requirement } from '../programs/requirement.ts';
import type { Evaluation } from './evaluate.ts';

// By their ids: a law that was sent to another thread is a copy. There is always a version; the types do not know.
const newestPrograms = programsHistory.versions.at(-1)?.id;
const newestCategories = categoriesHistory.versions.at(-1)?.id;

/** What is open in the law itself on the day, as far as it touches this person. */
export function legalUncertainties(law: Law, asOf: Day, base: Evaluation): readonly Message[] {
  const { candidate, programs } = base;
  const { funds, crsMissing, crs, programs: rules, categories } = law;
  const found: Message[] = [];
  if (crsMissing) found.push({ id: 'law.crsIncomplete', values: { used: crs.id, missing: crsMissing.id } });
  if (rules.id === newestPrograms && isAfter(asOf, rules.verified)) {
    found.push({ id: 'law.programsCarriedForward', values: { verified: rules.verified } });
  }
  if (!funds) {
    if (isFundsOpen(programs)) found.push({ id: 'law.fundsUnknown', values: {} });
  } else if (!funds.amountsConfirmed) {
    if (isFundsOpen(programs)) found.push({ id: 'law.fundsUnconfirmed', values: { table: funds.id } });
  } else if (funds.lastShown !== undefined && isAfter(asOf, funds.lastShown)) {
    found.push({ id: 'law.fundsCarriedForward', values: { table: funds.id, lastShown: funds.lastShown } });
  } else if (funds.startUncertain) {
    found.push({ id: 'law.fundsStartUncertain', values: { table: funds.id } });
  }
  if (!rules.tables.fst.trades.inNoc2021) found.push({ id: 'law.olderNoc', values: {} });
  const [first, second] = candidate.work.recentCanadian;
  if (first && second && areEnough(second.hours, first.hours) && open(programs, 'cec.language')) {
    found.push({ id: 'law.cecTie', values: { nocs: [first.noc, second.noc] } });
  }
  const admissibility = open(programs, 'fsw.admissibility');
  if (candidate.admissibility && admissibility) {
    const grounds = groundsOf(candidate.admissibility);
    if (grounds.length > 0) found.push({ id: 'law.officer', values: { grounds } });
    if (admissibility.have.id === 'have.misrepresentationOpen') {
      found.push({ id: 'law.misrepresentation', values: { years: rules.tables.misrepresentationYears } });
    }
  }
  if (categories && categories.id === newestCategories && isAfter(asOf, categories.verified)) {
    const { id: version, verified } = categories;
    found.push({ id: 'law.categoriesCarriedForward', values: { version, verified } });
  }
  found.push(...openMonths(base));
  return found;
}

/** Work that is enough for a category by hours or by the calendar, and not by the other. */
function openMonths(base: Evaluation): readonly Message[] {
  return base.categories().flatMap(({ id, because }): readonly Message[] => {
    if (because.id !== 'categories.monthsOpen') return [];
    const { noc, hours, needed } = because.values;
    return [{ id: 'law.categoryMonths', values: { category: id, noc, hours, needed } }];
  });
}

function isFundsOpen(programs: readonly Program[]): boolean {
  return open(programs, 'fsw.funds') !== undefined || open(programs, 'fst.funds') !== undefined;
}

/** The requirement, where it is not known whether it is met. */
function open(programs: readonly Program[], id: RequirementId): Requirement | undefined {
  for (const { requirements } of programs) {
    for (const requirement of requirements) {
      if (requirement.id === id) return requirement.met === 'unknown' ? requirement : undefined;
    }
  }
  return undefined;
}
