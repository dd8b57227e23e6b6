import type { Candidate, PartnerFacts } from '../facts/candidate.ts';
import type { Law } from '../law/law.ts';
import type { ProgramTables } from '../law/programs/tables.ts';
import type { Message } from '../messages/message.ts';
import { type GridId, type Node, sum } from '../score-tree/node.ts';

type Grid = ProgramTables['fsw']['grid'];

/** Whether employment is arranged (R82(2)). */
export function isArranged({ offer }: Candidate): boolean {
  return offer?.route !== undefined;
}

/** Adaptability (R83). */
export function scoreAdaptability(
  candidate: Candidate,
  { adaptability: table }: Grid,
  arranged: boolean,
): Node<GridId> {
  const { adaptabilityPartner: partner, work } = candidate;
  const row = (
    id: Extract<GridId, `fsw.adaptability.${string}`>,
    max: number,
    isHeld: boolean,
    because: Message,
    section: string,
  ): Node<GridId> => ({ id, points: isHeld ? max : 0, max, because, source: section });
  const holds = adaptabilityOf(candidate, table);
  const none = candidate.partnerBecause;
  return sum<GridId>('fsw.adaptability', table.max, 'R83', [
    row(
      'fsw.adaptability.partnerLanguage',
      table.partnerLanguage.points,
      holds.partnerLanguage,
      partner
        ? { id: 'grid.partnerLanguage', values: { lowest: partnerLowest(partner), needed: table.partnerLanguage.from } }
        : none,
      'R83(1)(a)',
    ),
    row('fsw.adaptability.ownStudy', table.ownStudy, holds.ownStudy, study(candidate.studiedInCanada), 'R83(1)(b)'),
    row(
      'fsw.adaptability.partnerStudy',
      table.partnerStudy,
      holds.partnerStudy,
      partner ? study(partner.studiedInCanada) : none,
      'R83(1)(b.1)',
    ),
    row(
      'fsw.adaptability.ownWork',
      table.ownWork,
      holds.ownWork,
      { id: 'grid.workInCanada', values: { years: work.fullTimeCanadianYears } },
      'R83(1)(c)',
    ),
    row(
      'fsw.adaptability.partnerWork',
      table.partnerWork,
      holds.partnerWork,
      partner ? { id: 'grid.workInCanada', values: { years: partner.work.fullTimeCanadianYears } } : none,
      'R83(1)(c.1)',
    ),
    row('fsw.adaptability.relative', table.relative, holds.relative, candidate.relative.because, 'R83(1)(d), (5)'),
    row(
      'fsw.adaptability.arrangedEmployment',
      table.arrangedEmployment,
      arranged,
      arranged ? { id: 'grid.arranged', values: {} } : { id: 'grid.notArranged', values: {} },
      'R83(1)(e)',
    ),
  ]);
}

function study(holds: boolean): Message {
  return holds ? { id: 'grid.studied', values: {} } : { id: 'grid.notStudied', values: {} };
}

/** Which rows of R83 hold, but for arranged employment. */
function adaptabilityOf(
  { adaptabilityPartner: partner, work, studiedInCanada, relative }: Candidate,
  { partnerLanguage, workYears }: Grid['adaptability'],
) {
  return {
    partnerLanguage: partner !== undefined && partnerLowest(partner) >= partnerLanguage.from,
    ownStudy: studiedInCanada,
    partnerStudy: partner?.studiedInCanada === true,
    ownWork: work.fullTimeCanadianYears >= workYears,
    partnerWork: partner !== undefined && partner.work.fullTimeCanadianYears >= workYears,
    relative: relative.counts,
  };
}

/** The lowest level of the partner's best sitting; 0 without one. */
function partnerLowest({ sittings }: PartnerFacts): number {
  let best = 0;
  for (const { lowest } of sittings) best = Math.max(best, lowest);
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
