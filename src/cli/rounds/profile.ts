import { assess } from '../../assess/assess.ts';
import { formatDay } from '../../base/day.ts';
import { printable } from '../../base/printable.ts';
import { renderRows } from '../../report/rounds/flat.ts';
import { through } from '../../report/rounds/list.ts';
import { asIfInPool, renderReplay } from '../../report/rounds/replay.ts';
import { makeRoundsReport, replayColumns, replayRows } from '../../report/rounds/report.ts';
import { assessedCategory } from '../../rounds/could-be-in.ts';
import { replayRounds } from '../../rounds/replay.ts';
import { kindsOfYear, kindsToday, withWhatIsMissing } from '../../verdict/door.ts';
import { answersOf, verdictSeenLast } from '../answer-first.ts';
import { today } from '../day.ts';
import { writeOutput } from '../io.ts';
import type { Machine } from '../machine.ts';
import type { OptionValues } from '../option-values.ts';
import { loadPeople, refuseUnreadable } from '../people/people.ts';
import { separator, structuredEach } from '../people/render-each.ts';
import { tell } from '../tell.ts';
import { colorsFor, terminalWidth } from '../terminal.ts';
import { whenOf } from '../when.ts';
import { wordsOf } from '../words.ts';
import { dayOfRounds, filtersOf, isFiltered, yearBefore } from './filters.ts';
import { knownRounds } from './known.ts';
import { ends } from './list.ts';

/** `crs rounds PROFILE`: which of the rounds since a day would have invited this person. */
export async function run(files: readonly string[], given: OptionValues<'rounds'>, machine: Machine): Promise<void> {
  const words = wordsOf(machine);
  const known = await knownRounds(machine);
  const { first, newest, bundled } = ends(known.rounds, known.bundled.rounds);
  const day = dayOfRounds('--as-of', given.asOf ?? today(machine), first.date);
  const { asOf, law } = await whenOf({ ...given, asOf: day }, machine);
  const { choose, since, last } = filtersOf(given, first.date);
  const from = since ?? (last === undefined ? yearBefore(asOf, first.date) : first.date);
  const looked = known.rounds.findLast(({ date }) => date <= day) ?? first;
  const said = through(looked, newest, bundled, words);
  const people = await loadPeople(files, asOf, given, machine);
  const profiles = people.loaded;
  const loaded = profiles.map(({ label, profile }) => {
    const replay = replayRounds(profile, known, {
      asOf,
      choose: (rounds) => choose(rounds.filter(({ date }) => date >= from)),
      inCategory: assessedCategory,
      ...(given.rules !== undefined && { lawOf: () => law }),
    });
    const assessment = assess(profile, asOf, law);
    const kinds = withWhatIsMissing(kindsToday(kindsOfYear(known.rounds, assessment), assessment), profile, assessment);
    const report = makeRoundsReport(printable(label), formatDay(asOf), replay, kinds);
    const { crs, complete } = assessment;
    return { label, profile, replay, kinds, total: crs.points, complete, report };
  });
  const reports = loaded.map(({ report }) => report);
  const format = given.format ?? 'table';
  if (format !== 'table') {
    const isData = format === 'json' || format === 'yaml';
    const text = isData
      ? await structuredEach(people, reports, format)
      : await renderRows(reports.flatMap(replayRows), format, replayColumns);
    await writeOutput(text, given.output, machine);
    const talk = loaded.flatMap(({ label, profile, replay }) =>
      asIfInPool(replay, profile, words).map((note) => (loaded.length > 1 ? `${printable(label)}: ${note}` : note)),
    );
    for (const note of [...talk, said]) tell(`crs: ${note}`, machine);
    await refuseUnreadable(people, machine);
    return;
  }
  const options = {
    words: wordsOf(machine),
    width: terminalWidth(machine),
    colors: colorsFor(given, machine),
    asOf: day,
    through: said,
    // Who asks for some of the rounds asks for rounds of the past.
    history: given.history === true || isFiltered(given),
  };
  const tables = loaded.map(({ replay, report: _, ...one }) => renderReplay(replay, { ...options, ...one }));
  const text = tables.join(separator(given, machine));
  const answers = () => answersOf(profiles, { asOf, law }, given.rules !== undefined, machine);
  await writeOutput(await verdictSeenLast(text, answers, given, machine), given.output, machine);
  await refuseUnreadable(people, machine);
}
