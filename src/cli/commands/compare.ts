import { assess } from '../../assess/assess.ts';
import { compareProfiles, comparisonCsv, comparisonSheets } from '../../report/compare.ts';
import { ExitError } from '../exit.ts';
import { writeOutput } from '../io.ts';
import type { Machine } from '../machine.ts';
import type { OptionValues } from '../option-values.ts';
import { loadPeople } from '../people/people.ts';
import { renderAnswer } from '../sheets.ts';
import { tell } from '../tell.ts';
import { toldApart } from '../tell-apart.ts';
import { terminalWidth } from '../terminal.ts';
import { whenOf } from '../when.ts';
import { words } from '../words.ts';

/** `crs compare`: profiles side by side on the same day, under the same rules. */
export async function run(files: readonly string[], given: OptionValues<'compare'>, machine: Machine): Promise<void> {
  if (files.length < 2) throw new ExitError(words['diff.compareOne']({}));
  const { asOf, law } = await whenOf(given, machine);
  const { loaded } = await loadPeople(files, asOf, {}, machine);
  const names = toldApart(loaded);
  const comparison = compareProfiles(
    loaded.map(({ profile }, index) => ({ label: names[index] ?? '', assessment: assess(profile, asOf, law) })),
    words,
  );
  const width = given.format === 'markdown' ? Number.POSITIVE_INFINITY : terminalWidth(machine);
  const sheets = comparisonSheets(comparison, width, words);
  const answer = { data: comparison, sheets, csv: comparisonCsv(comparison) };
  await writeOutput(await renderAnswer(answer, given, machine), given.output, machine);
  if (!comparison.complete && given.format !== undefined && given.format !== 'table') {
    tell(`crs: ${words['proposal.todayNotComplete']({})}`, machine);
  }
}
