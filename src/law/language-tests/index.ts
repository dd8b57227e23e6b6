import { history } from '../version.ts';
import { languageTests20150101 } from './2015-01-01-launch.ts';
import { languageTests20181101 } from './2018-11-01-tcf-canada.ts';
import { languageTests20240130 } from './2024-01-30-pte-core.ts';
import type { TestId } from './ids.ts';
import type { Chart, Scale } from './tables.ts';

/** The accepted tests and their charts by day, oldest first. */
// biome-ignore format: one version a line
export const languageTestsHistory = history(languageTests20150101, [
  languageTests20181101,
  languageTests20240130,
]);

/** The newest chart of each test, whether or not it is accepted on a day. */
export const charts: Readonly<Record<TestId, Chart>> = {
  'celpip-g': newestChart('celpip-g'),
  'ielts-gt': newestChart('ielts-gt'),
  'pte-core': newestChart('pte-core'),
  'tef-canada': newestChart('tef-canada'),
  'tcf-canada': newestChart('tcf-canada'),
};

function newestChart(test: TestId): Chart {
  const { versions } = languageTestsHistory;
  const first = versions.find(({ tables }) => tables.charts[test]);
  const chart = versions.findLast(({ tables }) => tables.charts[test])?.tables.charts[test];
  if (!first || !chart) throw new Error(`${test} stands in no version of the language tests`);
  return { ...chart, acceptedFrom: first.effective };
}

/** The scale that TEF results are also printed on since October 2019; it belongs to other programs. */
export const tefOtherScaleMax = 699;

/** Levels that a `test: clb` sitting can state. */
export const statedLevels: Scale = { min: 0, max: 12, step: 1 };
