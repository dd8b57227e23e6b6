/**
 * From this day, a nominee of a province may be invited in respect of the provincial nominee class only: IRPA 10.1(1.1), in
 * the wording of 2017-06-22. Whether it was so before was not found.
 */
export const onlyAsNomineeFrom = '2017-06-22';
