// The profile as it stands in a JSON file: dates are `YYYY-MM-DD`, nothing is validated here.

export type Level =
  | 'none'
  | 'secondary'
  | 'lessThanOneYear'
  | 'oneYear'
  | 'twoYear'
  | 'bachelor'
  | 'master'
  | 'professional'
  | 'doctoral';
export type Language = 'english' | 'french';
export type TestName = 'ielts-gt' | 'celpip-g' | 'pte-core' | 'tef-canada' | 'tcf-canada';
export type Ability = 'speaking' | 'listening' | 'reading' | 'writing';
export type Answer = 'yes' | 'no' | 'unknown';

export type OracleCredential = {
  level: Level;
  field?: string;
  country: string;
  started?: string;
  completed?: string;
  eca?: { issuer: string; issued: string } | { assessed: false };
  fullTimeMonths?: number;
  inPerson?: boolean;
  languageStudyShare?: number;
  obligedToReturn?: boolean;
};

export type OracleTest = {
  test: TestName | 'clb';
  language?: Language;
  date?: string;
  listening: number | 'M';
  reading: number | 'M';
  writing: number | 'M';
  speaking: number | 'M';
};

export type OracleJob = {
  noc: string;
  title?: string;
  country: string;
  start?: string;
  end?: string;
  years?: number;
  hoursPerWeek?: number | { from: string; hours: number }[];
  leaves?: { start: string; end?: string; paid?: boolean }[];
  employerCountry?: string;
  status?: 'worker' | 'student' | 'visitor' | 'maintained' | 'none';
  qualifiedSince?: string;
  meetsEmploymentRequirements?: boolean;
  authorized?: boolean;
  selfEmployed?: boolean;
  whileFullTimeStudent?: boolean;
  matchesNoc?: boolean;
  primary?: boolean;
  paid?: boolean;
};

export type OracleHistory = {
  education?: OracleCredential[];
  languageTests?: OracleTest[];
  work?: OracleJob[];
};

export type OraclePartner = OracleHistory & {
  accompanying?: boolean;
  citizenOrPermanentResident?: boolean;
  citizen?: boolean;
  residesInCanada?: boolean;
  dateOfBirth?: string;
};

export type OracleDependent = {
  dateOfBirth?: string;
  dependentByCondition?: boolean;
  hasSpouseOrPartner?: boolean;
};

export type OracleOffer = {
  noc: string;
  fullTime?: boolean;
  months?: number;
  lmia?: boolean;
  canadianForces?: boolean;
  workPermit?: 'none' | 'lmia' | 'exempt204or205' | 'open' | 'other';
};

export type OracleProfile = OracleHistory & {
  schema?: 1;
  id?: string;
  name?: string;
  dateOfBirth?: string;
  age?: number;
  maritalStatus?: 'neverMarried' | 'married' | 'commonLaw' | 'divorced' | 'separated' | 'widowed' | 'annulled';
  partner?: OraclePartner;
  dependentChildren?: number;
  dependents?: OracleDependent[];
  destination?: string;
  firstOfficialLanguage?: Language;
  certificateOfQualification?: { noc: string; issuer: string; issued: string };
  jobOffer?: OracleOffer;
  provincialNomination?: { province: string; kind?: 'enhanced' | 'base'; issued: string };
  relativesInCanada?: {
    relation: string;
    of: 'self' | 'partner';
    status: 'citizen' | 'permanentResident';
    age: number;
  }[];
  funds?: { amount: number };
  militaryService?: { country: string; start: string; end?: string; noc?: string; recognized?: boolean };
  expressEntryProfile?: { submitted: string };
  admissibility?: {
    misrepresentation?: string;
    misrepresentationBasis?: 'outsideCanada' | 'removalEnforced' | 'inCanada';
    criminality?: boolean;
  };
};
