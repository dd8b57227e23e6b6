/**
 * From this day, candidates with exactly the cut-off score are invited in the order in which they submitted their
 * profiles; updating a profile keeps its time (MI 2017-1 of 2017-05-29). The rule before it was not found.
 */
export const tieBreakFrom = '2017-06-06';
