import type { TradesList } from './tables.ts';

/**
 * Whether a NOC 2021 unit group is one of the Federal Skilled Trades. While the list was written in an older NOC this
 * only tells which groups may have been: the answer then is `unknown`, never yes.
 */
export function isTrade(noc: string, list: TradesList): boolean {
  if (known.list !== list) {
    known = answers.get(list) ?? { list, answers: new Map() };
    answers.set(list, known);
  }
  const found = known.answers.get(noc);
  if (found !== undefined) return found;
  const answer = isOnList(noc, list);
  known.answers.set(noc, answer);
  return answer;
}

interface Known {
  readonly list: TradesList | undefined;
  readonly answers: Map<string, boolean>;
}

/** Answers given before, by list and unit group: a batch asks the same again and again, mostly of the list asked last. */
const answers = new WeakMap<TradesList, Known>();
let known: Known = { list: undefined, answers: new Map() };

function isOnList(noc: string, list: TradesList): boolean {
  const starts = (prefix: string) => noc.startsWith(prefix);
  return (list.include.some(starts) || list.perhaps.some(starts)) && !list.exclude.some(starts);
}
