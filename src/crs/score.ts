import type { Candidate } from '../facts/candidate.ts';
import type { CrsTables } from '../law/crs/tables.ts';
import { type CrsId, type Node, sum } from '../score-tree/node.ts';
import { scoreAdditional } from './additional.ts';
import { scoreCore } from './core.ts';
import { type LanguageOrder, languageOrders } from './language-order.ts';
import { scorePartner } from './partner.ts';
import { scoreTransferability } from './transferability.ts';

/** The whole CRS tree of a candidate under one version's tables, 0 to 1,200 points. */
export function scoreCrs(candidate: Candidate, languages: LanguageOrder, tables: CrsTables): Node<CrsId> {
  return sum<CrsId>('crs', tables.total, tables.cite.total, [
    scoreCore(candidate, languages, tables),
    scorePartner(candidate, tables),
    scoreTransferability(candidate, languages, tables),
    scoreAdditional(candidate, languages, tables),
  ]);
}

/** An order of the official languages with the score under it. */
export interface ScoredOrder {
  /** Which sitting stands first, which second. */
  readonly languages: LanguageOrder;
  /** The tree of points under that order. */
  readonly crs: Node<CrsId>;
}

/** Every arrangement of languages with its tree, most points first; equal totals in the order English, French. */
export function scoreLanguageOrders(candidate: Candidate, tables: CrsTables): readonly ScoredOrder[] {
  return languageOrders(candidate)
    .map((languages) => ({ languages, crs: scoreCrs(candidate, languages, tables) }))
    .sort((a, b) => b.crs.points - a.crs.points);
}
