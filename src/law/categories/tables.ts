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

export type CategoryId = (typeof categoryIds)[number];

/** Work that an occupation category asks for, in a single occupation of its list. */
export interface Experience {
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
  readonly kind: 'language';
  readonly level: Readonly<Record<Ability, number>>;
}

export interface OccupationCategory {
  readonly kind: 'occupation';
  /** Where the work must have been done. */
  readonly where: 'anywhere' | 'canada';
  readonly nocs: readonly string[];
}

/** Members of a foreign military with an offer from the Canadian Armed Forces. */
export interface MilitaryCategory {
  readonly kind: 'military';
  readonly nocs: readonly string[];
  /** Continuous years in a recognized foreign military. */
  readonly serviceYears: number;
  /** Months of full-time work offered by the Canadian Armed Forces. */
  readonly offerMonths: number;
  /** Years of the post-secondary credential. */
  readonly studyYears: number;
}

export type CategoryRule = LanguageCategory | OccupationCategory | MilitaryCategory;

/** The categories of a version; `null`: none of that name. */
export interface CategoryTables {
  readonly categories: Readonly<Record<CategoryId, CategoryRule | null>>;
  /** `canada`: of the categories with Canadian work experience, from the first of them on. */
  readonly experience: { readonly anywhere: Experience; readonly canada: Experience | null };
}
