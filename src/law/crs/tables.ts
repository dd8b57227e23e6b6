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

/** Level of one credential, from none to a doctorate. @useDeclaredType */
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

/** The low and the high column of the transferability tables. */
export interface LowHigh {
  /** Value of the low column. */
  readonly low: number;
  /** Value of the high column. */
  readonly high: number;
}

/** A transferability combination: tier of education or foreign work (0 pays nothing) by low or high on the other side. */
export type Combination = Readonly<Record<1 | 2, LowHigh>>;

/** Levels of high-wage occupations, by the average of their median wages: at least twice, 1.5 and 1.3 times the general one. */
export type HighWageLevel = '2x' | '1.5x' | '1.3x';

/** From the highest to the lowest. */
export const highWageLevels: readonly HighWageLevel[] = ['2x', '1.5x', '1.3x'];

/** Points for high-wage occupations. No bundled version has them: no official table was found (see 2026-11-03). */
export interface HighWageTable {
  /** NOC 2021 unit group to level; one that is not listed earns nothing. */
  readonly occupations: Readonly<Record<string, HighWageLevel>>;
  /** Of Canadian work in listed occupations. */
  readonly canadianWork: {
    /** Completed years of Canadian work in listed occupations that are needed. */
    readonly years: number;
    /** Points by the level of the occupation. */
    readonly points: Readonly<Record<HighWageLevel, number>>;
  };
  /** Of an offer in a listed occupation. */
  readonly jobOffer: {
    /** Only offers that are arranged employment, on an LMIA or a permit; else any of full-time skilled work, long enough. */
    readonly arrangedOnly: boolean;
    /** Points by the level of the offered occupation. */
    readonly points: Readonly<Record<HighWageLevel, number>>;
  };
  /** Someone who has both the work and the offer: both add up, or only the higher counts. */
  readonly both: 'add' | 'higher';
  /** The section that brings these points, for citation. */
  readonly cite?: string;
}

/** Every number of the Comprehensive Ranking System. Points unless said otherwise. */
export interface CrsTables {
  /** The most that all parts can give: 1,200. */
  readonly total: number;
  /** How far back work counts. */
  readonly work: {
    /** Years before the day in which work must lie. */
    readonly windowYears: number;
  };
  /** Age, education, languages and Canadian work of the applicant. */
  readonly core: {
    /** The most that the part can give. */
    readonly cap: Pair;
    /** By age in whole years on the day. */
    readonly age: Readonly<Record<AgeRow, Pair>>;
    /** By the highest level of education. */
    readonly education: Readonly<Record<EducationLevel, Pair>>;
    /** For each of the four abilities, by CLB or NCLC level. */
    readonly firstLanguage: Readonly<Record<LevelRow, Pair>>;
    /** For each ability, before the cap. */
    readonly secondLanguage: Readonly<Record<LevelRow, Pair>>;
    /** The most that the second official language can give. */
    readonly secondLanguageCap: Pair;
    /** By completed years of Canadian work. */
    readonly canadianWork: Readonly<Record<YearRow, Pair>>;
  };
  /** Education, language and Canadian work of an accompanying spouse or partner. */
  readonly partner: {
    /** The most that the part can give. */
    readonly cap: number;
    /** By the partner's highest level of education. */
    readonly education: Readonly<Record<EducationLevel, number>>;
    /** For each ability of one official language. */
    readonly language: Readonly<Record<LevelRow, number>>;
    /** By the partner's completed years of Canadian work. */
    readonly canadianWork: Readonly<Record<YearRow, number>>;
    /** Whether the two-year limit of a test holds for the partner too. */
    readonly testExpires: boolean;
  };
  /** Skill transferability: combinations of two facts. */
  readonly transferability: {
    /** The most that the part can give. */
    readonly cap: number;
    /** The most that education, foreign work, or the certificate can give. */
    readonly groupCap: number;
    /** Tier of a level of education: 0 pays nothing. */
    readonly educationTier: Readonly<Record<EducationLevel, 0 | 1 | 2>>;
    /** Tier of completed years of foreign work: 0 pays nothing. */
    readonly foreignWorkTier: Readonly<Record<ForeignYearRow, 0 | 1 | 2>>;
    /** Lowest level of the four abilities for the low and the high column. */
    readonly languageFrom: LowHigh;
    /** Completed years for the low and the high column. */
    readonly canadianWorkFrom: LowHigh;
    /** Education with the first official language. */
    readonly educationLanguage: Combination;
    /** Education with Canadian work. */
    readonly educationCanadianWork: Combination;
    /** Foreign work with the first official language. */
    readonly foreignWorkLanguage: Combination;
    /** Foreign work with Canadian work. */
    readonly foreignWorkCanadianWork: Combination;
    /** A certificate of qualification in a trade with the first official language. */
    readonly certificate: LowHigh & {
      /** Lowest level of the four abilities. */
      readonly from: LowHigh;
    };
  };
  /** Nomination, job offer, study in Canada, sibling and French. */
  readonly additional: {
    /** The most that the part can give. */
    readonly cap: number;
    /** A provincial or territorial nomination. */
    readonly nomination: number;
    /** An offer of arranged employment; 0 since 2025-03-25. */
    readonly jobOffer: {
      /** NOC major group 00, senior managers. */
      readonly majorGroup00: number;
      /** Any other occupation that is skilled on the day. */
      readonly other: number;
      /** Only offers approved on a labour market impact assessment. */
      readonly lmiaOnly: boolean;
    };
    /** A credential earned in Canada, by the length of its program. */
    readonly canadianStudy: {
      /** A program of one or two years. */
      readonly oneOrTwoYears: number;
      /** A program of three years or more, a master's, a doctorate, or a professional degree. */
      readonly threeOrMore: number;
    };
    /** A brother or sister in Canada who is a citizen or permanent resident. */
    readonly sibling: number;
    /** French in all four abilities, by the English beside it. */
    readonly french: {
      /** Lowest level of the four abilities in French. */
      readonly frenchFrom: number;
      /** English level in all four abilities that brings the higher amount. */
      readonly englishFrom: number;
      /** With English below `englishFrom`, or none. */
      readonly alone: number;
      /** With English of `englishFrom` or more. */
      readonly withEnglish: number;
    };
    /** High-wage occupations; left out by every bundled version. */
    readonly highWage?: HighWageTable;
  };
  /** The section behind each part, for citation. */
  readonly cite: Readonly<Record<CrsPart, string>>;
}

/** A part of the CRS that has a section of its own. */
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
