import { categoriesOf } from '../law/categories/index.ts';
import type { CategoryId } from '../law/categories/tables.ts';
import type { Law } from '../law/law.ts';
import { isTrade } from '../law/programs/is-trade.ts';
import { isSkilled, teerOf } from '../law/skilled.ts';
import type { Match } from './search.ts';

/** What the law of a day says of a unit group. */
export interface Occupation {
  /** Unit group of NOC 2021, five digits. */
  readonly code: string;
  /** TEER category, 0 to 5: the second digit of the code. */
  readonly teer: number;
  /** English title of the unit group. */
  readonly title: string;
  /** French title of the unit group. */
  readonly titleFr: string;
  /** Whether its work counts as skilled under the law of the day. */
  readonly skilled: boolean;
  /** On the list of the Federal Skilled Trades; `null` where that list was written in an older NOC and may hold it. */
  readonly fst: boolean | null;
  /** Categories of category-based selection on whose list it stands. */
  readonly categories: readonly CategoryId[];
  /** The title that was found, or the code. */
  readonly matched: string;
}

export function occupationOf({ code, title, titleFr, matched }: Match, law: Law): Occupation {
  const { trades } = law.programs.tables.fst;
  const trade = isTrade(code, trades);
  return {
    code,
    teer: teerOf(code),
    title,
    titleFr,
    skilled: isSkilled(code, law.skilled),
    fst: trade && !trades.inNoc2021 ? null : trade,
    categories: law.categories ? categoriesOf(code, law.categories.tables) : [],
    matched,
  };
}
