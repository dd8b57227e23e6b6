import { assess } from '../../assess/assess.ts';
import { addDays, type Day } from '../../base/day.ts';
import { printable } from '../../base/printable.ts';
import { comparableScoreOf } from '../../diff/comparable-score.ts';
import { diffScored, isDifferent } from '../../diff/diff-scores.ts';
import { crsHistory } from '../../law/crs/index.ts';
import type { Law } from '../../law/law.ts';
import { checkProfile } from '../../profile/check-profile.ts';
import { type DiffPoint, diffCsv, diffSheets, diffTitle, notCompleteUnder } from '../../report/diff-sheets.ts';
import type { Compared } from '../compared.ts';
import { dayOption, lawOfDay, today } from '../day.ts';
import { ExitError, negative } from '../exit.ts';
import { writeOutput } from '../io.ts';
import type { Machine } from '../machine.ts';
import { namedLaw, namedRules } from '../named-rules.ts';
import type { OptionValues } from '../option-values.ts';
import { loadPeople, refuseUnreadable } from '../people/people.ts';
import { quotedForShell } from '../quoted-for-shell.ts';
import { hasSheets, renderAnswer } from '../sheets.ts';
import { tell } from '../tell.ts';
import { words } from '../words.ts';

/** `crs diff`: what a change of rules, of the day, or of anything since a stored score does to profiles. */
export async function run(files: readonly string[], asGiven: OptionValues<'diff'>, machine: Machine): Promise<void> {
  const { given, asOf: day } = daysOf(asGiven, machine);
  refuseTogether(given);
  const since = given.baseline && (await import('../since-baseline.ts'));
  const baseline = since && (await since.loadBaseline(given.baseline, machine));
  const stored = since && baseline && given.sameDay === true ? since.dayOfBaseline(baseline) : undefined;
  const asOf = stored ?? day;
  const to = given.to;
  const named = to === undefined ? undefined : await namedRules('--to', to, asOf, machine);
  if (named && 'proposal' in named) {
    const from = await lawOfSide('--from', given.from, asOf, machine);
    const { diffProposal } = await import('../diff-proposal.ts');
    return diffProposal(files, given, { asOf, law: from, proposal: named.proposal }, machine);
  }
  const compared =
    since && baseline
      ? await since.sinceBaseline(
          files,
          baseline,
          { asOf, law: named?.law ?? lawOfDay('--as-of', asOf) },
          given,
          machine,
        )
      : await betweenRules(files, given, asOf, machine);
  await answer(compared, given, machine);
  if (files.length === 2 && isPlain(asGiven)) {
    tell(`crs: ${words['diff.eachAgainstItself']({ files: files.map(quotedForShell) })}`, machine);
  }
}

/** Whether nothing says what is held against what: whoever gives two files then may want another command. */
function isPlain({ from, to, fromDate, toDate, asOf = [], baseline }: OptionValues<'diff'>): boolean {
  return [from, to, fromDate, toDate, baseline].every((one) => one === undefined) && asOf.length < 2;
}

/**
 * The day of the rules, with both days of the facts where they differ. `--as-of` given twice is `--from-date` and
 * `--to-date`. The rules that hold still are those of the one `--as-of`, else of the day of the facts before.
 */
function daysOf(
  given: OptionValues<'diff'>,
  machine: Machine,
): { readonly given: OptionValues<'diff'>; readonly asOf: Day } {
  const [first, second, ...more] = given.asOf ?? [];
  if (more.length > 0) throw new ExitError(words['line.asOfTwice']({}));
  const apart = given.fromDate !== undefined || given.toDate !== undefined;
  if (second !== undefined) {
    if (apart) throw new ExitError(words['line.asOfInstead']({}));
    return { given: { ...given, fromDate: first, toDate: second }, asOf: dayOption('--as-of', first ?? second) };
  }
  const day = first ?? today(machine);
  if (!apart) return { given, asOf: dayOption('--as-of', day) };
  const { fromDate = day, toDate = day } = given;
  const still = first === undefined ? dayOption('--from-date', fromDate ?? day) : dayOption('--as-of', first);
  return { given: { ...given, fromDate, toDate }, asOf: still };
}

function refuseTogether(given: OptionValues<'diff'>): void {
  const dates = given.fromDate !== undefined || given.toDate !== undefined;
  if (given.baseline !== undefined && (given.from !== undefined || dates)) {
    throw new ExitError(words['line.baselineInstead']({}));
  }
  if (given.sameDay !== true) return;
  if (given.baseline === undefined) throw new ExitError(words['line.sameDayAlone']({}));
  if (given.asOf !== undefined) throw new ExitError(words['line.sameDayInstead']({}));
}

/** Two points of law and day. Without any option: from the previous version of the CRS to the current one. */
async function betweenRules(
  files: readonly string[],
  given: OptionValues<'diff'>,
  asOf: Day,
  machine: Machine,
): Promise<Compared> {
  const from = await pointOf(given, 'from', asOf, machine);
  const to = await pointOf(given, 'to', asOf, machine);
  const people = await loadPeople(files, from.asOf, given, machine);
  const diffs = people.loaded.map(({ file, label, profile }) => {
    const later = from.asOf === to.asOf ? profile : checkProfile(profile, { file, asOf: to.asOf });
    const before = comparableScoreOf(assess(profile, from.asOf, from.law), words);
    const after = comparableScoreOf(assess(later, to.asOf, to.law), words);
    return diffScored(printable(label), before, after, words['diff.absentNode']({}));
  });
  const title = diffTitle(from, to, words);
  return { people, diffs, title, laws: [from.law, to.law] };
}

async function pointOf(
  given: OptionValues<'diff'>,
  side: 'from' | 'to',
  asOf: Day,
  machine: Machine,
): Promise<DiffPoint> {
  const flag = side === 'from' ? '--from-date' : '--to-date';
  const date = side === 'from' ? given.fromDate : given.toDate;
  const day = date === undefined ? asOf : dayOption(flag, date);
  const law = await lawOfSide(`--${side}`, given[side], asOf, machine);
  const moving = given.from !== undefined || given.to !== undefined;
  const aging = given.fromDate !== undefined || given.toDate !== undefined;
  return { asOf: day, law: side === 'from' && !moving && !aging ? previous(law) : law };
}

async function lawOfSide(flag: string, name: string | undefined, asOf: Day, machine: Machine): Promise<Law> {
  return name === undefined ? lawOfDay('--as-of', asOf) : namedLaw(flag, name, asOf, machine);
}

/** The law of the day before the current version came into force, so that little else has moved since. */
function previous(law: Law): Law {
  const start = dayOption('--from', law.crs.effective);
  if (crsHistory.versions[0]?.id !== law.crs.id) return lawOfDay('--from', addDays(start, -1));
  throw new ExitError(words['line.noVersionBefore']({ version: law.crs.id }));
}

async function answer(
  { people, diffs, title, laws }: Compared,
  given: OptionValues<'diff'>,
  machine: Machine,
): Promise<void> {
  const notice = notCompleteUnder(laws, words);
  const sheets = diffSheets(diffs, { title, notice, brief: given.format === 'markdown' }, words);
  await writeOutput(
    await renderAnswer({ data: diffs, sheets, csv: diffCsv(diffs) }, given, machine),
    given.output,
    machine,
  );
  if (notice !== undefined && !hasSheets(given.format)) tell(`crs: ${notice}`, machine);
  await refuseUnreadable(people, machine);
  if (given.exitCode === true && diffs.some(isDifferent)) throw new ExitError('', negative);
}
