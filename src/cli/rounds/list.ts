import { existsSync } from 'node:fs';
import { renderRows } from '../../report/rounds/flat.ts';
import { renderRoundsTable, shortList, through } from '../../report/rounds/list.ts';
import { reportRound, roundColumns } from '../../report/rounds/report.ts';
import type { Round } from '../../rounds/round.ts';
import { writeOutput } from '../io.ts';
import type { Machine } from '../machine.ts';
import type { OptionValues } from '../option-values.ts';
import { tell } from '../tell.ts';
import { colorsFor, terminalWidth } from '../terminal.ts';
import { usualProfile } from '../usual-profile.ts';
import { wordsOf } from '../words.ts';
import { dayOfRounds, filtersOf } from './filters.ts';
import { knownRounds } from './known.ts';
import { unicodeTerminal } from './unicode.ts';

/** `crs rounds`: the rounds known, oldest first. */
export async function run(args: readonly string[], given: OptionValues<'rounds'>, machine: Machine): Promise<void> {
  const words = wordsOf(machine);
  const known = await knownRounds(machine);
  const { first, newest, bundled } = ends(known.rounds, known.bundled.rounds);
  const { choose, since, last } = filtersOf(given, first.date);
  const typed = given.asOf;
  const asOf = typed === undefined ? newest.date : dayOfRounds('--as-of', typed, first.date);
  const past = known.rounds.filter(({ date }) => date <= asOf);
  const rounds = choose(past);
  const said = through(past.at(-1) ?? newest, newest, bundled, words);
  const format = given.format ?? 'table';
  if (format !== 'table') {
    await writeOutput(await renderRows(rounds.map(reportRound), format, roundColumns), given.output, machine);
    tell(`crs: ${said}`, machine);
    return;
  }
  const table = renderRoundsTable(rounds, {
    words,
    width: terminalWidth(machine),
    unicode: unicodeTerminal(given, machine),
    colors: colorsFor(given, machine),
    most: since === undefined && last === undefined ? shortList : rounds.length,
    through: said,
  });
  await writeOutput(table, given.output, machine);
  // The list is the answer where no profile is named; who sits at a terminal may have meant their own.
  if (args.length === 0 && given.output === undefined && machine.stdout.isTTY && existsSync(usualProfile)) {
    tell(`crs: ${words['rounds.ofProfile']({ file: usualProfile })}`, machine);
  }
}

/** The first and the newest round known, and the newest that comes with the program. */
export function ends(
  rounds: readonly Round[],
  bundledRounds: readonly Round[],
): { readonly first: Round; readonly newest: Round; readonly bundled: Round } {
  const [first, newest, bundled] = [rounds[0], rounds.at(-1), bundledRounds.at(-1)];
  if (!first || !newest || !bundled) throw new Error('the bundled rounds are not empty');
  return { first, newest, bundled };
}
