import type { CredentialLevel } from '../law/crs/tables.ts';

/** What a claim or a document is of, as facts; words make a name of it. Positions count from 1. */
export type About =
  | {
      /** What it is. */
      readonly kind: 'age';
    }
  | {
      /** What it is. */
      readonly kind: 'credential';
      /** Of the applicant or of the partner. */
      readonly whose: 'self' | 'partner';
      /** Place in its list, from 1. */
      readonly position: number;
      /** Level of the credential. */
      readonly level: CredentialLevel;
      /** Field of study, as stated. */
      readonly field: string | undefined;
    }
  | {
      /** What it is. */
      readonly kind: 'test';
      /** Of the applicant or of the partner. */
      readonly whose: 'self' | 'partner';
      /** Place in its list, from 1. */
      readonly position: number;
      /** Id of the test. */
      readonly test: string;
      /** Day of the test, `YYYY-MM-DD`. */
      readonly date: string | undefined;
    }
  | {
      /** What it is. */
      readonly kind: 'job';
      /** Of the applicant or of the partner. */
      readonly whose: 'self' | 'partner';
      /** Place in its list, from 1. */
      readonly position: number;
      /** Unit group of NOC 2021. */
      readonly noc: string;
      /** Job title, as stated. */
      readonly title: string | undefined;
      /** Two letters. */
      readonly country: string;
    }
  | {
      /** What it is. */
      readonly kind: 'taxYears';
      /** The first year. */
      readonly from: number;
      /** The last year. */
      readonly to: number;
    }
  | {
      /** What it is. */
      readonly kind: 'certificate';
      /** Unit group of NOC 2021. */
      readonly noc: string | undefined;
    }
  | {
      /** What it is. */
      readonly kind: 'offer';
      /** Unit group of NOC 2021. */
      readonly noc: string;
    }
  | {
      /** What it is. */
      readonly kind: 'nomination';
      /** Who nominates, as stated. */
      readonly province: string | undefined;
    }
  | {
      /** What it is. */
      readonly kind: 'relative';
      /** Place in its list, from 1. */
      readonly position: number;
      /** How the relative is related. */
      readonly relation: string;
    }
  | {
      /** What it is. */
      readonly kind: 'funds';
      /** In CAD. */
      readonly amount: number;
    }
  | {
      /** What it is. */
      readonly kind: 'country';
      /** Two letters. */
      readonly country: string;
    };
