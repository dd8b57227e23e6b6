import { aboutField } from '../profile/field.ts';
import { type FactPath, withFact } from '../profile/profile-data.ts';
import { profileSchema } from '../profile/schema.ts';
import type { AnswerFinding } from './answer-finding.ts';
import { isWord, type Value } from './question.ts';
import type { Asked, Setting } from './steps.ts';
import { problemsOf } from './valid-profile.ts';

// Found wherever a thing is half told; the questions to come answer them.
const missing: ReadonlySet<string> = new Set([
  'input.missing',
  'input.startOrYears',
  'input.testDate',
  'input.clbLanguage',
]);

/** What the validator of profiles finds wrong with an answer, in its own words. */
export function checkAnswer(value: Value, { path, at, question }: Asked, { asOf }: Setting): AnswerFinding | undefined {
  if (path === undefined || isWord(value, question)) return undefined;
  const field = path.join('.');
  const before = new Set(problemsOf(at.root, asOf).map((one) => `${one.field} ${one.problem.id}`));
  const found = problemsOf(withFact(at.root, path, value), asOf).find(
    (one) => !missing.has(one.problem.id) && (one.field === field || !before.has(`${one.field} ${one.problem.id}`)),
  );
  if (!found) return undefined;
  const { problem, expects, example } = found;
  if (!expects) return { problem, ...expectedOf(path) };
  return { problem, expects, ...(example !== undefined && { example }) };
}

/** What a profile takes at a path. */
export function expectedOf(path: FactPath | undefined): Omit<AnswerFinding, 'problem'> {
  const about = path && aboutField(profileSchema, path);
  return about ? { expects: about.expects, example: about.example } : {};
}
