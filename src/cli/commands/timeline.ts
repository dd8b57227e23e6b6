import { type Day, formatDay } from '../../base/day.ts';
import { horizonOf, mostYears, usualYears } from '../../plan/timeline/horizon.ts';
import { yearsOn } from '../../plan/timeline/met.ts';
import { type Timeline, timelineOf } from '../../plan/timeline/timeline.ts';
import { makeTimelineReport, type TimelineReport } from '../../report/timeline/report.ts';
import { eventSheet, timelineCsv, windowSheet } from '../../report/timeline/sheets.ts';
import { verdictLines } from '../../report/verdict.ts';
import { type Answered, answersOf, verdictSeenLast } from '../answer-first.ts';
import { badValue } from '../bad-value.ts';
import { dayOption } from '../day.ts';
import { ExitError } from '../exit.ts';
import { writeOutput } from '../io.ts';
import type { Machine } from '../machine.ts';
import type { OptionValues } from '../option-values.ts';
import { type Loaded, loadPeople, type People, refuseUnreadable } from '../people/people.ts';
import { type EachAnswer, renderEach } from '../people/render-each.ts';
import { hasSheets } from '../sheets.ts';
import { tell } from '../tell.ts';
import { colorsFor, terminalWidth } from '../terminal.ts';
import { type When, whenOf } from '../when.ts';
import { words, wordsOf } from '../words.ts';
import { writeNamed } from '../write-file.ts';

/** `crs timeline`: every day on which something changes with nobody doing anything. */
export async function run(files: readonly string[], given: OptionValues<'timeline'>, machine: Machine): Promise<void> {
  const { asOf, law } = await whenOf(given, machine);
  const until = untilOf(given.until, asOf);
  const ics = given.ics;
  if (ics === '') throw new ExitError(words['line.fileName']({ flag: '--ics', example: 'timeline.ics' }));
  if (ics === '-' && (given.format !== undefined || given.output !== undefined)) {
    throw new ExitError(words['line.calendarInstead']({}));
  }
  const people = await loadPeople(files, asOf, given, machine);
  const course = horizonOf(asOf, until, given.rules === undefined ? undefined : law);
  const answers = people.loaded.map((loaded) => {
    const timeline = timelineOf(loaded.profile, course);
    return { loaded, timeline, report: makeTimelineReport(loaded.label, loaded.profile, timeline, words) };
  });
  const reports = answers.map(({ report }) => report);
  if (ics !== '-')
    await writeOutput(await render(people, answers, given, { asOf, law }, machine), given.output, machine);
  if (ics !== undefined) await writeCalendar(answers, asOf, ics, machine);
  const isTold = hasSheets(given.format) && ics !== '-';
  for (const notice of new Set(reports.map((report) => report.notice))) {
    if (notice !== undefined && !isTold)
      tell(`crs: ${words['join.colon']({ head: words['report.notComplete']({}), text: notice })}`, machine);
  }
  await refuseUnreadable(people, machine);
}

interface Person {
  readonly loaded: Loaded;
  readonly timeline: Timeline;
  readonly report: TimelineReport;
}

/** Two years from the day, unless it is told. @throws {ExitError} before the day, and beyond what can be said */
function untilOf(typed: string | undefined, asOf: Day): Day {
  if (typed === undefined) return yearsOn(asOf, usualYears);
  const until = dayOption('--until', typed);
  const most = yearsOn(asOf, mostYears);
  if (until >= asOf && until <= most) return until;
  throw badValue('--until', formatDay(until), {
    id: 'expected.until',
    values: { first: formatDay(asOf), last: formatDay(most), years: mostYears },
  });
}

async function render(
  people: People,
  answers: readonly Person[],
  given: OptionValues<'timeline'>,
  when: When,
  machine: Machine,
): Promise<string> {
  // Many people have `crs overview` for their verdicts, which take longer than the timelines.
  const isTable = (given.format ?? 'table') === 'table';
  const answered =
    isTable && !people.isMany
      ? await answersOf(
          answers.map(({ loaded }) => loaded),
          when,
          given.rules !== undefined,
          machine,
        )
      : [];
  const each = await Promise.all(
    answers.map(async ({ timeline, report }, index): Promise<EachAnswer> => {
      const sheets = [eventSheet(report, words), windowSheet(report, words)];
      const table = isTable && { table: await tableOf(report, timeline, answered[index], given, machine) };
      return { data: report, sheets, csv: timelineCsv(report), ...table };
    }),
  );
  return verdictSeenLast(await renderEach(people, each, given, machine), answered, given, machine);
}

async function tableOf(
  report: TimelineReport,
  timeline: Timeline,
  answered: Answered | undefined,
  given: OptionValues<'timeline'>,
  machine: Machine,
): Promise<string> {
  const { knownRounds } = await import('../rounds/known.ts');
  const { unicodeTerminal } = await import('../rounds/unicode.ts');
  const { timelineTable } = await import('../../report/timeline/table.ts');
  const said = wordsOf(machine);
  const verdict = answered && verdictLines(answered.verdict, answered.label, said);
  const { rounds } = await knownRounds(machine);
  const style = {
    width: terminalWidth(machine),
    colors: colorsFor(given, machine),
    unicode: unicodeTerminal(given, machine),
  };
  return timelineTable({ timeline, report, verdict, rounds }, { ...style, words: said });
}

/** One calendar, of whomever there is. */
async function writeCalendar(answers: readonly Person[], from: Day, file: string, machine: Machine): Promise<void> {
  const { timelineCalendar } = await import('../../report/timeline/calendar.ts');
  const { personKey } = await import('../people/person-key.ts');
  const people = answers.map(({ report, loaded }) => ({ report, key: personKey(loaded) }));
  const calendar = timelineCalendar(people, from, words);
  if (file === '-') {
    machine.stdout.write(calendar);
    return;
  }
  writeNamed('--ics', file, calendar);
  tell(`crs: ${words['timeline.written']({ file })}`, machine);
}
