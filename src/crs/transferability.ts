import type { Candidate } from '../facts/candidate.ts';
import type { Combination, CrsTables } from '../law/crs/tables.ts';
import type { Message } from '../messages/message.ts';
import { type CrsId, type Node, sum } from '../score-tree/node.ts';
import type { LanguageOrder } from './language-order.ts';
import { foreignYearRow } from './rows.ts';

type Tier = 0 | 1 | 2;
type Grade = 'none' | 'low' | 'high';

/** Part C: education and foreign work, each with language and with Canadian work, and the trade certificate. */
export function scoreTransferability(candidate: Candidate, languages: LanguageOrder, tables: CrsTables): Node<CrsId> {
  const { transferability: table, cite } = tables;
  const source = cite.transferability;
  const { foreignYears, canadianYears } = candidate.work;
  const lowest = languages.first?.lowest;
  const { level } = candidate.education;
  const education = table.educationTier[level];
  const foreign = table.foreignWorkTier[foreignYearRow(foreignYears)];
  const language = grade(lowest ?? 0, table.languageFrom);
  const canadian = grade(canadianYears, table.canadianWorkFrom);
  const certificate = candidate.certificate ? grade(lowest ?? 0, table.certificate.from) : 'none';

  const pair = (id: CrsId, tier: Tier, by: Grade, points: Combination, because: Message): Node<CrsId> => ({
    id,
    points: combined(points, tier, by),
    max: points[2].high,
    because,
    source,
  });
  return sum<CrsId>('transferability', table.cap, source, [
    sum<CrsId>('transferability.education', table.groupCap, source, [
      pair('transferability.education.language', education, language, table.educationLanguage, {
        id: 'transfer.educationLanguage',
        values: { level, lowest },
      }),
      pair('transferability.education.canadianWork', education, canadian, table.educationCanadianWork, {
        id: 'transfer.educationWork',
        values: { level, years: canadianYears },
      }),
    ]),
    sum<CrsId>('transferability.foreignWork', table.groupCap, source, [
      pair('transferability.foreignWork.language', foreign, language, table.foreignWorkLanguage, {
        id: 'transfer.foreignLanguage',
        values: { foreign: foreignYears, lowest },
      }),
      pair('transferability.foreignWork.canadianWork', foreign, canadian, table.foreignWorkCanadianWork, {
        id: 'transfer.foreignWork',
        values: { foreign: foreignYears, years: canadianYears },
      }),
    ]),
    {
      id: 'transferability.certificate',
      points: certificate === 'none' ? 0 : table.certificate[certificate],
      max: table.certificate.high,
      because: candidate.certificate ? { id: 'transfer.certificate', values: { lowest } } : noCertificate,
      source,
    },
  ]);
}

const noCertificate: Message = { id: 'transfer.noCertificate', values: {} };

function grade(value: number, from: { readonly low: number; readonly high: number }): Grade {
  return value >= from.high ? 'high' : value >= from.low ? 'low' : 'none';
}

function combined(points: Combination, tier: Tier, by: Grade): number {
  return tier === 0 || by === 'none' ? 0 : points[tier][by];
}
