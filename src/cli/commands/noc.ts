import { formatDay } from '../../base/day.ts';
import { codeOf } from '../../noc/code-of.ts';
import { occupationOf } from '../../noc/occupation.ts';
import type { Match } from '../../noc/search.ts';
import type { InputError } from '../../profile/input-error.ts';
import { nearestNoc } from '../../profile/nearest.ts';
import { inputError } from '../../profile/tell-problems.ts';
import { occupationsTable, renderOccupations } from '../../report/occupations.ts';
import { badValue } from '../bad-value.ts';
import { dayOption, lawOfDay, today } from '../day.ts';
import { writeOutput } from '../io.ts';
import type { Machine } from '../machine.ts';
import type { OptionValues } from '../option-values.ts';
import { colorsFor, terminalWidth } from '../terminal.ts';
import { spokenLanguage, words } from '../words.ts';

/** `crs noc`: occupations by job title or code, with what the law of the day says of each. */
export async function run(args: readonly string[], given: OptionValues<'noc'>, machine: Machine): Promise<void> {
  const asked = args.join(' ').trim();
  const most = limit(given);
  const asOf = dayOption('--as-of', given.asOf ?? today(machine));
  const law = lawOfDay('--as-of', asOf);
  const found = (await find(asked, most)).map((match) => occupationOf(match, law));
  const { format = 'table' } = given;
  const style = { width: terminalWidth(machine), colors: colorsFor(given, machine) };
  const said = { asked, asOf: formatDay(asOf), isFrench: spokenLanguage().lang === 'fr' };
  const output =
    format === 'table' ? occupationsTable(found, said, style, words) : await renderOccupations(found, format);
  await writeOutput(output, given.output, machine);
}

/** @throws {InputError} for a code that is none, or a text without a word */
async function find(asked: string, most: number | undefined): Promise<readonly Match[]> {
  const digits = codeOf(asked);
  if (digits === undefined) {
    if (!/[\p{L}\p{N}]/u.test(asked)) throw refuse('text', asked);
    const { searchOccupations } = await import('../../noc/search.ts');
    return searchOccupations(asked, most);
  }
  const { lookUp } = await import('../../noc/look-up.ts');
  const found = lookUp(digits);
  if (found.length === 0) throw refuse('noc', digits);
  return found.slice(0, most);
}

function refuse(field: 'text' | 'noc', found: string): InputError {
  const near = field === 'noc' ? nearestNoc(found) : undefined;
  return inputError([
    {
      file: 'crs noc',
      field,
      problem: field === 'noc' ? { id: 'input.noUnitGroup', values: {} } : { id: 'input.missing', values: {} },
      found: found === '' ? '""' : found,
      expects: { id: 'expected.titleOrCode', values: {} },
      example: 'crs noc "software developer"',
      ...(near !== undefined && { nearest: near }),
    },
  ]);
}

function limit(given: OptionValues<'noc'>): number | undefined {
  const most = given.limit;
  if (most === undefined) return undefined;
  if (!/^\d{1,3}$/.test(most) || Number(most) < 1) {
    throw badValue('--limit', most, { id: 'expected.limit', values: {} });
  }
  return Number(most);
}
