import { abilities } from '../law/language-tests/ids.ts';
import type { LanguageTestTables } from '../law/language-tests/tables.ts';
import type { Validity } from '../law/validity/tables.ts';
import type { Version } from '../law/version.ts';
import type { WorkHours } from '../law/work-hours/tables.ts';
import { type Cell, leavesOf } from './cell.ts';

/** Of each accepted test: its scales, and the lowest results for levels 4 and above. */
export function languageTestCells({ tables }: Version<LanguageTestTables>): readonly Cell[] {
  return Object.entries(tables.charts).flatMap(([test, chart]) => {
    if (!chart) return [];
    const { name, lowest, scales, surelyAcceptedFrom, source } = chart;
    const results = Object.fromEntries(
      abilities.map((ability) => [ability, [scales[ability].min, scales[ability].max]] as const),
    );
    const { step } = scales.listening;
    const shown = {
      ...(surelyAcceptedFrom && { surelyAcceptedFrom }),
      lowest,
      results,
      ...(step !== 1 && { step }),
    };
    return leavesOf(shown).map(
      ({ path, value }): Cell => ({
        path: [test, ...path].join('.'),
        label: { id: 'cell.languageTests', values: { name, path } },
        value,
        cite: source.title,
      }),
    );
  });
}

export function workHoursCells({ tables, instrument: cite }: Version<WorkHours>): readonly Cell[] {
  return leavesOf(tables).map(({ path, value }) => ({
    path: path.join('.'),
    label: { id: 'cell.workHours', values: { path } },
    value,
    cite,
  }));
}

export function validityCells({ tables }: Version<Validity>): readonly Cell[] {
  return leavesOf(tables).map(({ path, value }): Cell => {
    const joined = path.join('.');
    const cite = Object.entries(sections).find(([key]) => key === joined)?.[1];
    return { path: joined, label: { id: 'cell.validity', values: { path } }, value, ...(cite && { cite }) };
  });
}

const sections: Readonly<Record<keyof Validity, string>> = {
  testYears: 'R75(2)(d); MI s. 3(4), 12(3)',
  ecaYears: 'R75(2)(e)(ii); MI s. 3(3), (4)',
  profileMonths: 'MI s. 4(1)',
  daysToApply: 'MI; IRPA 10.3(1)(k)',
  medicalMonths: 'R30(3)',
  policeMonths: 'canada.ca, staff instructions',
};
