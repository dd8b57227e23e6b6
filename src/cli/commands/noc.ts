import type { ChalkInstance } from 'chalk';
import { formatDay } from '../../base/day.ts';
import { printable } from '../../base/printable.ts';
import { say } from '../../messages/message.ts';
import { codeOf } from '../../noc/code-of.ts';
import { type Occupation, occupationOf } from '../../noc/occupation.ts';
import type { Match } from '../../noc/search.ts';
import type { InputError } from '../../profile/input-error.ts';
import { nearestNoc } from '../../profile/nearest.ts';
import { inputError } from '../../profile/tell-problems.ts';
import { wrap } from '../../report/wrap.ts';
import { badValue } from '../bad-value.ts';
import { dayOption, lawOfDay, today } from '../day.ts';
import { writeOutput } from '../io.ts';
import type { Machine } from '../machine.ts';
import type { Format, OptionValues } from '../option-values.ts';
import { render } from '../rounds/formats.ts';
import { chalkFor, terminalWidth } from '../terminal.ts';
import { spokenLanguage, words } from '../words.ts';

/** `crs noc`: occupations by job title or code, with what the law of the day says of each. */
export async function run(args: readonly string[], given: OptionValues<'noc'>, machine: Machine): Promise<void> {
  const asked = args.join(' ').trim();
  const most = limit(given);
  const asOf = dayOption('--as-of', given.asOf ?? today(machine));
  const law = lawOfDay('--as-of', asOf);
  const found = (await find(asked, most)).map((match) => occupationOf(match, law));
  const { format = 'table' } = given;
  const output = format === 'table' ? table(found, asked, formatDay(asOf), given, machine) : await data(found, format);
  await writeOutput(output, given.output, machine);
}

/** Every format but a table; `categories` is a list in JSON and YAML, and one cell elsewhere. */
async function data(found: readonly Occupation[], format: Exclude<Format, 'table'>): Promise<string> {
  const rows = found.map(({ skilled, fst, categories, ...rest }) => ({
    ...rest,
    skilled: String(skilled),
    fst: fst === null ? null : String(fst),
    categories: categories.join(' '),
  }));
  const names = ['code', 'teer', 'title', 'titleFr', 'skilled', 'fst', 'categories', 'matched'] as const;
  return render(rows, format, names, [found]);
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

function table(
  found: readonly Occupation[],
  asked: string,
  asOf: string,
  given: OptionValues<'noc'>,
  machine: Machine,
): string {
  const chalk = chalkFor(given, machine);
  const width = terminalWidth(machine);
  if (found.length === 0)
    return `${wrap(say(words, { id: 'noc.nothing', values: { text: printable(asked) } }), width)}\n`;
  const blocks = found.map((occupation) => block(occupation, width, chalk));
  return `${blocks.join('\n\n')}\n\n${chalk.dim(wrap(words['noc.duties']({ asOf }), width))}\n`;
}

function block({ code, title, titleFr, matched, ...law }: Occupation, width: number, chalk: ChalkInstance): string {
  const indent = ' '.repeat(7);
  const labels = law.categories.map((id) => words[`category.${id}`]({}));
  const facts = [
    words['noc.kind'](law),
    ...(law.fst === null ? [words['noc.tradeOlderNoc']({})] : law.fst ? [words['noc.trade']({})] : []),
    ...(labels.length > 0 ? [words['noc.categories']({ labels })] : []),
  ];
  const shown = ![title, titleFr].includes(matched) && !code.startsWith(matched);
  const [first, second] = spokenLanguage().lang === 'fr' ? [titleFr, title] : [title, titleFr];
  return [
    wrap(`${chalk.bold(code)}  ${chalk.bold(breakable(first, width - 7))}`, width - 7, '', indent),
    wrap(chalk.dim(breakable(second, width - 7)), width, indent, indent),
    wrap(words['join.semicolon']({ parts: facts }), width, indent, indent),
    ...(shown ? [wrap(say(words, { id: 'noc.found', values: { matched } }), width, indent, indent)] : []),
  ].join('\n');
}

/** A title whose words too long for a line can break between the genders that they name. */
function breakable(title: string, width: number): string {
  return title.replace(/\S+/g, (word) => (word.length > width ? word.replaceAll('/', '/ ') : word));
}
