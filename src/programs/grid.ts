import { levelReason } from '../crs/language.ts';
import type { LanguageOrder } from '../crs/language-order.ts';
import type { Candidate } from '../facts/candidate.ts';
import { abilities } from '../law/language-tests/ids.ts';
import type { Law } from '../law/law.ts';
import type { GridAgeRow, GridYearRow, ProgramTables } from '../law/programs/tables.ts';
import type { Message } from '../messages/message.ts';
import { type GridId, type Node, sum } from '../score-tree/node.ts';
import { isArranged, scoreAdaptability } from './adaptability.ts';

type Grid = ProgramTables['fsw']['grid'];

/** What the six factors of R76(1)(a) add up to at most: 100. */
export function gridMax(grid: Grid): number {
  const { educationMax, languageMax, experienceMax, ageMax, arrangedEmployment, adaptability } = grid;
  return educationMax + languageMax + experienceMax + ageMax + arrangedEmployment + adaptability.max;
}

/** The selection grid of the Federal Skilled Worker class: six factors, 100 points (R78 to R83). */
export function scoreGrid(candidate: Candidate, languages: LanguageOrder, law: Law): Node<GridId> {
  const { grid } = law.programs.tables.fsw;
  const { age, education, work } = candidate;
  const arranged = isArranged(candidate);
  return sum<GridId>('fsw', gridMax(grid), 'R76(1)(a)', [
    {
      id: 'fsw.education',
      points: grid.education[education.level],
      max: grid.educationMax,
      because: education.because,
      source: 'R78',
    },
    scoreLanguages(languages, grid),
    {
      id: 'fsw.experience',
      points: grid.experience[Math.min(work.skilledYears, 6) as GridYearRow],
      max: grid.experienceMax,
      because: { id: 'grid.experience', values: { years: work.skilledYears } },
      source: 'R80(1)',
    },
    {
      id: 'fsw.age',
      points: age === undefined ? 0 : grid.age[Math.min(Math.max(age, 17), 47) as GridAgeRow],
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
      points: second !== undefined && second.lowest >= grid.secondLanguage.from ? grid.secondLanguage.points : 0,
      max: grid.secondLanguage.points,
      because: second
        ? { id: 'grid.second', values: { lowest: second.lowest, needed: grid.secondLanguage.from } }
        : noTest,
      source: 'R79(3)(b)',
    },
  ]);
}

/** One ability of the first official language. */
function levelPoints(level: number, { firstLanguage }: Grid): number {
  return level >= 9 ? firstLanguage[9] : level === 8 ? firstLanguage[8] : level === 7 ? firstLanguage[7] : 0;
}
