import { languageLevels } from '../../facts/language-levels.ts';
import { type Ability, abilities, isTestId, type TestId, testIds } from '../../law/language-tests/ids.ts';
import { charts } from '../../law/language-tests/index.ts';
import type { InputProblem } from '../../profile/input-error.ts';
import { nearest } from '../../profile/nearest.ts';
import { onlyMeaning } from '../../profile/other-names.ts';
import { refusedTest } from '../../profile/rules-of-form.ts';
import { inputError } from '../../profile/tell-problems.ts';
import { checkResult } from '../../profile/test-result.ts';
import { languageData, languageTable } from '../../report/language.ts';
import { structured } from '../../report/structured.ts';
import { writeOutput } from '../io.ts';
import type { Machine } from '../machine.ts';
import type { OptionValues } from '../option-values.ts';
import { colorsFor } from '../terminal.ts';
import { words } from '../words.ts';

/** `crs language`: four results of a test as levels, with what the next level takes. */
export async function run(
  [written = '', ...given]: readonly string[],
  options: OptionValues<'language'>,
  machine: Machine,
): Promise<void> {
  const { id, results } = readResults(onlyMeaning(written, testIds) ?? written, given);
  const report = languageData(id, languageLevels(id, results), words);
  const { format = 'table' } = options;
  const output =
    format === 'table' ? languageTable(report, colorsFor(options, machine), words) : await structured([report], format);
  await writeOutput(output, options.output, machine);
}

function readResults(
  test: string,
  given: readonly string[],
): { id: TestId; results: Readonly<Record<Ability, number | 'M'>> } {
  if (!isTestId(test)) {
    const near = nearest(test, Object.keys(charts));
    const problem = refusedTest(test);
    throw inputError([
      {
        file: 'crs language',
        field: 'test',
        problem,
        found: test,
        expects: { id: 'expected.oneOf', values: { values: Object.keys(charts) } },
        example: 'crs language ielts-gt 8 7 6.5 7',
        ...(near !== undefined && { nearest: near }),
      },
    ]);
  }
  const problems: InputProblem[] = [];
  const read = (ability: Ability, index: number) => {
    const typed = given[index] ?? '';
    const value = /^m$/i.test(typed)
      ? 'M'
      : /^\d+([.,]\d)?$/.test(typed)
        ? Number(typed.replace(',', '.'))
        : Number.NaN;
    const finding = checkResult(test, ability, value);
    if (finding) problems.push({ file: 'crs language', field: ability, found: typed, ...finding });
    return value;
  };
  const [listening, reading, writing, speaking] = abilities.map(read);
  if (problems.length > 0) throw inputError(problems);
  return {
    id: test,
    results: { listening: listening ?? 0, reading: reading ?? 0, writing: writing ?? 0, speaking: speaking ?? 0 },
  };
}
