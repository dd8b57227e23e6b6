import type { TradesList } from './tables.ts';

/**
 * Whether a NOC 2021 unit group is one of the Federal Skilled Trades. While the list was written in an older NOC this
 * only tells which groups may have been: the answer then is `unknown`, never yes.
 */
export function isTrade(noc: string, list: TradesList): boolean {
  const known = answers.get(list) ?? new Map<string, boolean>();
  const found = known.get(noc);
  if (found !== undefined) return found;
  const answer = isOnList(noc, list);
  answers.set(list, known.set(noc, answer));
  return answer;
}

/** Answers given before, by list and unit group: a batch asks the same again and again. */
const answers = new WeakMap<TradesList, Map<string, boolean>>();

function isOnList(noc: string, list: TradesList): boolean {
  const starts = (prefix: string) => noc.startsWith(prefix);
  return (list.include.some(starts) || list.perhaps.some(starts)) && !list.exclude.some(starts);
}
