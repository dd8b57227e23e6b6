import type { Candidate, Sitting } from '../facts/candidate.ts';
import type { CrsTables, Pair } from '../law/crs/tables.ts';
import { type CrsId, type Node, sum } from '../score-tree/node.ts';
import { abilityNodes } from './language.ts';
import type { LanguageOrder } from './language-order.ts';
import { ageRow, column, levelRow, yearRow } from './rows.ts';

type Table = CrsTables['core'];

/** The points of part A. */
export function corePoints(candidate: Candidate, { first, second }: LanguageOrder, { core }: CrsTables): number {
  const withPartner = candidate.partner !== undefined;
  const points =
    agePoints(candidate, core, withPartner) +
    educationPoints(candidate, core, withPartner) +
    languagePoints(first, core.firstLanguage, withPartner) +
    Math.min(languagePoints(second, core.secondLanguage, withPartner), column(core.secondLanguageCap, withPartner)) +
    workPoints(candidate, core, withPartner);
  return Math.min(points, column(core.cap, withPartner));
}

function agePoints({ age }: Candidate, core: Table, withPartner: boolean): number {
  return age === undefined ? 0 : column(core.age[ageRow(age)], withPartner);
}

function educationPoints({ education }: Candidate, core: Table, withPartner: boolean): number {
  return column(core.education[education.level], withPartner);
}

function workPoints({ work }: Candidate, core: Table, withPartner: boolean): number {
  return column(core.canadianWork[yearRow(work.canadianYears)], withPartner);
}

function languagePoints(sitting: Sitting | undefined, table: Table['firstLanguage'], withPartner: boolean): number {
  if (!sitting) return 0;
  const { listening, reading, writing, speaking } = sitting.levels;
  const points = (level: number) => column(table[levelRow(level)], withPartner);
  return Math.min(points(listening) + points(reading) + points(writing) + points(speaking), 4 * points(10));
}

/** Part A: age, education, both official languages, Canadian work. */
export function scoreCore(candidate: Candidate, languages: LanguageOrder, { core, cite }: CrsTables): Node<CrsId> {
  const withPartner = candidate.partner !== undefined;
  const pick = (pair: Pair) => column(pair, withPartner);
  const language = (id: 'core.firstLanguage' | 'core.secondLanguage', sitting: Sitting | undefined, cap?: Pair) => {
    const table = id === 'core.firstLanguage' ? core.firstLanguage : core.secondLanguage;
    const most = pick(table[10]);
    const parts = abilityNodes(id, sitting, most, cite.language, (level) => pick(table[levelRow(level)]));
    return sum<CrsId>(id, cap ? pick(cap) : 4 * most, cite.language, parts);
  };
  return sum<CrsId>('core', pick(core.cap), cite.core, [
    {
      id: 'core.age',
      points: agePoints(candidate, core, withPartner),
      max: pick(core.age[20]),
      because:
        candidate.age === undefined
          ? { id: 'age.notStated', values: {} }
          : { id: 'age.years', values: { age: candidate.age, withPartner } },
      source: cite.age,
    },
    {
      id: 'core.education',
      points: educationPoints(candidate, core, withPartner),
      max: pick(core.education.doctoral),
      because: candidate.education.because,
      source: cite.education,
    },
    language('core.firstLanguage', languages.first),
    language('core.secondLanguage', languages.second, core.secondLanguageCap),
    {
      id: 'core.canadianWork',
      points: workPoints(candidate, core, withPartner),
      max: pick(core.canadianWork[5]),
      because: { id: 'work.canadianYears', values: { years: candidate.work.canadianYears } },
      source: cite.canadianWork,
    },
  ]);
}
