import type { Candidate, Sitting } from '../candidate/candidate.ts';
import type { CrsTables, Pair } from '../rules/crs/tables.ts';
import type { Arrangement } from './arrangement.ts';
import { abilityNodes } from './language.ts';
import { type CrsId, type Node, sum } from './node.ts';
import { ageRow, column, levelRow, yearRow } from './rows.ts';

/** Part A: age, education, both official languages, Canadian work. */
export function scoreCore(candidate: Candidate, languages: Arrangement, { core, cite }: CrsTables): Node<CrsId> {
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
      points: candidate.age === undefined ? 0 : pick(core.age[ageRow(candidate.age)]),
      max: pick(core.age[20]),
      because:
        candidate.age === undefined
          ? { id: 'age.notStated', values: {} }
          : { id: 'age.years', values: { age: candidate.age, withPartner } },
      source: cite.age,
    },
    {
      id: 'core.education',
      points: pick(core.education[candidate.education.level]),
      max: pick(core.education.doctoral),
      because: candidate.education.because,
      source: cite.education,
    },
    language('core.firstLanguage', languages.first),
    language('core.secondLanguage', languages.second, core.secondLanguageCap),
    {
      id: 'core.canadianWork',
      points: pick(core.canadianWork[yearRow(candidate.work.canadianYears)]),
      max: pick(core.canadianWork[5]),
      because: { id: 'work.canadianYears', values: { years: candidate.work.canadianYears } },
      source: cite.canadianWork,
    },
  ]);
}
