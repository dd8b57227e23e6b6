import type { Assessment } from '../../assess/assess.ts';
import type { Day } from '../../base/day.ts';
import type { ChecklistMessage } from './message.ts';

/** `mayChange`: forgiven. `mustHold`: lost with the application if it does not. `rule`: what else the invitation binds to. */
export type InvitationRuleKind = 'mayChange' | 'mustHold' | 'rule';

/** What may and what must not change between an invitation and the application. */
export interface InvitationRule {
  /** Whether a change is forgiven. */
  readonly kind: InvitationRuleKind;
  /** What the rule says. */
  readonly message: ChecklistMessage;
  /** The section of law, such as `IRPA 11.2(1)`. */
  readonly source: string;
  /** The day on which it bites, where the profile tells. */
  readonly date?: Day;
  /** Open in the law. */
  readonly uncertain?: true;
}

/** The same profile at another age, on the day of the invitation or on a later one under the same rules. */
export type AssessAged = (age: number, day: Day) => Assessment;
