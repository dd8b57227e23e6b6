import type { TradesList } from './tables.ts';

/**
 * Whether a NOC 2021 unit group is one of the Federal Skilled Trades. While the list was written in an older NOC this
 * only tells which groups may have been: the answer then is `unknown`, never yes.
 */
export function isTrade(noc: string, list: TradesList): boolean {
  if (last.list !== list) {
    last = everyList.get(list) ?? { list, answers: new Map() };
    everyList.set(list, last);
  }
  const known = last.answers.get(noc);
  if (known !== undefined) return known;
  const answer = isOnList(noc, list);
  last.answers.set(noc, answer);
  return answer;
}

/** Answers given before, by unit group: a batch asks the same again and again. */
interface Answered {
  readonly list: TradesList | undefined;
  readonly answers: Map<string, boolean>;
}

const everyList = new WeakMap<TradesList, Answered>();
/** Of the list that was asked last, as nearly always. */
let last: Answered = { list: undefined, answers: new Map() };

function isOnList(noc: string, list: TradesList): boolean {
  const starts = (prefix: string) => noc.startsWith(prefix);
  return (list.include.some(starts) || list.perhaps.some(starts)) && !list.exclude.some(starts);
}
