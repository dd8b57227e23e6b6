import type { Ability, TestId } from '../law/language-tests/ids.ts';
import { charts, tefOtherScaleMax } from '../law/language-tests/index.ts';
import type { Scale } from '../law/language-tests/tables.ts';
import type { MessageAmong } from '../messages/message.ts';
import type { Finding } from './finding.ts';

/** A result that its test does not give. */
export interface ResultFinding extends Finding {
  readonly problem: MessageAmong<'input.tefScale' | 'input.result'>;
  readonly expects: MessageAmong<'expected.onScale'>;
}

/** What is wrong with a result on the scale of its test, or `undefined` when it is possible. */
export function checkResult(test: TestId, ability: Ability, value: number | 'M'): ResultFinding | undefined {
  const { name, scales, lowest } = charts[test];
  const scale = scales[ability];
  // CELPIP prints M where there was too little to assess.
  if (value === 'M' ? test === 'celpip-g' : isOnScale(value, scale)) return undefined;
  const other = test === 'tef-canada' && value !== 'M' && value > scale.max && value <= tefOtherScaleMax;
  return {
    problem: other
      ? { id: 'input.tefScale', values: { ability, max: scale.max } }
      : { id: 'input.result', values: { test: name, ability } },
    expects: { id: 'expected.onScale', values: { least: scale.min, most: scale.max, step: scale.step } },
    example: `${ability}: ${lowest[ability][5]}`,
  };
}

export function isOnScale(value: number, { min, max, step }: Scale): boolean {
  return value >= min && value <= max && Number.isInteger((value - min) / step);
}
