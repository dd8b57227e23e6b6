import type { TestId } from './chart.ts';
import { charts } from './charts.ts';

/** Whether a text names one of the tests of Express Entry. */
export function isTestId(text: string): text is TestId {
  return Object.hasOwn(charts, text);
}
