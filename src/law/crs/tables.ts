/** Points with an accompanying spouse or partner, then without. */
export type Pair = readonly [withPartner: number, alone: number];

/** Levels of one credential; `bachelor` is any program of three years or more. */
export const credentialLevels = [
  'none',
  'secondary',
  'lessThanOneYear',
  'oneYear',
  'twoYear',
  'bachelor',
  'master',
  'professional',
  'doctoral',
] as const;

export type CredentialLevel = (typeof credentialLevels)[number];

/** Levels of education that the CRS pays; `twoOrMore` are credentials together. */
export type EducationLevel = Exclude<CredentialLevel, 'lessThanOneYear'> | 'twoOrMore';

/** Ages: 17 stands for 17 or less, 45 for 45 or more. */
// biome-ignore format: one row a decade reads best
export type AgeRow =
  | 17 | 18 | 19 | 20 | 21 | 22 | 23 | 24 | 25 | 26 | 27 | 28 | 29 | 30 | 31
  | 32 | 33 | 34 | 35 | 36 | 37 | 38 | 39 | 40 | 41 | 42 | 43 | 44 | 45;

/** CLB or NCLC levels: 3 stands for below 4, 10 for 10 or more. */
export type LevelRow = 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;
/** The row of "CLB 10 or more": higher levels are paid alike (CRS criteria, parts A to C). */
export const topLevel = 10 satisfies LevelRow;

/** Completed years of Canadian work: 5 stands for five or more. */
export type YearRow = 0 | 1 | 2 | 3 | 4 | 5;

/** Completed years of foreign work: 3 stands for three or more. */
export type ForeignYearRow = 0 | 1 | 2 | 3;

/** A transferability combination: tier of education or foreign work (0 pays nothing) by low or high on the other side. */
export interface Combination {
  readonly 1: { readonly low: number; readonly high: number };
  readonly 2: { readonly low: number; readonly high: number };
}

/** Levels of high-wage occupations, by the average of their median wages: at least twice, 1.5 and 1.3 times the general one. */
export type HighWageLevel = '2x' | '1.5x' | '1.3x';

/** From the highest to the lowest. */
export const highWageLevels: readonly HighWageLevel[] = ['2x', '1.5x', '1.3x'];

/** Points for high-wage occupations. No bundled version has them: no official table was found (see 2026-11-03). */
export interface HighWageTable {
  /** NOC 2021 unit group to level; one that is not listed earns nothing. */
  readonly occupations: Readonly<Record<string, HighWageLevel>>;
  readonly canadianWork: {
    /** Completed years of Canadian work in listed occupations that are needed. */
    readonly years: number;
    readonly points: Readonly<Record<HighWageLevel, number>>;
  };
  readonly jobOffer: {
    /** Only offers that are arranged employment, on an LMIA or a permit; else any of full-time skilled work, long enough. */
    readonly arrangedOnly: boolean;
    readonly points: Readonly<Record<HighWageLevel, number>>;
  };
  /** Someone who has both the work and the offer: both add up, or only the higher counts. */
  readonly both: 'add' | 'higher';
  /** The section, for citation. */
  readonly cite?: string;
}

/** Every number of the Comprehensive Ranking System. Points unless said otherwise. */
export interface CrsTables {
  readonly total: number;
  readonly work: {
    readonly windowYears: number;
  };
  readonly core: {
    readonly cap: Pair;
    readonly age: Readonly<Record<AgeRow, Pair>>;
    readonly education: Readonly<Record<EducationLevel, Pair>>;
    /** For each ability. */
    readonly firstLanguage: Readonly<Record<LevelRow, Pair>>;
    /** For each ability, before the cap. */
    readonly secondLanguage: Readonly<Record<LevelRow, Pair>>;
    readonly secondLanguageCap: Pair;
    readonly canadianWork: Readonly<Record<YearRow, Pair>>;
  };
  readonly partner: {
    readonly cap: number;
    readonly education: Readonly<Record<EducationLevel, number>>;
    /** For each ability of one official language. */
    readonly language: Readonly<Record<LevelRow, number>>;
    readonly canadianWork: Readonly<Record<YearRow, number>>;
    /** Whether the two-year limit of a test holds for the partner too. */
    readonly testExpires: boolean;
  };
  readonly transferability: {
    readonly cap: number;
    readonly groupCap: number;
    readonly educationTier: Readonly<Record<EducationLevel, 0 | 1 | 2>>;
    readonly foreignWorkTier: Readonly<Record<ForeignYearRow, 0 | 1 | 2>>;
    /** Lowest level of the four abilities for the low and the high column. */
    readonly languageFrom: { readonly low: number; readonly high: number };
    /** Completed years for the low and the high column. */
    readonly canadianWorkFrom: { readonly low: number; readonly high: number };
    readonly educationLanguage: Combination;
    readonly educationCanadianWork: Combination;
    readonly foreignWorkLanguage: Combination;
    readonly foreignWorkCanadianWork: Combination;
    readonly certificate: {
      /** Lowest level of the four abilities. */
      readonly from: { readonly low: number; readonly high: number };
      readonly low: number;
      readonly high: number;
    };
  };
  readonly additional: {
    readonly cap: number;
    readonly nomination: number;
    readonly jobOffer: {
      /** NOC major group 00, senior managers. */
      readonly majorGroup00: number;
      readonly other: number;
      /** Only offers approved on a labour market impact assessment. */
      readonly lmiaOnly: boolean;
    };
    readonly canadianStudy: { readonly oneOrTwoYears: number; readonly threeOrMore: number };
    readonly sibling: number;
    readonly french: {
      /** Lowest level of the four abilities in French. */
      readonly frenchFrom: number;
      /** English level in all four abilities that brings the higher amount. */
      readonly englishFrom: number;
      readonly alone: number;
      readonly withEnglish: number;
    };
    readonly highWage?: HighWageTable;
  };
  /** The section behind each part, for citation. */
  readonly cite: Readonly<Record<CrsPart, string>>;
}

export type CrsPart =
  | 'total'
  | 'core'
  | 'age'
  | 'education'
  | 'language'
  | 'canadianWork'
  | 'partner'
  | 'partnerWork'
  | 'transferability'
  | 'additional'
  | 'nomination'
  | 'jobOffer'
  | 'canadianStudy'
  | 'french'
  | 'sibling';
