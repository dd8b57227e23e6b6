import * as z from 'zod/mini';
import { bare } from '../base/fold.ts';
import { isPlainObject } from '../base/plain-object.ts';
import { abilities, isTestId, languages } from '../law/language-tests/ids.ts';
import { charts, statedLevels } from '../law/language-tests/index.ts';
import { refusedTests } from '../law/language-tests/refused.ts';
import type { Chart, Scale } from '../law/language-tests/tables.ts';
import { newestWorkHours } from '../law/work-hours/index.ts';
import { eitherOr, type Finding, isBefore, type Loose, type Report } from './finding.ts';
import { checkJobTimes } from './job-times.ts';
import type { ValueProblem } from './problem.ts';
import { checkResult, isOnScale } from './test-result.ts';

/** Reports what is wrong between the fields of an object. */
export type Rule = (facts: Loose, report: Report) => void;

function rule(check: Rule) {
  const made = z.check<Loose>(
    ({ value, issues }) => {
      if (!isPlainObject(value)) return;
      check(value, (field, finding) => {
        issues.push({
          code: 'custom',
          path: typeof field === 'string' ? [field] : [...field],
          input: value,
          params: { finding },
        });
      });
    },
    { when: () => true },
  );
  rules.set(made, check);
  return made;
}

const rules = new WeakMap<z.core.$ZodCheck, Rule>();

/** The rule between fields that a check stands for; `undefined` for any other check. */
export function ruleOf(check: z.core.$ZodCheck): Rule | undefined {
  return rules.get(check);
}

function checkAge({ dateOfBirth, age }: Loose, report: Report): void {
  if (dateOfBirth !== undefined && age !== undefined) report('age', eitherOr('age', 'dateOfBirth'));
}

/** Nobody is in two countries at once: the last years were in one. */
function checkLastYears({ work }: Loose, report: Report): void {
  if (!Array.isArray(work)) return;
  let first: { readonly country: unknown; readonly position: number } | undefined;
  for (const [index, job] of work.entries()) {
    if (!isPlainObject(job) || job.mostRecent !== true || job.years === undefined) continue;
    first ??= { country: job.country, position: index + 1 };
    if (job.country === first.country) continue;
    report(['work', index, 'mostRecent'], {
      problem: { id: 'input.lastInTwoCountries', values: { position: first.position, country: String(first.country) } },
      example: 'mostRecent: false',
    });
  }
}

export const partnerRule = rule((facts, report) => {
  checkAge(facts, report);
  checkLastYears(facts, report);
  if (facts.citizen !== true || facts.citizenOrPermanentResident !== false) return;
  report('citizen', { problem: { id: 'input.citizenOrNot', values: {} }, example: 'citizenOrPermanentResident: true' });
});

/** Which of the two days of IRPA 40(2)(a) is meant has no sense without the day. */
export const admissibilityRule = rule(({ misrepresentation, misrepresentationBasis }, report) => {
  if (misrepresentationBasis === undefined || misrepresentation !== undefined) return;
  report('misrepresentationBasis', {
    problem: { id: 'input.basisWithoutDay', values: {} },
    example: 'misrepresentation: 2024-05-01',
  });
});

function isSaidToBeNone(child: unknown): boolean {
  return isPlainObject(child) && (child.dependentByCondition === false || child.hasSpouseOrPartner === true);
}

/** Children who are described are among those counted, but for such as are said to be no dependent children. */
export const profileRule = rule((facts, report) => {
  checkAge(facts, report);
  checkLastYears(facts, report);
  const { dependents, dependentChildren } = facts;
  if (!Array.isArray(dependents)) return;
  const described = dependents.filter((child) => !isSaidToBeNone(child)).length;
  if (described === 0) return;
  if (dependentChildren !== undefined && typeof dependentChildren !== 'number') return;
  if (dependentChildren !== undefined && dependentChildren >= described) return;
  report('dependentChildren', {
    problem: { id: 'input.dependents', values: { described } },
    expects: { id: 'expected.wholeFrom', values: { least: described } },
    example: `dependentChildren: ${described}`,
  });
});

export const periodRule = rule(({ start, end }, report) => {
  if (isBefore(end, start)) report('end', before('end', 'start', start));
});

export const educationRule = rule(({ started, completed }, report) => {
  if (isBefore(completed, started)) report('completed', before('completed', 'started', started));
});

/** What was not assessed has no report. */
export const ecaRule = rule(({ assessed, issuer, issued, allowsPractice }, report) => {
  if (assessed !== false) return;
  if (issuer !== undefined) report('issuer', eitherOr('issuer', 'assessed: false'));
  if (issued !== undefined) report('issued', eitherOr('issued', 'assessed: false'));
  if (allowsPractice !== undefined) report('allowsPractice', eitherOr('allowsPractice', 'assessed: false'));
});

export const jobRule = rule((job, report) => {
  const { start, end, years, hoursPerWeek, leaves, mostRecent } = job;
  if (years === undefined) {
    if (start === undefined) {
      report('start', {
        problem: { id: 'input.startOrYears', values: {} },
        expects: { id: 'expected.day', values: {} },
        example: 'start: 2022-03-01',
      });
    }
    if (isBefore(end, start)) report('end', before('end', 'start', start));
    if (mostRecent !== undefined) report('mostRecent', { problem: { id: 'input.mostRecentYears', values: {} } });
    if (typeof leaves === 'object' || typeof hoursPerWeek === 'object') checkJobTimes(job, report);
    return;
  }
  if (start !== undefined) report('years', eitherOr('years', 'start'));
  if (end !== undefined) report('years', eitherOr('years', 'end'));
  if (Array.isArray(leaves) && leaves.length > 0) report('leaves', eitherOr('leaves', 'years'));
  if (
    Array.isArray(hoursPerWeek) ||
    (typeof hoursPerWeek === 'number' && hoursPerWeek < newestWorkHours.fullTimePerWeek)
  ) {
    report('hoursPerWeek', { problem: { id: 'input.yearsAreFullTime', values: {} } });
  }
});

export const testRule = rule((facts, report) => {
  const { test, language, date } = facts;
  if (typeof test !== 'string') return;
  if (test === 'clb') {
    if (language === undefined) {
      report('language', {
        problem: { id: 'input.clbLanguage', values: {} },
        expects: { id: 'expected.either', values: { values: languages } },
        example: 'language: english',
      });
    }
    for (const ability of abilities) {
      const value = facts[ability];
      if (value === 'M' || (typeof value === 'number' && !isOnScale(value, statedLevels))) {
        report(ability, {
          problem: { id: 'input.level', values: {} },
          expects: { id: 'expected.whole', values: { least: 0, most: 12 } },
          example: `${ability}: 9`,
        });
      }
    }
    return;
  }
  if (!isTestId(test)) {
    report('test', { problem: refusedTest(test), ...aboutTests });
    return;
  }
  const { name, language: tested } = charts[test];
  if (language !== undefined && language !== tested) {
    report('language', { problem: { id: 'input.otherLanguage', values: { test: name, language: tested } } });
  }
  if (date === undefined) {
    report('date', {
      problem: { id: 'input.testDate', values: { test: name } },
      expects: { id: 'expected.day', values: {} },
      example: 'date: 2025-09-12',
    });
  }
  if (areOnScales(facts, charts[test].scales)) return;
  for (const ability of abilities) {
    const value = facts[ability];
    const finding = value === 'M' || typeof value === 'number' ? checkResult(test, ability, value) : undefined;
    if (finding) report(ability, finding);
  }
});

const aboutTests: Omit<Finding, 'problem'> = {
  expects: { id: 'expected.oneOf', values: { values: [...Object.keys(charts), 'clb'] } },
  example: 'test: ielts-gt',
};

/** Why a test is not one of Express Entry: refused by name, or not known at all. */
export function refusedTest(test: string): ValueProblem {
  const name = bare(test);
  const refused = Object.hasOwn(refusedTests, name) ? refusedTests[name] : undefined;
  if (!refused) return { id: 'input.unknownTest', values: {} };
  const { instead } = refused;
  const values = { ...refused, instead: instead && `${charts[instead].name} (${instead})` };
  return { id: 'input.refusedTest', values };
}

/** Whether all four results are plainly fine. */
function areOnScales({ listening, reading, writing, speaking }: Loose, scales: Chart['scales']): boolean {
  return (
    isNumberOn(listening, scales.listening) &&
    isNumberOn(reading, scales.reading) &&
    isNumberOn(writing, scales.writing) &&
    isNumberOn(speaking, scales.speaking)
  );
}

function isNumberOn(value: unknown, scale: Scale): boolean {
  return typeof value === 'number' && isOnScale(value, scale);
}

function before(one: string, other: string, day: unknown): Finding {
  return {
    problem: { id: 'input.before', values: { this: one, other, day: String(day) } },
    expects: { id: 'expected.dayFrom', values: { first: String(day) } },
  };
}
