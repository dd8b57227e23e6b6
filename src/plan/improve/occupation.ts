import { byOccupation } from '../../facts/work/by-occupation.ts';
import { hoursIn } from '../../facts/work/hours.ts';
import { type JobPeriod, yearsBefore } from '../../facts/work/job-period.ts';
import { categoriesOf } from '../../law/categories/index.ts';
import type { Law } from '../../law/law.ts';
import { isTrade } from '../../law/programs/is-trade.ts';
import { isSkilled, teerOf } from '../../law/skilled.ts';
import { nocCodes } from '../../noc/codes.ts';
import type { Situation } from './situation.ts';

/** The skilled occupations of a person's own work, most hours of the last ten years first. */
export function occupationsOf({ candidate, asOf, law }: Situation): readonly string[] {
  const { windowYears } = law.crs.tables.work;
  const ranked = (periods: readonly JobPeriod[]) =>
    byOccupation(periods, hoursIn, yearsBefore(asOf, windowYears, law.workHours.tables)).map(({ noc }) => noc);
  return ranked(candidate.work.counted.anywhere);
}

export interface Occupation {
  readonly noc: string;
  /** Nothing in the profile names it: it stands for any skilled one. */
  readonly standIn: boolean;
}

/** Where more work would be: in the occupation with the most of it, on the same side of the border if there is one. */
export function occupationFor(situation: Situation, where: 'canada' | 'abroad'): Occupation {
  const { candidate, profile, law } = situation;
  const { anywhere, canada } = candidate.work.counted;
  const side = where === 'canada' ? canada : anywhere.filter(({ job }) => job.country !== 'CA');
  const onSide = occupationsOf({
    ...situation,
    candidate: { ...candidate, work: { ...candidate.work, counted: { ...candidate.work.counted, anywhere: side } } },
  });
  const named = [profile.jobOffer?.noc, profile.certificateOfQualification?.noc].filter(
    (noc) => noc !== undefined && isSkilled(noc, law.skilled),
  );
  return occupation(onSide[0] ?? occupationsOf(situation)[0] ?? named[0], law);
}

/** The partner's own: of their work in Canada, else of any. */
export function partnersOccupation({ profile, law }: Situation): Occupation {
  const skilled = (profile.partner?.work ?? []).filter(({ noc }) => isSkilled(noc, law.skilled));
  return occupation((skilled.find(({ country }) => country === 'CA') ?? skilled[0])?.noc, law);
}

function occupation(noc: string | undefined, law: Law): Occupation {
  return { noc: noc ?? anyOccupation(law), standIn: noc === undefined };
}

/** Other occupations of the person's own work that stand on the list of a category which is not met. */
export function categoryOccupations(situation: Situation, main: string): readonly string[] {
  const { law, base } = situation;
  const listed = (noc: string) => (law.categories ? categoriesOf(noc, law.categories.tables) : []);
  const open = base.categories.flatMap(({ id, eligible }) => (eligible === 'yes' ? [] : [id]));
  return occupationsOf(situation).filter((noc) =>
    listed(noc).some((category) => open.includes(category) && !listed(main).includes(category)),
  );
}

/**
 * For someone without an occupation: the first of those that ask for the higher level of language and that stand on no
 * list, so that it opens nothing which another occupation would not.
 */
function anyOccupation(law: Law): string {
  const { fst, fsw } = law.programs.tables;
  const isPlain = (noc: string) =>
    teerOf(noc) === 1 &&
    isSkilled(noc, law.skilled) &&
    !isTrade(noc, fst.trades) &&
    !fsw.bodies.some(({ nocs }) => nocs.includes(noc)) &&
    (!law.categories || categoriesOf(noc, law.categories.tables).length === 0);
  return nocCodes.find(isPlain) ?? nocCodes[0] ?? '';
}
