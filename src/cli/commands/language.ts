import { type AbilityLevel, languageLevels } from '../../facts/language-levels.ts';
import { type Ability, abilities, isTestId, type TestId, testIds } from '../../law/language-tests/ids.ts';
import { charts } from '../../law/language-tests/index.ts';
import { InputError, type InputProblem } from '../../profile/input-error.ts';
import { nearest } from '../../profile/nearest.ts';
import { onlyMeaning } from '../../profile/other-names.ts';
import { checkResult, refusedTest } from '../../profile/rules-of-form.ts';
import { writeOutput } from '../io.ts';
import type { Machine } from '../machine.ts';
import type { OptionValues } from '../option-values.ts';
import { structured } from '../structured.ts';
import { chalkFor } from '../terminal.ts';
import { words } from '../words.ts';

/** `crs language`: four results of a test as levels, with what the next level takes. */
export async function run(
  [written = '', ...given]: readonly string[],
  options: OptionValues<'language'>,
  machine: Machine,
): Promise<void> {
  const { id, results } = readResults(onlyMeaning(written, testIds) ?? written, given);
  const { name, language, source } = charts[id];
  const levels = languageLevels(id, results);
  const lowest = Math.min(...levels.map(({ level }) => level));
  const answer = {
    schema: 1,
    test: id,
    name,
    language,
    abilities: levels,
    lowest,
    source: words['data.text']({ text: source.title }),
  };
  const scale = words['levels.scale']({ language });
  const { format = 'table' } = options;
  const output =
    format === 'table'
      ? table(`${name}, ${scale}`, scale, levels, lowest, options, machine)
      : await structured([answer], format);
  await writeOutput(output, options.output, machine);
}

function readResults(
  test: string,
  given: readonly string[],
): { id: TestId; results: Readonly<Record<Ability, number | 'M'>> } {
  if (!isTestId(test)) {
    const near = nearest(test, Object.keys(charts));
    const problem = refusedTest(test);
    throw new InputError([
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
  if (problems.length > 0) throw new InputError(problems);
  return {
    id: test,
    results: { listening: listening ?? 0, reading: reading ?? 0, writing: writing ?? 0, speaking: speaking ?? 0 },
  };
}

function table(
  title: string,
  scale: string,
  levels: readonly AbilityLevel[],
  lowest: number,
  options: OptionValues<'language'>,
  machine: Machine,
): string {
  const chalk = chalkFor(options, machine);
  const shown = (level: number) => words['levels.level']({ level });
  const names = abilities.map((ability) => words[`core.firstLanguage.${ability}`]({}));
  const result = words['levels.result']({});
  const first = Math.max(...names.map(({ length }) => length)) + 2;
  const rows = levels.map(({ ability, result: got, level, next }) => {
    const more = next ? words['levels.more'](next) : '';
    const name = words[`core.firstLanguage.${ability}`]({}).padEnd(first);
    return `${name}${words['levels.got']({ result: got }).padStart(result.length)}  ${shown(level).padEnd(11)}${more}`.trimEnd();
  });
  const head = `${''.padEnd(first)}${result}  ${scale.padEnd(11)}${words['levels.next']({})}`;
  const least = words['levels.lowest']({ level: `${scale} ${shown(lowest)}` });
  return `${[chalk.bold(title), chalk.dim(head), ...rows, least].join('\n')}\n`;
}
