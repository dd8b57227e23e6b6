import { type Day, earlierOf, formatDay, parseDay, wholeYears } from '../base/day.ts';
import { isPlainObject } from '../base/plain-object.ts';
import type { FoundProblem } from './check-strict.ts';
import { firstBirth, otherPeople, yearsOfWork } from './days-of-life.ts';
import { mostAge } from './limits.ts';
import { isOwnKey } from './own-keys.ts';
import type { Parsed } from './parse.ts';
import type { Taken, ValueProblem } from './problem.ts';
import { textKeys } from './text-keys.ts';
import { valueAt } from './value-at.ts';

type Path = readonly (string | number)[];

/**
 * What no schema can check, since it needs the day of the assessment: births after it or longer ago than anybody lives, and
 * what somebody did before birth.
 */
export function checkDays(parsed: Parsed, asOf: Day): readonly FoundProblem[] {
  const dependents = valueAt(parsed.value, ['dependents']);
  const children = (Array.isArray(dependents) ? dependents : []).map((_, index): Path => ['dependents', index]);
  return [
    ...[[], ['partner'], ...children].flatMap((person) => [
      ...checkBirth(parsed, person, asOf),
      ...checkLife(parsed, person, asOf),
    ]),
    ...checkChildren(parsed, children, asOf),
  ];
}

function checkBirth(parsed: Parsed, person: Path, asOf: Day): readonly FoundProblem[] {
  const path = [...person, 'dateOfBirth'];
  const born = dayAt(parsed, path);
  const example = 'dateOfBirth: 1993-04-17';
  if (born !== undefined && born > asOf) {
    const problem: ValueProblem = { id: 'input.futureBirth', values: { asOf: formatDay(asOf) } };
    return [found(parsed, path, problem, { id: 'expected.pastDay', values: {} }, example)];
  }
  const first = firstBirth(mostAge, asOf);
  if (born === undefined || born >= first) return [];
  const problem: ValueProblem = { id: 'input.tooOld', values: { years: wholeYears(born, asOf) } };
  return [found(parsed, path, problem, { id: 'expected.dayFrom', values: { first: formatDay(first) } }, example)];
}

/** Nobody studies, works or is given a paper before birth. */
function checkLife(parsed: Parsed, person: Path, asOf: Day): readonly FoundProblem[] {
  const life = lifeOf(parsed, person, asOf);
  if (!life) return [];
  const { first, age } = life;
  const about: ValueProblem = {
    id: 'input.beforeBirth',
    values: { day: formatDay(first), age: life.isBirth ? null : age },
  };
  const facts = valueAt(parsed.value, person);
  const early = daysIn(facts, person).filter(({ day }) => day < first);
  const work = valueAt(facts, ['work']);
  const years = Array.isArray(work) ? work.findLastIndex((job) => isPlainObject(job) && job.years !== undefined) : -1;
  return [
    ...early.map(({ path }) =>
      found(parsed, path, about, { id: 'expected.dayFrom', values: { first: formatDay(first) } }),
    ),
    ...(yearsOfWork(work) >= age + 1
      ? [found(parsed, [...person, 'work', years, 'years'], { id: 'input.yearsBeforeBirth', values: { age } })]
      : []),
  ];
}

/** The first day of a life as far as it is stated, and the age. */
function lifeOf({ value }: Pick<Parsed, 'value'>, person: Path, asOf: Day) {
  const born = dayAt({ value }, [...person, 'dateOfBirth']);
  if (born !== undefined) return born > asOf ? undefined : { first: born, age: wholeYears(born, asOf), isBirth: true };
  const age = valueAt(value, [...person, 'age']);
  if (typeof age !== 'number' || !Number.isInteger(age) || age < 0 || age > mostAge) return undefined;
  return { first: firstBirth(age, asOf), age, isBirth: false };
}

/** Every day of a person but those of other people, whatever it is of. */
function daysIn(value: unknown, path: Path): readonly { readonly path: Path; readonly day: Day }[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => daysIn(item, [...path, index]));
  if (isPlainObject(value)) {
    return Object.entries(value).flatMap(([key, part]) =>
      otherPeople.includes(key) || textKeys.has(key) || isOwnKey(key) ? [] : daysIn(part, [...path, key]),
    );
  }
  const day = typeof value === 'string' ? parseDay(value.slice(0, 10)) : undefined;
  return day === undefined ? [] : [{ path, day }];
}

/** A child is younger than one of its parents; than which, nobody says. */
function checkChildren(parsed: Parsed, children: readonly Path[], asOf: Day): readonly FoundProblem[] {
  const partner = valueAt(parsed.value, ['partner']);
  const parents = [lifeOf(parsed, [], asOf), ...(partner === undefined ? [] : [lifeOf(parsed, ['partner'], asOf)])];
  const firsts = parents.flatMap((parent) => parent?.first ?? []);
  if (firsts.length < parents.length) return [];
  const first = firsts.reduce(earlierOf);
  return children.flatMap((child) => {
    const path = [...child, 'dateOfBirth'];
    const born = dayAt(parsed, path);
    if (born === undefined || born >= first || born < firstBirth(mostAge, asOf)) return [];
    const problem: ValueProblem = { id: 'input.childBefore', values: { day: formatDay(first) } };
    return [found(parsed, path, problem, { id: 'expected.dayAfter', values: { before: formatDay(first) } })];
  });
}

function dayAt({ value }: Pick<Parsed, 'value'>, path: Path): Day | undefined {
  const text = valueAt(value, path);
  return typeof text === 'string' ? parseDay(text) : undefined;
}

function found(parsed: Parsed, path: Path, problem: ValueProblem, expects?: Taken, example?: string): FoundProblem {
  const { source, ...place } = parsed.locate(path);
  const value = source ?? String(valueAt(parsed.value, path));
  return {
    field: path.join('.'),
    problem,
    ...place,
    found: value,
    ...(expects && { expects }),
    ...(example !== undefined && { example }),
  };
}
