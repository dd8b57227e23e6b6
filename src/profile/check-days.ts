import { type Day, formatDay, parseDay } from '../day.ts';
import type { Parsed } from './parse.ts';
import type { Problem } from './problem.ts';
import { type Found, valueAt } from './read-strict.ts';

type Path = readonly (string | number)[];

/** What no schema can check, since it needs the day of the assessment: births after it. */
export function checkDays(parsed: Parsed, asOf: Day): readonly Found[] {
  const dependents = valueAt(parsed.value, ['dependents']);
  return [
    ...[[], ['partner']].flatMap((person) => checkBirth(parsed, person, asOf)),
    ...(Array.isArray(dependents) ? dependents : []).flatMap((_, index) =>
      checkBirth(parsed, ['dependents', index], asOf),
    ),
  ];
}

function checkBirth(parsed: Parsed, person: Path, asOf: Day): readonly Found[] {
  const path = [...person, 'dateOfBirth'];
  const born = dayAt(parsed, path);
  if (born === undefined || born <= asOf) return [];
  const problem: Problem = { id: 'input.futureBirth', values: { asOf: formatDay(asOf) } };
  return [found(parsed, path, problem, 'a day on or before the day of the assessment', 'dateOfBirth: 1993-04-17')];
}

function dayAt(parsed: Parsed, path: Path): Day | undefined {
  const value = valueAt(parsed.value, path);
  return typeof value === 'string' ? parseDay(value) : undefined;
}

function found(parsed: Parsed, path: Path, problem: Problem, expected: string, example: string): Found {
  const { source, ...place } = parsed.locate(path);
  const value = source ?? String(valueAt(parsed.value, path));
  return { field: path.join('.'), problem, ...place, found: value, expected, example };
}
