import type { Assessment } from '../../assess/assess.ts';
import { addDays, addYears, type Day, formatDay, parseDay, wholeYears } from '../../base/day.ts';
import { isDependent } from '../../facts/family.ts';
import { poolEnd } from '../../facts/pool-end.ts';
import { dependentChildUnder } from '../../law/dependent-children.ts';
import { daysToApplyFrom } from '../../law/validity/index.ts';
import type { Round } from '../../rounds/round.ts';
import type { Document } from './document.ts';
import type { ChecklistFacts } from './facts.ts';
import type { AssessAged, InvitationRule } from './invitation-rule.ts';
import type { ChecklistMessage } from './message.ts';
import { isAged, type PersonId } from './people.ts';
import { standingRules } from './rules-of-law.ts';
import { fallRule } from './score-falls.ts';

export function invitationRules(
  facts: ChecklistFacts,
  documents: readonly Document[],
  rounds: readonly Round[],
  assessAged: AssessAged,
): readonly InvitationRule[] {
  return [
    period(facts),
    ...birthdayRules(facts, assessAged),
    fallRule(facts, rounds, assessAged),
    { kind: 'mustHold', message: { id: 'checklist.rule.qualifications', values: {} }, source: 'IRPA 11.2(1)' },
    ...expiryRules(facts, documents),
    ...requirementRules(facts, assessAged),
    ...childRules(facts),
    { kind: 'rule', message: { id: 'checklist.rule.update', values: {} }, source: 'MI s. 4(2)' },
    {
      kind: 'rule',
      message: { id: 'checklist.rule.everyone', values: {} },
      source: 'R10(2)(a), R117(9)(d)',
    },
    { kind: 'rule', message: { id: 'checklist.rule.notApplying', values: {} }, source: 'IRPA 10.1(6)' },
    { kind: 'rule', message: { id: 'checklist.rule.declining', values: {} }, source: 'IRPA 10.1(7)' },
    ...standingRules(facts),
    poolRule(facts),
  ];
}

function period({ invitation }: ChecklistFacts): InvitationRule {
  const { deadline, invited, over } = invitation;
  if (deadline === undefined) {
    return {
      kind: 'rule',
      message: { id: 'checklist.rule.periodUnknown', values: { from: daysToApplyFrom } },
      source: 'MI',
      uncertain: true,
    };
  }
  const values = { days: deadline - invited, deadline: formatDay(deadline), over };
  return { kind: 'rule', message: { id: 'checklist.rule.period', values }, source: 'MI', date: deadline };
}

/** Birthdays of the applicant after the invitation, up to the last day to apply. */
export function birthdayIn({
  profile,
  invitation,
}: ChecklistFacts): { readonly day: Day; readonly age: number } | undefined {
  const born = profile.dateOfBirth === undefined ? undefined : parseDay(profile.dateOfBirth);
  const { invited, deadline } = invitation;
  if (born === undefined || deadline === undefined) return undefined;
  const age = wholeYears(born, invited) + 1;
  const day = addYears(born, age);
  return day > invited && day <= deadline ? { day, age } : undefined;
}

function birthdayRules(facts: ChecklistFacts, assessAged: AssessAged): readonly InvitationRule[] {
  const general: InvitationRule = {
    kind: 'mayChange',
    message: { id: 'checklist.rule.birthday', values: {} },
    source: 'IRPA 11.2(2)(a)',
  };
  const birthday = birthdayIn(facts);
  if (!birthday) return [general];
  const { day, age } = birthday;
  const values = { day: formatDay(day), age };
  const found: InvitationRule[] = [{ ...general, message: { id: 'checklist.rule.birthdayOn', values }, date: day }];
  const { passMark } = facts.assessment.law.programs.tables.fsw;
  const before = facts.assessment.grid.points;
  const after = assessAged(age, facts.invitation.invited).grid.points;
  if (before >= passMark && after < passMark) {
    found.push({
      kind: 'mustHold',
      message: { id: 'checklist.rule.birthdayGrid', values: { ...values, before, after, passMark } },
      source: 'R77, R81',
      date: day,
    });
  }
  return found;
}

/** Papers that count on the day of the invitation and are too old on the last day to apply. */
export function expiringIn(facts: ChecklistFacts, documents: readonly Document[]): readonly Document[] {
  const { invited, deadline } = facts.invitation;
  const isNeeded = ({ programs }: Document) => Object.values(programs).includes('required');
  return documents.filter(
    (document) =>
      isNeeded(document) &&
      document.expires !== undefined &&
      document.expires > invited &&
      (deadline === undefined || document.expires <= deadline),
  );
}

function expiryRules(facts: ChecklistFacts, documents: readonly Document[]): readonly InvitationRule[] {
  const { deadline } = facts.invitation;
  const expiring = deadline === undefined ? [] : expiringIn(facts, documents);
  const source = 'R75(2)(d), (e); MI s. 3(4)';
  if (expiring.length === 0)
    return [{ kind: 'mustHold', message: { id: 'checklist.rule.expiry', values: {} }, source }];
  return expiring.flatMap(({ id, about, expires }): readonly InvitationRule[] =>
    expires === undefined
      ? []
      : [
          {
            kind: 'mustHold',
            message: {
              id: 'checklist.rule.expires',
              values: { document: id, about, last: formatDay(addDays(expires, -1)) },
            },
            source,
            date: expires,
          },
        ],
  );
}

/** Requirements met on the day of the invitation and no longer on the last day, the birthday forgiven: windows move on. */
function requirementRules(
  { assessment, candidate, invitation }: ChecklistFacts,
  assessAged: AssessAged,
): readonly InvitationRule[] {
  const { deadline } = invitation;
  if (deadline === undefined || candidate.age === undefined) return [];
  const met = ({ programs }: Assessment) =>
    programs.flatMap(({ requirements }) => requirements).filter((requirement) => requirement.met === 'yes');
  const later = new Set(met(assessAged(candidate.age, deadline)).map(({ id }) => id));
  return met(assessment)
    .filter(({ id }) => !later.has(id))
    .map(({ id, source }) => ({
      kind: 'mustHold',
      message: { id: 'checklist.rule.requirement', values: { requirement: id, deadline: formatDay(deadline) } },
      source: `IRPA 11.2(1); ${source}`,
      date: deadline,
    }));
}

/** A child who becomes too old to be dependent before the last day to apply. */
export function childrenAging({
  people,
  invitation,
}: ChecklistFacts): readonly { readonly person: PersonId; readonly day: Day }[] {
  const { invited, deadline, applying } = invitation;
  const under = dependentChildUnder(formatDay(applying));
  if (under === undefined || deadline === undefined) return [];
  return people.flatMap(({ id, role, born, byCondition }) => {
    if (role !== 'child' || born === undefined || byCondition) return [];
    const day = addYears(born.first, under);
    return day > Math.max(invited, applying) && day <= deadline ? [{ person: id, day }] : [];
  });
}

function childRules(facts: ChecklistFacts): readonly InvitationRule[] {
  const { profile, people, invitation } = facts;
  const under = dependentChildUnder(formatDay(invitation.applying));
  if (under === undefined) return [];
  const source = 'R2, R25.1';
  const over = people.filter((one) => one.role === 'child' && isAged(one, under, invitation.applying) === 'yes');
  const none = (profile.dependents ?? []).flatMap((child, index): readonly PersonId[] =>
    isDependent(child, invitation.applying) === 'no' ? [`child${index + 1}`] : [],
  );
  return [
    ...over.map(({ id, byCondition }): InvitationRule => {
      const values = { person: id, under, stated: byCondition };
      const message: ChecklistMessage = { id: 'checklist.rule.childOver', values };
      return { kind: 'mustHold', message, source, ...(!byCondition && { uncertain: true }) };
    }),
    ...none.map((person): InvitationRule => {
      return { kind: 'rule', message: { id: 'checklist.rule.childNotDependent', values: { person, under } }, source };
    }),
    ...childrenAging(facts).map(({ person, day }): InvitationRule => {
      const values = { person, day: formatDay(day), under };
      return { kind: 'mustHold', message: { id: 'checklist.rule.child', values }, source, date: day };
    }),
  ];
}

function poolRule({ profile, invitation, assessment }: ChecklistFacts): InvitationRule {
  const end = poolEnd(profile);
  const { profileMonths: months } = assessment.law.validity.tables;
  const values = { months, end: end === undefined ? undefined : formatDay(end) };
  const message: ChecklistMessage =
    end !== undefined && end <= invitation.invited
      ? { id: 'checklist.rule.poolEnded', values: { months, end: formatDay(end) } }
      : { id: 'checklist.rule.pool', values };
  return { kind: 'rule', message, source: 'MI s. 4(1)', ...(end !== undefined && { date: end }) };
}
