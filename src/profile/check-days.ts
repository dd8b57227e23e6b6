import { type Day, formatDay, parseDay, wholeYears } from '../day.ts';
import { charts, testValidYears } from '../rules/language/charts.ts';
import { isTestId } from '../rules/language/is-test.ts';
import type { Parsed } from './parse.ts';
import type { Problem } from './problem.ts';
import { type Found, valueAt } from './read-strict.ts';

type Path = readonly (string | number)[];

/** What no schema can check, since it needs the day of the assessment: births after it, tests before their acceptance. */
export function checkDays(parsed: Parsed, asOf: Day): readonly Found[] {
  const dependents = valueAt(parsed.value, ['dependents']);
  return [
    ...[[], ['partner']].flatMap((person) => [
      ...checkBirth(parsed, person, asOf),
      ...checkTests(parsed, person, asOf),
    ]),
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

/** A test that would count but for being taken before Express Entry took its results. */
function checkTests(parsed: Parsed, person: Path, asOf: Day): readonly Found[] {
  const tests = valueAt(parsed.value, [...person, 'languageTests']);
  if (!Array.isArray(tests)) return [];
  return tests.flatMap((_, index) => {
    const path = [...person, 'languageTests', index];
    const test = valueAt(parsed.value, [...path, 'test']);
    const date = dayAt(parsed, [...path, 'date']);
    if (typeof test !== 'string' || !isTestId(test) || date === undefined) return [];
    const { name, acceptedFrom } = charts[test];
    if (formatDay(date) >= acceptedFrom || date > asOf || wholeYears(date, asOf) >= testValidYears) return [];
    const problem: Problem = { id: 'input.beforeAcceptance', values: { test: name, day: acceptedFrom } };
    return [found(parsed, [...path, 'date'], problem, `a day from ${acceptedFrom} on`, `date: ${acceptedFrom}`)];
  });
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
