import { assess } from '../../assess/assess.ts';
import { addDays, formatDay, parseDay } from '../../base/day.ts';
import { wholeHours } from '../../base/hours-tolerance.ts';
import { mostHours } from '../../facts/work/spans.ts';
import type { Job } from '../../profile/schema.ts';
import type { Change, Lever } from './lever.ts';
import { applyLevers } from './patch.ts';
import { type Situation, self } from './situation.ts';

/**
 * Where a year without a break is begun and FSW asks for more of it (R75(2)(a)), what is missing: as if the job had begun so
 * much earlier, which any other job beside it would not bring.
 */
export function restOfContinuousYear(situation: Situation): readonly Lever[] {
  const { base, profile, asOf, law } = situation;
  const asked = base.programs.flatMap(({ requirements }) => requirements).find(({ id }) => id === 'fsw.work');
  if (asked?.met !== 'no' || asked.have.id !== 'have.continuous' || asked.need.id !== 'need.fswWork') return [];
  const { noc, hours: had } = asked.have.values;
  const missing = asked.need.values.hours - had;
  if (had <= 0 || wholeHours(missing) <= 0) return [];
  const levers = (profile.work ?? []).flatMap((job, index) =>
    job.noc === noc ? [longer(situation, job, index, Math.ceil(missing))] : [],
  );
  const meets = (lever: Lever) =>
    assess(applyLevers(profile, [lever]).profile, asOf, law).programs.some(({ requirements }) =>
      requirements.some(({ id, met }) => id === 'fsw.work' && met === 'yes'),
    );
  return levers.filter(meets).slice(0, 1);
}

function longer({ law, profile }: Situation, job: Job, index: number, hours: number): Lever {
  const { perYear, fullTimePerWeek } = law.workHours.tables;
  const where = job.country === 'CA' ? 'canada' : 'abroad';
  const path = `/work/${index}`;
  const days = Math.ceil((7 * hours) / Math.min(mostHours(job), fullTimePerWeek));
  const started = parseDay(job.start ?? '');
  const changes: readonly Change[] =
    started !== undefined
      ? [{ op: 'replace', path: `${path}/start`, value: formatDay(addDays(started, -days)) }]
      : job.years !== undefined
        ? [{ op: 'replace', path: `${path}/years`, value: Math.ceil((job.years + hours / perYear) * 100) / 100 }]
        : [];
  return {
    id: `work.${where}.begun`,
    label: { id: 'improve.workBegun', values: { position: index + 1, hours, noc: job.noc } },
    amount: { id: 'improve.amount.hours', values: { hours } },
    takes: { id: 'improve.takes.hours', values: { hours, where } },
    family: `work.${where}.begun`,
    demand: hours / perYear,
    touches: [`${self(profile).fact}.work.${where}`],
    on: () => changes,
  };
}
