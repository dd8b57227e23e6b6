/** The programs in the order in which they are told: Federal Skilled Worker, Canadian Experience, Federal Skilled Trades. */
export const programIds = ['fsw', 'cec', 'fst'] as const;

export type ProgramId = (typeof programIds)[number];

export type RequirementId =
  | 'fsw.destination'
  | 'fsw.work'
  | 'fsw.language'
  | 'fsw.education'
  | 'fsw.professionalBody'
  | 'fsw.points'
  | 'fsw.funds'
  | 'cec.destination'
  | 'cec.work'
  | 'cec.language'
  | 'fst.destination'
  | 'fst.language'
  | 'fst.work'
  | 'fst.employmentRequirements'
  | 'fst.offerOrCertificate'
  | 'fst.funds'
  | `${ProgramId}.admissibility`;
