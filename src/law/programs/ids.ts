/** The three programs: Federal Skilled Worker, Canadian Experience, Federal Skilled Trades. */
export type ProgramId = 'cec' | 'fsw' | 'fst';

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
