import type * as z from 'zod/mini';
import { parseDay } from '../day.ts';
import { type Ability, abilities, type Scale, type TestId } from '../rules/language/chart.ts';
import { charts, statedLevels, tefOtherScaleMax } from '../rules/language/charts.ts';
import { isTestId } from '../rules/language/is-test.ts';
import { refusedTests } from '../rules/language/refused.ts';
import type { Problem } from './problem.ts';

type Check<T> = (context: z.core.ParsePayload<T>) => void;

function report<T>(context: z.core.ParsePayload<T>, path: PropertyKey[], problem: Problem): void {
  context.issues.push({ code: 'custom', path, input: context.value, params: { problem } });
}

interface PersonFacts {
  readonly dateOfBirth?: string | undefined;
  readonly age?: number | undefined;
}

export const checkPerson: Check<PersonFacts> = (context) => {
  const { dateOfBirth, age } = context.value;
  if (dateOfBirth !== undefined && age !== undefined) {
    report(context, ['age'], { id: 'input.eitherOr', values: { this: 'age', other: 'dateOfBirth' } });
  }
};

interface EducationFacts {
  readonly started?: string | undefined;
  readonly completed?: string | undefined;
}

export const checkEducation: Check<EducationFacts> = (context) => {
  const { started, completed } = context.value;
  if (isBefore(completed, started)) {
    report(context, ['completed'], {
      id: 'input.before',
      values: { this: 'completed', other: 'started', day: started ?? '' },
    });
  }
};

interface JobFacts {
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  readonly years?: number | undefined;
  readonly hoursPerWeek?: number | undefined;
}

export const checkJob: Check<JobFacts> = (context) => {
  const { start, end, years, hoursPerWeek } = context.value;
  if (years === undefined) {
    if (start === undefined) report(context, ['start'], { id: 'input.startOrYears', values: {} });
    if (isBefore(end, start)) {
      report(context, ['end'], { id: 'input.before', values: { this: 'end', other: 'start', day: start ?? '' } });
    }
    return;
  }
  for (const key of ['start', 'end'] as const) {
    if (context.value[key] !== undefined) {
      report(context, ['years'], { id: 'input.eitherOr', values: { this: 'years', other: key } });
    }
  }
  if (hoursPerWeek !== undefined && hoursPerWeek < 30) {
    report(context, ['hoursPerWeek'], { id: 'input.yearsAreFullTime', values: {} });
  }
};

type TestFacts = { readonly [A in Ability]: number | 'M' } & {
  readonly test: string;
  readonly language?: string | undefined;
  readonly date?: string | undefined;
};

export const checkTest: Check<TestFacts> = (context) => {
  const { test, language, date } = context.value;
  if (test === 'clb') {
    if (language === undefined) report(context, ['language'], { id: 'input.clbLanguage', values: {} });
    for (const ability of abilities) {
      const value = context.value[ability];
      if (value === 'M' || !isOnScale(value, statedLevels))
        report(context, [ability], { id: 'input.level', values: {} });
    }
    return;
  }
  if (!isTestId(test)) {
    report(context, ['test'], refusedTest(test));
    return;
  }
  const { name, language: tested } = charts[test];
  if (language !== undefined && language !== tested) {
    report(context, ['language'], { id: 'input.otherLanguage', values: { test: name, language: tested } });
  }
  if (date === undefined) report(context, ['date'], { id: 'input.testDate', values: { test: name } });
  for (const ability of abilities) {
    const problem = resultProblem(test, ability, context.value[ability]);
    if (problem) report(context, [ability], problem);
  }
};

/** Why a test is not one of Express Entry: refused by name, or not known at all. */
export function refusedTest(test: string): Problem {
  const folded = test.toLowerCase().replace(/[^a-z]/g, '');
  const refused = Object.hasOwn(refusedTests, folded) ? refusedTests[folded] : undefined;
  return refused ? { id: 'input.refusedTest', values: refused } : { id: 'input.unknownTest', values: {} };
}

/** Why a result is not possible on the scale of its test, or `undefined` when it is. */
export function resultProblem(test: TestId, ability: Ability, value: number | 'M'): Problem | undefined {
  const { name, scales } = charts[test];
  const scale = scales[ability];
  if (value === 'M') {
    // CELPIP prints M where there was too little to assess.
    return test === 'celpip-g' ? undefined : { id: 'input.result', values: { test: name, ability, ...scale } };
  }
  if (isOnScale(value, scale)) return undefined;
  if (test === 'tef-canada' && value > scale.max && value <= tefOtherScaleMax) {
    return { id: 'input.tefScale', values: { ability, max: scale.max } };
  }
  return { id: 'input.result', values: { test: name, ability, ...scale } };
}

function isOnScale(value: number, { min, max, step }: Scale): boolean {
  return value >= min && value <= max && Number.isInteger((value - min) / step);
}

function isBefore(day: string | undefined, other: string | undefined): boolean {
  const a = day === undefined ? undefined : parseDay(day);
  const b = other === undefined ? undefined : parseDay(other);
  return a !== undefined && b !== undefined && a < b;
}
