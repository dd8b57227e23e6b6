import type { Candidate } from '../candidate/candidate.ts';
import type { Spell } from '../candidate/work/spell.ts';
import type { Day } from '../day.ts';
import { yesNo } from '../programs/requirement.ts';
import {
  type CategoryId,
  type CategoryTables,
  categoryIds,
  type Experience,
  type LanguageCategory,
  type OccupationCategory,
} from '../rules/categories/tables.ts';
import { abilities } from '../rules/language/chart.ts';
import type { Law } from '../rules/law.ts';
import { hoursPerYear } from '../rules/validity.ts';
import type { Category } from './category.ts';
import { enoughOn, type Measured, measure } from './experience.ts';
import { assessMilitary } from './military.ts';

/** Every category in force, answered; none before 2023-05-31. Whether a program is met is another question. */
export function assessCategories(candidate: Candidate, { categories }: Law): readonly Category[] {
  if (!categories) return [];
  return categoryIds.flatMap((id) => assessCategory(id, candidate, categories.tables) ?? []);
}

function assessCategory(id: CategoryId, candidate: Candidate, tables: CategoryTables): Category | undefined {
  const rule = tables.categories[id];
  switch (rule?.kind) {
    case undefined:
      return undefined;
    case 'language':
      return assessFrench(id, rule, candidate);
    case 'occupation': {
      const asked = tables.experience[rule.where];
      return asked === null ? undefined : assessOccupations(id, rule, asked, candidate);
    }
    case 'military':
      return assessMilitary(id, rule, candidate);
  }
}

function assessFrench(id: CategoryId, { level }: LanguageCategory, { languages }: Candidate): Category {
  const answered = (eligible: Category['eligible'], because: Category['because']): Category => ({
    id,
    eligible,
    work: undefined,
    because,
  });
  if (!languages.stated) return answered('unknown', { id: 'categories.languageNotStated', values: {} });
  const [highest] = [...languages.french].sort((a, b) => b.lowest - a.lowest);
  if (!highest) return answered('no', { id: 'categories.noFrench', values: {} });
  const met = languages.french.some(({ levels }) => abilities.every((ability) => levels[ability] >= level[ability]));
  const needed = Math.max(...abilities.map((ability) => level[ability]));
  return answered(yesNo(met), { id: 'categories.french', values: { lowest: highest.lowest, needed } });
}

interface Occupation extends Measured {
  readonly noc: string;
  readonly on: Day | undefined;
}

function assessOccupations(
  id: CategoryId,
  { nocs, where }: OccupationCategory,
  asked: Experience,
  { work, asOf }: Candidate,
): Category {
  const { months: needed, windowYears, continuous } = asked;
  const nothing = { months: 0, needed, noc: undefined, on: undefined };
  if (!work.stated) {
    return { id, eligible: 'unknown', work: nothing, because: { id: 'categories.workNotStated', values: {} } };
  }
  const counted = work.counted[where].filter(({ job }) => nocs.includes(job.noc));
  const chosen = choose(counted, asked, asOf);
  if (!chosen) {
    const because = { id: 'categories.noWork', values: { inCanada: where === 'canada', years: windowYears } } as const;
    return { id, eligible: 'no', work: nothing, because };
  }
  const { noc, on, hours, inAll, enough, breaksNotRead } = chosen;
  const months = monthsOf(hours);
  const values = {
    noc,
    hours,
    months,
    inAll,
    inCanada: where === 'canada',
    years: windowYears,
    needed,
    neededHours: asked.hours,
  };
  return {
    id,
    eligible: enough,
    work: { months, needed, noc, on },
    because:
      enough !== 'unknown'
        ? { id: 'categories.work', values: { ...values, continuous: continuous !== false, breaksNotRead } }
        : continuous === undefined
          ? { id: 'categories.continuityOpen', values }
          : { id: 'categories.monthsOpen', values },
  };
}

/** The one occupation to rely on: enough work first, then the one that will be enough soonest, then the most work. */
function choose(spells: readonly Spell[], asked: Experience, asOf: Day): Occupation | undefined {
  if (spells.length === 0) return undefined;
  const groups = new Map<string, Spell[]>();
  for (const spell of spells) groups.set(spell.job.noc, [...(groups.get(spell.job.noc) ?? []), spell]);
  const rank = { yes: 0, unknown: 1, no: 2 };
  const soon = (on: Day | undefined) => on ?? Number.MAX_SAFE_INTEGER;
  return [...groups]
    .map(([noc, ofOne]): Occupation => {
      const measured = measure(ofOne, asked, asOf);
      return { ...measured, noc, on: measured.enough === 'yes' ? undefined : enoughOn(ofOne, asked, asOf) };
    })
    .filter(({ inAll, on }) => inAll > 0 || on !== undefined)
    .sort((a, b) => rank[a.enough] - rank[b.enough] || soon(a.on) - soon(b.on) || b.hours - a.hours)[0];
}

/** Months of full-time work to a tenth, rounded down: a month is the twelfth part of 1,560 hours. */
function monthsOf(hours: number): number {
  return Math.floor((hours * 120) / hoursPerYear + 1e-6) / 10;
}
