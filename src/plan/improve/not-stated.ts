import { addYears, formatDay } from '../../base/day.ts';
import { qualifyingRelations, relativeMinAge } from '../../law/relatives.ts';
import type { Credential, Job, Profile } from '../../profile/schema.ts';
import { conditionsAtLeast } from './education.ts';
import type { Change, ImproveMessage, Lever } from './lever.ts';
import type { Situation } from './situation.ts';

/** What a fact would bring that the profile leaves open: the answer that opens the most, to be given only if it is true. */
export function factsNotStated(situation: Situation): readonly Lever[] {
  const { profile, day, law } = situation;
  const none = {};
  return [
    fact('children', 'facts.children', { id: 'improve.fact.children', values: none }, childless(profile)),
    fact('partner', 'facts.partner', { id: 'improve.fact.partner', values: none }, partnersStatus(profile)),
    fact('nomination', 'facts.nomination', { id: 'improve.fact.nomination', values: none }, nominationKind(profile)),
    fact(
      'offer',
      'facts.offer',
      { id: 'improve.fact.offer', values: { months: law.programs.tables.offer.minMonths } },
      offerFacts(situation),
    ),
    fact(
      'certificate',
      'facts.certificate',
      { id: 'improve.fact.certificate', values: none },
      certificateTrade(situation),
    ),
    ...(profile.relativesInCanada ?? []).map(({ relation }, index) => {
      const values = { position: index + 1, relation, age: relativeMinAge };
      const label = { id: 'improve.fact.relative', values } as const;
      return fact(`relative.${index + 1}`, 'facts.relatives', label, relativeFacts(profile, index));
    }),
    ...(profile.work ?? []).flatMap((job, index) => {
      const position = index + 1;
      const touched = `facts.self.job.${position}`;
      return [
        fact(
          `qualified.${position}`,
          touched,
          { id: 'improve.fact.qualified', values: { position } },
          qualification(situation, job, index),
        ),
        fact(
          `studying.${position}`,
          touched,
          { id: 'improve.fact.studying', values: { position } },
          besidesStudy(situation, index),
        ),
      ];
    }),
    ...(profile.education ?? []).flatMap((credential, index) => {
      const position = index + 1;
      const touched = `facts.self.eca.${position}`;
      const months = conditionsAtLeast(credential.level).fullTimeMonths ?? 0;
      return [
        fact(
          `country.${position}`,
          touched,
          { id: 'improve.fact.country', values: { position } },
          countryOf(credential, index),
        ),
        fact(
          `eca.${position}`,
          touched,
          { id: 'improve.fact.eca', values: { position } },
          assessmentDay(credential, index, day),
        ),
        fact(
          `study.${position}`,
          touched,
          { id: 'improve.fact.study', values: { position, months } },
          studyFacts(credential, index),
        ),
      ];
    }),
  ].flatMap((lever) => lever ?? []);
}

function fact(what: string, touched: string, label: ImproveMessage, changes: readonly Change[]): Lever | undefined {
  if (changes.length === 0) return undefined;
  return {
    id: `fact.${what}`,
    label,
    takes: { id: 'improve.takes.stating', values: {} },
    warning: { id: 'improve.warning.onlyIfTrue', values: {} },
    family: `fact.${what}`,
    demand: 1,
    touches: [touched],
    on: () => changes,
  };
}

function childless({ dependentChildren }: Profile): readonly Change[] {
  return dependentChildren === undefined ? [add('/dependentChildren', 0)] : [];
}

function add(path: string, value: unknown): Change {
  return { op: 'add', path, value };
}

/** A partner who is a citizen or permanent resident is not counted. */
function partnersStatus({ partner }: Profile): readonly Change[] {
  const open = partner && partner.citizenOrPermanentResident === undefined;
  return open ? [add('/partner/citizenOrPermanentResident', true)] : [];
}

function nominationKind({ provincialNomination: nomination }: Profile): readonly Change[] {
  return nomination && nomination.kind === undefined ? [add('/provincialNomination/kind', 'enhanced')] : [];
}

function offerFacts({ profile: { jobOffer: offer }, law }: Situation): readonly Change[] {
  if (!offer) return [];
  const { fullTime, months, indeterminate, lmia } = offer;
  return [
    ...(fullTime === undefined ? [add('/jobOffer/fullTime', true)] : []),
    ...(months === undefined ? [add('/jobOffer/months', law.programs.tables.offer.minMonths)] : []),
    ...(lmia === undefined ? [add('/jobOffer/lmia', true)] : []),
    ...(indeterminate === undefined && !law.programs.tables.offer.routesKnown
      ? [add('/jobOffer/indeterminate', true)]
      : []),
  ];
}

function certificateTrade({ profile, candidate }: Situation): readonly Change[] {
  const trade = candidate.work.trades[0]?.noc;
  const held = profile.certificateOfQualification;
  return held && held.noc === undefined && trade !== undefined ? [add('/certificateOfQualification/noc', trade)] : [];
}

/** Since the job began; of years without days, since before them. */
function qualification(situation: Situation, { start, years = 0 }: Job, index: number): readonly Change[] {
  if (!isInDoubt(situation, 'work.qualifiedSince', index)) return [];
  const since = start ?? formatDay(addYears(situation.asOf, -Math.ceil(years)));
  return [add(`/work/${index}/qualifiedSince`, since)];
}

function besidesStudy(situation: Situation, index: number): readonly Change[] {
  const isOpen = isInDoubt(situation, 'work.studentStatus', index) || isInDoubt(situation, 'work.besideStudy', index);
  return isOpen ? [add(`/work/${index}/whileFullTimeStudent`, false)] : [];
}

function isInDoubt(
  { candidate }: Situation,
  id: 'work.qualifiedSince' | 'work.studentStatus' | 'work.besideStudy',
  index: number,
): boolean {
  return candidate.doubts.some(
    ({ message }) => message.id === id && message.values.whose === 'self' && message.values.position === index + 1,
  );
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
  return eca && eca.assessed !== false && eca.issued === undefined && country !== 'CA'
    ? [add(`/education/${index}/eca/issued`, day)]
    : [];
}

/** The conditions of Canadian study that are not stated, at the least that pays. */
function studyFacts(credential: Credential, index: number): readonly Change[] {
  if (credential.country !== 'CA') return [];
  return Object.entries(conditionsAtLeast(credential.level)).flatMap(([key, value]) =>
    Object.hasOwn(credential, key) ? [] : [add(`/education/${index}/${key}`, value)],
  );
}
