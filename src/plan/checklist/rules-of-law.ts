import type { ChecklistFacts } from './facts.ts';
import type { InvitationRule } from './invitation-rule.ts';

const rule = (id: StandingRuleId, source: string): InvitationRule => ({
  kind: 'rule',
  message: { id: `checklist.rule.${id}`, values: {} },
  source,
});

type StandingRuleId =
  | 'incomplete'
  | 'conclusive'
  | 'permanentResidenceFee'
  | 'commonLaw'
  | 'separated'
  | 'maintained'
  | 'graduate'
  | 'student'
  | 'restoration'
  | 'oneProfile'
  | 'instructions';

/** What the Act and the Regulations say to everyone who applies, and to those in whose case it can matter. */
export function standingRules({ profile, candidate }: ChecklistFacts): readonly InvitationRule[] {
  const work = profile.work ?? [];
  const permit = profile.jobOffer?.workPermit;
  const inCanada =
    (permit !== undefined && permit !== 'none') ||
    work.some(({ country, end }) => country === 'CA' && end === undefined);
  const studied = (profile.education ?? []).some(({ country }) => country === 'CA');
  const isStudent = work.some(({ country, whileFullTimeStudent }) => country === 'CA' && whileFullTimeStudent === true);
  return [
    rule('incomplete', 'R10, R12'),
    ...(candidate.languages.stated || candidate.education.stated ? [rule('conclusive', 'R74(7), R75(8)')] : []),
    rule('permanentResidenceFee', 'R303(3)-(4)'),
    ...(profile.maritalStatus === 'commonLaw' ? [rule('commonLaw', 'R1(1)-(2), R4')] : []),
    ...(profile.maritalStatus === 'separated'
      ? [rule('separated', 'R1(3)(a), R10(2)(a), R30(1)(a)(i), R117(9)(d)')]
      : []),
    ...(inCanada ? [rule('maintained', 'R186(u), R183(5)-(6)'), rule('restoration', 'R182')] : []),
    ...(inCanada && studied ? [rule('graduate', 'R186(w)')] : []),
    ...(isStudent ? [rule('student', 'R186(v)')] : []),
    rule('oneProfile', 'IRPA 10.1(5)'),
    rule('instructions', 'IRPA 10.3(3)'),
  ];
}
