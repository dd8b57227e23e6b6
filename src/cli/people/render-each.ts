import type { InputProblem } from '../../profile/input-error.ts';
import { errorOf } from '../../profile/told-problem.ts';
import { structured } from '../../report/structured.ts';
import type { Machine } from '../machine.ts';
import type { Format, ValuesOf } from '../option-values.ts';
import { type RenderableAnswer, renderAnswer } from '../sheets.ts';
import { colorsFor } from '../terminal.ts';
import { terminalWidth } from '../terminal-width.ts';
import { words } from '../words.ts';
import type { People } from './people.ts';

/** The answer for one profile; `table` where that is more than its sheets. */
export interface EachAnswer extends RenderableAnswer {
  readonly table?: string;
}

/** What stands in data in the place of a profile that cannot be read. */
function unreadableData(file: string, problems: readonly InputProblem[]) {
  return { file, errors: problems.map((problem) => errorOf(problem, words)) };
}

/** Data of each profile: one object for one file, else a list in the order of the files, with what is wrong with a bad one. */
export function structuredEach(
  { loaded, unreadable, files, isMany }: People,
  data: readonly unknown[],
  format: 'json' | 'yaml',
): Promise<string> {
  if (!isMany) return structured(data, format);
  const byFile = new Map<string, unknown>(
    unreadable.map(({ file, problems }) => [file, unreadableData(file, problems)]),
  );
  for (const [index, { file }] of loaded.entries()) byFile.set(file, data[index]);
  return structured([files.map((file) => byFile.get(file))], format);
}

/** The answers in the form that `--format` asks for, one below the other; CSV names its columns once. */
export async function renderEach(
  people: People,
  answers: readonly EachAnswer[],
  given: ValuesOf<'format' | 'output' | 'noColor'>,
  machine: Machine,
): Promise<string> {
  const format: Format = given.format ?? 'table';
  switch (format) {
    case 'json':
    case 'yaml':
      return structuredEach(
        people,
        answers.map(({ data }) => data),
        format,
      );
    case 'csv':
    case 'markdown': {
      const csv = csvOfAll(people, answers);
      return renderAnswer({ data: undefined, sheets: answers.flatMap(({ sheets }) => sheets), csv }, given, machine);
    }
    case 'table': {
      const texts = await Promise.all(
        answers.map(async (answer) => answer.table ?? renderAnswer(answer, given, machine)),
      );
      return texts.join(separator(given, machine));
    }
  }
}

/** The columns once, then the lines of each; with whose they are in front where the lines do not say it. */
function csvOfAll({ loaded, isMany }: People, answers: readonly EachAnswer[]): EachAnswer['csv'] {
  const isNamed = answers.every(({ csv }) => csv[0]?.[0] === 'profile');
  return answers.flatMap(({ csv }, index) => {
    const lines = csv.map((cells, line) =>
      isMany && !isNamed ? [line === 0 ? 'profile' : (loaded[index]?.label ?? ''), ...cells] : cells,
    );
    return index === 0 ? lines : lines.slice(1);
  });
}

/** What stands between the answers for two people on a terminal. */
export function separator(given: ValuesOf<'noColor'>, machine: Machine): string {
  return `\n${colorsFor(given, machine).dim('-'.repeat(terminalWidth(machine)))}\n\n`;
}
