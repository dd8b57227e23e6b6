import type { TradesList } from './tables.ts';

/**
 * Whether a NOC 2021 unit group is one of the Federal Skilled Trades. While the list was written in an older NOC this
 * only tells which groups may have been: the answer then is `unknown`, never yes.
 */
export function isTrade(noc: string, list: TradesList): boolean {
  let known = answers.get(list);
  if (!known) answers.set(list, (known = new Map()));
  let answer = known.get(noc);
  if (answer === undefined) known.set(noc, (answer = isOnList(noc, list)));
  return answer;
}

/** Answers given before, by list and unit group. */
const answers = new WeakMap<TradesList, Map<string, boolean>>();

function isOnList(noc: string, list: TradesList): boolean {
  const starts = (prefix: string) => noc.startsWith(prefix);
  return (list.include.some(starts) || list.perhaps.some(starts)) && !list.exclude.some(starts);
}
