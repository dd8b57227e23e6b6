import { testIds } from '../law/language-tests/ids.ts';
import { qualifyingRelations } from '../law/relatives.ts';

/* Values that a field of a profile can have, in the order in which they are named. */

/** A test, or `clb` for levels that are converted already. */
export const tests = [...testIds, 'clb'] as const;

export const maritalStatuses = [
  'neverMarried',
  'married',
  'commonLaw',
  'divorced',
  'separated',
  'widowed',
  'annulled',
] as const;

export const workStatuses = ['worker', 'student', 'visitor', 'maintained', 'none'] as const;

export const workPermits = ['none', 'lmia', 'exempt204or205', 'open', 'other'] as const;

export const nominationKinds = ['enhanced', 'base'] as const;

export const relations = [...qualifyingRelations, 'cousin', 'other'] as const;

export const sides = ['self', 'partner'] as const;

export const relativeStatuses = ['citizen', 'permanentResident', 'other'] as const;

export const misrepresentationBases = ['outsideCanada', 'removalEnforced', 'inCanada'] as const;
