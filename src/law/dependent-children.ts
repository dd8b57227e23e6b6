/** Age below which a child without a spouse or partner is dependent (R2), fixed on the day of application (R25.1). */
export const dependentChildAges = [
  { effective: '2014-08-01', under: 19, source: 'SOR/2014-133' },
  { effective: '2017-10-24', under: 22, source: 'SOR/2017-60' },
] as const;

/** The age below which a child is dependent on a day (`YYYY-MM-DD`); `undefined` before 2014-08-01, which is before Express Entry. */
export function dependentChildUnder(day: string): number | undefined {
  return dependentChildAges.findLast(({ effective }) => effective <= day)?.under;
}
