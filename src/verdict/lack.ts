import { type Assessment, assess } from '../assess/assess.ts';
import { type Day, formatDay } from '../base/day.ts';
import type { Law } from '../law/law.ts';
import type { ProgramId, RequirementId } from '../law/programs/ids.ts';
import type { Message, MessageAmong } from '../messages/message.ts';
import type { Lever } from '../plan/improve/lever.ts';
import { leversOf } from '../plan/improve/levers.ts';
import { applyLevers } from '../plan/improve/patch.ts';
import { situationOf } from '../plan/improve/situation.ts';
import type { Profile } from '../profile/schema.ts';
import type { Requirement } from '../programs/requirement.ts';

/** What a program asks for and is missing, with the amounts that are. */
export type LackMessage = MessageAmong<
  | 'verdict.sameTest'
  | 'verdict.destination'
  | 'verdict.work'
  | 'verdict.language'
  | 'verdict.cecLevel'
  | 'verdict.levels'
  | 'verdict.education'
  | 'verdict.body'
  | 'verdict.points'
  | 'verdict.funds'
  | 'verdict.offerOrCertificate'
  | 'verdict.employmentRequirements'
  | 'verdict.other'
>;

/** One thing that a program asks for and that is missing, or not known. */
export interface Lack {
  /** Id of the requirement that is not met for sure. */
  readonly requirement: RequirementId;
  /** `no`: missing; `unknown`: not known. */
  readonly met: 'no' | 'unknown';
  /** What is missing, as a message. */
  readonly what: LackMessage;
}

/** A program that is not met for sure, and all that stands between. */
export interface LackingProgram {
  /** The program that is not met for sure. */
  readonly program: ProgramId;
  /** `no`: not met; `unknown`: may be met. */
  readonly eligible: 'no' | 'unknown';
  /** What it asks for and is missing. */
  readonly lacks: readonly Lack[];
}

/** Of each program that is not met for sure, what is missing; those that ask for the fewest things first. */
export function lackingOf(profile: Profile, assessment: Assessment): readonly LackingProgram[] {
  return assessment.programs
    .flatMap(({ id, eligible, requirements }): readonly LackingProgram[] => {
      if (eligible === 'yes') return [];
      const lacks = lacksOf(profile, requirements);
      return [
        { program: id, eligible, lacks: id === 'fsw' ? withoutPointsOfOthers(lacks, profile, assessment) : lacks },
      ];
    })
    .sort((a, b) => a.lacks.length - b.lacks.length);
}

/** Levers that meet a requirement of FSW and bring points of its grid with it. */
const leversFor: Partial<Record<RequirementId, RegExp>> = {
  'fsw.education': /^eca\.\d+$/,
  'fsw.language': /^language\.(english|french)\.\d+$/,
  'fsw.work': /^work\.(abroad|canada)\.(begun|1)$/,
};

/** The grid lacks what is still missing once everything else is there: an assessment, a test and work bring points with them. */
function withoutPointsOfOthers(lacks: readonly Lack[], profile: Profile, { asOf, law }: Assessment): readonly Lack[] {
  const points = lacks.find(({ what }) => what.id === 'verdict.points');
  const others = lacks.filter(({ requirement }) => leversFor[requirement] !== undefined);
  if (!points || others.length === 0) return lacks;
  const levers = leversOf(situationOf(profile, asOf, law));
  // A test that is over brings back its points with the results that it had, and not with the least that is asked for.
  const isAgain =
    others.some(({ requirement }) => requirement === 'fsw.language') &&
    meets('fsw.language', retaken(profile, asOf), asOf, law);
  const told = lacks.map(
    (lack): Lack =>
      isAgain && lack.requirement === 'fsw.language' ? { ...lack, what: { id: 'verdict.sameTest', values: {} } } : lack,
  );
  let changed = isAgain ? retaken(profile, asOf) : profile;
  for (const { requirement } of others) changed = leastThatMeets(requirement, changed, levers, asOf, law) ?? changed;
  const grid = fswOf(changed, asOf, law).find(({ id }) => id === 'fsw.points');
  if (grid?.met === 'yes') return told.filter((lack) => lack !== points);
  if (!grid) return told;
  return told.map((lack) => (lack === points ? { ...points, what: whatIsMissing(changed, grid) } : lack));
}

/** The profile with the first lever, of those that take least, which meets a requirement of FSW. */
function leastThatMeets(
  requirement: RequirementId,
  profile: Profile,
  levers: readonly Lever[],
  asOf: Day,
  law: Law,
): Profile | undefined {
  if (meets(requirement, profile, asOf, law)) return profile;
  return levers
    .filter(({ id }) => leversFor[requirement]?.test(id))
    .sort((a, b) => a.demand - b.demand)
    .map((lever) => applyLevers(profile, [lever]).profile)
    .find((changed) => meets(requirement, changed, asOf, law));
}

function meets(requirement: RequirementId, profile: Profile, asOf: Day, law: Law): boolean {
  return fswOf(profile, asOf, law).some(({ id, met }) => id === requirement && met === 'yes');
}

/** Every test of the profile taken again on the day, with the same results. */
function retaken({ languageTests = [], ...profile }: Profile, asOf: Day): Profile {
  return { ...profile, languageTests: languageTests.map((test) => ({ ...test, date: formatDay(asOf) })) };
}

function fswOf(profile: Profile, asOf: Day, law: Law): readonly Requirement[] {
  return assess(profile, asOf, law).programs.find(({ id }) => id === 'fsw')?.requirements ?? [];
}

function lacksOf(profile: Profile, requirements: readonly Requirement[]): readonly Lack[] {
  const open = requirements.flatMap(({ met, ...requirement }) => (met === 'yes' ? [] : [{ met, ...requirement }]));
  // Who has no work in a trade meets no requirement of its entry; and facts that are not stated bring the points of the grid.
  const isSaid = ({ id }: Requirement) =>
    (id === 'fst.employmentRequirements' && open.some((other) => other.id === 'fst.work')) ||
    (id === 'fsw.points' && open.some((other) => other.have.id === 'have.notStated' && other.need.id !== 'need.funds'));
  return open
    .filter((requirement) => !isSaid(requirement))
    .map(({ met, ...requirement }) => ({
      requirement: requirement.id,
      met,
      what: whatIsMissing(profile, requirement),
    }));
}

type Asked = Pick<Requirement, 'id' | 'have' | 'need'>;

/** With the amount that is missing, not the amount that is asked for, wherever both are known. */
function whatIsMissing(profile: Profile, { id, have, need }: Asked): LackMessage {
  const isStated = have.id !== 'have.notStated';
  switch (need.id) {
    case 'need.destination':
      return { id: 'verdict.destination', values: { isStated } };
    case 'need.fswWork':
    case 'need.cecWork':
    case 'need.fstWork':
    case 'need.fstWorkOldNoc': {
      const hours = need.values.hours - hoursOf(have);
      const kind = need.id === 'need.fswWork' ? 'continuous' : need.id === 'need.cecWork' ? 'canada' : 'trade';
      // There is enough, and a doubt is about whether it counts.
      const isOpen = hours <= 0;
      return { id: 'verdict.work', values: { kind, isStated, hours: Math.max(0, hours), isOpen } };
    }
    case 'need.level':
      return { id: 'verdict.language', values: { level: need.values.level, isTested: have.id === 'have.lowest' } };
    case 'need.cecLevel': {
      const { low, high } = need.values;
      const lowest = have.id === 'have.bestLowest' ? have.values.lowest : undefined;
      if (low === high) return { id: 'verdict.language', values: { level: low, isTested: lowest !== undefined } };
      // Which of the two is asked for hangs on the occupation of the work.
      return { id: 'verdict.cecLevel', values: { low, high, has: (lowest ?? 0) >= low } };
    }
    case 'need.levels':
      return { id: 'verdict.levels', values: { ...need.values, isTested: have.id === 'have.levels' } };
    case 'need.education':
      return { id: 'verdict.education', values: { holds: holdsForeign(profile), isStated } };
    case 'need.body':
      return { id: 'verdict.body', values: { body: need.values.body } };
    case 'need.points':
      return {
        id: 'verdict.points',
        values: {
          points: Math.max(0, need.values.passMark - (have.id === 'have.points' ? have.values.points : 0)),
          passMark: need.values.passMark,
        },
      };
    case 'need.funds': {
      const amount = have.id === 'have.funds' ? have.values.amount : 0;
      const most = need.values.most ?? need.values.least;
      return { id: 'verdict.funds', values: { isStated, amount: Math.max(0, most - amount), most } };
    }
    case 'need.offerOrCertificate':
      return { id: 'verdict.offerOrCertificate', values: {} };
    case 'need.employmentRequirements':
      return { id: 'verdict.employmentRequirements', values: {} };
    default:
      return { id: 'verdict.other', values: { requirement: id } };
  }
}

function hoursOf(have: Message): number {
  return have.id === 'have.continuous' || have.id === 'have.canadianHours' || have.id === 'have.tradeHours'
    ? have.values.hours
    : 0;
}

/** Whether there is a credential from abroad that an assessment (ECA) could make count. */
function holdsForeign({ education = [] }: Profile): boolean {
  return education.some(({ level, country }) => level !== 'none' && country !== 'CA');
}
