import { type Answer, yesNo } from '../../base/answer.ts';
import { areEnough } from '../../base/hours-tolerance.ts';
import type { Candidate } from '../../facts/candidate.ts';
import { besideStudies, fullTimeStudies, withoutStudy } from '../../facts/work/beside-study.ts';
import { fullTimeHoursIn, hoursIfFullTime } from '../../facts/work/hours.ts';
import { type JobPeriod, jobPeriodOf, yearsBefore } from '../../facts/work/job-period.ts';
import { isForForeignEmployer, mayBeStudying } from '../../facts/work/sort-canadian.ts';
import type { Law } from '../../law/law.ts';
import type { Proposal } from '../../law/proposals/proposal.ts';
import { teerOf } from '../../law/skilled.ts';
import type { Job, Profile } from '../../profile/schema.ts';
import type { ProposalMessage } from './marked-node.ts';

/** A requirement of the proposed Federal High-Skilled class. */
export type ClassRequirementId =
  | 'federalHighSkilled.education'
  | 'federalHighSkilled.language'
  | 'federalHighSkilled.work'
  | 'federalHighSkilled.funds'
  | 'federalHighSkilled.destination'
  | 'federalHighSkilled.admissibility';

/** A requirement of the proposed class; what was not published is unknown, whatever the person has. */
export interface ClassRequirement {
  /** Id of the requirement, such as `federalHighSkilled.work`. */
  readonly id: ClassRequirementId;
  /** Whether the person would meet it; `unknown` also where the consultation did not state it. */
  readonly met: Answer;
  /** What the person has. */
  readonly have: ProposalMessage;
  /** What would be needed. */
  readonly need: ProposalMessage;
  /** Whether the consultation stated it. */
  readonly published: boolean;
}

export function requirementsOf(
  profile: Profile,
  candidate: Candidate,
  law: Law,
  proposal: Proposal,
): readonly ClassRequirement[] {
  return [
    education(candidate),
    language(candidate, proposal),
    work(profile, candidate, law, proposal),
    {
      id: 'federalHighSkilled.funds',
      met: 'unknown',
      have:
        candidate.funds === undefined
          ? { id: 'have.notStated', values: {} }
          : { id: 'have.funds', values: { amount: candidate.funds } },
      need: { id: 'proposal.notPublished', values: {} },
      published: false,
    },
    {
      id: 'federalHighSkilled.destination',
      met: candidate.destination === undefined || candidate.destination === 'QC' ? 'unknown' : 'yes',
      have:
        candidate.destination === undefined
          ? { id: 'have.notStated', values: {} }
          : { id: 'have.destination', values: { destination: candidate.destination } },
      need: { id: 'proposal.quebec', values: {} },
      published: false,
    },
    ...(candidate.admissibility
      ? [
          {
            id: 'federalHighSkilled.admissibility',
            met: 'unknown',
            have: { id: 'proposal.declared', values: {} },
            need: { id: 'proposal.notPublished', values: {} },
            published: false,
          } as const,
        ]
      : []),
  ];
}

/** Secondary school or higher, Canadian or foreign with an ECA: as the CRS counts credentials. */
function education({ education: { stated, level } }: Candidate): ClassRequirement {
  return {
    id: 'federalHighSkilled.education',
    met: stated ? yesNo(level !== 'none') : 'unknown',
    have: stated ? { id: 'have.education', values: { level } } : { id: 'have.notStated', values: {} },
    need: { id: 'proposal.needEducation', values: {} },
    published: true,
  };
}

function language(candidate: Candidate, { program: { level } }: Proposal): ClassRequirement {
  const { english, french } = candidate.languages;
  const best = [...english, ...french].reduce((top, { lowest }) => Math.max(top, lowest), -1);
  return {
    id: 'federalHighSkilled.language',
    met: candidate.languages.stated ? yesNo(best >= level) : 'unknown',
    have: !candidate.languages.stated
      ? { id: 'have.notStated', values: {} }
      : best === -1
        ? { id: 'have.noValidTest', values: {} }
        : { id: 'have.bestLowest', values: { lowest: best } },
    need: { id: 'need.level', values: { level } },
    published: true,
  };
}

/**
 * One year, cumulative, TEER 0 to 3, last three years, Canadian or foreign alike. Not stated: one occupation or several,
 * self-employment, work as a student, authorisation, hours. Met for sure under the narrowest reading of all of them, not
 * met for sure under the widest, unknown between.
 */
function work(
  { work: jobs, education }: Profile,
  { asOf }: Candidate,
  law: Law,
  { program }: Proposal,
): ClassRequirement {
  const { workYears, windowYears, teers } = program;
  const needed = workYears * law.workHours.tables.perYear;
  const window = yearsBefore(asOf, windowYears, law.workHours.tables);
  const periods = besideStudies(
    (jobs ?? [])
      .filter(({ noc, matchesNoc, paid }) => teers.includes(teerOf(noc)) && matchesNoc !== false && paid !== false)
      .map((job) => jobPeriodOf(job, asOf, law)),
    fullTimeStudies(education),
  );
  const sure = periods.filter(({ job }) => !isDoubtful(job)).map(withoutStudy);
  const narrow = Math.max(0, ...occupations(sure).map((ofOne) => fullTimeHoursIn(ofOne, window)));
  const wide = hoursIfFullTime(periods, window);
  return {
    id: 'federalHighSkilled.work',
    met:
      jobs === undefined ? 'unknown' : areEnough(narrow, needed) ? 'yes' : areEnough(wide, needed) ? 'unknown' : 'no',
    have:
      jobs === undefined
        ? { id: 'have.notStated', values: {} }
        : { id: 'proposal.haveWork', values: { narrow, wide, years: windowYears } },
    need: { id: 'proposal.needWork', values: { hours: needed, years: windowYears } },
    published: true,
  };
}

function isDoubtful(job: Job): boolean {
  const { country, selfEmployed, whileFullTimeStudent, authorized, status, mostRecent } = job;
  if (selfEmployed === true || whileFullTimeStudent === true || authorized === false || mostRecent === false)
    return true;
  return country === 'CA' && (status === 'none' || mayBeStudying(job) || isForForeignEmployer(job));
}

function occupations(periods: readonly JobPeriod[]): readonly (readonly JobPeriod[])[] {
  return [...new Set(periods.map(({ job }) => job.noc))].map((noc) => periods.filter(({ job }) => job.noc === noc));
}
