import { formatDay } from '../../base/day.ts';
import { assessedCategory, couldBeIn } from '../../rounds/could-be-in.ts';
import type { Round } from '../../rounds/round.ts';
import type { ChecklistFacts } from './facts.ts';
import type { AssessAged, InvitationRule } from './invitation-rule.ts';

/**
 * IRPA 11.2(2)(b): a lower score when the application is received is forgiven while a program (and the category of the
 * round) is still met and the rank is no lower than the round asked.
 * @param rounds those that are known
 */
export function fallRule(facts: ChecklistFacts, rounds: readonly Round[], assessAged: AssessAged): InvitationRule {
  const { assessment, candidate, invitation } = facts;
  const { invited, supposed, deadline } = invitation;
  const before = assessment.crs.points;
  const after =
    deadline === undefined || candidate.age === undefined ? before : assessAged(candidate.age, deadline).crs.points;
  const values = {
    invited: supposed ? undefined : formatDay(invited),
    rounds: supposed ? [] : roundsOf(facts, rounds),
    fall: deadline !== undefined && after < before ? { before, after, deadline: formatDay(deadline) } : undefined,
  };
  return { kind: 'mayChange', message: { id: 'checklist.rule.fall', values }, source: 'IRPA 11.2(2)(b)' };
}

/** The rounds of the day of the invitation: those that the person could be in, or all where that is true of none. */
function roundsOf({ assessment, invitation }: ChecklistFacts, rounds: readonly Round[]): readonly Round[] {
  const ofDay = rounds.filter(({ date }) => date === formatDay(invitation.invited));
  const open = ofDay.filter((round) => couldBeIn(round, assessment, assessedCategory).eligible !== 'no');
  return open.length > 0 ? open : ofDay;
}
