import type { Source } from '../source.ts';
import type { Ability, Language, TestId } from './ids.ts';

/** Lowest result for CLB or NCLC 4, 5, 6, 7, 8, 9, 10 (for CELPIP also 11 and 12). Results below the first are below level 4. */
export type LowestResults = readonly number[];

/** The results that a test can give in one ability. */
export interface Scale {
  /** Lowest result that the test gives, on its own scale. */
  readonly min: number;
  /** Highest result that the test gives, on its own scale. */
  readonly max: number;
  /** Distance of two results beside each other. */
  readonly step: number;
}

/** How results of a test become Canadian Language Benchmarks (CLB) or niveaux de compétence linguistique canadiens (NCLC). */
export interface Chart {
  /** Id of the test, as profiles write it. */
  readonly test: TestId;
  /** The official name of the test. */
  readonly name: string;
  /** The official language that it tests. */
  readonly language: Language;
  /** First day on which results of this test could be used, `YYYY-MM-DD`. */
  readonly acceptedFrom: string;
  /** Only when sources disagree on `acceptedFrom`: on the days between, whether a test counts is a doubt. */
  readonly surelyAcceptedFrom?: string;
  /** The results that exist, by ability. */
  readonly scales: Readonly<Record<Ability, Scale>>;
  /** The lowest result for each level, by ability. */
  readonly lowest: Readonly<Record<Ability, LowestResults>>;
  /** The official page on which the chart was read. */
  readonly source: Source;
}

/** A chart as a version holds it: the version that brings a test says since when it is accepted. */
export type ChartTable = Omit<Chart, 'acceptedFrom'>;

/** The tests that are accepted, each with its chart. */
export interface LanguageTestTables {
  /** By test; `null`: not accepted under this version. */
  readonly charts: Readonly<Record<TestId, ChartTable | null>>;
}

/** The level that the first entry of `LowestResults` stands for. */
export const firstChartLevel = 4;

/** The same for each of the four abilities. */
export function each<T>(value: T): Readonly<Record<Ability, T>> {
  return { listening: value, reading: value, writing: value, speaking: value };
}
