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
  /** Prefixes of NOC 2021 codes that are on the list. */
  readonly include: readonly string[];
  /** Prefixes of NOC 2021 codes that are not, though one of `include` fits. */
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
    /** Unit groups of NOC 2021. */
    readonly nocs: readonly string[];
    /** Whether a list was read, or none was found. */
    readonly listRead: boolean;
  };
  /** The public policy for physicians. */
  readonly physicians: {
    /** Unit groups whose self-employed, publicly funded work counts; empty before the policy. */
    readonly nocs: readonly string[];
  };
  /** Federal Skilled Workers (R75 to R83). */
  readonly fsw: {
    /** Years before the day in which the work must lie. */
    readonly windowYears: number;
    /** Years of continuous work that are needed. */
    readonly workYears: number;
    /** CLB or NCLC in each ability of the first official language. */
    readonly level: number;
    /** Points of the grid that are needed. */
    readonly passMark: number;
    /** Primary occupations whose foreign credential a designated body must assess, with names of that body (R75(2.1)). */
    readonly bodies: readonly {
      /** Unit groups of NOC 2021. */
      readonly nocs: readonly string[];
      /** Name of the designated body. */
      readonly body: string;
      /** Names by which profiles may call it, in lower case. */
      readonly names: readonly string[];
    }[];
    /** Points of the selection grid (R78 to R83), of which `passMark` is needed. */
    readonly grid: {
      /** By the highest level of education. */
      readonly education: Readonly<Record<EducationLevel, number>>;
      /** The most that education can give. */
      readonly educationMax: number;
      /** For each ability of the first official language: level 7, 8, 9 or more. */
      readonly firstLanguage: Readonly<Record<7 | 8 | 9, number>>;
      /** The second official language. */
      readonly secondLanguage: {
        /** Lowest level that is needed in all four abilities. */
        readonly from: number;
        /** Points where all four abilities have that level, once for all. */
        readonly points: number;
      };
      /** The most for both languages. */
      readonly languageMax: number;
      /** By completed years of work. */
      readonly experience: Readonly<Record<GridYearRow, number>>;
      /** The most for experience. */
      readonly experienceMax: number;
      /** By age on the day. */
      readonly age: Readonly<Record<GridAgeRow, number>>;
      /** The most for age. */
      readonly ageMax: number;
      /** Points for arranged employment. */
      readonly arrangedEmployment: number;
      /** Points for adaptability (R83). */
      readonly adaptability: {
        /** The most for adaptability. */
        readonly max: number;
        /** A partner with a level in either official language (R83). */
        readonly partnerLanguage: {
          /** Lowest level that is needed in all four abilities. */
          readonly from: number;
          /** Points where all four abilities have that level, once for all. */
          readonly points: number;
        };
        /** Two academic years of study in Canada. */
        readonly ownStudy: number;
        /** Two academic years of study in Canada by the partner. */
        readonly partnerStudy: number;
        /** Months of full-time study that make two academic years. */
        readonly studyMonths: number;
        /** The applicant's full-time work in Canada, of `workYears` or more. */
        readonly ownWork: number;
        /** The partner's full-time work in Canada, of `workYears` or more. */
        readonly partnerWork: number;
        /** Years of work in Canada that are needed. */
        readonly workYears: number;
        /** A relative of either of the two who lives in Canada. */
        readonly relative: number;
        /** Points beside those of arranged employment as a factor of its own. */
        readonly arrangedEmployment: number;
      };
    };
  };
  /** Canadian Experience Class (R87.1). */
  readonly cec: {
    /** Years before the day in which the work must lie. */
    readonly windowYears: number;
    /** Years of Canadian work that are needed. */
    readonly workYears: number;
    /** Level by TEER of the occupation with the most experience. */
    readonly level: Readonly<Record<0 | 1 | 2 | 3, number>>;
  };
  /** Federal Skilled Trades (R87.2). */
  readonly fst: {
    /** Years before the day in which the work must lie. */
    readonly windowYears: number;
    /** Years of work in the trade that are needed. */
    readonly workYears: number;
    /** Lowest CLB or NCLC level that is needed, by ability. */
    readonly level: Readonly<Record<Ability, number>>;
    /** The occupations that are skilled trades, as codes of NOC 2021. */
    readonly trades: TradesList;
  };
  /** Years after a finding of misrepresentation during which no profile can be made (IRPA 40(2), 10.1(4)). */
  readonly misrepresentationYears: number;
}
