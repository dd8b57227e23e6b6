import { formatDay, parseDay } from '../base/day.ts';
import { isPlainObject } from '../base/plain-object.ts';
import { isNocCode } from '../noc/codes.ts';
import { nearestNoc } from '../profile/nearest.ts';
import type { Parsed } from '../profile/parse.ts';
import type { FoundProblem } from '../profile/read-strict.ts';
import { valueAt } from '../profile/value-at.ts';

type Path = readonly string[];

/** What no schema can check: days against each other, codes against NOC 2021, and that something is changed at all. */
export function checkAmendment(parsed: Parsed): readonly FoundProblem[] {
  return [...checkDayOrder(parsed), ...checkChanges(parsed), ...checkOccupations(parsed)];
}

/** What changes a version begins on or after its day, and is seen in force on or after its own. */
function checkDayOrder(parsed: Parsed): readonly FoundProblem[] {
  const pairs = [
    ['effective', 'extends'],
    ['verified', 'effective'],
  ] as const;
  return pairs.flatMap(([later, earlier]) => {
    const [day, least] = [dayAt(parsed, later), dayAt(parsed, earlier)];
    if (day === undefined || least === undefined || day >= least) return [];
    const from = formatDay(least);
    return [
      {
        field: later,
        problem: { id: 'input.before', values: { this: later, other: earlier, day: from } },
        ...placeOf(parsed, [later]),
        expects: { id: 'expected.dayFrom', values: { first: from } },
        example: `${later}: ${from}`,
      } as const,
    ];
  });
}

function dayAt(parsed: Parsed, key: string): number | undefined {
  const value = valueAt(parsed.value, [key]);
  return typeof value === 'string' ? parseDay(value) : undefined;
}

/** An amendment without a changed cell would pass an old version off as the new one. */
function checkChanges(parsed: Parsed): readonly FoundProblem[] {
  const changes = valueAt(parsed.value, ['changes']);
  if (!isPlainObject(changes) || holdsValue(changes)) return [];
  return [
    {
      field: 'changes',
      problem: { id: 'input.noChange', values: {} },
      ...placeOf(parsed, ['changes']),
      expects: { id: 'expected.changedCell', values: {} },
      example: 'changes: { additional: { sibling: 0 } }',
    },
  ];
}

/** Blanks of the one table that must be whole are missing fields already. */
function holdsValue(value: unknown): boolean {
  if (!isPlainObject(value)) return value !== undefined;
  return Object.entries(value).some(([key, part]) => key === 'highWage' || holdsValue(part));
}

/** More are not shown, and looking for the nearest of 516 codes takes its time. */
const mostNearest = 50;

function checkOccupations(parsed: Parsed): readonly FoundProblem[] {
  const path = ['changes', 'additional', 'highWage', 'occupations'];
  const occupations = valueAt(parsed.value, path);
  if (!isPlainObject(occupations)) return [];
  return Object.keys(occupations)
    .filter((noc) => !isNocCode(noc))
    .map((noc, index) => ({
      field: [...path, noc].join('.'),
      problem: { id: 'input.unknownNoc', values: { noc, near: index < mostNearest ? nearestNoc(noc) : undefined } },
      ...parsed.locate(path, noc),
      expects: { id: 'expected.nocs', values: {} },
      example: 'occupations: { "21231": 1.5x }',
    }));
}

function placeOf(parsed: Parsed, path: Path): Pick<FoundProblem, 'line' | 'column' | 'found'> {
  const { source, ...place } = parsed.locate(path);
  return { ...place, ...(source !== undefined && source !== '' && { found: source }) };
}
