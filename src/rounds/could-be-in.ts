import type { Assessment } from '../assess.ts';
import { findNode } from '../crs/node.ts';
import { type Answer, both } from '../programs/requirement.ts';
import type { Among, MessageAmong } from '../words/message.ts';
import type { Round, RoundCategory } from './round.ts';

/** Whether someone is in a category of category-based selection, under the rules and facts of an assessment. */
export type CategoryAnswer = (category: string, assessment: Assessment) => Answer;

/** The answers of an assessment that has them. */
interface WithCategories {
  readonly categories?: readonly { readonly id: string; readonly eligible: Answer }[];
}

/** Answers from the assessment; unknown where it says nothing of the category. */
export const assessedCategory: CategoryAnswer = (category, assessment: Assessment & WithCategories) =>
  assessment.categories?.find(({ id }) => id === category)?.eligible ?? 'unknown';

/** Why a round would have gone as it would. */
export type RoundMessage = MessageAmong<Among<'rounds'>>;

export interface CouldBeIn {
  readonly eligible: Answer;
  /** Why not, or why it is not known. */
  readonly because: RoundMessage | undefined;
}

/**
 * Whether someone could have been in a round: eligible for a program, and for what the round asks for beside it.
 * @param assessment of the round's own day
 */
export function couldBeIn(
  { kind, category }: Pick<Round, 'kind' | 'category'>,
  assessment: Assessment,
  inCategory: CategoryAnswer,
): CouldBeIn {
  const pool = inPool(assessment);
  const asked = asks(kind, category, assessment, inCategory);
  const eligible = both(pool.eligible, asked.eligible);
  const deciding = [pool, asked].find((answer) => answer.eligible === eligible);
  return { eligible, because: eligible === 'yes' ? undefined : deciding?.because };
}

/** In the pool is whoever is eligible for one of the three programs. */
function inPool({ programs }: Assessment): CouldBeIn {
  const answers = programs.map(({ eligible }) => eligible);
  const eligible = answers.includes('yes') ? 'yes' : answers.includes('unknown') ? 'unknown' : 'no';
  const because: RoundMessage =
    eligible === 'no' ? { id: 'rounds.noProgram', values: {} } : { id: 'rounds.programUnknown', values: {} };
  return { eligible, because };
}

function asks(
  kind: Round['kind'],
  category: RoundCategory,
  assessment: Assessment,
  inCategory: CategoryAnswer,
): CouldBeIn {
  switch (kind) {
    case 'general':
      return { eligible: 'yes', because: undefined };
    case 'program': {
      const eligible = assessment.programs.find(({ id }) => id === category)?.eligible ?? 'unknown';
      return { eligible, because: { id: 'rounds.notIn', values: { category, sure: eligible === 'no' } } };
    }
    case 'pnp':
      return nominated(assessment);
    case 'category': {
      const eligible = inCategory(category, assessment);
      return { eligible, because: { id: 'rounds.notIn', values: { category, sure: eligible === 'no' } } };
    }
    case 'unknown':
      return { eligible: 'unknown', because: { id: 'rounds.kindUnknown', values: {} } };
  }
}

function nominated({ crs, unknowns }: Assessment): CouldBeIn {
  if ((findNode(crs, 'additional.nomination')?.points ?? 0) > 0) return { eligible: 'yes', because: undefined };
  const doubt = unknowns.find(({ message }) => message.id.startsWith('nomination.'));
  if (doubt) return { eligible: 'unknown', because: { id: 'rounds.nominationUnknown', values: {} } };
  return { eligible: 'no', because: { id: 'rounds.noNomination', values: {} } };
}
