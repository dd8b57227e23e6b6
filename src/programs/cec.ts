import { yesNo } from '../base/answer.ts';
import { areEnough } from '../base/hours-tolerance.ts';
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
  const { recentCanadian } = work;
  // Most hours first.
  const [most] = recentCanadian;
  const nocs = most ? recentCanadian.flatMap(({ noc, hours }) => (areEnough(hours, most.hours) ? noc : [])) : [];
  const levels = most ? nocs.map((noc) => level[Math.min(teerOf(noc), 3) as 0 | 1 | 2 | 3]) : Object.values(level);
  const low = Math.min(...levels);
  const high = Math.max(...levels);
  const best = highestSitting(languages);
  const lowest = best?.lowest ?? 0;
  return {
    id: 'cec.language',
    met: !stated ? 'unknown' : lowest >= high ? 'yes' : lowest < low ? 'no' : 'unknown',
    have: !stated
      ? notStated
      : best
        ? { id: 'have.bestLowest', values: { lowest } }
        : { id: 'have.noValidTest', values: {} },
    need: { id: 'need.cecLevel', values: { low, high, nocs } },
    source: 'R87.1(2)(d)-(e), R74',
  };
}
