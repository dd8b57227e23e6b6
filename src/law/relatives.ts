/** Age from which a relative in Canada counts (R83(5); CRS criteria, part D). */
export const relativeMinAge = 18;

/** Relatives who count for adaptability (R83(5)); a sibling counts for the CRS too. */
export const qualifyingRelations = [
  'parent',
  'grandparent',
  'child',
  'grandchild',
  'sibling',
  'aunt',
  'uncle',
  'niece',
  'nephew',
] as const;
