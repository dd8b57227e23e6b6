import { type Answer, yesNo } from '../base/answer.ts';
import { areEnough } from '../base/hours-tolerance.ts';
import type { LanguageOrder } from '../crs/language-order.ts';
import type { Candidate, OfferRoute, Sitting } from '../facts/candidate.ts';
import type { TradeHours } from '../facts/work/trades.ts';
import type { Law } from '../law/law.ts';
import { isTrade } from '../law/programs/is-trade.ts';
import type { Message } from '../messages/message.ts';
import {
  highestSitting,
  notStated,
  requireAdmissibility,
  requireDestination,
  requireFunds,
  sittingsOf,
} from './common.ts';
import { type Program, program, type Requirement } from './requirement.ts';

/** R87.2(3)(d): a certificate, or an offer by one of the routes that follow those of R82(2). */
type TradeRoute = 'i' | 'ii' | 'iii' | 'iv' | 'v';

const tradeRoutes: Readonly<Record<OfferRoute, TradeRoute>> = { a: 'ii', b: 'iii', c: 'iv', d: 'v' };

const noTrade: Message = { id: 'have.noTrade', values: {} };
const employmentNeed: Message = { id: 'need.employmentRequirements', values: {} };
const offerNeed: Message = { id: 'need.offerOrCertificate', values: {} };
const noOfferNorCertificate: Message = { id: 'have.noOfferNorCertificate', values: {} };

/** What a person has in one trade. */
interface Trade extends TradeHours {
  readonly qualified: Answer;
  readonly route: TradeRoute | undefined;
}

/** Federal Skilled Trades class (R87.2). */
export function assessFst(candidate: Candidate, languages: LanguageOrder, law: Law): Program {
  const trade = bestTrade(candidate, law);
  const byOffer = routeByOffer(candidate, trade.noc);
  const exempt = byOffer !== undefined && byOffer !== 'iv' ? `R87.2(3)(d)(${byOffer})` : undefined;
  const requirements: Requirement[] = [
    requireDestination('fst', candidate, 'R87.2(2)'),
    requireLanguage(candidate, languages, law),
    requireWork(candidate, trade, law),
    requireEmploymentRequirements(candidate, trade),
    {
      id: 'fst.offerOrCertificate',
      met: trade.qualified,
      have: trade.route
        ? { id: 'have.tradeRoute', values: { route: trade.route, noc: trade.noc } }
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

/** The person has to have met them in the trade, at whatever time. */
function requireEmploymentRequirements({ work }: Candidate, { meetsRequirements }: Trade): Requirement {
  const inTrade = work.trades.length > 0;
  return {
    id: 'fst.employmentRequirements',
    met: work.stated ? yesNo(inTrade && meetsRequirements !== false) : 'unknown',
    have: !work.stated ? notStated : inTrade ? requirementsHave(meetsRequirements) : noTrade,
    need: employmentNeed,
    source: 'R87.2(3)(c)',
  };
}

function requirementsHave(meetsRequirements: boolean | undefined): Message {
  if (meetsRequirements === undefined) return { id: 'have.matchesNoc', values: {} };
  return { id: meetsRequirements ? 'have.requirementsMet' : 'have.requirementsNotMet', values: {} };
}

function withoutRoute({ certificate, offer }: Candidate): Message {
  // First what leaves the answer open.
  if (certificate && certificate.noc === undefined) return { id: 'have.tradeNotStated', values: {} };
  if (offer && offer.tradeRoute === undefined) return offer.tradeBecause;
  return certificate || offer ? { id: 'have.otherTrade', values: {} } : noOfferNorCertificate;
}

function requireLanguage({ languages: { stated } }: Candidate, languages: LanguageOrder, law: Law): Requirement {
  const { level } = law.programs.tables.fst;
  const enough = sittingsOf(languages).find(({ levels }) => reaches(levels, level));
  const best = enough ?? highestSitting(languages);
  return {
    id: 'fst.language',
    met: stated ? yesNo(enough !== undefined) : 'unknown',
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

function requireWork({ work }: Candidate, { noc, hours, atMost }: Trade, law: Law): Requirement {
  const { workYears, windowYears, trades } = law.programs.tables.fst;
  const needed = workYears * law.workHours.tables.perYear;
  const isEnough = areEnough(hours, needed);
  const open = !isEnough && areEnough(atMost, needed) ? atMost - hours : 0;
  return {
    id: 'fst.work',
    met: !work.stated ? 'unknown' : !isEnough ? 'no' : trades.inNoc2021 ? 'yes' : 'unknown',
    have: !work.stated
      ? notStated
      : work.trades.length > 0
        ? {
            id: 'have.tradeHours',
            values: { noc, hours: isEnough ? hours : atMost, years: windowYears, notStated: open },
          }
        : noTrade,
    need: { id: trades.inNoc2021 ? 'need.fstWork' : 'need.fstWorkOldNoc', values: { hours: needed, windowYears } },
    source: 'R87.2(1), (3)(b)',
  };
}

const rankOf: Readonly<Record<Answer, number>> = { no: 0, unknown: 1, yes: 2 };

// No occupation has this NOC, nor any other text that is none: a change of it is never noticed.
const nothing: TradeHours = { noc: '', hours: 0, atMost: 0, meetsRequirements: undefined };

/**
 * The one trade to declare: of those worked in, one in which the class may be met, then enough hours, then a certificate or
 * an offer in it, then the hours.
 */
function bestTrade(candidate: Candidate, law: Law): Trade {
  const { workYears, trades } = law.programs.tables.fst;
  const needed = workYears * law.workHours.tables.perYear;
  const rank = ({ hours, atMost, meetsRequirements, qualified }: Trade) => {
    const work = areEnough(hours, needed) ? 2 : areEnough(atMost, needed) ? 1 : 0;
    const all = meetsRequirements === false ? 0 : Math.min(work, rankOf[qualified]);
    return (all * 3 + work) * 3 + rankOf[qualified];
  };
  let best: Trade | undefined;
  const consider = (hours: TradeHours) => {
    const trade = tradeOf(candidate, hours);
    if (!best || rank(trade) > rank(best)) best = trade;
  };
  // Most hours first.
  for (const hours of candidate.work.trades) consider(hours);
  if (!best) {
    for (const noc of [candidate.certificate?.noc, candidate.offer?.noc]) {
      if (noc !== undefined && isTrade(noc, trades)) consider({ ...nothing, noc });
    }
  }
  return best ?? tradeOf(candidate, nothing);
}

function tradeOf(candidate: Candidate, hours: TradeHours): Trade {
  const { certificate } = candidate;
  const route = certificate?.noc === hours.noc ? 'i' : routeByOffer(candidate, hours.noc);
  const open: Answer = certificate && certificate.noc === undefined ? 'unknown' : 'no';
  return { ...hours, qualified: route ? 'yes' : open, route };
}

function routeByOffer({ offer }: Candidate, noc: string): TradeRoute | undefined {
  return offer?.noc === noc && offer.tradeRoute ? tradeRoutes[offer.tradeRoute] : undefined;
}
