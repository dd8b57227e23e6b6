import type { TradesList } from './tables.ts';

/**
 * Whether a NOC 2021 unit group is one of the Federal Skilled Trades. While the list was written in an older NOC this
 * only tells which groups may have been: the answer then is `unknown`, never yes.
 */
export function isTrade(noc: string, { include, perhaps, exclude }: TradesList): boolean {
  const starts = (prefix: string) => noc.startsWith(prefix);
  return (include.some(starts) || perhaps.some(starts)) && !exclude.some(starts);
}
