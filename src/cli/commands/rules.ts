import { type Day, formatDay } from '../../base/day.ts';
import type { Law } from '../../law/law.ts';
import { type AxisVersion, axes, versionsOf } from '../../law-axes/axes.ts';
import { usualAge } from '../../law-axes/check-versions.ts';
import { diffVersions } from '../../law-axes/diff-versions.ts';
import { nearest } from '../../profile/nearest.ts';
import { checkAnswer, listAnswer, showAnswer } from '../../report/rules.ts';
import { rulesDiffAnswer } from '../../report/rules-diff.ts';
import { rulesActions } from '../actions.ts';
import { badValue } from '../bad-value.ts';
import { dayOption, lawOfDay, today } from '../day.ts';
import { ExitError, negative } from '../exit.ts';
import { writeOutput } from '../io.ts';
import type { Machine } from '../machine.ts';
import { namedLaw, namedRules } from '../named-rules.ts';
import type { OptionValues } from '../option-values.ts';
import { type RenderableAnswer, renderAnswer } from '../sheets.ts';
import { words, wordsOf } from '../words.ts';

/** `crs rules`: the versions of the rules, their numbers, their sources and their age. */
export async function run(
  [action = 'list', ...names]: readonly string[],
  given: OptionValues<'rules'>,
  machine: Machine,
): Promise<void> {
  const day = dayOption('--as-of', given.asOf ?? today(machine));
  refuseIdle(action, given);
  switch (action) {
    case 'list':
      expectNames(action, names, 0, 0);
      return print(
        listAnswer(axes(await amendedLaw(given, day, machine)), day, words, wordsOf(machine)),
        given,
        machine,
      );
    case 'show':
      expectNames(action, names, 1, Number.POSITIVE_INFINITY);
      return print(await show(names, day, machine), given, machine);
    case 'diff':
      expectNames(action, names, 2, 2);
      return print(await diff(names, day, machine), given, machine);
    case 'check':
      expectNames(action, names, 0, 0);
      return check(day, given, await amendedLaw(given, day, machine), machine);
    case 'template': {
      expectNames(action, names, 0, 0);
      const { amendmentTemplate } = await import('../../amendment/template.ts');
      return writeOutput(amendmentTemplate(words), given.output, machine);
    }
    default: {
      const actions = rulesActions.map(({ name }) => name);
      const near = nearest(action, actions);
      throw badValue('rules', action, { id: 'expected.oneOf', values: { values: actions } }, near);
    }
  }
}

/** An option that would change nothing of the answer is a mistake. */
function refuseIdle(action: string, given: OptionValues<'rules'>): void {
  if (given.rules !== undefined && action !== 'list' && action !== 'check') {
    throw new ExitError(words['line.listAndCheck']({ file: given.rules }));
  }
  if (given.maxAge !== undefined && action !== 'check')
    throw new ExitError(words['line.onlyCheck']({ flag: '--max-age' }));
  if (given.acknowledged !== undefined && action !== 'check') {
    throw new ExitError(words['line.onlyCheck']({ flag: '--acknowledged' }));
  }
  if (given.format !== undefined && action === 'template') {
    throw new ExitError(words['line.templateFormat']({}));
  }
}

/** The law with the amendment file of `--rules`, which `list` and `check` put among the versions. */
async function amendedLaw(given: OptionValues<'rules'>, day: Day, machine: Machine): Promise<Law | undefined> {
  const name = given.rules;
  if (name === undefined) return undefined;
  if (isDay(name)) throw badValue('--rules', name, { id: 'expected.amendmentFile', values: {} });
  return namedLaw('--rules', name, day, machine);
}

function isDay(name: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(name);
}

function expectNames(action: string, names: readonly string[], least: number, most: number): void {
  if (names.length >= least && names.length <= most) return;
  const usage = { show: 'crs rules show 2025-03-25', diff: 'crs rules diff 2017-06-06 2020-10-20' };
  const example = action === 'show' || action === 'diff' ? usage[action] : `crs rules ${action}`;
  throw new ExitError(words['line.versions']({ action, found: names.length, example }));
}

async function print(answer: RenderableAnswer, given: OptionValues<'rules'>, machine: Machine): Promise<void> {
  await writeOutput(await renderAnswer(answer, given, machine), given.output, machine);
}

async function show(names: readonly string[], day: Day, machine: Machine): Promise<RenderableAnswer> {
  const versions: AxisVersion[] = [];
  for (const name of names) versions.push(...(await versionsNamed(name, day, machine)));
  return showAnswer(versions, day, words, wordsOf(machine));
}

async function diff([from = '', to = '']: readonly string[], day: Day, machine: Machine): Promise<RenderableAnswer> {
  const before = await versionsNamed(from, day, machine);
  const after = await versionsNamed(to, day, machine);
  // Versions that share no axis are compared by their days, on every axis.
  const shared = diffVersions(before, after);
  const diffs =
    shared.length > 0
      ? shared
      : diffVersions(await versionsOfDay(from, day, machine), await versionsOfDay(to, day, machine));
  return rulesDiffAnswer(diffs, words, wordsOf(machine));
}

/** The versions whose id a name is; else those that a day or a file stands for. */
async function versionsNamed(name: string, day: Day, machine: Machine): Promise<readonly AxisVersion[]> {
  const exact = withId(name);
  return exact.length > 0 ? exact : versionsOfDay(name, day, machine);
}

async function versionsOfDay(name: string, day: Day, machine: Machine): Promise<readonly AxisVersion[]> {
  const named = await namedRules('rules', name, day, machine);
  if ('proposal' in named) return withId(name);
  return versionsOf(named.law).filter(({ axis }) => isDay(name) || axis === 'crs');
}

function withId(name: string): readonly AxisVersion[] {
  return axes().flatMap(({ versions }) => versions.filter(({ header }) => header.id === name));
}

async function check(
  day: Day,
  given: OptionValues<'rules'>,
  amended: Law | undefined,
  machine: Machine,
): Promise<void> {
  const most = maxAge(given);
  // Nothing to check before Express Entry: an error, not a clean answer.
  lawOfDay('--as-of', day);
  const seen = acknowledgedOn(given, day);
  const checking = { day, maxAge: most, acknowledged: seen };
  const answer = checkAnswer(axes(amended), checking, words, wordsOf(machine));
  await print(answer, given, machine);
  if (answer.data.findings.length > 0) throw new ExitError('', negative);
}

/** @throws {ExitError} for a day that nobody can have looked on yet */
function acknowledgedOn({ acknowledged }: OptionValues<'rules'>, day: Day): Day | undefined {
  if (acknowledged === undefined) return undefined;
  const on = dayOption('--acknowledged', acknowledged);
  if (on <= day) return on;
  throw new ExitError(words['line.acknowledgedLater']({ acknowledged, day: formatDay(day) }));
}

/** Of several the one that the others hold with. */
function maxAge(given: OptionValues<'rules'>): number {
  const ages = (given.maxAge ?? []).map((days) => {
    if (/^\d{1,5}$/.test(days)) return Number(days);
    throw badValue('--max-age', days, { id: 'expected.maxAge', values: {} });
  });
  return ages.length === 0 ? usualAge : Math.min(...ages);
}
