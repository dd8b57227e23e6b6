import type { EducationLevel } from '../crs/tables.ts';
import type { Ability } from '../language-tests/ids.ts';

/** Ages of the selection grid: 17 stands for under 18, 47 for 47 or more. */
// biome-ignore format: one row a decade reads best
export type GridAgeRow =
  | 17 | 18 | 19 | 20 | 21 | 22 | 23 | 24 | 25 | 26 | 27 | 28 | 29 | 30 | 31 | 32
  | 33 | 34 | 35 | 36 | 37 | 38 | 39 | 40 | 41 | 42 | 43 | 44 | 45 | 46 | 47;

/** Completed years of the selection grid: 6 stands for six or more. */
export type GridYearRow = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** Where a trade is one of the Federal Skilled Trades. */
export interface TradesList {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** False while the list was written in an older NOC, whose codes cannot be read off NOC 2021. */
  readonly inNoc2021: boolean;
  /** NOC 2021 prefixes that may belong to a list written in an older NOC, beside `include`. */
  readonly perhaps: readonly string[];
}

/** Every number and list of the three programs. Sections are of the IRPR. */
export interface ProgramTables {
  /** Classes of offers changed on 2016-11-19; before it, an offer had to be indeterminate, which a profile does not say. */
  readonly offer: {
    /** Least months of work offered after the visa. */
    readonly minMonths: number;
    /** Years of continuous work for the employer under R204 or R205 permits. */
    readonly serviceYears: number;
    /** Whether routes (a) to (d) are known to have read as they do. */
    readonly routesKnown: boolean;
  };
  /** Occupations that the Minister has designated as restricted (R73(1)): they count in no program. */
  readonly restricted: {
    readonly nocs: readonly string[];
    /** Whether a list was read, or none was found. */
    readonly listRead: boolean;
  };
  readonly physicians: {
    /** Whose self-employed, publicly funded work counts; empty before the public policy. */
    readonly nocs: readonly string[];
  };
  readonly fsw: {
    readonly windowYears: number;
    readonly workYears: number;
    readonly level: number;
    readonly passMark: number;
    /** Primary occupations whose foreign credential a designated body must assess, with names of that body (R75(2.1)). */
    readonly bodies: readonly {
      readonly nocs: readonly string[];
      readonly body: string;
      readonly names: readonly string[];
    }[];
    readonly grid: {
      readonly education: Readonly<Record<EducationLevel, number>>;
      readonly educationMax: number;
      /** For each ability of the first official language: level 7, 8, 9 or more. */
      readonly firstLanguage: { readonly 7: number; readonly 8: number; readonly 9: number };
      readonly secondLanguage: { readonly from: number; readonly points: number };
      readonly languageMax: number;
      readonly experience: Readonly<Record<GridYearRow, number>>;
      readonly experienceMax: number;
      readonly age: Readonly<Record<GridAgeRow, number>>;
      readonly ageMax: number;
      readonly arrangedEmployment: number;
      readonly adaptability: {
        readonly max: number;
        readonly partnerLanguage: { readonly from: number; readonly points: number };
        readonly ownStudy: number;
        readonly partnerStudy: number;
        /** Months of full-time study that make two academic years. */
        readonly studyMonths: number;
        readonly ownWork: number;
        readonly partnerWork: number;
        readonly workYears: number;
        readonly relative: number;
        readonly arrangedEmployment: number;
      };
    };
  };
  readonly cec: {
    readonly windowYears: number;
    readonly workYears: number;
    /** Level by TEER of the occupation with the most experience. */
    readonly level: Readonly<Record<0 | 1 | 2 | 3, number>>;
  };
  readonly fst: {
    readonly windowYears: number;
    readonly workYears: number;
    readonly level: Readonly<Record<Ability, number>>;
    readonly trades: TradesList;
  };
  /** Years after a finding of misrepresentation during which no profile can be made (IRPA 40(2), 10.1(4)). */
  readonly misrepresentationYears: number;
}
