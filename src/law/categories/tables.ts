import type { Ability } from '../language-tests/ids.ts';

/** Categories of category-based selection, in the order in which they are told. Part of the public JSON. */
export const categoryIds = [
  'french',
  'healthcare',
  'stem',
  'trades',
  'education',
  'transport',
  'agriculture',
  'physicians',
  'senior-managers',
  'researchers',
  'military',
] as const;

/** A category of category-based selection. @useDeclaredType */
export type CategoryId = (typeof categoryIds)[number];

/** Work that an occupation category asks for, in a single occupation of its list. */
export interface Experience {
  /** Months of full-time work. */
  readonly months: number;
  /** The same as full-time hours. */
  readonly hours: number;
  /** False where only the months are known to be law, and the hours are our arithmetic. */
  readonly hoursConfirmed: boolean;
  /** The years before the day in which the work must lie. */
  readonly windowYears: number;
  /** Whether it must be without a break; `undefined` where sources differ. */
  readonly continuous: boolean | undefined;
  /** False where the sentence was not read for these categories, or sources differ: then both readings are told. */
  readonly continuousRead: boolean;
}

/** Level of NCLC in each of the four abilities, in one sitting. */
export interface LanguageCategory {
  /** A category of language results. */
  readonly kind: 'language';
  /** Lowest level for each ability. */
  readonly level: Readonly<Record<Ability, number>>;
}

/** Work in an occupation of a list. */
export interface OccupationCategory {
  /** A category of occupations. */
  readonly kind: 'occupation';
  /** Where the work must have been done. */
  readonly where: 'anywhere' | 'canada';
  /** Unit groups of NOC 2021, five digits each. */
  readonly nocs: readonly string[];
}

/** Members of a foreign military with an offer from the Canadian Armed Forces. */
export interface MilitaryCategory {
  /** The category of military recruits. */
  readonly kind: 'military';
  /** Unit groups of NOC 2021, five digits each. */
  readonly nocs: readonly string[];
  /** Continuous years in a recognized foreign military. */
  readonly serviceYears: number;
  /** Months of full-time work offered by the Canadian Armed Forces. */
  readonly offerMonths: number;
  /** Years of the post-secondary credential. */
  readonly studyYears: number;
}

/** What a category asks for. */
export type CategoryRule = LanguageCategory | OccupationCategory | MilitaryCategory;

/** The categories of a version; `null`: none of that name. */
export interface CategoryTables {
  /** The rule of each category. */
  readonly categories: Readonly<Record<CategoryId, CategoryRule | null>>;
  /** The work that categories of occupations ask for. */
  readonly experience: {
    /** Of categories whose work may have been done in any country. */
    readonly anywhere: Experience;
    /** Of categories with Canadian work experience, from the first of them on; `null`: none of them yet. */
    readonly canada: Experience | null;
  };
}
