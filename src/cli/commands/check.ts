import { assess } from '../../assess/assess.ts';
import { printable } from '../../base/printable.ts';
import { tool } from '../../base/tool.ts';
import { type CheckReport, checkTable, makeCheckReport } from '../../report/check.ts';
import { isLongerThanScreen } from '../answer-first.ts';
import { writeOutput } from '../io.ts';
import type { Machine } from '../machine.ts';
import type { OptionValues } from '../option-values.ts';
import { loadPeople, refuseUnreadable } from '../people/people.ts';
import { structuredEach } from '../people/render-each.ts';
import { colorsFor, terminalWidth } from '../terminal.ts';
import { whenOf } from '../when.ts';
import { words } from '../words.ts';

/** `crs check`: validates, lists what does not count and what is missing; scores nothing. */
export async function run(files: readonly string[], given: OptionValues<'check'>, machine: Machine): Promise<void> {
  const { asOf, law } = await whenOf(given, machine);
  const people = await loadPeople(files, asOf, given, machine);
  const checks = people.loaded.map(({ file, label, profile }) =>
    makeCheckReport(assess(profile, asOf, law), { file, label, words, tool }),
  );
  const { format = 'table' } = given;
  const namesRules = given.rules !== undefined;
  const style = { width: terminalWidth(machine), colors: colorsFor(given, machine), namesRules, words };
  const output =
    format === 'table'
      ? answerLast(checks.map((check) => checkTable(check, style)).join('\n'), checks, given, machine)
      : await structuredEach(people, checks, format);
  await writeOutput(output, given.output, machine);
  await refuseUnreadable(people, machine);
}

/** With a line a file at its end, where it is longer than the screen: what is seen last is the answer. */
function answerLast(
  text: string,
  checks: readonly CheckReport[],
  given: OptionValues<'check'>,
  machine: Machine,
): string {
  if (!isLongerThanScreen(text, given, machine)) return text;
  const lines = checks.map(({ file, notes, unknowns }) =>
    words['check.last']({ file: printable(file), notes: notes.length, unknowns: unknowns.length }),
  );
  const rule = colorsFor(given, machine).dim('-'.repeat(terminalWidth(machine)));
  return `${text}${rule}\n${lines.map((line) => `${line}\n`).join('')}`;
}
