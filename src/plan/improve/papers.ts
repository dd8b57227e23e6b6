import { fundsNeeded } from '../../law/funds/tables.ts';
import { isTrade } from '../../law/programs/is-trade.ts';
import { withoutNominees } from '../../law/provinces.ts';
import { relativeMinAge } from '../../law/relatives.ts';
import { isSkilled } from '../../law/skilled.ts';
import { everyStreamClosed } from '../../law/streams.ts';
import type { JobOffer, Profile } from '../../profile/schema.ts';
import type { ImproveMessage, Lever } from './lever.ts';
import { occupationFor, occupationsOf } from './occupation.ts';
import { append } from './patch.ts';
import type { Situation } from './situation.ts';

/** What a province, an employer, a relative or a bank account brings. */
export function papers(situation: Situation): readonly Lever[] {
  return [
    ...nomination(situation),
    ...certificate(situation),
    ...offer(situation),
    ...relatives(situation),
    ...funds(situation),
    ...destination(situation),
  ];
}

interface Paper {
  readonly id: Lever['id'];
  readonly label: ImproveMessage;
  readonly takes: ImproveMessage;
  readonly warning?: ImproveMessage;
  readonly reads?: NonNullable<Lever['reads']>;
  readonly fact?: string;
}

/** A lever of one amount, that changes one fact of its own name. */
function paper({ id, fact = id, ...said }: Paper, on: Lever['on']): Lever {
  return { id, ...said, family: id, demand: 1, touches: [`facts.${fact}`], on };
}

function whole(path: string, value: unknown): Lever['on'] {
  return () => [{ op: 'add', path, value }];
}

/** Of the province of destination, unless every enhanced stream of it that is known was closed on the day. */
function nomination({ candidate, profile, day, destination: chosen }: Situation): readonly Lever[] {
  if (candidate.nomination.counts) return [];
  const to = chosen === 'anyProvince' ? undefined : profile.destination;
  const closed = to !== undefined && everyStreamClosed(to, day);
  const nominates = to !== undefined && !withoutNominees.includes(to) && !closed;
  return [
    paper(
      {
        id: 'nomination',
        label: { id: 'improve.nomination', values: { province: nominates ? to : undefined } },
        takes: { id: 'improve.takes.province', values: {} },
        warning: { id: 'improve.warning.nomination', values: { closed: closed ? to : undefined } },
      },
      whole('/provincialNomination', { ...(nominates && { province: to }), kind: 'enhanced', issued: day }),
    ),
  ];
}

/** In a trade of the person's own, where there is one. Who states work, and none of it in a trade, has no trade to qualify in. */
function certificate(situation: Situation): readonly Lever[] {
  const { candidate, law, day, profile } = situation;
  if (candidate.certificate) return [];
  const isListed = (noc: string) => isTrade(noc, law.programs.tables.fst.trades);
  const stated = [...(profile.work ?? []), ...(profile.jobOffer ? [profile.jobOffer] : [])].map(({ noc }) => noc);
  const trade =
    candidate.work.trades[0]?.noc ?? occupationsOf(situation).find(isListed) ?? stated.find((noc) => isListed(noc));
  if (profile.work !== undefined && trade === undefined) return [];
  return [
    paper(
      {
        id: 'certificate',
        label: { id: 'improve.certificate', values: { noc: trade } },
        takes: { id: 'improve.takes.certificate', values: {} },
      },
      whole('/certificateOfQualification', { ...(trade !== undefined && { noc: trade }), issued: day }),
    ),
  ];
}

/** Approved on a labour market impact assessment, and as long as the Regulations ask, in the person's own occupation. */
function offer(situation: Situation): readonly Lever[] {
  const { candidate, profile, law, asOf } = situation;
  const held = profile.jobOffer;
  if (candidate.offer?.route !== undefined) return [];
  const { noc, standIn } =
    held && isSkilled(held.noc, law.skilled) ? { noc: held.noc, standIn: false } : occupationFor(situation, 'canada');
  // Someone who works in Canada has a permit of some kind: which, only they know.
  const works = candidate.work.counted.canada.some(({ to, lump }) => to === asOf && lump === 0);
  const workPermit = held?.workPermit ?? (works ? undefined : 'none');
  const value: JobOffer = {
    noc,
    fullTime: true,
    months: Math.max(law.programs.tables.offer.minMonths, held?.months ?? 0),
    lmia: true,
    ...(!law.programs.tables.offer.routesKnown && { indeterminate: true }),
    ...(workPermit !== undefined && { workPermit }),
  };
  return [
    paper(
      {
        id: 'offer',
        label: { id: 'improve.offer', values: { noc, standIn, months: value.months ?? 0 } },
        takes: { id: 'improve.takes.employer', values: {} },
        reads: 'additional.jobOffer',
      },
      whole('/jobOffer', value),
    ),
  ];
}

/**
 * Facts that someone may have forgotten to state; nothing that can be done. A profile that names relatives, or says that there
 * are none, has not forgotten them; one who is not stated fully is asked about (`fact.relative.1`).
 */
function relatives({ candidate, profile }: Situation): readonly Lever[] {
  if (profile.relativesInCanada !== undefined) return [];
  const one = (id: 'sibling' | 'relative', relation: 'sibling' | 'aunt'): Lever =>
    paper(
      {
        id,
        fact: 'relatives',
        ...(id === 'sibling' && { reads: 'additional.sibling' }),
        label: { id: id === 'sibling' ? 'improve.sibling' : 'improve.relative', values: { age: relativeMinAge } },
        takes: { id: 'improve.takes.forgotten', values: {} },
        warning: { id: 'improve.warning.onlyIfTrue', values: {} },
      },
      (changed: Profile) =>
        append(changed.relativesInCanada, '/relativesInCanada', {
          relation,
          of: 'self',
          status: 'permanentResident',
          age: relativeMinAge,
        }),
    );
  return [
    ...(candidate.sibling.counts ? [] : [one('sibling', 'sibling')]),
    ...(candidate.relative.counts ? [] : [one('relative', 'aunt')]),
  ];
}

/** The settlement funds that the family needs, where they are not stated or too little. */
function funds({ candidate, law }: Situation): readonly Lever[] {
  if (!law.funds) return [];
  const { least, most } = candidate.family;
  const persons = Number.isFinite(most) ? most : least;
  const amount = fundsNeeded(law.funds, persons);
  if (candidate.funds !== undefined && candidate.funds >= amount) return [];
  return [
    paper(
      {
        id: 'funds',
        label: { id: 'improve.funds', values: { amount, persons } },
        takes: { id: 'improve.takes.funds', values: {} },
      },
      whole('/funds', { amount }),
    ),
  ];
}

/** A destination that is not stated, or is Quebec, keeps every program closed. Ontario stands for any other. */
function destination({ candidate }: Situation): readonly Lever[] {
  if (candidate.destination !== undefined && candidate.destination !== 'QC') return [];
  return [
    paper(
      {
        id: 'destination',
        label: { id: 'improve.destination', values: {} },
        takes: { id: 'improve.takes.intention', values: {} },
        warning: { id: 'improve.warning.onlyIfTrue', values: {} },
      },
      whole('/destination', 'ON'),
    ),
  ];
}
