import type { Source } from '../source.ts';

/** The official languages. */
export const languages = ['english', 'french'] as const;

export type Language = (typeof languages)[number];
export type Ability = 'listening' | 'reading' | 'writing' | 'speaking';

/** The four abilities in the order of the profile and of the score tree. */
export const abilities: readonly Ability[] = ['listening', 'reading', 'writing', 'speaking'];

/** The tests that Express Entry takes. Of each language, those held in the most countries come first. */
export const testIds = ['ielts-gt', 'celpip-g', 'pte-core', 'tef-canada', 'tcf-canada'] as const;

export type TestId = (typeof testIds)[number];

/** Lowest result for CLB or NCLC 4, 5, 6, 7, 8, 9, 10 (for CELPIP also 11 and 12). Results below the first are below level 4. */
export type LowestResults = readonly number[];

export interface Scale {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** How results of a test become Canadian Language Benchmarks (CLB) or niveaux de compétence linguistique canadiens (NCLC). */
export interface Chart {
  readonly test: TestId;
  readonly name: string;
  readonly language: Language;
  /** First day on which results of this test could be used, `YYYY-MM-DD`. */
  readonly acceptedFrom: string;
  /** Only when sources disagree on `acceptedFrom`: on the days between, whether a test counts is a doubt. */
  readonly surelyAcceptedFrom?: string;
  readonly scales: Readonly<Record<Ability, Scale>>;
  readonly lowest: Readonly<Record<Ability, LowestResults>>;
  readonly source: Source;
}

/** The level that the first entry of `LowestResults` stands for. */
export const firstChartLevel = 4;
