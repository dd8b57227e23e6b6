import type { TestId } from './ids.ts';

/** Why Express Entry does not take results of a test that people name. Keys are compared without case, spaces and punctuation. */
export type Refusal = 'academic' | 'lifeSkills' | 'oneSkillRetake' | 'notEquated' | 'otherFrench' | 'notDesignated';

interface Refused {
  readonly name: string;
  readonly why: Refusal;
  /** The test of the same family that is accepted, if there is one. */
  readonly instead?: TestId;
}

/** Source: Language test results for Express Entry (canada.ca), copy of 2026; TOEFL Essentials: no equivalency was seen. */
export const refusedTests: Readonly<Record<string, Refused>> = {
  ieltsacademic: { name: 'IELTS Academic', why: 'academic', instead: 'ielts-gt' },
  ieltsac: { name: 'IELTS Academic', why: 'academic', instead: 'ielts-gt' },
  ieltsoneskillretake: { name: 'IELTS One Skill Retake', why: 'oneSkillRetake', instead: 'ielts-gt' },
  ieltsosr: { name: 'IELTS One Skill Retake', why: 'oneSkillRetake', instead: 'ielts-gt' },
  ieltslifeskills: { name: 'IELTS Life Skills', why: 'lifeSkills', instead: 'ielts-gt' },
  celpipls: { name: 'CELPIP-General LS', why: 'lifeSkills', instead: 'celpip-g' },
  celpipgls: { name: 'CELPIP-General LS', why: 'lifeSkills', instead: 'celpip-g' },
  celpipgeneralls: { name: 'CELPIP-General LS', why: 'lifeSkills', instead: 'celpip-g' },
  pteacademic: { name: 'PTE Academic', why: 'academic', instead: 'pte-core' },
  toeflessentials: { name: 'TOEFL Essentials', why: 'notEquated' },
  toefl: { name: 'TOEFL', why: 'notDesignated' },
  toeflibt: { name: 'TOEFL iBT', why: 'notDesignated' },
  duolingo: { name: 'Duolingo English Test', why: 'notDesignated' },
  det: { name: 'Duolingo English Test', why: 'notDesignated' },
  cael: { name: 'CAEL', why: 'notDesignated' },
  cambridge: { name: 'Cambridge English', why: 'notDesignated' },
  tefaq: { name: 'TEFAQ', why: 'otherFrench', instead: 'tef-canada' },
  tcfq: { name: 'TCF Québec', why: 'otherFrench', instead: 'tcf-canada' },
  tcfquebec: { name: 'TCF Québec', why: 'otherFrench', instead: 'tcf-canada' },
  delf: { name: 'DELF', why: 'otherFrench', instead: 'tef-canada' },
  dalf: { name: 'DALF', why: 'otherFrench', instead: 'tef-canada' },
};
