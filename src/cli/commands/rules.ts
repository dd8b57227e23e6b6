import type { Day } from '../../day.ts';
import { formatDay } from '../../day.ts';
import { nearest } from '../../profile/nearest.ts';
import {
  type AxisDiff,
  checkSheet,
  diffData,
  diffSheets,
  findingLine,
  listData,
  listSheets,
  showData,
  shownValue,
  showSheet,
} from '../../report/rules.ts';
import { type AxisVersion, axes, versionsOf } from '../../versions/axes.ts';
import { checkVersions } from '../../versions/check-versions.ts';
import { diffCells } from '../../versions/diff-cells.ts';
import { say } from '../../words/message.ts';
import type { Given } from '../commands.ts';
import { dayOption, today } from '../day.ts';
import { ExitError, negative } from '../exit.ts';
import { writeOutput } from '../io.ts';
import { text } from '../law.ts';
import { namedRules } from '../named-rules.ts';
import { type Answer, renderAnswer } from '../sheets.ts';
import { words } from '../words.ts';

const actions = ['list', 'show', 'diff', 'check', 'template'] as const;

/** `crs rules`: the versions of the rules, their numbers, their sources and their age. */
export async function run([action = 'list', ...names]: readonly string[], given: Given): Promise<void> {
  const day = dayOption('--as-of', text(given.asOf) ?? today());
  switch (action) {
    case 'list':
      expectNames(action, names, 0, 0);
      return print(list(day), given);
    case 'show':
      expectNames(action, names, 1, Number.POSITIVE_INFINITY);
      return print(await show(names, day), given);
    case 'diff':
      expectNames(action, names, 2, 2);
      return print(await diff(names, day), given);
    case 'check':
      expectNames(action, names, 0, 0);
      return check(day, given);
    case 'template': {
      expectNames(action, names, 0, 0);
      const { amendmentTemplate } = await import('../../amendment/template.ts');
      return writeOutput(amendmentTemplate(words), text(given.output));
    }
    default: {
      const near = nearest(action, actions);
      throw new ExitError(
        `rules: found ${JSON.stringify(action)}, expected one of ${actions.join(', ')}${near === undefined ? '' : `; did you mean ${near}?`}`,
      );
    }
  }
}

function expectNames(action: string, names: readonly string[], least: number, most: number): void {
  if (names.length >= least && names.length <= most) return;
  const usage = { show: 'crs rules show 2025-03-25', diff: 'crs rules diff 2017-06-06 2020-10-20' };
  const example = action === 'show' || action === 'diff' ? usage[action] : `crs rules ${action}`;
  throw new ExitError(`rules ${action}: found ${names.length} versions, such as: ${example}`);
}

async function print(answer: Answer, given: Given): Promise<void> {
  await writeOutput(await renderAnswer(answer, given), text(given.output));
}

function list(day: Day): Answer {
  const listed = listData(axes(), day);
  return {
    data: listed,
    sheets: listSheets(listed, words),
    csv: [
      ['axis', 'id', 'title', 'effective', 'status', 'inForce', 'verified', 'age', 'tables', 'instrument'],
      ...listed.map((one) => [
        one.axis,
        one.id,
        one.title,
        one.effective,
        one.status,
        String(one.inForce),
        one.verified,
        one.age,
        String(one.tables),
        one.instrument,
      ]),
    ],
  };
}

async function show(names: readonly string[], day: Day): Promise<Answer> {
  const versions: AxisVersion[] = [];
  for (const name of names) versions.push(...(await versionsNamed(name, day)));
  return {
    data: versions.map(showData),
    sheets: versions.map((version) => showSheet(version, day, words)),
    csv: [
      ['axis', 'id', 'cell', 'label', 'value', 'source'],
      ...versions.flatMap(({ axis, header, cells = [] }) =>
        cells.map(({ path, label, value, cite }) => [
          axis,
          header.id,
          path,
          say(words, label),
          shownValue(value, words),
          cite ?? header.instrument,
        ]),
      ),
    ],
  };
}

async function diff([from = '', to = '']: readonly string[], day: Day): Promise<Answer> {
  const before = await versionsNamed(from, day);
  const after = await versionsNamed(to, day);
  const both = (one: readonly AxisVersion[], other: readonly AxisVersion[]) =>
    one.flatMap((version): readonly AxisDiff[] => {
      const match = other.find(({ axis }) => axis === version.axis);
      if (!match) return [];
      const changes = version.cells && match.cells && diffCells(version.cells, match.cells);
      return [{ from: version, to: match, changes }];
    });
  // Versions that share no axis are compared by their days, on every axis.
  const shared = both(before, after);
  const diffs = shared.length > 0 ? shared : both(await versionsOfDay(from, day), await versionsOfDay(to, day));
  const data = diffData(diffs, words);
  return {
    data,
    sheets: diffSheets(diffs, words),
    csv: [
      ['axis', 'cell', 'label', 'from', 'to', 'source'],
      ...data.flatMap(({ axis, changes }) =>
        (changes ?? []).map(({ cell, label, from: was, to: is, source }) => [
          axis,
          cell,
          label,
          was === null ? '' : shownValue(was, words),
          is === null ? '' : shownValue(is, words),
          source,
        ]),
      ),
    ],
  };
}

/** The versions whose id a name is; else those that a day or a file stands for. */
async function versionsNamed(name: string, day: Day): Promise<readonly AxisVersion[]> {
  const exact = axes().flatMap(({ versions }) => versions.filter(({ header }) => header.id === name));
  return exact.length > 0 ? exact : versionsOfDay(name, day);
}

async function versionsOfDay(name: string, day: Day): Promise<readonly AxisVersion[]> {
  const named = await namedRules('rules', name, day);
  if ('proposal' in named) return [{ axis: 'crs', header: named.proposal }];
  const isFile = !/^\d{4}-\d{2}-\d{2}$/.test(name);
  return versionsOf(named.law).filter(({ axis }) => !isFile || axis === 'crs');
}

async function check(day: Day, given: Given): Promise<void> {
  const most = maxAge(given);
  const findings = checkVersions(axes(), day, most);
  const answer = {
    data: { asOf: formatDay(day), maxAge: most, findings },
    sheets: [checkSheet(findings, most, words)],
    csv: [
      ['axis', 'id', 'problem', 'text'],
      ...findings.map((finding) => [finding.axis, finding.id, finding.problem, findingLine(finding, most, words)]),
    ],
  };
  await print(answer, given);
  if (findings.length > 0) throw new ExitError('', negative);
}

function maxAge(given: Given): number {
  const days = text(given.maxAge) ?? '90';
  if (!/^\d{1,5}$/.test(days)) {
    throw new ExitError(`--max-age: found ${JSON.stringify(days)}, expected days, such as --max-age 90`);
  }
  return Number(days);
}
