import { categoryIds } from './categories/tables.ts';

/** Who a round invites from: everyone in the pool, one program, nominees, or one category. `unknown`: a name not known yet. */
export const roundKinds = ['general', 'program', 'pnp', 'category', 'unknown'] as const;

/**
 * Who a round invites from: everyone in the pool, one program, nominees, or one category. `unknown`: a name not known yet.
 * @useDeclaredType
 */
export type RoundKind = (typeof roundKinds)[number];

export const roundCategories = ['general', 'cec', 'fsw', 'fst', 'pnp', ...categoryIds, 'unknown'] as const;

/** The program or category of a round; the ids of categories are those of an assessment. @useDeclaredType */
export type RoundCategory = (typeof roundCategories)[number];
