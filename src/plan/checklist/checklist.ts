import { type Assessment, assess } from '../../assess/assess.ts';
import { scoreConservatively } from '../../assess/doubts.ts';
import type { Day } from '../../base/day.ts';
import { settle } from '../../facts/settle.ts';
import type { Law } from '../../law/law.ts';
import type { Profile } from '../../profile/schema.ts';
import type { Round } from '../../rounds/round.ts';
import { type Claim, type ClaimId, claimsOf, contentOf, keeping, type Worth } from './claim.ts';
import { ownCredentials } from './credential-papers.ts';
import type { Document } from './document.ts';
import type { ChecklistFacts } from './facts.ts';
import { familyPapers } from './family.ts';
import { type Fees, feeChanges, feesFor } from './fees.ts';
import { type Invitation, invitationOn } from './invitation.ts';
import type { InvitationRule } from './invitation-rule.ts';
import { type KeyDay, keyDays, lastSafeDay } from './key-days.ts';
import { ownTests } from './language-papers.ts';
import { otherPapers } from './other-papers.ts';
import { partnerSkills } from './partner-papers.ts';
import { type Person, peopleOf } from './people.ts';
import { personalDocuments } from './personal.ts';
import { invitationRules } from './rules-of-invitation.ts';
import { ownWork } from './work-papers.ts';
import { type Provable, provableOf, worthOf } from './worth-of-claims.ts';

/** What to have in hand for an application after an invitation. */
export interface Checklist {
  /** The profile as it was checked. */
  readonly profile: Profile;
  /** The invitation and the days to use it. */
  readonly invitation: Invitation;
  /** Last day on which every paper that counts still does; `undefined` where the deadline is not known. */
  readonly lastDay: Day | undefined;
  /** Everyone who must be named in the application; the applicant first. */
  readonly people: readonly Person[];
  /** False where the profile says nothing of children. */
  readonly childrenStated: boolean;
  /** On the day of the invitation, under its rules. */
  readonly assessment: Assessment;
  /** Every paper and act that may be asked for. */
  readonly documents: readonly Document[];
  /** What the profile claims that a paper proves. */
  readonly claims: readonly Claim[];
  /** What hangs on each claim alone. */
  readonly worth: ReadonlyMap<ClaimId, Worth>;
  /** What could be shown today. */
  readonly provable: Provable;
  /** Fees on the day of the application; `undefined` where no fees of the day are known. */
  readonly fees: Fees | undefined;
  /** Fees of later days up to the deadline, where they change. */
  readonly laterFees: readonly Fees[];
  /** What may and what must not change after the invitation. */
  readonly rules: readonly InvitationRule[];
  /** Days to know of, in order. */
  readonly days: readonly KeyDay[];
}

export interface ChecklistOptions {
  readonly asOf: Day;
  /** Day of the invitation; left out: supposed on `asOf`. */
  readonly invited?: Day | undefined;
  /** The rules of a day; of the invitation's for the score, of the application's for money and papers. */
  readonly lawOf: (day: Day) => Law;
  /** Rounds that are known: those of the day of the invitation say which score is still enough. */
  readonly rounds?: readonly Round[];
}

/**
 * Everything that an application needs, who needs it, and what hangs on it. Pure: calls the one assessment again without
 * each claim, and with the proven ones alone.
 */
export function makeChecklist(profile: Profile, { asOf, invited, lawOf, rounds = [] }: ChecklistOptions): Checklist {
  const invitation = invitationOn(asOf, invited);
  const law = lawOf(invitation.invited);
  const assessOn = (one: Profile) => assess(one, invitation.invited, law);
  const assessment = assessOn(profile);
  const claims = claimsOf(profile);
  const without = assessedWithout(profile, claims, assessOn);
  const worth = new Map([...without].map(([id, one]) => [id, worthOf(assessment, one)]));
  const peopleOn = (day: Day) => peopleOf(profile, invitation.invited, day);
  const people = peopleOn(invitation.applying);
  const facts: ChecklistFacts = {
    profile,
    invitation,
    people,
    assessment,
    candidate: settle(profile, invitation.invited, law),
    claims,
    worth,
    funds: lawOf(invitation.applying).funds,
  };
  const documents = documentsOf(facts);
  const childrenStated = profile.dependentChildren !== undefined;
  const { applying, deadline } = invitation;
  const changes = deadline === undefined ? [] : feeChanges(applying, deadline);
  return {
    profile,
    invitation,
    lastDay: lastSafeDay(facts, documents),
    people,
    childrenStated,
    assessment,
    documents,
    claims,
    worth,
    provable: provableOf(profile, claims, assessment, without, {
      assess: assessOn,
      score: (one) => scoreConservatively(one, invitation.invited, law),
    }),
    fees: feesFor(people, applying, childrenStated),
    laterFees: changes.flatMap((day) => feesFor(peopleOn(day), day, childrenStated) ?? []),
    rules: invitationRules(facts, documents, rounds, (age, day) =>
      assess({ ...profile, dateOfBirth: undefined, age }, day, law),
    ),
    days: keyDays(facts, documents),
  };
}

/** Without each claim; entries that say the same, such as a test written twice, are assessed once. */
function assessedWithout(
  profile: Profile,
  claims: readonly Claim[],
  assessOn: (one: Profile) => Assessment,
): ReadonlyMap<ClaimId, Assessment> {
  const known = new Map<string, Assessment>();
  return new Map(
    claims.map(({ id }) => {
      const content = contentOf(profile, id);
      const found = known.get(content) ?? assessOn(keeping(profile, (other) => other !== id));
      known.set(content, found);
      return [id, found];
    }),
  );
}

/** By person, in the order of the family. */
function documentsOf(facts: ChecklistFacts): readonly Document[] {
  const papers = [
    ...ownTests(facts),
    ...ownCredentials(facts),
    ...ownWork(facts),
    ...partnerSkills(facts),
    ...otherPapers(facts),
    ...familyPapers(facts),
  ];
  return facts.people.flatMap((person) => [
    ...personalDocuments(facts, person),
    ...papers.filter((document) => document.person === person.id),
  ]);
}
