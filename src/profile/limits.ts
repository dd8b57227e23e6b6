/** Most characters of a profile; a real one has a few thousand. */
export const maxProfileLength = 1024 * 1024;

/** Nobody has lived longer in whole years, near enough: more is a slip of the pen. */
export const mostAge = 120;
