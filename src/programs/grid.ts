import { levelReason } from '../crs/language.ts';
import type { LanguageOrder } from '../crs/language-order.ts';
import type { Candidate } from '../facts/candidate.ts';
import { abilities } from '../law/language-tests/ids.ts';
import type { Law } from '../law/law.ts';
import type { Message } from '../messages/message.ts';
import { type GridId, type Node, sum } from '../score-tree/node.ts';
import {
  adaptabilityOf,
  agePoints,
  educationPoints,
  experiencePoints,
  type Grid,
  gridMax,
  isArranged,
  levelPoints,
  partnerLowest,
  secondPoints,
} from './grid-points.ts';

/** The selection grid of the Federal Skilled Worker class: six factors, 100 points (R78 to R83). */
export function scoreGrid(candidate: Candidate, languages: LanguageOrder, law: Law): Node<GridId> {
  const { grid } = law.programs.tables.fsw;
  const { age, education, work } = candidate;
  const arranged = isArranged(candidate);
  return sum<GridId>('fsw', gridMax(grid), 'R76(1)(a)', [
    {
      id: 'fsw.education',
      points: educationPoints(candidate, grid),
      max: grid.educationMax,
      because: education.because,
      source: 'R78',
    },
    scoreLanguages(languages, grid),
    {
      id: 'fsw.experience',
      points: experiencePoints(candidate, grid),
      max: grid.experienceMax,
      because: { id: 'grid.experience', values: { years: work.skilledYears } },
      source: 'R80(1)',
    },
    {
      id: 'fsw.age',
      points: agePoints(candidate, grid),
      max: grid.ageMax,
      because: age === undefined ? { id: 'age.notStated', values: {} } : { id: 'grid.age', values: { age } },
      source: 'R81',
    },
    {
      id: 'fsw.arrangedEmployment',
      points: arranged ? grid.arrangedEmployment : 0,
      max: grid.arrangedEmployment,
      because: candidate.offer?.because ?? { id: 'offer.none', values: {} },
      source: 'R82(2)',
    },
    scoreAdaptability(candidate, grid, arranged),
  ]);
}

function scoreLanguages({ first, second }: LanguageOrder, grid: Grid): Node<GridId> {
  const noTest: Message = { id: 'language.noTest', values: {} };
  return sum<GridId>('fsw.language', grid.languageMax, 'R79', [
    sum<GridId>(
      'fsw.language.first',
      4 * grid.firstLanguage[9],
      'R79(3)(a)',
      abilities.map((ability) => ({
        id: `fsw.language.first.${ability}` as const,
        points: first ? levelPoints(first.levels[ability], grid) : 0,
        max: grid.firstLanguage[9],
        because: first ? levelReason(first, ability) : noTest,
        source: 'R79(3)(a)',
      })),
    ),
    {
      id: 'fsw.language.second',
      points: secondPoints(second, grid),
      max: grid.secondLanguage.points,
      because: second
        ? { id: 'grid.second', values: { lowest: second.lowest, needed: grid.secondLanguage.from } }
        : noTest,
      source: 'R79(3)(b)',
    },
  ]);
}

function scoreAdaptability(candidate: Candidate, { adaptability: table }: Grid, arranged: boolean): Node<GridId> {
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
