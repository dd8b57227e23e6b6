import type { ProgramId } from '../programs/ids.ts';
import type { Source } from '../source.ts';

/** A paper or an act that an application may need. */
export type DocumentId =
  | 'passport'
  | 'photos'
  | 'biometrics'
  | 'medical'
  | 'policeCertificate'
  | 'languageResults'
  | 'eca'
  | 'canadianCredential'
  | 'referenceLetter'
  | 'selfEmployment'
  | 'taxPapers'
  | 'offerLetter'
  | 'lmia'
  | 'certificateOfQualification'
  | 'nomination'
  | 'fundsLetter'
  | 'fundsExemption'
  | 'relativeProof'
  | 'marriageCertificate'
  | 'imm5409'
  | 'divorcePapers'
  | 'deathCertificate'
  | 'birthCertificate'
  | 'adoptionPapers'
  | 'translations'
  | 'imm5476';

/** When a program asks for a document. */
export type Need =
  | 'yes'
  | 'no'
  /** Where the fact is there: the marital status, the age, a representative. */
  | 'ifItApplies'
  /** Where points are claimed for it. */
  | 'ifClaimed'
  /** Only for points of the CRS; the program itself does not ask. */
  | 'forCrsPoints'
  | 'ifCanadianWork'
  /** FST: routes (ii) to (v) of R87.2(3)(d). */
  | 'routeByOffer'
  /** FST: route (i) of R87.2(3)(d). */
  | 'routeByCertificate'
  | 'unlessExempt'
  | 'ifExempt';

export interface DocumentRule {
  readonly needs: Readonly<Record<ProgramId, Need>>;
  readonly source: string;
}

const each = (need: Need, source: string): DocumentRule => ({ needs: { fsw: need, cec: need, fst: need }, source });
const page = 'canada.ca, Express Entry documents';

/** What each program asks for. */
export const documentRules: Readonly<Record<DocumentId, DocumentRule>> = {
  passport: each('yes', 'R50'),
  photos: each('yes', page),
  biometrics: each('ifItApplies', 'R12.1 to R12.9'),
  medical: each('ifItApplies', 'R30; canada.ca, medical exam'),
  policeCertificate: each('ifItApplies', 'canada.ca, police certificates'),
  languageResults: each('yes', 'R75(2)(d), R87.1(2)(d), R87.2(3)(a); MI s. 3(4)'),
  eca: { needs: { fsw: 'yes', cec: 'forCrsPoints', fst: 'forCrsPoints' }, source: 'R75(2)(e); MI s. 3(4)' },
  canadianCredential: { needs: { fsw: 'yes', cec: 'forCrsPoints', fst: 'forCrsPoints' }, source: 'R75(2)(e)(i)' },
  referenceLetter: each('yes', page),
  selfEmployment: each('yes', page),
  taxPapers: { needs: { fsw: 'ifCanadianWork', cec: 'yes', fst: 'ifCanadianWork' }, source: page },
  offerLetter: { needs: { fsw: 'ifClaimed', cec: 'ifClaimed', fst: 'routeByOffer' }, source: 'R82, R87.2(3)(d)' },
  lmia: { needs: { fsw: 'ifClaimed', cec: 'ifClaimed', fst: 'routeByOffer' }, source: 'R82(2), R87.2(3)(d)' },
  certificateOfQualification: {
    needs: { fsw: 'no', cec: 'no', fst: 'routeByCertificate' },
    source: 'R87.2(3)(d)(i)',
  },
  nomination: each('ifClaimed', 'MI; IRPA 10.1(1.1)'),
  fundsLetter: { needs: { fsw: 'unlessExempt', cec: 'no', fst: 'unlessExempt' }, source: 'R76(1)(b), R87.2(5)' },
  fundsExemption: { needs: { fsw: 'ifExempt', cec: 'yes', fst: 'ifExempt' }, source: 'canada.ca, proof of funds' },
  relativeProof: { needs: { fsw: 'ifClaimed', cec: 'no', fst: 'no' }, source: 'R83(1)(d), (5)' },
  marriageCertificate: each('ifItApplies', page),
  imm5409: each('ifItApplies', page),
  divorcePapers: each('ifItApplies', page),
  deathCertificate: each('ifItApplies', page),
  birthCertificate: each('yes', page),
  adoptionPapers: each('ifItApplies', page),
  translations: each('ifItApplies', page),
  imm5476: each('ifItApplies', page),
};

export const documentsPage: Source = {
  title: 'Express Entry: documents, completeness check, police certificates, medical exam (canada.ca)',
  url: 'https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/documents.html',
  seen: 'pages and staff instructions of mid-2024 to mid-2026, in copies',
};

/** What a document must hold; sentences are in words. */
export const documentContents = {
  referenceLetter: ['letterhead', 'company', 'name', 'signature', 'positions', 'duties', 'dates', 'hours', 'pay'],
  selfEmployment: ['ownership', 'income', 'thirdParty'],
  fundsLetter: ['letterhead', 'bank', 'name', 'debts', 'accounts'],
  medical: ['medicalProof'],
  relativeProof: ['status', 'residence', 'relationship'],
} as const;

export type DocumentContent = (typeof documentContents)[keyof typeof documentContents][number];
