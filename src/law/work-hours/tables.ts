/** How hours of work make time that counts (R73(1), R80(4); MI s. 15(5), (6)). */
export interface WorkHours {
  /** Hours a week from which work is full time, and above which hours add nothing. */
  readonly fullTimePerWeek: number;
  /** Hours of a year of full-time work: 52 weeks of them. */
  readonly perYear: number;
}
