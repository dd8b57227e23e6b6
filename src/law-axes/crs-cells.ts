import type { CrsPart, CrsTables } from '../law/crs/tables.ts';
import { skilledScopes } from '../law/skilled.ts';
import type { Version } from '../law/version.ts';
import { type Cell, leavesOf } from './cell.ts';

/** Every cell of a version of the CRS, and which work is skilled under it, with the sections. */
export function crsCells({ tables, effective }: Version<CrsTables>): readonly Cell[] {
  const { cite, ...numbers } = tables;
  const cells = leavesOf(numbers)
    .filter(({ path }) => path.at(-1) !== 'cite')
    .map(({ path, value }): Cell => {
      const joined = path.join('.');
      const listed = joined.startsWith('additional.highWage.') ? tables.additional.highWage?.cite : undefined;
      return {
        path: joined,
        label: { id: 'cell.crs', values: { path, tables } },
        value,
        cite: listed ?? cite[partOf(joined)],
      };
    });
  return [...cells, ...skilledCells(effective)];
}

/** Occupations that count are written apart from the tables, since the programs use them too. */
export function skilledCells(day: string): readonly Cell[] {
  const scope = skilledScopes.findLast(({ effective }) => effective <= day);
  if (!scope) return [];
  const { title, not, also, source: cite } = scope;
  return [
    { path: 'skilled.title', label: { id: 'cell.skilled', values: {} }, value: title, cite },
    { path: 'skilled.not', label: { id: 'cell.skilledNot', values: {} }, value: not, cite },
    { path: 'skilled.also', label: { id: 'cell.skilledAlso', values: {} }, value: also, cite },
  ];
}

const parts: readonly (readonly [prefix: string, part: CrsPart])[] = [
  ['total', 'total'],
  ['work', 'canadianWork'],
  ['core.age', 'age'],
  ['core.education', 'education'],
  ['core.firstLanguage', 'language'],
  ['core.secondLanguage', 'language'],
  ['core.canadianWork', 'canadianWork'],
  ['core', 'core'],
  ['partner.canadianWork', 'partnerWork'],
  ['partner', 'partner'],
  ['transferability', 'transferability'],
  ['additional.nomination', 'nomination'],
  ['additional.jobOffer', 'jobOffer'],
  ['additional.canadianStudy', 'canadianStudy'],
  ['additional.french', 'french'],
  ['additional.sibling', 'sibling'],
];

function partOf(path: string): CrsPart {
  return parts.find(([prefix]) => path.startsWith(prefix))?.[1] ?? 'additional';
}
