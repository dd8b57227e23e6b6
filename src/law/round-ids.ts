import { categoryIds } from './categories/tables.ts';

/** Who a round invites from: everyone in the pool, one program, nominees, or one category. `unknown`: a name not known yet. */
export type RoundKind = 'general' | 'program' | 'pnp' | 'category' | 'unknown';

export const roundCategories = ['general', 'cec', 'fsw', 'fst', 'pnp', ...categoryIds, 'unknown'] as const;

/** The program or category of a round; the ids of categories are those of an assessment. */
export type RoundCategory = (typeof roundCategories)[number];
