import type { Answer } from '../../base/answer.ts';
import { formatDay } from '../../base/day.ts';
import { familyOf } from '../../facts/family.ts';
import { fundsNeeded } from '../../law/funds/tables.ts';
import type { ProgramId } from '../../law/programs/ids.ts';
import {
  type Document,
  type DocumentStatus,
  documentOf,
  everywhere,
  type FundsAmount,
  statusesOf,
} from './document.ts';
import { type ChecklistFacts, claimOf, doubtsOf, earns, saidOf } from './facts.ts';
import type { ChecklistMessage } from './message.ts';

/** Papers about the offer, the certificate, the nomination, relatives and money. */
export function otherPapers(facts: ChecklistFacts): readonly Document[] {
  return [
    ...offerPapers(facts),
    certificatePaper(facts),
    ...nominationPaper(facts),
    ...relativePapers(facts),
    ...fundsPapers(facts),
  ];
}

type TradeRoute = 'i' | 'ii' | 'iii' | 'iv' | 'v';

/** The route of R87.2(3)(d) that the assessment found. */
function tradeRoute({ assessment }: ChecklistFacts): TradeRoute | undefined {
  const found = assessment.programs
    .flatMap(({ requirements }) => requirements)
    .find(({ id }) => id === 'fst.offerOrCertificate');
  if (found?.have.id !== 'have.tradeRoute') return undefined;
  const { route } = found.have.values;
  return routes.find((one) => one === route);
}

const routes: readonly TradeRoute[] = ['i', 'ii', 'iii', 'iv', 'v'];

function offerPapers(facts: ChecklistFacts): readonly Document[] {
  const { offer } = facts.candidate;
  const open = doubtsOf(facts).find(({ id }) => id.startsWith('offer.') || id === 'law.offerIndeterminate');
  const counts: DocumentStatus = offer?.route !== undefined ? 'required' : offer && open ? 'unknown' : 'notNeeded';
  const because: ChecklistMessage = !offer
    ? { id: 'checklist.offerNone', values: {} }
    : offer.route !== undefined
      ? { id: 'checklist.offer', values: {} }
      : (open ?? offer.because);
  const programs = statusesOf('offerLetter', (need) => (need === 'routeByOffer' ? tradeOffer(facts, counts) : counts));
  const claim = claimOf(facts, 'jobOffer');
  return (['offerLetter', 'lmia'] as const).map((id) =>
    documentOf({
      id,
      person: 'principal',
      claim: claim?.id,
      programs,
      because: programs.fst === 'unknown' && counts === 'notNeeded' ? oneOfTwo : because,
      proof: claim?.proof,
    }),
  );
}

const oneOfTwo: ChecklistMessage = { id: 'checklist.oneOfTwo', values: {} };

/** For trades, an offer matters for its route, or beside a certificate for the exemption from funds. */
function tradeOffer(facts: ChecklistFacts, counts: DocumentStatus): DocumentStatus {
  const route = tradeRoute(facts);
  if (route === undefined) return 'unknown';
  if (route !== 'i') return counts;
  return isExempt(facts, 'fst') === 'no' ? 'notNeeded' : counts;
}

function certificatePaper(facts: ChecklistFacts): Document {
  const route = tradeRoute(facts);
  const claim = claimOf(facts, 'certificateOfQualification');
  const fst: DocumentStatus = route === 'i' ? 'required' : route === undefined ? 'unknown' : 'notNeeded';
  const points = facts.worth.get('certificateOfQualification')?.points ?? 0;
  const because: ChecklistMessage =
    route === undefined
      ? claim
        ? { id: 'checklist.certificateOther', values: {} }
        : oneOfTwo
      : { id: 'checklist.certificate', values: { route, points } };
  return documentOf({
    id: 'certificateOfQualification',
    person: 'principal',
    claim: claim?.id,
    programs: statusesOf('certificateOfQualification', () => fst),
    because,
    proof: claim?.proof,
  });
}

/** Not on the list of the three programs' documents, but 600 points rest on it. */
function nominationPaper(facts: ChecklistFacts): readonly Document[] {
  const claim = claimOf(facts, 'provincialNomination');
  if (!claim) return [];
  const { nomination } = facts.candidate;
  const open = doubtsOf(facts).some(({ id }) => id.startsWith('nomination.'));
  const status: DocumentStatus = nomination.counts ? 'required' : open ? 'unknown' : 'notNeeded';
  return [
    documentOf({
      id: 'nomination',
      person: 'principal',
      claim: claim.id,
      programs: everywhere(status),
      because: status === 'required' ? { id: 'checklist.nomination', values: {} } : nomination.because,
      proof: claim.proof,
    }),
  ];
}

function relativePapers(facts: ChecklistFacts): readonly Document[] {
  const list = facts.profile.relativesInCanada ?? [];
  const { notes } = facts.assessment;
  const sure = list.flatMap((_, index) =>
    saidOf(notes, 'relative.', index + 1) || saidOf(doubtsOf(facts), 'relative.', index + 1) ? [] : index,
  );
  const earning = sure.filter((index) => earns(facts, `relativesInCanada.${index}`));
  // Where any one of several would do, the first stands for them.
  const claimed = earning.length > 0 ? earning : sure.slice(0, 1);
  return list.map((_, index) => {
    const id = `relativesInCanada.${index}`;
    const doubt = saidOf(doubtsOf(facts), 'relative.', index + 1);
    const status: DocumentStatus = claimed.includes(index) ? 'required' : doubt ? 'unknown' : 'notNeeded';
    const because: ChecklistMessage =
      status === 'required'
        ? { id: 'checklist.relative', values: { points: facts.worth.get(id)?.points ?? 0 } }
        : (doubt ?? saidOf(notes, 'relative.', index + 1) ?? { id: 'checklist.relativeOther', values: {} });
    return documentOf({
      id: 'relativeProof',
      person: 'principal',
      about: claimOf(facts, id)?.about,
      claim: id,
      programs: statusesOf('relativeProof', () => status),
      because,
      proof: claimOf(facts, id)?.proof,
    });
  });
}

/** Whether a route of arranged employment frees from showing funds. */
function isExempt(facts: ChecklistFacts, program: 'fsw' | 'fst'): Answer {
  const found = facts.assessment.programs
    .flatMap(({ requirements }) => requirements)
    .find(({ id }) => id === `${program}.funds`);
  if (found?.have.id === 'have.fundsExempt') return found.met;
  return doubtsOf(facts).some(({ id }) => id.startsWith('offer.') || id === 'law.offerIndeterminate')
    ? 'unknown'
    : 'no';
}

function fundsPapers(facts: ChecklistFacts): readonly Document[] {
  const claim = claimOf(facts, 'funds');
  const exempt = { fsw: isExempt(facts, 'fsw'), fst: isExempt(facts, 'fst'), cec: 'yes' } as const;
  const when = (answer: Answer, program: ProgramId): DocumentStatus =>
    exempt[program] === 'unknown' ? 'unknown' : exempt[program] === answer ? 'required' : 'notNeeded';
  const amount = amountOf(facts);
  const letter = statusesOf('fundsLetter', (_, program) => when('no', program));
  return [
    documentOf({
      id: 'fundsLetter',
      person: 'principal',
      claim: claim?.id,
      programs: letter,
      because: fundsReason(facts, letter.fsw === 'notNeeded' && letter.fst === 'notNeeded', amount),
      proof: claim?.proof,
      amount,
    }),
    documentOf({
      id: 'fundsExemption',
      person: 'principal',
      programs: statusesOf('fundsExemption', (_, program) => when('yes', program)),
      because: { id: 'checklist.fundsExemption', values: {} },
    }),
  ];
}

function fundsReason(facts: ChecklistFacts, exempt: boolean, amount: FundsAmount | undefined): ChecklistMessage {
  if (exempt) return { id: 'checklist.fundsExempt', values: {} };
  if (!amount) return { id: 'checklist.fundsUnknown', values: {} };
  return { id: 'checklist.funds', values: { ...amount, stated: facts.profile.funds?.amount } };
}

/** For the whole family, coming along or not, by the table of the day of application. */
function amountOf({ funds, profile, invitation }: ChecklistFacts): FundsAmount | undefined {
  if (!funds) return undefined;
  const { least, most } = familyOf(profile, invitation.applying);
  const carriedForward = funds.lastShown !== undefined && formatDay(invitation.applying) > funds.lastShown;
  return {
    least: fundsNeeded(funds, least),
    most: Number.isFinite(most) ? fundsNeeded(funds, most) : undefined,
    persons: least,
    table: funds.id,
    confirmed: funds.amountsConfirmed && !carriedForward,
    carriedForward,
  };
}
