import type { Candidate, OfferRoute, Sitting } from '../candidate/candidate.ts';
import type { Arrangement } from '../crs/arrangement.ts';
import type { Law } from '../rules/law.ts';
import { isTrade } from '../rules/programs/trades.ts';
import { hoursPerYear } from '../rules/validity.ts';
import type { Message } from '../words/message.ts';
import {
  highestSitting,
  isExempting,
  notStated,
  requireAdmissibility,
  requireDestination,
  requireFunds,
  sittingsOf,
} from './common.ts';
import { type Answer, type Program, program, type Requirement, yesNo } from './requirement.ts';

/** R87.2(3)(d): a certificate, or an offer by one of the routes that follow those of R82(2). */
type TradeRoute = 'i' | 'ii' | 'iii' | 'iv' | 'v';

const tradeRoutes: Readonly<Record<OfferRoute, TradeRoute>> = { a: 'ii', b: 'iii', c: 'iv', d: 'v' };

const noTrade: Message = { id: 'have.noTrade', values: {} };
const employmentNeed: Message = { id: 'need.employmentRequirements', values: {} };
const offerNeed: Message = { id: 'need.offerOrCertificate', values: {} };
const noOfferNorCertificate: Message = { id: 'have.noOfferNorCertificate', values: {} };

/** What a person has in one trade. */
interface Trade {
  readonly noc: string | undefined;
  readonly hours: number;
  readonly qualified: Answer;
  readonly route: TradeRoute | undefined;
}

/** Federal Skilled Trades class (R87.2). */
export function assessFst(candidate: Candidate, languages: Arrangement, law: Law): Program {
  const trade = bestTrade(candidate, law);
  const byOffer =
    candidate.offer !== undefined && candidate.offer.noc === trade.noc ? candidate.offer.tradeRoute : undefined;
  const exempt = byOffer !== undefined && isExempting(byOffer) ? `R87.2(3)(d)(${tradeRoutes[byOffer]})` : undefined;
  const requirements: Requirement[] = [
    requireDestination('fst', candidate, 'R87.2(2)'),
    requireLanguage(candidate, languages, law),
    requireWork(candidate, trade, law),
    {
      id: 'fst.employmentRequirements',
      met: !candidate.work.stated ? 'unknown' : yesNo(candidate.work.trades.length > 0),
      have: candidate.work.trades.length > 0 ? { id: 'have.matchesNoc', values: {} } : noTrade,
      need: employmentNeed,
      source: 'R87.2(3)(c)',
    },
    {
      id: 'fst.offerOrCertificate',
      met: trade.qualified,
      have: trade.route
        ? { id: 'have.tradeRoute', values: { route: trade.route, noc: trade.noc ?? '' } }
        : withoutRoute(candidate),
      need: offerNeed,
      source: 'R87.2(3)(d)',
    },
    requireFunds('fst', candidate, law, exempt, 'R87.2(5)'),
  ];
  const admissibility = requireAdmissibility('fst', candidate, law);
  if (admissibility) requirements.push(admissibility);
  return program('fst', requirements);
}

function withoutRoute({ certificate, offer }: Candidate): Message {
  if (offer && offer.tradeRoute === undefined) return offer.tradeBecause;
  if (certificate && certificate.noc === undefined) return { id: 'have.tradeNotStated', values: {} };
  return certificate || offer ? { id: 'have.otherTrade', values: {} } : noOfferNorCertificate;
}

function requireLanguage({ languages: { stated } }: Candidate, languages: Arrangement, law: Law): Requirement {
  const { level } = law.programs.tables.fst;
  let met = false;
  for (const { levels } of sittingsOf(languages)) met ||= reaches(levels, level);
  const best = highestSitting(languages);
  return {
    id: 'fst.language',
    met: stated ? yesNo(met) : 'unknown',
    have: !stated
      ? notStated
      : best
        ? { id: 'have.levels', values: best.levels }
        : { id: 'have.noValidTest', values: {} },
    need: { id: 'need.levels', values: level },
    source: 'R87.2(3)(a), R74',
  };
}

function reaches(levels: Sitting['levels'], needed: Sitting['levels']): boolean {
  return (
    levels.listening >= needed.listening &&
    levels.reading >= needed.reading &&
    levels.writing >= needed.writing &&
    levels.speaking >= needed.speaking
  );
}

function requireWork({ work }: Candidate, trade: Trade, law: Law): Requirement {
  const { workYears, windowYears, trades } = law.programs.tables.fst;
  const enough = trade.hours + 1e-6 >= workYears * hoursPerYear;
  return {
    id: 'fst.work',
    met: !work.stated ? 'unknown' : !enough ? 'no' : trades.inNoc2021 ? 'yes' : 'unknown',
    have: !work.stated
      ? notStated
      : trade.hours > 0
        ? { id: 'have.tradeHours', values: { noc: trade.noc ?? '', hours: trade.hours, years: windowYears } }
        : noTrade,
    need: trades.inNoc2021
      ? { id: 'need.fstWork', values: { hours: workYears * hoursPerYear, windowYears } }
      : { id: 'need.fstWorkOldNoc', values: { hours: workYears * hoursPerYear, windowYears } },
    source: 'R87.2(1), (3)(b)',
  };
}

/** The one trade to declare: of those worked in, enough hours first, then a certificate or an offer in it, then the hours. */
function bestTrade(candidate: Candidate, law: Law): Trade {
  const { workYears, trades } = law.programs.tables.fst;
  const rank = ({ hours, qualified }: Trade) =>
    (hours + 1e-6 >= workYears * hoursPerYear ? 4 : 0) + (qualified === 'yes' ? 2 : qualified === 'unknown' ? 1 : 0);
  let best: Trade | undefined;
  const consider = (noc: string, hours: number) => {
    const trade = tradeOf(candidate, noc, hours);
    const more = best ? rank(trade) - rank(best) || trade.hours - best.hours : 1;
    if (more > 0) best = trade;
  };
  for (const { noc, hours } of candidate.work.trades) consider(noc, hours);
  if (!best) {
    for (const noc of [candidate.certificate?.noc, candidate.offer?.noc]) {
      if (noc !== undefined && isTrade(noc, trades)) consider(noc, 0);
    }
  }
  return (
    best ?? {
      noc: undefined,
      hours: 0,
      qualified: candidate.certificate && candidate.certificate.noc === undefined ? 'unknown' : 'no',
      route: undefined,
    }
  );
}

function tradeOf({ certificate, offer }: Candidate, noc: string, hours: number): Trade {
  if (certificate?.noc === noc) return { noc, hours, qualified: 'yes', route: 'i' };
  if (offer?.noc === noc && offer.tradeRoute !== undefined) {
    return { noc, hours, qualified: 'yes', route: tradeRoutes[offer.tradeRoute] };
  }
  return { noc, hours, qualified: certificate && certificate.noc === undefined ? 'unknown' : 'no', route: undefined };
}
