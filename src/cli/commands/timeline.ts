import { addYears, type Day, formatDay, parseDay } from '../../base/day.ts';
import { asTheRulesMove, heldStill } from '../../plan/timeline/horizon.ts';
import { type Timeline, timelineOf } from '../../plan/timeline/timeline.ts';
import { makeTimelineReport, type TimelineReport } from '../../report/timeline/report.ts';
import { eventSheet, timelineCsv, windowSheet } from '../../report/timeline/sheets.ts';
import { verdictLines } from '../../report/verdict.ts';
import { type Answered, answersOf, verdictSeenLast } from '../answer-first.ts';
import { badValue } from '../bad-value.ts';
import { dayOption } from '../day.ts';
import { ExitError } from '../exit.ts';
import { tell, writeOutput } from '../io.ts';
import type { Machine } from '../machine.ts';
import type { OptionValues } from '../option-values.ts';
import { type Loaded, loadPeople, type People, refuseUnreadable } from '../people/people.ts';
import { type EachAnswer, renderEach } from '../people/render-each.ts';
import { hasSheets } from '../sheets.ts';
import { chalkFor, terminalWidth } from '../terminal.ts';
import { type When, whenOf } from '../when.ts';
import { words, wordsOf } from '../words.ts';
import { writeNamed } from '../write-file.ts';

const usualYears = 2;
/** Columns below which a reason beside a date would be a word a line. */
const narrowBelow = 60;
/** What is so far away depends on laws of then. */
const mostYears = 20;

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
  const course = given.rules === undefined ? asTheRulesMove(asOf, until) : heldStill(asOf, until, law);
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
  const lastOfCalendar = parseDay('9999-12-31') ?? asOf;
  if (typed === undefined) return Math.min(addYears(asOf, usualYears), lastOfCalendar);
  const until = dayOption('--until', typed);
  const most = Math.min(addYears(asOf, mostYears), lastOfCalendar);
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

/** The verdict, what changes, the score over time, and when which program is met. */
async function tableOf(
  report: TimelineReport,
  timeline: Timeline,
  answered: Answered | undefined,
  given: OptionValues<'timeline'>,
  machine: Machine,
): Promise<string> {
  const { renderSheets } = await import('../../report/sheet-table.ts');
  const { verdictBlock } = await import('../../report/verdict-block.ts');
  const style = { width: terminalWidth(machine), chalk: chalkFor(given, machine), words };
  const narrow = style.width < narrowBelow;
  const events = renderSheets([eventSheet(report, words, { narrow, isBelowVerdict: answered !== undefined })], style);
  const chart = await chartOf(timeline, given, machine);
  const windows = renderSheets([windowSheet(report, words)], style);
  const first = answered && verdictLines(answered.verdict, answered.label, wordsOf(machine));
  return [
    ...(first ? [`${verdictBlock(first, style)}\n`] : []),
    events,
    ...(chart === '' ? [] : [chart]),
    windows,
  ].join('\n');
}

async function chartOf(timeline: Timeline, given: OptionValues<'timeline'>, machine: Machine): Promise<string> {
  const { knownRounds } = await import('../rounds/known.ts');
  const { unicodeTerminal } = await import('../rounds/unicode.ts');
  const { enterable } = await import('../../plan/timeline/enterable.ts');
  const { renderScoreChart } = await import('../../report/timeline/chart.ts');
  const { rounds } = await knownRounds(machine);
  const lines = renderScoreChart(timeline, enterable(timeline, rounds), {
    width: terminalWidth(machine),
    unicode: unicodeTerminal(given, machine),
    chalk: chalkFor(given, machine),
    words,
    through: rounds.findLast(({ date }) => date <= formatDay(timeline.from))?.date,
  });
  return lines.map((line) => `${line}\n`).join('');
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
