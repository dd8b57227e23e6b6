import type { Candidate } from '../facts/candidate.ts';
import type { CrsTables } from '../law/crs/tables.ts';
import type { Language } from '../law/language-tests/ids.ts';
import type { Message } from '../messages/message.ts';
import { type CrsId, type Node, sum } from '../score-tree/node.ts';
import { scoreHighWage } from './high-wage.ts';
import type { LanguageOrder } from './language-order.ts';

type Table = CrsTables['additional'];

interface Pay {
  readonly points: number;
  readonly because: Message;
}

/** Part D: nomination, job offer, Canadian study, French and a sibling, together at most the cap. */
export function scoreAdditional(
  candidate: Candidate,
  languages: LanguageOrder,
  { additional, cite }: CrsTables,
): Node<CrsId> {
  const { nomination, sibling, canadianStudy, french } = additional;
  const node = (id: CrsId, max: number, source: string, pay: Pay): Node<CrsId> => ({
    id,
    points: pay.points,
    max,
    because: pay.because,
    source,
  });
  const parts = [
    node('additional.nomination', nomination, cite.nomination, {
      points: candidate.nomination.counts ? nomination : 0,
      because: candidate.nomination.because,
    }),
    node('additional.jobOffer', mostForOffer(additional), cite.jobOffer, payOffer(candidate, additional)),
    node('additional.canadianStudy', canadianStudy.threeOrMore, cite.canadianStudy, payStudy(candidate, additional)),
    node('additional.french', french.withEnglish, cite.french, payFrench(candidate, languages, additional)),
    node('additional.sibling', sibling, cite.sibling, {
      points: candidate.sibling.counts ? sibling : 0,
      because: sibling === 0 ? notPaid : candidate.sibling.because,
    }),
  ];
  if (additional.highWage) parts.push(...scoreHighWage(candidate, additional.highWage, cite.additional));
  return sum<CrsId>('additional', additional.cap, cite.additional, parts);
}

const notPaid: Message = { id: 'additional.notPaid', values: {} };

function mostForOffer({ jobOffer }: Table): number {
  return Math.max(jobOffer.majorGroup00, jobOffer.other);
}

function payOffer({ offer }: Candidate, table: Table): Pay {
  const { jobOffer } = table;
  if (mostForOffer(table) === 0) return { points: 0, because: notPaid };
  if (!offer) return { points: 0, because: { id: 'offer.none', values: {} } };
  if (offer.route === undefined) return { points: 0, because: offer.because };
  if (jobOffer.lmiaOnly && !offer.lmia) return { points: 0, because: { id: 'offer.lmiaOnly', values: {} } };
  const senior = offer.noc.startsWith('00');
  return {
    points: senior ? jobOffer.majorGroup00 : jobOffer.other,
    because: { id: 'offer.pays', values: { noc: offer.noc, senior } },
  };
}

function payStudy({ canadianStudy }: Candidate, { canadianStudy: table }: Table): Pay {
  if (table.threeOrMore === 0) return { points: 0, because: notPaid };
  switch (canadianStudy.pays) {
    case 'none':
      return { points: 0, because: canadianStudy.because };
    case 'oneOrTwoYears':
      return { points: table.oneOrTwoYears, because: canadianStudy.because };
    case 'threeOrMore':
      return { points: table.threeOrMore, because: canadianStudy.because };
  }
}

/** French may be first or second; English decides between the two amounts. */
function payFrench({ mixedEnglishPaysHigher }: Candidate, { first, second }: LanguageOrder, { french }: Table): Pay {
  if (french.withEnglish === 0) return { points: 0, because: notPaid };
  const sittingIn = (language: Language) => [first, second].find((sitting) => sitting?.language === language);
  const inFrench = sittingIn('french');
  if (!inFrench) return { points: 0, because: { id: 'french.none', values: {} } };
  if (inFrench.lowest < french.frenchFrom) {
    return {
      points: 0,
      because: { id: 'french.below', values: { lowest: inFrench.lowest, needed: french.frenchFrom } },
    };
  }
  const english = sittingIn('english')?.lowest;
  const higher = (english ?? 0) >= french.englishFrom || mixedEnglishPaysHigher;
  return {
    points: higher ? french.withEnglish : french.alone,
    because: { id: 'french.pays', values: { french: inFrench.lowest, english } },
  };
}
