import type { Candidate, Sitting } from '../facts/candidate.ts';
import type { CrsTables, Pair } from '../law/crs/tables.ts';
import { type CrsId, type Node, sum } from '../score-tree/node.ts';
import { abilityNodes } from './language.ts';
import type { LanguageOrder } from './language-order.ts';
import { ageRow, column, levelRow, yearRow } from './rows.ts';

/** Part A: age, education, both official languages, Canadian work. */
export function scoreCore(candidate: Candidate, languages: LanguageOrder, { core, cite }: CrsTables): Node<CrsId> {
  const { age, education, work, partner } = candidate;
  const withPartner = partner !== undefined;
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
      points: age === undefined ? 0 : pick(core.age[ageRow(age)]),
      max: pick(core.age[20]),
      because:
        age === undefined ? { id: 'age.notStated', values: {} } : { id: 'age.years', values: { age, withPartner } },
      source: cite.age,
    },
    {
      id: 'core.education',
      points: pick(core.education[education.level]),
      max: pick(core.education.doctoral),
      because: education.because,
      source: cite.education,
    },
    language('core.firstLanguage', languages.first),
    language('core.secondLanguage', languages.second, core.secondLanguageCap),
    {
      id: 'core.canadianWork',
      points: pick(core.canadianWork[yearRow(work.canadianYears)]),
      max: pick(core.canadianWork[5]),
      because: { id: 'work.canadianYears', values: { years: work.canadianYears } },
      source: cite.canadianWork,
    },
  ]);
}
