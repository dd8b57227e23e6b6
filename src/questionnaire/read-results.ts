import { isTestId } from '../law/language-tests/ids.ts';
import { checkResult } from '../profile/test-result.ts';
import type { AnswerFinding } from './answer-finding.ts';
import { type WrittenResult, writtenResults } from './results.ts';
import type { Asked } from './steps.ts';

/** Reads the results of a test in one line. One that cannot be is no fault as long as another can: it is asked by itself. */
export function readResults(
  text: string,
  { at: { here } }: Asked,
): { readonly value: string } | { readonly finding: AnswerFinding } {
  const results = writtenResults(text, here);
  if (!results) return { finding: { problem: { id: 'input.tooManyResults', values: {} } } };
  const [first] = results;
  if (first && results.every(({ value }) => value === undefined)) return { finding: whyNot(first, here.test) };
  return { value: results.map((result) => result.value ?? result.text).join(' ') };
}

function whyNot({ ability, text }: WrittenResult, test: unknown): AnswerFinding {
  if (typeof test !== 'string' || !isTestId(test)) return { problem: { id: 'input.level', values: {} } };
  // What is no number is on no scale.
  const value = Number(text.replace(',', '.') || Number.NaN);
  const finding = checkResult(test, ability, Number.isNaN(value) ? -1 : value);
  return finding ?? { problem: { id: 'input.notNumber', values: {} } };
}
