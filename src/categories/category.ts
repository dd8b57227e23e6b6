import type { Answer } from '../base/answer.ts';
import type { Day } from '../base/day.ts';
import type { CategoryId } from '../law/categories/tables.ts';
import type { Message } from '../messages/message.ts';

/** Whether someone belongs to a category. To be invited in its rounds, a program must be met besides. */
export interface Category {
  /** Id of the category, such as `french` or `trades`. */
  readonly id: CategoryId;
  /** Whether the person is in it; programs are not looked at. */
  readonly eligible: Answer;
  /** Work in one listed occupation; where a doubt decides, the work that would count. `undefined`: none is asked for. */
  readonly work: CategoryWork | undefined;
  /** Why the answer is what it is, as a message: `say` makes a sentence of it. */
  readonly because: Message;
  /** Where a doubt decides: why the category would be met. */
  readonly otherwise?: Message;
}

/** Work in one listed occupation, as an occupation category asks for it. */
export interface CategoryWork {
  /** Months of full-time work counted, 1,560 hours being twelve. */
  readonly months: number;
  /** Months of full-time work that are needed. */
  readonly needed: number;
  /** The occupation whose work counts; `undefined` without work in a listed one. */
  readonly noc: string | undefined;
  /** The first day on which the work will be enough if the job held goes on; `undefined` when it is, or will not be. */
  readonly on: Day | undefined;
}
