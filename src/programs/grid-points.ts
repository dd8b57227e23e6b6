import type { LanguageOrder } from '../crs/language-order.ts';
import type { Candidate, PartnerFacts, Sitting } from '../facts/candidate.ts';
import type { Law } from '../law/law.ts';
import type { GridAgeRow, GridYearRow, ProgramTables } from '../law/programs/tables.ts';

export type Grid = ProgramTables['fsw']['grid'];

/** What the six factors of R76(1)(a) add up to at most: 100. */
export function gridMax(grid: Grid): number {
  const { educationMax, languageMax, experienceMax, ageMax, arrangedEmployment, adaptability } = grid;
  return educationMax + languageMax + experienceMax + ageMax + arrangedEmployment + adaptability.max;
}

/** The points of `scoreGrid`, many times faster: without nodes and reasons. */
export function gridPoints(candidate: Candidate, { first, second }: LanguageOrder, law: Law): number {
  const { grid } = law.programs.tables.fsw;
  const arranged = isArranged(candidate);
  return (
    educationPoints(candidate, grid) +
    Math.min(firstPoints(first, grid) + secondPoints(second, grid), grid.languageMax) +
    experiencePoints(candidate, grid) +
    agePoints(candidate, grid) +
    (arranged ? grid.arrangedEmployment : 0) +
    adaptabilityPoints(candidate, grid, arranged)
  );
}

export function isArranged({ offer }: Candidate): boolean {
  return offer?.route !== undefined;
}

export function educationPoints({ education }: Candidate, grid: Grid): number {
  return grid.education[education.level];
}

export function experiencePoints({ work }: Candidate, grid: Grid): number {
  return grid.experience[Math.min(work.skilledYears, 6) as GridYearRow];
}

export function agePoints({ age }: Candidate, grid: Grid): number {
  return age === undefined ? 0 : grid.age[Math.min(Math.max(age, 17), 47) as GridAgeRow];
}

/** One ability of the first official language. */
export function levelPoints(level: number, { firstLanguage }: Grid): number {
  return level >= 9 ? firstLanguage[9] : level === 8 ? firstLanguage[8] : level === 7 ? firstLanguage[7] : 0;
}

function firstPoints(first: Sitting | undefined, grid: Grid): number {
  if (!first) return 0;
  const { listening, reading, writing, speaking } = first.levels;
  const points = (level: number) => levelPoints(level, grid);
  return Math.min(points(listening) + points(reading) + points(writing) + points(speaking), 4 * grid.firstLanguage[9]);
}

export function secondPoints(second: Sitting | undefined, { secondLanguage }: Grid): number {
  return second !== undefined && second.lowest >= secondLanguage.from ? secondLanguage.points : 0;
}

/** Which rows of R83 hold, but for arranged employment. */
export function adaptabilityOf(
  { adaptabilityPartner: partner, work, studiedInCanada, relative }: Candidate,
  { partnerLanguage, workYears }: Grid['adaptability'],
) {
  return {
    partnerLanguage: partnerLowest(partner) >= partnerLanguage.from,
    ownStudy: studiedInCanada,
    partnerStudy: partner?.studiedInCanada === true,
    ownWork: work.fullTimeCanadianYears >= workYears,
    partnerWork: partner !== undefined && partner.work.fullTimeCanadianYears >= workYears,
    relative: relative.counts,
  };
}

/** The lowest level of the partner's best sitting; 0 without one. */
export function partnerLowest(partner: PartnerFacts | undefined): number {
  let best = 0;
  for (const { lowest } of partner?.sittings ?? []) best = Math.max(best, lowest);
  return best;
}

/** What facts of the partner that are not stated would add at most. */
export function unstatedPartnerPoints(candidate: Candidate, law: Law): number {
  const { adaptabilityPartner: partner } = candidate;
  if (!partner) return 0;
  const { adaptability: table } = law.programs.tables.fsw.grid;
  const arranged = isArranged(candidate);
  const holds = adaptabilityOf(candidate, table);
  const most = {
    ...holds,
    partnerLanguage: holds.partnerLanguage || !partner.languageStated,
    partnerStudy: holds.partnerStudy || !partner.education.stated,
    partnerWork: holds.partnerWork || !partner.work.stated,
  };
  return cappedRows(most, table, arranged) - cappedRows(holds, table, arranged);
}

function adaptabilityPoints(candidate: Candidate, { adaptability: table }: Grid, arranged: boolean): number {
  return cappedRows(adaptabilityOf(candidate, table), table, arranged);
}

function cappedRows(holds: ReturnType<typeof adaptabilityOf>, table: Grid['adaptability'], arranged: boolean): number {
  const points =
    (holds.partnerLanguage ? table.partnerLanguage.points : 0) +
    (holds.ownStudy ? table.ownStudy : 0) +
    (holds.partnerStudy ? table.partnerStudy : 0) +
    (holds.ownWork ? table.ownWork : 0) +
    (holds.partnerWork ? table.partnerWork : 0) +
    (holds.relative ? table.relative : 0) +
    (arranged ? table.arrangedEmployment : 0);
  return Math.min(points, table.max);
}
