import { assess } from '../../assess/assess.ts';
import { printable } from '../../base/printable.ts';
import { tool } from '../../base/tool.ts';
import type { CheckReport } from '../../report/check.ts';
import { makeReport } from '../../report/make-report.ts';
import { wrap } from '../../report/wrap.ts';
import { isLongerThanScreen } from '../answer-first.ts';
import { writeOutput } from '../io.ts';
import type { Machine } from '../machine.ts';
import type { OptionValues } from '../option-values.ts';
import { loadPeople, refuseUnreadable } from '../people/people.ts';
import { structuredEach } from '../people/render-each.ts';
import { chalkFor, terminalWidth } from '../terminal.ts';
import { whenOf } from '../when.ts';
import { words } from '../words.ts';

/** `crs check`: validates, lists what does not count and what is missing; scores nothing. */
export async function run(files: readonly string[], given: OptionValues<'check'>, machine: Machine): Promise<void> {
  const { asOf, law } = await whenOf(given, machine);
  const people = await loadPeople(files, asOf, given, machine);
  const checks = people.loaded.map(({ file, label, profile }): CheckReport => {
    const {
      schema,
      profile: name,
      asOf: day,
      notes,
      unknowns,
      rules,
    } = makeReport(assess(profile, asOf, law), { label, words, tool });
    const doubts = unknowns
      .filter((unknown) => unknown.text !== rules.crs.notice)
      .map(({ id, text: said }) => ({ id, text: said }));
    return { schema, profile: name, file, asOf: day, rules: rules.crs.id, valid: true, notes, unknowns: doubts };
  });
  const { format = 'table' } = given;
  const output =
    format === 'table'
      ? answerLast(checks.map((check) => table(check, given, machine)).join('\n'), checks, given, machine)
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
  const rule = chalkFor(given, machine).dim('-'.repeat(terminalWidth(machine)));
  return `${text}${rule}\n${lines.map((line) => `${line}\n`).join('')}`;
}

function table({ file, rules, notes, unknowns }: CheckReport, given: OptionValues<'check'>, machine: Machine): string {
  const chalk = chalkFor(given, machine);
  const width = terminalWidth(machine);
  const part = (name: string, items: readonly { readonly text: string }[]) =>
    items.length === 0
      ? []
      : ['', chalk.bold.underline(name), ...items.map((item) => wrap(item.text, width, '- ', '  '))];
  const clear = notes.length === 0 && unknowns.length === 0;
  const head = words['join.colon']({
    head: printable(file),
    text: `${chalk.green(words['check.valid']({}))}${clear ? words['check.clear']({}) : ''}`,
  });
  const under = given.rules === undefined ? [] : [words['check.rules']({ rules })];
  return `${[head, ...under, ...part(words['report.notes']({}), notes), ...part(words['report.unknowns']({}), unknowns)].join('\n')}\n`;
}
