import type { Candidate } from '../facts/candidate.ts';
import type { HighWageTable } from '../law/crs/tables.ts';
import type { Message } from '../messages/message.ts';
import type { CrsId, Node } from '../score-tree/node.ts';

interface Pay {
  readonly points: number;
  readonly because: Message;
}

/** Points for Canadian work in a high-wage occupation and for an offer in one. */
export function scoreHighWage(candidate: Candidate, table: HighWageTable, fallback: string): readonly Node<CrsId>[] {
  const source = table.cite ?? fallback;
  const { work, offer } = payBoth(candidate, table);
  return [
    {
      id: 'additional.highWageWork',
      ...work,
      max: Math.max(...Object.values(table.canadianWork.points)),
      source,
    },
    {
      id: 'additional.highWageOffer',
      ...offer,
      max: Math.max(...Object.values(table.jobOffer.points)),
      source,
    },
  ];
}

function payBoth(candidate: Candidate, table: HighWageTable): { readonly work: Pay; readonly offer: Pay } {
  const work = payWork(candidate, table);
  const offer = payOffer(candidate, table);
  const onlyHigher = table.both === 'higher' && work.points > 0 && offer.points > 0;
  const kept = (pay: Pay, cut: boolean): Pay =>
    cut ? { points: 0, because: { id: 'highWage.otherPaysMore', values: { points: pay.points } } } : pay;
  return {
    work: kept(work, onlyHigher && work.points < offer.points),
    offer: kept(offer, onlyHigher && offer.points <= work.points),
  };
}

function payWork({ work: { highWage: level } }: Candidate, { canadianWork }: HighWageTable): Pay {
  const { years, points } = canadianWork;
  return level === undefined
    ? { points: 0, because: { id: 'highWage.noWork', values: { years } } }
    : { points: points[level], because: { id: 'highWage.work', values: { level, years } } };
}

function payOffer({ offer }: Candidate, { occupations, jobOffer }: HighWageTable): Pay {
  if (!offer) return { points: 0, because: { id: 'offer.none', values: {} } };
  const { noc, route, lasting, because } = offer;
  const level = occupations[noc];
  if (level === undefined) return { points: 0, because: { id: 'highWage.notListed', values: { noc } } };
  if (jobOffer.arrangedOnly && route === undefined) return { points: 0, because };
  if (!lasting)
    return { points: 0, because: route === undefined ? because : { id: 'highWage.offerNotLasting', values: {} } };
  return { points: jobOffer.points[level], because: { id: 'highWage.offer', values: { noc, level } } };
}
