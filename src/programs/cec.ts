import { yesNo } from '../base/answer.ts';
import { areEnough } from '../base/hours.ts';
import type { LanguageOrder } from '../crs/language-order.ts';
import type { Candidate } from '../facts/candidate.ts';
import type { Law } from '../law/law.ts';
import { teerOf } from '../law/skilled.ts';
import { highestSitting, notStated, requireAdmissibility, requireDestination } from './common.ts';
import { type Program, program, type Requirement } from './requirement.ts';

/** Canadian Experience Class (R87.1). */
export function assessCec(candidate: Candidate, languages: LanguageOrder, law: Law): Program {
  const requirements = [
    requireDestination('cec', candidate, 'R87.1(1)'),
    requireWork(candidate, law),
    requireLanguage(candidate, languages, law),
  ];
  const admissibility = requireAdmissibility('cec', candidate, law);
  if (admissibility) requirements.push(admissibility);
  return program('cec', requirements);
}

function requireWork({ work }: Candidate, law: Law): Requirement {
  const { workYears, windowYears } = law.programs.tables.cec;
  return {
    id: 'cec.work',
    met: work.stated ? yesNo(areEnough(work.recentCanadianHours, workYears * law.workHours.tables.perYear)) : 'unknown',
    have: work.stated
      ? { id: 'have.canadianHours', values: { hours: work.recentCanadianHours, years: windowYears } }
      : notStated,
    need: {
      id: 'need.cecWork',
      values: { hours: workYears * law.workHours.tables.perYear, windowYears, scope: law.skilled.title },
    },
    source: 'R87.1(2)(a)-(c), (3)',
  };
}

/** The level is that of the occupation with the most experience; between two with equally much the law does not decide. */
function requireLanguage({ work, languages: { stated } }: Candidate, languages: LanguageOrder, law: Law): Requirement {
  const { level } = law.programs.tables.cec;
  const levelOf = (noc: string) => level[Math.min(teerOf(noc), 3) as 0 | 1 | 2 | 3];
  const most = work.recentCanadian[0]?.hours ?? 0;
  const nocs: string[] = [];
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  const need = (one: number) => {
    low = Math.min(low, one);
    high = Math.max(high, one);
  };
  // Most hours first.
  for (const { noc, hours } of work.recentCanadian) {
    if (!areEnough(hours, most)) break;
    nocs.push(noc);
    need(levelOf(noc));
  }
  if (nocs.length === 0) for (const teer of [0, 1, 2, 3] as const) need(level[teer]);
  const best = highestSitting(languages)?.lowest ?? -1;
  return {
    id: 'cec.language',
    met: !stated ? 'unknown' : best >= high ? 'yes' : best < low ? 'no' : 'unknown',
    have: !stated
      ? notStated
      : best === -1
        ? { id: 'have.noValidTest', values: {} }
        : { id: 'have.bestLowest', values: { lowest: best } },
    need: { id: 'need.cecLevel', values: { low, high, nocs } },
    source: 'R87.1(2)(d)-(e), R74',
  };
}
