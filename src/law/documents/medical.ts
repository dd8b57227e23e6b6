/** Whether the medical exam comes before the application ("upfront"), by day of application; all family members. */
export interface MedicalPeriod {
  /** First day of application, `YYYY-MM-DD`. */
  readonly effective: string;
  readonly upfront: boolean;
  readonly source: string;
}

/** Oldest first. */
export const medicalPeriods: readonly MedicalPeriod[] = [
  { effective: '2015-01-01', upfront: true, source: 'canada.ca, medical exam for permanent residents' },
  { effective: '2023-10-01', upfront: false, source: 'IRCC operational change of 2023-10-01' },
  { effective: '2025-08-21', upfront: true, source: 'IRCC operational change of 2025-08-21' },
];

/** What holds for an application made on a day (`YYYY-MM-DD`). */
export function medicalOn(day: string): MedicalPeriod | undefined {
  return medicalPeriods.findLast(({ effective }) => effective <= day);
}

/**
 * Years for which an exam made in Canada may stand in (public policy). Whether it is still in force is not confirmed: its
 * extension to 2029-10-05 has one source.
 */
export const earlierExamYears = 5;
