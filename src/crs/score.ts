import type { Candidate } from '../facts/candidate.ts';
import type { CrsTables } from '../law/crs/tables.ts';
import { type CrsId, type Node, sum } from '../score-tree/node.ts';
import { additionalPoints, scoreAdditional } from './additional.ts';
import { corePoints, scoreCore } from './core.ts';
import { type LanguageOrder, languageOrders } from './language-order.ts';
import { partnerPoints, scorePartner } from './partner.ts';
import { scoreTransferability, transferabilityPoints } from './transferability.ts';

/** The points of the CRS and of its four parts. */
export interface CrsPoints {
  readonly total: number;
  readonly core: number;
  readonly partner: number;
  readonly transferability: number;
  readonly additional: number;
}

/** The points of `scoreCrs`, many times faster: without nodes and reasons. */
export function crsPoints(candidate: Candidate, languages: LanguageOrder, tables: CrsTables): CrsPoints {
  const core = corePoints(candidate, languages, tables);
  const partner = partnerPoints(candidate, tables);
  const transferability = transferabilityPoints(candidate, languages, tables);
  const additional = additionalPoints(candidate, languages, tables);
  const total = Math.min(core + partner + transferability + additional, tables.total);
  return { total, core, partner, transferability, additional };
}

/** The whole CRS tree of a candidate under one version's tables, 0 to 1,200 points. */
export function scoreCrs(candidate: Candidate, languages: LanguageOrder, tables: CrsTables): Node<CrsId> {
  return sum<CrsId>('crs', tables.total, tables.cite.total, [
    scoreCore(candidate, languages, tables),
    scorePartner(candidate, tables),
    scoreTransferability(candidate, languages, tables),
    scoreAdditional(candidate, languages, tables),
  ]);
}

export interface ScoredOrder {
  readonly languages: LanguageOrder;
  readonly crs: Node<CrsId>;
}

/** Every arrangement of languages with its tree, most points first; equal totals in the order English, French. */
export function scoreLanguageOrders(candidate: Candidate, tables: CrsTables): readonly ScoredOrder[] {
  return languageOrders(candidate)
    .map((languages) => ({ languages, crs: scoreCrs(candidate, languages, tables) }))
    .sort((a, b) => b.crs.points - a.crs.points);
}
