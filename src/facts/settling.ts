import type { Day } from '../base/day.ts';
import type { Law } from '../law/law.ts';
import type { Message } from '../messages/message.ts';

/**
 * The other reading of a doubt, by name. A profile is always settled under the first reading; to learn what a doubt is
 * worth it is settled once more with this one switched.
 */
export type DoubtKind =
  | 'partner.notCounted'
  | 'partner.counted'
  | 'partner.workWithoutExclusions'
  | 'partner.periodsAddUp'
  | 'partner.residesAbroad'
  | 'family.spouseIsNone'
  | 'family.childIsNoDependent'
  | 'education.canadian'
  | 'education.assessed'
  | 'education.podiatryIsProfessional'
  | 'education.levelAsStated'
  | 'education.completed'
  | 'education.secondaryFinished'
  | 'language.accepted'
  | 'work.whichYearsLast'
  | 'work.severalForeignOccupations'
  | 'work.severalHighWageOccupations'
  | 'work.periodsAddUp'
  | 'work.selfEmployedInCanada'
  | 'work.unauthorizedInCanada'
  | 'work.selfEmployedTrade'
  | 'work.noStatusInCanada'
  | 'work.studentStatus'
  | 'work.foreignEmployer'
  | 'work.foreignEmployerAbroad'
  | 'work.qualifiedSince'
  | 'categories.study'
  | 'categories.breaks'
  | 'study.conditionsMet'
  | 'study.monthsEnough'
  | 'study.waived'
  | 'french.mixedEnglishPaysHigher'
  | 'nomination.enhanced'
  | 'offer.stated'
  | 'offer.indeterminate'
  | 'offer.service'
  | 'offer.employed'
  | 'offer.approvedForEmployer'
  | 'offer.authorized'
  | 'military.stated'
  | 'military.served'
  | 'relative.qualifies'
  | 'certificate.issuer';

/** Something that the law, or the profile, leaves open. */
export interface Doubt {
  readonly message: Message;
  /** Left out where the other reading has no figure (a fact that was not stated). */
  readonly kind?: DoubtKind;
}

/** What one settling knows and gathers. */
export interface Settling {
  readonly asOf: Day;
  readonly law: Law;
  readonly switched: ReadonlySet<DoubtKind>;
  readonly notes: Note[];
  readonly doubts: Doubt[];
}

/** A note, or a search for notes that is not made before someone reads them. */
export type Note = Message | (() => readonly Message[]);

export function readNotes(notes: readonly Note[]): readonly Message[] {
  return notes.flatMap((note) => (typeof note === 'function' ? note() : note));
}

/** Notes a doubt, and tells whether its other reading is the one to take this time. */
export function readTheOtherWay(settling: Settling, kind: DoubtKind, message: Message): boolean {
  settling.doubts.push({ kind, message });
  return settling.switched.has(kind);
}

/** Whose facts a message speaks of. */
export type Whose = 'self' | 'partner';
