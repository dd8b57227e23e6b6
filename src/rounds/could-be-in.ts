import type { Assessment } from '../assess/assess.ts';
import { isNominee } from '../assess/nominee.ts';
import { type Answer, both } from '../base/answer.ts';
import { onlyAsNomineeFrom } from '../law/nominees.ts';
import type { RoundCategory } from '../law/round-ids.ts';
import type { Among, MessageAmong } from '../messages/message.ts';
import type { Round } from './round.ts';

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
  round: Pick<Round, 'date' | 'kind' | 'category'>,
  assessment: Assessment,
  inCategory: CategoryAnswer,
): CouldBeIn {
  const asked = asks(round.kind, round.category, assessment, inCategory);
  return allOf([inPool(assessment), asked, asNominee(round, assessment)]);
}

/** The first that is no, else the first that is not known. */
function allOf(answers: readonly CouldBeIn[]): CouldBeIn {
  const eligible = answers.reduce<Answer>((all, answer) => both(all, answer.eligible), 'yes');
  const deciding = answers.find((answer) => answer.eligible === eligible);
  return { eligible, because: eligible === 'yes' ? undefined : deciding?.because };
}

/** Whether a round invites in respect of FSW, CEC and FST alone: what a round of a program or category is published with. */
function isWithoutNominees({ kind }: Pick<Round, 'kind'>): boolean {
  return kind === 'program' || kind === 'category';
}

/** Whether a nominee, who may be invited in the provincial nominee class only (IRPA 10.1(1.1)), surely cannot be in a round. */
export function excludesNominees(round: Pick<Round, 'date' | 'kind'>): boolean {
  return isWithoutNominees(round) && round.date >= onlyAsNomineeFrom;
}

function asNominee(round: Pick<Round, 'date' | 'kind'>, assessment: Assessment): CouldBeIn {
  const nominee = isWithoutNominees(round) ? isNominee(assessment) : 'no';
  if (nominee === 'no') return { eligible: 'yes', because: undefined };
  if (nominee === 'unknown') return { eligible: 'unknown', because: { id: 'rounds.nominationUnknown', values: {} } };
  if (excludesNominees(round)) return { eligible: 'no', because: { id: 'rounds.withoutNominees', values: {} } };
  return { eligible: 'unknown', because: { id: 'rounds.nomineeRuleUnknown', values: { from: onlyAsNomineeFrom } } };
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

function nominated(assessment: Assessment): CouldBeIn {
  const eligible = isNominee(assessment);
  const id = eligible === 'no' ? 'rounds.noNomination' : 'rounds.nominationUnknown';
  return { eligible, because: { id, values: {} } };
}
