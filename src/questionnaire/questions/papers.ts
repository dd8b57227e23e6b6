import { isSkilled } from '../../law/skilled.ts';
import { factAt, listAt, type ProfileData } from '../../profile/profile-data.ts';
import { circumstances, nominationKinds, nominators, relations, sides, statuses, workPermits } from '../choices.ts';
import type { At, Block, List, Question, Section } from '../question.ts';
import { admissibility, funds, profileInPool } from './circumstances.ts';
import { isPartnerComing } from './you.ts';

/** One question for what most people have none of; what is picked is asked about. */
const any: Question = {
  step: 'question',
  id: 'any?',
  kind: { of: 'several', choices: circumstances },
  from: (here) => (circumstances.some(({ value }) => here[value] !== undefined) ? pickedIn(here) : undefined),
  ask: 'ask.any',
  why: 'why.any',
  help: 'explain.any',
  usual: '',
};

function pickedIn(here: ProfileData): string {
  const isThere = (fact: unknown) => (Array.isArray(fact) ? fact.length > 0 : fact !== undefined);
  return circumstances
    .map(({ value }) => value)
    .filter((value) => isThere(here[value]))
    .join(',');
}

const relatives: List = {
  step: 'list',
  key: 'relativesInCanada',
  pickedIn: 'any?',
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
  pickedIn: 'any?',
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
  pickedIn: 'any?',
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

const certificate: Block = {
  step: 'block',
  key: 'certificateOfQualification',
  pickedIn: 'any?',
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

/** What most people have none of, then the money that must be shown, which an offer may make needless. */
export const papers: Section = {
  id: 'papers',
  title: 'section.papers',
  whose: 'self',
  steps: [any, relatives, nomination, offer, service, certificate, profileInPool, admissibility, funds],
};
