import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { addDays, type Day } from '../../base/day.ts';
import { tool } from '../../base/tool.ts';
import type { Stored } from '../../diff/read-baseline.ts';
import { horizonOf } from '../../plan/timeline/horizon.ts';
import { timelineOf } from '../../plan/timeline/timeline.ts';
import { chosenEntries, daysAhead, noticeUnder, saidOf } from '../../report/overview/look-over.ts';
import { badRow, type OverviewEntry } from '../../report/overview/overview.ts';
import { overviewCsv, overviewSheet } from '../../report/overview/sheets.ts';
import { structured } from '../../report/structured.ts';
import { makeTimelineReport } from '../../report/timeline/report.ts';
import { badValue } from '../bad-value.ts';
import { ExitError } from '../exit.ts';
import { readInput, writeOutput } from '../io.ts';
import type { Machine } from '../machine.ts';
import type { OptionValues } from '../option-values.ts';
import { unpacked } from '../packed.ts';
import { answerEach } from '../people/answer-each.ts';
import { startLookingOver } from '../people/overview-each.ts';
import { type Loaded, loadPeople, type People, refuseUnreadable } from '../people/people.ts';
import { hasSheets, renderAnswer } from '../sheets.ts';
import { tell } from '../tell.ts';
import { terminalWidth } from '../terminal.ts';
import { type When, whenOf } from '../when.ts';
import { words } from '../words.ts';
import { writeNamed } from '../write-file.ts';

/** `crs overview`: a line a person, the most urgent first; a file that cannot be read is a line, too. */
export async function run(files: readonly string[], given: OptionValues<'overview'>, machine: Machine): Promise<void> {
  const when = await whenOf(given, machine);
  const days = daysOf(given);
  if (given.ics === '' || given.ics === '-') {
    throw new ExitError(words['line.fileName']({ flag: '--ics', example: 'clients.ics' }));
  }
  const people = await loadPeople(files, when.asOf, { keepGoing: true }, machine);
  const stored = await storedScores(given, machine);
  const rows = await answerEach('overview', startLookingOver, people.loaded, given, machine);
  const to = days === undefined ? undefined : addDays(when.asOf, days);
  const bad = people.unreadable.map(({ file, problems }) => badRow(file, problems, words));
  const answer = { shown: chosenEntries(rows, bad, { to, stored }), people, to };
  await writeOutput(await render(answer, when, given, machine), given.output, machine);
  if (given.ics !== undefined) await writeCalendar(people.loaded, when, given.rules !== undefined, given.ics, machine);
  const notice = noticeUnder(when.law, words);
  const { format } = given;
  if (notice !== undefined && format !== 'html' && !hasSheets(format)) tell(`crs: ${notice}`, machine);
  await refuseUnreadable(people, machine);
}

function daysOf({ within: typed }: OptionValues<'overview'>): number | undefined {
  if (typed === undefined) return undefined;
  if (/^\d{1,3}$/.test(typed) && Number(typed) <= daysAhead) return Number(typed);
  throw badValue('--within', typed, { id: 'expected.within', values: { most: daysAhead } });
}

/** Bytes of stored scores: some ten thousand profiles. */
const mostScores = 256 * 2 ** 20;

async function storedScores(
  { changed }: OptionValues<'overview'>,
  machine: Machine,
): Promise<ReadonlyMap<string, Stored> | undefined> {
  if (changed === undefined) return undefined;
  const { readBaseline } = await import('../../diff/read-baseline.ts');
  return readBaseline(await readInput(changed, machine, mostScores, unpacked), changed);
}

interface Shown {
  readonly shown: readonly OverviewEntry[];
  /** Everybody. */
  readonly people: People;
  /** The day up to which something ends or falls, where that was asked for. */
  readonly to: Day | undefined;
}

async function render(
  { shown, people, to }: Shown,
  when: When,
  given: OptionValues<'overview'>,
  machine: Machine,
): Promise<string> {
  const { changed } = given;
  const format = given.format ?? 'table';
  // An array also of one.
  if (format === 'json' || format === 'yaml') return structured([shown], format);
  const said = saidOf({ ...when, count: shown.length, of: people.files.length, changed, to }, words);
  if (format === 'html') {
    const { renderOverviewPage } = await import('../../report/html/overview-page.ts');
    const links = await linksBeside(people.loaded, given.output);
    return renderOverviewPage(shown, { ...said, tool, links }, words);
  }
  const sheet = overviewSheet(
    shown,
    {
      ...said,
      why: to !== undefined,
      compared: changed !== undefined,
      width: format === 'markdown' ? Number.POSITIVE_INFINITY : terminalWidth(machine),
    },
    words,
  );
  return renderAnswer({ data: shown, sheets: [sheet], csv: overviewCsv(shown) }, { ...given, format }, machine);
}

/** How much of a page is looked at for its mark, in characters: it stands in its head. */
const headLength = 2000;

/** The pages that `crs report` wrote into the folder of the output, by the files of their profiles; each says whose it is. */
async function linksBeside(
  people: readonly Loaded[],
  output: string | undefined,
): Promise<ReadonlyMap<string, string>> {
  if (output === undefined || output === '-') return new Map();
  const { fileMark } = await import('../people/person-key.ts');
  const pages = new Map<string, string>();
  for (const name of namesIn(dirname(output))) {
    const head = readFileSync(join(dirname(output), name), 'utf8').slice(0, headLength);
    const mark = /<meta name="express-entry-profile" content="(\w+)">/.exec(head)?.[1];
    if (mark !== undefined) pages.set(mark, name);
  }
  return new Map(
    people.flatMap(({ file }): readonly (readonly [string, string])[] => {
      const name = pages.get(fileMark(file) ?? '');
      return name === undefined ? [] : [[file, name]];
    }),
  );
}

/** None where there is no such folder, which is told where the page is written. */
function namesIn(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.html')) : [];
}

/** One calendar of everybody. */
async function writeCalendar(
  people: readonly Loaded[],
  { asOf, law }: When,
  isHeld: boolean,
  file: string,
  machine: Machine,
): Promise<void> {
  const { timelineCalendar } = await import('../../report/timeline/calendar.ts');
  const to = addDays(asOf, daysAhead);
  const course = horizonOf(asOf, to, isHeld ? law : undefined);
  const { personKey } = await import('../people/person-key.ts');
  const persons = people.map((one) => ({
    report: makeTimelineReport(one.label, one.profile, timelineOf(one.profile, course), words),
    key: personKey(one),
  }));
  writeNamed('--ics', file, timelineCalendar(persons, asOf, words));
  tell(`crs: ${words['timeline.written']({ file })}`, machine);
}
