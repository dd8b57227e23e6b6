import { parseDay } from '../../base/day.ts';
import { provinces } from '../../base/regions.ts';
import { streamsChecked, streamsCheckedForDays } from '../../law/streams.ts';
import { nearestValue } from '../../profile/nearest.ts';
import { onlyMeaning } from '../../profile/other-names.ts';
import { inputError } from '../../profile/tell-problems.ts';
import { renderRows } from '../../report/rounds/flat.ts';
import { renderStreams, streamColumns, streamRows } from '../../report/rounds/streams.ts';
import { today } from '../day.ts';
import { writeOutput } from '../io.ts';
import type { Machine } from '../machine.ts';
import type { OptionValues } from '../option-values.ts';
import { tell } from '../tell.ts';
import { colorsFor, terminalWidth } from '../terminal.ts';
import { whenOf } from '../when.ts';
import { words } from '../words.ts';

/** `crs rounds streams`: the enhanced streams of the provinces on a day, as far as they are known. */
export async function run(_args: readonly string[], given: OptionValues<'rounds'>, machine: Machine): Promise<void> {
  const { law } = await whenOf(given, machine);
  const province = provinceOption(given.province);
  const rows = streamRows(law.day, province, words);
  const age = (parseDay(today(machine)) ?? 0) - (parseDay(streamsChecked) ?? 0);
  const ahead = (parseDay(law.day) ?? 0) - (parseDay(streamsChecked) ?? 0);
  const days = Math.max(age, ahead);
  if (days > streamsCheckedForDays) tell(`crs: ${words['streams.old']({ days, checked: streamsChecked })}`, machine);
  const { format = 'table' } = given;
  const output =
    format === 'table'
      ? renderStreams(rows, {
          words,
          width: terminalWidth(machine),
          colors: colorsFor(given, machine),
          asOf: law.day,
          province,
        })
      : await renderRows(rows, format, streamColumns);
  await writeOutput(output, given.output, machine);
}

function provinceOption(typed: string | undefined): string | undefined {
  if (typed === undefined) return undefined;
  const meant = onlyMeaning(typed, provinces);
  if (meant !== undefined) return meant;
  const near = nearestValue(typed, provinces);
  throw inputError([
    {
      file: 'crs rounds streams',
      field: '--province',
      problem: { id: 'input.invalid', values: {} },
      found: typed,
      expects: { id: 'expected.oneOf', values: { values: provinces } },
      example: '--province ON',
      ...(near !== undefined && { nearest: near }),
    },
  ]);
}
