import { addDays, type Day, earlierOf, formatDay, parseDay } from '../../base/day.ts';
import { poolEnd } from '../../facts/pool-end.ts';
import { medicalPeriods } from '../../law/documents/medical.ts';
import { validityOn } from '../../law/validity/index.ts';
import type { Document } from './document.ts';
import type { ChecklistFacts } from './facts.ts';
import { feeChanges } from './fees.ts';
import type { ChecklistMessage } from './message.ts';
import { birthdayIn, childrenAging, expiringIn } from './rules-of-invitation.ts';

/** Why a day is named. */
export type DayKind =
  | 'invitation'
  | 'lastDay'
  | 'deadline'
  | 'expiry'
  | 'policeFrom'
  | 'birthday'
  | 'childAge'
  | 'medicalRule'
  | 'fees'
  | 'poolEnd';

/** A day to know of. */
export interface KeyDay {
  /** The day on which it happens, or by which something has to be done. */
  readonly day: Day;
  /** Why it is named. */
  readonly kind: DayKind;
  /** What it is, as a message. */
  readonly message: ChecklistMessage;
}

const order: readonly DayKind[] = [
  'invitation',
  'policeFrom',
  'birthday',
  'childAge',
  'medicalRule',
  'fees',
  'expiry',
  'lastDay',
  'deadline',
  'poolEnd',
];

/** The days that matter from the day asked about (or the invitation, if earlier) on, in order. */
export function keyDays(facts: ChecklistFacts, documents: readonly Document[]): readonly KeyDay[] {
  const { asOf, invited, supposed } = facts.invitation;
  const from = earlierOf(asOf, invited);
  const days: readonly KeyDay[] = [
    { day: invited, kind: 'invitation', message: { id: 'checklist.day.invitation', values: { supposed } } },
    ...lastDays(facts, documents),
    ...expiries(documents),
    ...policeDays(facts, documents),
    ...personDays(facts),
    ...ruleDays(facts),
  ];
  return days
    .filter(({ day }) => day >= from)
    .sort((a, b) => a.day - b.day || order.indexOf(a.kind) - order.indexOf(b.kind));
}

/** The last day on which every counted paper still holds, up to the deadline; `undefined` where that is not known. */
export function lastSafeDay(facts: ChecklistFacts, documents: readonly Document[]): Day | undefined {
  const { deadline } = facts.invitation;
  if (deadline === undefined) return undefined;
  return expiringIn(facts, documents)
    .map(({ expires }) => (expires === undefined ? deadline : addDays(expires, -1)))
    .reduce(earlierOf, deadline);
}

function lastDays(facts: ChecklistFacts, documents: readonly Document[]): readonly KeyDay[] {
  const { deadline, supposed, invited } = facts.invitation;
  const safe = lastSafeDay(facts, documents);
  if (deadline === undefined || safe === undefined) return [];
  const values = { supposed, invited: formatDay(invited) };
  return [
    ...(safe < deadline
      ? [{ day: safe, kind: 'lastDay', message: { id: 'checklist.day.lastSafe', values } } as const]
      : []),
    { day: deadline, kind: 'deadline', message: { id: 'checklist.day.deadline', values } },
  ];
}

function expiries(documents: readonly Document[]): readonly KeyDay[] {
  return documents.flatMap(({ id, about, person, expires, programs }): readonly KeyDay[] =>
    expires === undefined || !Object.values(programs).includes('required')
      ? []
      : [
          {
            day: expires,
            kind: 'expiry',
            message: { id: 'checklist.day.expires', values: { document: id, about, person } },
          },
        ],
  );
}

/** From when on a certificate of the country lived in is fresh enough for the last day to apply. */
function policeDays(facts: ChecklistFacts, documents: readonly Document[]): readonly KeyDay[] {
  const { deadline } = facts.invitation;
  if (deadline === undefined) return [];
  return documents.flatMap(({ person, country, issuedFromForDeadline: day }): readonly KeyDay[] =>
    day === undefined || country === undefined
      ? []
      : [
          {
            day,
            kind: 'policeFrom',
            message: {
              id: 'checklist.day.police',
              values: { country, person, months: validityOn(formatDay(facts.invitation.applying)).policeMonths },
            },
          },
        ],
  );
}

function personDays(facts: ChecklistFacts): readonly KeyDay[] {
  const birthday = birthdayIn(facts);
  const end = poolEnd(facts.profile);
  return [
    ...(birthday
      ? [
          {
            day: birthday.day,
            kind: 'birthday',
            message: { id: 'checklist.day.birthday', values: { age: birthday.age } },
          } as const,
        ]
      : []),
    ...childrenAging(facts).map(
      ({ person, day }) =>
        ({ day, kind: 'childAge', message: { id: 'checklist.day.child', values: { person } } }) as const,
    ),
    ...(end === undefined
      ? []
      : [{ day: end, kind: 'poolEnd', message: { id: 'checklist.day.poolEnd', values: {} } } as const]),
  ];
}

/** Changes of rules between the day of application and the last day to apply. */
function ruleDays({ invitation }: ChecklistFacts): readonly KeyDay[] {
  const { applying, deadline } = invitation;
  if (deadline === undefined) return [];
  const medical = medicalPeriods.flatMap(({ effective, upfront }): readonly KeyDay[] => {
    const day = parseDay(effective);
    if (day === undefined || day <= applying || day > deadline) return [];
    return [{ day, kind: 'medicalRule', message: { id: 'checklist.day.medical', values: { upfront } } }];
  });
  const fees = feeChanges(applying, deadline).map(
    (day): KeyDay => ({ day, kind: 'fees', message: { id: 'checklist.day.fees', values: {} } }),
  );
  return [...medical, ...fees];
}
