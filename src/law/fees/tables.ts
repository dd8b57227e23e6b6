import type { Source } from '../source.ts';
import type { Header } from '../version.ts';

/** Whether each amount of a fee table is confirmed; one that is not may be shown, never taken as a fact. */
export interface FeesConfirmed {
  /** The processing fee of the principal applicant. */
  readonly principal: boolean;
  /** The processing fee of the partner. */
  readonly partner: boolean;
  /** The processing fee of a child. */
  readonly child: boolean;
  /** The right of permanent residence fee. */
  readonly permanentResidence: boolean;
}

/** Fees of an Express Entry application in CAD, for each person included in it. */
export interface FeeTable extends Header {
  /** Processing fee of the principal applicant (R295(1)(c)). */
  readonly principal: number;
  /** Processing fee of a spouse or partner (R295(1)(c)). */
  readonly partner: number;
  /** Processing fee of a dependent child. */
  readonly child: number;
  /** Right of permanent residence fee (RPRF, R303(1)); dependent children do not owe it. */
  readonly permanentResidence: number;
  /** Which of the amounts are confirmed. */
  readonly confirmed: FeesConfirmed;
}

/** Biometrics fee in CAD (R315.1); not indexed. */
export const biometricsFee = {
  effective: '2018-07-31',
  person: 85,
  /** Most that one family pays. */
  family: 170,
  section: 'R315.1',
} as const;

export const feePages: Source = {
  title: 'Fee list and fee notices (canada.ca)',
  seen: 'copies of 2022 to 2024; amounts also in independent guides of the same years',
};

export const feeNotice2026: Source = {
  title: 'IRCC notice of 2026-03-27 on the fees from 2026-04-30',
  seen: 'as reproduced on 2026-04-28; principal and RPRF in two independent sources of September to November 2026',
};

export const pressFees: Source = {
  title: 'Secondary pages on the fees before 2020-04-30',
  seen: 'no official text was read',
};
