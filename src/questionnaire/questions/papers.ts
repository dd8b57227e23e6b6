import { isTrade } from '../../law/programs/is-trade.ts';
import { isSkilled } from '../../law/skilled.ts';
import { factAt, listAt } from '../../profile/profile-data.ts';
import { nominationKinds, nominators, relations, sides, statuses, workPermits } from '../choices.ts';
import type { At, Block, List, Section } from '../question.ts';
import { isPartnerComing } from './you.ts';

const relatives: List = {
  step: 'list',
  key: 'relativesInCanada',
  gate: {
    step: 'question',
    id: 'relativesInCanada?',
    kind: { of: 'confirm' },
    ask: 'ask.anyRelative',
    why: 'why.anyRelative',
    help: 'explain.anyRelative',
    usual: false,
  },
  more: {
    step: 'question',
    id: 'another',
    kind: { of: 'confirm' },
    ask: 'ask.moreRelatives',
    usual: false,
  },
  keep: 'ask.keepRelative',
  steps: [
    {
      step: 'question',
      id: 'relation',
      to: 'relation',
      kind: { of: 'choice', choices: relations },
      ask: 'ask.relation',
      help: 'explain.relation',
      required: true,
    },
    {
      step: 'question',
      id: 'of',
      to: 'of',
      kind: { of: 'choice', choices: sides },
      ask: 'ask.relativeOf',
      applies: isPartnerComing,
    },
    {
      step: 'question',
      id: 'status',
      to: 'status',
      kind: { of: 'choice', choices: statuses },
      ask: 'ask.relativeStatus',
      why: 'why.relativeStatus',
    },
    {
      step: 'question',
      id: 'age',
      to: 'age',
      kind: { of: 'number' },
      ask: 'ask.relativeAge',
      why: 'why.relativeAge',
    },
  ],
  initial: { of: 'self' },
};

const nomination: Block = {
  step: 'block',
  key: 'provincialNomination',
  gate: {
    step: 'question',
    id: 'provincialNomination?',
    kind: { of: 'confirm' },
    ask: 'ask.nomination',
    why: 'why.nomination',
    help: 'explain.nomination',
    usual: false,
  },
  steps: [
    {
      step: 'question',
      id: 'province',
      to: 'province',
      kind: { of: 'choice', choices: nominators },
      ask: 'ask.nominationProvince',
    },
    {
      step: 'question',
      id: 'kind',
      to: 'kind',
      kind: { of: 'choice', choices: nominationKinds },
      ask: 'ask.nominationKind',
      why: 'why.nominationKind',
    },
    {
      step: 'question',
      id: 'issued',
      to: 'issued',
      kind: { of: 'date', past: true },
      ask: 'ask.nominationIssued',
      help: 'explain.date',
    },
  ],
};

function isSkilledOffer({ here, law }: At): boolean {
  return typeof here.noc === 'string' && isSkilled(here.noc, law.skilled);
}

function worksInCanada({ root }: At): boolean {
  return listAt(root, ['work']).some((job) => factAt(job, ['country']) === 'CA' && factAt(job, ['end']) === undefined);
}

const offer: Block = {
  step: 'block',
  key: 'jobOffer',
  gate: {
    step: 'question',
    id: 'jobOffer?',
    kind: { of: 'confirm' },
    ask: 'ask.offer',
    why: 'why.offer',
    help: 'explain.offer',
    usual: false,
  },
  steps: [
    {
      step: 'question',
      id: 'noc',
      to: 'noc',
      kind: { of: 'noc' },
      ask: 'ask.offerNoc',
      why: 'why.noc',
      help: 'explain.noc',
      required: true,
    },
    {
      step: 'question',
      id: 'fullTime',
      to: 'fullTime',
      kind: { of: 'confirm' },
      ask: 'ask.offerFullTime',
      why: 'why.offerFullTime',
      usual: true,
      applies: isSkilledOffer,
    },
    {
      step: 'question',
      id: 'months',
      to: 'months',
      kind: { of: 'number' },
      ask: 'ask.offerMonths',
      why: 'why.offerMonths',
      applies: isSkilledOffer,
    },
    {
      step: 'question',
      id: 'indeterminate',
      to: 'indeterminate',
      kind: { of: 'confirm' },
      ask: 'ask.offerIndeterminate',
      why: 'why.offerIndeterminate',
      applies: (at) => isSkilledOffer(at) && !at.law.programs.tables.offer.routesKnown,
    },
    {
      step: 'question',
      id: 'canadianForces',
      to: 'canadianForces',
      kind: { of: 'confirm' },
      ask: 'ask.offerForces',
      why: 'why.offerForces',
      applies: ({ here, law }) => isMilitary(here.noc, law),
    },
    {
      step: 'question',
      id: 'workPermit',
      to: 'workPermit',
      kind: { of: 'choice', choices: workPermits },
      ask: 'ask.workPermit',
      why: 'why.workPermit',
      help: 'explain.workPermit',
      applies: isSkilledOffer,
    },
    {
      step: 'question',
      id: 'lmia',
      to: 'lmia',
      kind: { of: 'confirm' },
      ask: 'ask.lmia',
      why: 'why.lmia',
      // While its holder works in Canada, a permit on an LMIA shows that there is one.
      applies: (at) => isSkilledOffer(at) && (at.here.workPermit !== 'lmia' || !worksInCanada(at)),
    },
  ],
};

/** Whether an occupation is one of the category of military recruits. */
function isMilitary(noc: unknown, { categories }: At['law']): boolean {
  const rule = categories?.tables.categories.military;
  return typeof noc === 'string' && rule?.kind === 'military' && rule.nocs.includes(noc);
}

const service: Block = {
  step: 'block',
  key: 'militaryService',
  denied: { recognized: false },
  applies: ({ root, law }) =>
    isMilitary(factAt(root, ['jobOffer', 'noc']), law) && factAt(root, ['jobOffer', 'canadianForces']) !== false,
  gate: {
    step: 'question',
    id: 'militaryService?',
    kind: { of: 'confirm' },
    ask: 'ask.service',
    why: 'why.service',
  },
  steps: [
    {
      step: 'question',
      id: 'country',
      to: 'country',
      kind: { of: 'country' },
      ask: 'ask.serviceCountry',
      help: 'explain.country',
    },
    {
      step: 'question',
      id: 'start',
      to: 'start',
      kind: { of: 'date', month: 'first', past: true },
      ask: 'ask.serviceStart',
      help: 'explain.date',
    },
    {
      step: 'question',
      id: 'still',
      kind: { of: 'confirm' },
      ask: 'ask.serviceStill',
      from: (here) => here.end === undefined,
      usual: true,
    },
    {
      step: 'question',
      id: 'end',
      to: 'end',
      kind: { of: 'date', month: 'last', past: true },
      ask: 'ask.serviceEnd',
      help: 'explain.date',
      applies: (at) => at.steer('still') === false,
    },
    {
      step: 'question',
      id: 'noc',
      to: 'noc',
      kind: { of: 'noc' },
      ask: 'ask.serviceNoc',
      why: 'why.serviceNoc',
      help: 'explain.noc',
    },
    {
      step: 'question',
      id: 'recognized',
      to: 'recognized',
      kind: { of: 'confirm' },
      ask: 'ask.serviceRecognized',
      why: 'why.serviceRecognized',
    },
  ],
};

/** A certificate of qualification is for a trade: nobody else is asked. */
function hasTrade({ root, law }: At): boolean {
  const jobs = listAt(root, ['work']).map((job) => factAt(job, ['noc']));
  const nocs = [...jobs, factAt(root, ['jobOffer', 'noc'])];
  return nocs.some((noc) => typeof noc === 'string' && isTrade(noc, law.programs.tables.fst.trades));
}

const certificate: Block = {
  step: 'block',
  key: 'certificateOfQualification',
  stays: true,
  applies: hasTrade,
  gate: {
    step: 'question',
    id: 'certificateOfQualification?',
    kind: { of: 'confirm' },
    ask: 'ask.certificate',
    why: 'why.certificate',
    help: 'explain.certificate',
    usual: false,
  },
  steps: [
    {
      step: 'question',
      id: 'noc',
      to: 'noc',
      kind: { of: 'noc' },
      ask: 'ask.certificateNoc',
      why: 'why.certificateNoc',
      help: 'explain.noc',
    },
    {
      step: 'question',
      id: 'issuer',
      to: 'issuer',
      kind: { of: 'text' },
      ask: 'ask.certificateIssuer',
      why: 'why.certificateIssuer',
    },
    {
      step: 'question',
      id: 'issued',
      to: 'issued',
      kind: { of: 'date', past: true },
      ask: 'ask.certificateIssued',
      help: 'explain.date',
    },
  ],
};

/** Relatives, a nomination, an offer and a certificate: for each, first whether there is one. */
export const papers: Section = {
  id: 'papers',
  title: 'section.papers',
  whose: 'self',
  steps: [relatives, nomination, offer, service, certificate],
};
