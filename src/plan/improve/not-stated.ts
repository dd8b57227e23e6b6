import type { Credential, Profile } from '../../profile/schema.ts';
import { qualifyingRelations, relativeMinAge } from '../../rules/validity.ts';
import { conditionsAtLeast } from './education.ts';
import type { Change, Lever } from './lever.ts';
import type { Situation } from './situation.ts';

/** What a fact would bring that the profile leaves open: the answer that opens the most, to be given only if it is true. */
export function factsNotStated(situation: Situation): readonly Lever[] {
  const { profile, day } = situation;
  const levers = [
    fact('children', 'facts.children', profile.dependentChildren === undefined ? [add('/dependentChildren', 0)] : []),
    fact('nomination', 'facts.nomination', nominationKind(profile)),
    fact('offer', 'facts.offer', offerFacts(situation)),
    fact('certificate', 'facts.certificate', certificateTrade(situation)),
    ...(profile.relativesInCanada ?? []).map((_, index) =>
      fact(`relative.${index + 1}`, 'facts.relatives', relativeFacts(profile, index)),
    ),
    ...(profile.education ?? []).flatMap((credential, index) => [
      fact(`country.${index + 1}`, `facts.self.eca.${index + 1}`, countryOf(credential, index)),
      fact(`eca.${index + 1}`, `facts.self.eca.${index + 1}`, assessmentDay(credential, index, day)),
      fact(`study.${index + 1}`, `facts.self.eca.${index + 1}`, studyFacts(credential, index)),
    ]),
  ];
  return levers.flatMap((lever) => lever ?? []);
}

function fact(what: string, touched: string, changes: readonly Change[]): Lever | undefined {
  if (changes.length === 0) return undefined;
  const keys = changes.map(({ path }) => path.slice(1).replaceAll('/', '.'));
  return {
    id: `fact.${what}`,
    label: { id: 'improve.fact', values: { facts: changes.map((change, index) => said(keys[index] ?? '', change)) } },
    takes: { id: 'improve.takes.stating', values: {} },
    warning: { id: 'improve.warning.onlyIfTrue', values: {} },
    family: `fact.${what}`,
    demand: 1,
    touches: [touched],
    on: () => changes,
  };
}

function said(key: string, change: Change): string {
  return `${key}: ${change.op === 'remove' ? '' : String(change.value)}`;
}

function add(path: string, value: unknown): Change {
  return { op: 'add', path, value };
}

function nominationKind({ provincialNomination: nomination }: Profile): readonly Change[] {
  return nomination && nomination.kind === undefined ? [add('/provincialNomination/kind', 'enhanced')] : [];
}

function offerFacts({ profile: { jobOffer: offer }, law }: Situation): readonly Change[] {
  if (!offer) return [];
  const { fullTime, months, lmia, workPermit } = offer;
  const tied = workPermit === 'lmia' || workPermit === 'exempt204or205';
  return [
    ...(fullTime === undefined ? [add('/jobOffer/fullTime', true)] : []),
    ...(months === undefined ? [add('/jobOffer/months', law.programs.tables.offer.minMonths)] : []),
    ...(lmia === undefined && !tied ? [add('/jobOffer/lmia', true)] : []),
  ];
}

function certificateTrade({ profile, candidate }: Situation): readonly Change[] {
  const trade = candidate.work.trades[0]?.noc;
  const held = profile.certificateOfQualification;
  return held && held.noc === undefined && trade !== undefined ? [add('/certificateOfQualification/noc', trade)] : [];
}

function relativeFacts({ relativesInCanada: list = [] }: Profile, index: number): readonly Change[] {
  const relative = list[index];
  if (!relative || !qualifyingRelations.some((relation) => relation === relative.relation)) return [];
  const path = `/relativesInCanada/${index}`;
  return [
    ...(relative.of === undefined ? [add(`${path}/of`, 'self')] : []),
    ...(relative.status === undefined ? [add(`${path}/status`, 'permanentResident')] : []),
    ...(relative.age === undefined ? [add(`${path}/age`, relativeMinAge)] : []),
  ];
}

function countryOf({ level, country, eca }: Credential, index: number): readonly Change[] {
  return country === undefined && eca === undefined && level !== 'none'
    ? [add(`/education/${index}/country`, 'CA')]
    : [];
}

function assessmentDay({ country, eca }: Credential, index: number, day: string): readonly Change[] {
  return eca && eca.issued === undefined && country !== 'CA' ? [add(`/education/${index}/eca/issued`, day)] : [];
}

/** The conditions of Canadian study that are not stated, at the least that pays. */
function studyFacts(credential: Credential, index: number): readonly Change[] {
  if (credential.country !== 'CA') return [];
  return Object.entries(conditionsAtLeast(credential.level)).flatMap(([key, value]) =>
    Object.hasOwn(credential, key) ? [] : [add(`/education/${index}/${key}`, value)],
  );
}
