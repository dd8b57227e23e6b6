import { type Day, formatDay } from '../../base/day.ts';
import { tool } from '../../base/tool.ts';
import { makeChecklist } from '../../plan/checklist/checklist.ts';
import { makeChecklistReport } from '../../report/checklist.ts';
import type { ChecklistReport } from '../../report/checklist-report.ts';
import { checklistCsv, checklistSheets } from '../../report/checklist-sheets.ts';
import { answersOf, verdictSeenLast } from '../answer-first.ts';
import { dayOption, lawOfDay, today } from '../day.ts';
import { ExitError } from '../exit.ts';
import { writeOutput } from '../io.ts';
import type { Machine } from '../machine.ts';
import { namedLaw } from '../named-rules.ts';
import type { OptionValues } from '../option-values.ts';
import { loadPeople, type People, refuseUnreadable } from '../people/people.ts';
import { renderEach } from '../people/render-each.ts';
import { hasSheets } from '../sheets.ts';
import { tell } from '../tell.ts';
import { words, wordsOf } from '../words.ts';
import { writeNamed } from '../write-file.ts';

/** `crs checklist`: documents, proofs, fees and deadlines of one profile after an invitation. */
export async function run(files: readonly string[], given: OptionValues<'checklist'>, machine: Machine): Promise<void> {
  const asOf = dayOption('--as-of', given.asOf ?? today(machine));
  const stated = given.invited;
  const invited = stated === undefined ? undefined : dayOption('--invited', stated);
  const flag = invited === undefined ? '--as-of' : '--invited';
  const law = lawOfDay(flag, invited ?? asOf);
  const rules = given.rules;
  const named = rules === undefined ? undefined : await namedLaw('--rules', rules, invited ?? asOf, machine);
  const calendar = given.ics;
  if (calendar === '' || calendar === '-') {
    throw new ExitError(words['line.fileName']({ flag: '--ics', example: 'deadlines.ics' }));
  }
  const lawOf = (day: Day) => named ?? (formatDay(day) === law.day ? law : lawOfDay(flag, day));
  const rounds = invited === undefined ? [] : (await (await import('../rounds/known.ts')).knownRounds(machine)).rounds;
  const day = invited ?? asOf;
  const people = await loadPeople(files, day, given, machine);
  const reports = people.loaded.map(({ label, profile }) =>
    makeChecklistReport(makeChecklist(profile, { asOf, invited, lawOf, rounds }), { label, words, tool }),
  );
  const text = await render(people, reports, given, machine);
  if (calendar !== undefined) {
    const { checklistCalendar } = await import('../../report/checklist-calendar.ts');
    const { personKey } = await import('../people/person-key.ts');
    const persons = people.loaded.flatMap((one, index) => {
      const report = reports[index];
      return report ? [{ report, key: personKey(one) }] : [];
    });
    writeNamed('--ics', calendar, checklistCalendar(persons, asOf, words));
  }
  const answers = () => answersOf(people.loaded, { asOf: day, law: named ?? law }, rules !== undefined, machine);
  await writeOutput(await verdictSeenLast(text, answers, given, machine), given.output, machine);
  for (const notice of new Set(reports.map((report) => report.notice))) {
    if (notice !== undefined && !hasSheets(given.format)) {
      tell(`crs: ${words['join.colon']({ head: words['report.notComplete']({}), text: notice })}`, machine);
    }
  }
  await refuseUnreadable(people, machine);
}

async function render(
  people: People,
  reports: readonly ChecklistReport[],
  given: OptionValues<'checklist'>,
  machine: Machine,
): Promise<string> {
  if (given.format === 'markdown') {
    const { checklistMarkdown } = await import('../../report/checklist-markdown.ts');
    return reports.map((report) => checklistMarkdown(report, words, given.program)).join('\n');
  }
  const each = reports.map((report) => ({
    data: report,
    sheets: checklistSheets(report, wordsOf(machine), given.program),
    csv: checklistCsv(report),
  }));
  return renderEach(people, each, given, machine);
}
