import type { ProgramTables } from '../law/programs/tables.ts';
import type { Version } from '../law/version.ts';
import { type Cell, leavesOf } from './cell.ts';
import { skilledCells } from './crs-cells.ts';

/** Every cell of a version of the three programs, and which work is skilled under it, with the sections. */
export function programCells({ tables, effective }: Version<ProgramTables>): readonly Cell[] {
  const cells = leavesOf(tables).map(({ path, value }): Cell => {
    const joined = path.join('.');
    const cite = sections.find(([prefix]) => joined.startsWith(prefix))?.[1];
    return { path: joined, label: { id: 'cell.programs', values: { path } }, value, ...(cite && { cite }) };
  });
  return [...cells, ...skilledCells(effective)];
}

/** Sections of the IRPR, but for the last. */
const sections: readonly (readonly [prefix: string, section: string])[] = [
  ['offer', 'R82(1), (2)'],
  ['restricted', 'R75(2)(a), R80(2), R87.1(2)(a), R87.2(1)'],
  ['physicians', 'public policy of 2023-04-25'],
  ['fsw.windowYears', 'R75(2)(a)'],
  ['fsw.workYears', 'R75(2)(a)'],
  ['fsw.level', 'R75(2)(d), R74'],
  ['fsw.passMark', 'R76(2)'],
  ['fsw.bodies', 'R75(2.1)'],
  ['fsw.grid.education', 'R78'],
  ['fsw.grid.firstLanguage', 'R79(3)(a)'],
  ['fsw.grid.secondLanguage', 'R79(3)(b)'],
  ['fsw.grid.languageMax', 'R79'],
  ['fsw.grid.experience', 'R80(1)'],
  ['fsw.grid.age', 'R81'],
  ['fsw.grid.arrangedEmployment', 'R82(2)'],
  ['fsw.grid.adaptability', 'R83'],
  ['cec.level', 'R87.1(2)(d), (e), R74'],
  ['cec', 'R87.1(2)(a)'],
  ['fst.level', 'R87.2(3)(a), R74'],
  ['fst.trades', 'R87.2(1)'],
  ['fst', 'R87.2(3)(b)'],
  ['misrepresentationYears', 'IRPA 40(2)(a), 40(3), 10.1(4)'],
];
