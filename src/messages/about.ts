import type { CredentialLevel } from '../law/crs/tables.ts';

/** What a claim or a document is of, as facts; words make a name of it. Positions count from 1. */
export type About =
  | {
      /** Age, as the passport shows it. */
      readonly kind: 'age';
    }
  | {
      /** A credential of education. */
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
      /** A sitting of a language test. */
      readonly kind: 'test';
      /** Of the applicant or of the partner. */
      readonly whose: 'self' | 'partner';
      /** Place in its list, from 1. */
      readonly position: number;
      /** Id of the test, as profiles write it. */
      readonly test: string;
      /** Day of the test, `YYYY-MM-DD`. */
      readonly date: string | undefined;
    }
  | {
      /** A job of the work history. */
      readonly kind: 'job';
      /** Of the applicant or of the partner. */
      readonly whose: 'self' | 'partner';
      /** Place in its list, from 1. */
      readonly position: number;
      /** Unit group of NOC 2021, five digits. */
      readonly noc: string;
      /** Job title, as stated. */
      readonly title: string | undefined;
      /** Country of the work, by its two-letter ISO 3166-1 code. */
      readonly country: string;
    }
  | {
      /** Tax papers for years of Canadian work. */
      readonly kind: 'taxYears';
      /** The first calendar year. */
      readonly from: number;
      /** The last calendar year. */
      readonly to: number;
    }
  | {
      /** A certificate of qualification in a skilled trade. */
      readonly kind: 'certificate';
      /** Unit group of NOC 2021. */
      readonly noc: string | undefined;
    }
  | {
      /** An offer of employment in Canada. */
      readonly kind: 'offer';
      /** Unit group of NOC 2021. */
      readonly noc: string;
    }
  | {
      /** A provincial or territorial nomination. */
      readonly kind: 'nomination';
      /** Who nominates, as stated. */
      readonly province: string | undefined;
    }
  | {
      /** A relative who lives in Canada. */
      readonly kind: 'relative';
      /** Place in its list, from 1. */
      readonly position: number;
      /** How the relative is related. */
      readonly relation: string;
    }
  | {
      /** Settlement funds. */
      readonly kind: 'funds';
      /** The amount in Canadian dollars. */
      readonly amount: number;
    }
  | {
      /** A country lived, worked or studied in. */
      readonly kind: 'country';
      /** Two-letter ISO 3166-1 code of the country. */
      readonly country: string;
    };
