/** The programs in the order in which they are told: Federal Skilled Worker, Canadian Experience, Federal Skilled Trades. */
export const programIds = ['fsw', 'cec', 'fst'] as const;

/** A program: Federal Skilled Workers, Canadian Experience Class, Federal Skilled Trades. @useDeclaredType */
export type ProgramId = (typeof programIds)[number];

/** What the programs ask for. */
export const requirementIds = [
  'fsw.destination',
  'fsw.work',
  'fsw.language',
  'fsw.education',
  'fsw.professionalBody',
  'fsw.points',
  'fsw.funds',
  'fsw.admissibility',
  'cec.destination',
  'cec.work',
  'cec.language',
  'cec.admissibility',
  'fst.destination',
  'fst.language',
  'fst.work',
  'fst.employmentRequirements',
  'fst.offerOrCertificate',
  'fst.funds',
  'fst.admissibility',
] as const;

/** A requirement of a program. @useDeclaredType */
export type RequirementId = (typeof requirementIds)[number];
