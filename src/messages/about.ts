import type { CredentialLevel } from './en/terms.ts';

/** What a claim or a document is of, as facts; words make a name of it. Positions count from 1. */
export type About =
  | { readonly kind: 'age' }
  | {
      readonly kind: 'credential';
      readonly whose: 'self' | 'partner';
      readonly position: number;
      readonly level: CredentialLevel;
      readonly field: string | undefined;
    }
  | {
      readonly kind: 'test';
      readonly whose: 'self' | 'partner';
      readonly position: number;
      readonly test: string;
      readonly date: string | undefined;
    }
  | {
      readonly kind: 'job';
      readonly whose: 'self' | 'partner';
      readonly position: number;
      readonly noc: string;
      readonly title: string | undefined;
      readonly country: string;
    }
  | { readonly kind: 'taxYears'; readonly from: number; readonly to: number }
  | { readonly kind: 'certificate'; readonly noc: string | undefined }
  | { readonly kind: 'offer'; readonly noc: string }
  | { readonly kind: 'nomination'; readonly province: string | undefined }
  | { readonly kind: 'relative'; readonly position: number; readonly relation: string }
  | { readonly kind: 'funds'; readonly amount: number }
  | { readonly kind: 'country'; readonly country: string };
