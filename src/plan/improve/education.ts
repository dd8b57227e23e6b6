import { addDays, addMonths, formatDay, parseDay } from '../../base/day.ts';
import { isShorterThanLevel } from '../../facts/credential-level.ts';
import { settleEducation } from '../../facts/education.ts';
import { canadianStudy } from '../../law/study-in-canada.ts';
import type { Credential } from '../../profile/schema.ts';
import type { Lever } from './lever.ts';
import { occupationsOf } from './occupation.ts';
import { append } from './patch.ts';
import { type Person, partnerOf, quietly, type Situation, self } from './situation.ts';

/**
 * Further credentials from the lowest. Years are academic: up to the master's the least that makes the credential what it
 * is, above it what is usual. `after` is what schools usually ask for before.
 */
const credentials: readonly {
  readonly level: Credential['level'];
  readonly years: number;
  readonly usual?: true;
  readonly after?: Credential['level'];
}[] = [
  { level: 'secondary', years: 1 },
  { level: 'oneYear', years: 1 },
  { level: 'twoYear', years: 2 },
  { level: 'bachelor', years: 3 },
  { level: 'master', years: 1, after: 'bachelor' },
  { level: 'professional', years: 3, usual: true, after: 'bachelor' },
  { level: 'doctoral', years: 3, usual: true, after: 'master' },
];

export function ownEducation(situation: Situation): readonly Lever[] {
  const person = self(situation.profile);
  return [
    ...underWay(situation, person),
    ...furtherCredentials(situation, person),
    ...assessments(situation, person),
    ...bodyAssessment(situation),
  ];
}

export function partnerEducation(situation: Situation): readonly Lever[] {
  const person = partnerOf(situation.profile);
  return [...underWay(situation, person), ...furtherCredentials(situation, person), ...assessments(situation, person)];
}

/** What is being studied, by a day of completion that lies ahead, as if it were finished on the day. */
function underWay(situation: Situation, person: Person): readonly Lever[] {
  const { day, asOf } = situation;
  return (person.facts.education ?? []).flatMap((credential, index): readonly Lever[] => {
    const { level, field, country, started, completed } = credential;
    const last = parseDay(completed ?? '');
    if (level === 'none' || completed === undefined || last === undefined || last <= asOf) return [];
    if (started !== undefined && started > day) return [];
    const position = index + 1;
    const path = `${person.path}/education/${index}`;
    const isForeign = country !== undefined && country !== 'CA';
    const first = firstDay(credential, situation, last - asOf);
    return [
      {
        id: `${person.prefix}education.finish.${position}`,
        label: {
          id: 'improve.finish',
          values: { whose: person.whose, position, level, field, country: isForeign ? 'abroad' : 'canada', completed },
        },
        takes: { id: 'improve.takes.finish', values: { completed } },
        family: `${person.prefix}education.finish.${position}`,
        demand: 1,
        touches: [`${person.fact}.eca.${position}`],
        on: () => [
          { op: 'replace', path: `${path}/completed`, value: day },
          ...(first === started ? [] : [{ op: 'replace', path: `${path}/started`, value: first } as const]),
          ...(isForeign
            ? [{ op: 'add', path: `${path}/eca`, value: issuedOn(day, credential.eca?.issuer) } as const]
            : []),
        ],
      },
    ];
  });
}

function issuedOn(day: string, issuer: NonNullable<Credential['eca']>['issuer']): Credential['eca'] {
  return { ...(issuer !== undefined && { issuer }), issued: day };
}

/** The first day as stated, or as much earlier as the last one is where the study would be too short for what it is. */
function firstDay(credential: Credential, { day }: Situation, ahead: number): string | undefined {
  const { started = '', fullTimeMonths = 0 } = credential;
  const first = parseDay(started);
  if (first === undefined) return credential.started;
  const isShort =
    isShorterThanLevel({ ...credential, completed: day }) || formatDay(addMonths(first, fullTimeMonths)) > day;
  return isShort ? formatDay(addDays(first, -ahead)) : started;
}

/** One more credential, earned in Canada or abroad; what stands in the profile stays. */
function furtherCredentials(situation: Situation, person: Person): readonly Lever[] {
  const { day } = situation;
  // Whether an assessment counts or not: who has studied further, if for less than a year, has finished school.
  const ranks = (person.facts.education ?? []).map(({ level }) =>
    rankOf(level === 'lessThanOneYear' ? 'secondary' : level),
  );
  const held = Math.max(-1, ...ranks);
  const from = homeOf(person);
  return credentials.flatMap(({ level, years, usual = false, after }, index) => {
    if (level === 'secondary' && held !== -1) return [];
    const one = (where: 'canada' | 'abroad', credential: Credential): Lever => ({
      id: `${person.prefix}education.${level}.${where}`,
      label: { id: 'improve.credential', values: { whose: person.whose, level, where } },
      amount: { id: 'improve.amount.credential', values: { level } },
      takes:
        level === 'secondary'
          ? { id: 'improve.takes.school', values: {} }
          : {
              id: 'improve.takes.study',
              values: { years, usual, where, after: after !== undefined && held < rankOf(after) ? after : undefined },
            },
      family: `${person.prefix}education.${where}`,
      demand: index + 1,
      touches: [`${person.fact}.education`],
      on: (profile) => append(person.read(profile).education, `${person.path}/education`, credential),
    });
    return [
      one('canada', { level, country: 'CA', completed: day, ...conditionsAtLeast(level) }),
      one('abroad', { level, ...(from !== undefined && { country: from }), completed: day, eca: { issued: day } }),
    ];
  });
}

function rankOf(level: Credential['level']): number {
  return credentials.findIndex((one) => one.level === level);
}

/** What Canadian study has to fulfil to pay (MI s. 30), at its shortest; nothing for what is no post-secondary program. */
export function conditionsAtLeast(level: Credential['level']): Partial<Credential> {
  const years = level === 'secondary' ? undefined : credentials.find((one) => one.level === level)?.years;
  if (years === undefined) return {};
  const fullTimeMonths = years * canadianStudy.minFullTimeMonths;
  return { fullTimeMonths, inPerson: true, languageStudyShare: 0, obligedToReturn: false };
}

/** Where a person studied or worked outside Canada, if anywhere. */
function homeOf({ facts }: Person): string | undefined {
  const places = [...(facts.education ?? []), ...(facts.work ?? [])].map(({ country }) => country);
  return places.find((country) => country !== undefined && country !== 'CA');
}

/** An assessment for every foreign credential that has none that counts, and for all of them together. */
function assessments(situation: Situation, person: Person): readonly Lever[] {
  const { day, law } = situation;
  const list = person.facts.education ?? [];
  const missing = list.flatMap((credential, index) =>
    isForeign(credential, day) && !counts(situation, credential) ? [index] : [],
  );
  const body = law.programs.tables.fsw.bodies.find(({ nocs }) =>
    occupationsOf(situation).some((noc) => nocs.includes(noc)),
  );
  const assess = (index: number) => {
    const issuer = list[index]?.eca?.issuer ?? (person.whose === 'self' ? body?.body : undefined);
    return {
      op: 'add',
      path: `${person.path}/education/${index}/eca`,
      value: issuedOn(day, issuer),
    } as const;
  };
  const each = missing.map((index): Lever => {
    const { level = 'none', field, eca } = list[index] ?? {};
    return {
      id: `${person.prefix}eca.${index + 1}`,
      label: {
        id: 'improve.assessment',
        values: { whose: person.whose, position: index + 1, level, field, expired: eca?.issued !== undefined },
      },
      takes: { id: 'improve.takes.assessment', values: {} },
      amount: { id: 'improve.amount.assessment', values: { position: index + 1 } },
      family: `${person.prefix}eca`,
      demand: 1,
      touches: [`${person.fact}.eca.${index + 1}`],
      on: () => [assess(index)],
    };
  });
  if (missing.length < 2) return each;
  return [
    ...each,
    {
      id: `${person.prefix}eca.all`,
      label: { id: 'improve.assessments', values: { whose: person.whose, count: missing.length } },
      takes: { id: 'improve.takes.assessment', values: {} },
      amount: { id: 'improve.amount.assessments', values: {} },
      family: `${person.prefix}eca`,
      demand: 2,
      touches: [`${person.fact}.eca`],
      on: () => missing.map(assess),
    },
  ];
}

/** Completed abroad by the day; one whose country is not stated may be Canadian. */
function isForeign({ level, country, completed }: Credential, day: string): boolean {
  return level !== 'none' && country !== undefined && country !== 'CA' && (completed === undefined || completed <= day);
}

function counts(situation: Situation, credential: Credential): boolean {
  return settleEducation(quietly(situation), [credential], 'self').level !== 'none';
}

/** An assessment by the body that is designated for the primary occupation (R75(2.1)), where another assessed. */
function bodyAssessment({ base, profile, day }: Situation): readonly Lever[] {
  const asked = base.programs
    .flatMap(({ requirements }) => requirements)
    .find(({ id }) => id === 'fsw.professionalBody');
  const body = asked?.met !== 'yes' && asked?.need.id === 'need.body' ? asked.need.values.body : undefined;
  const index = (profile.education ?? []).findIndex(
    (credential) => isForeign(credential, day) && credential.eca !== undefined && credential.eca.assessed !== false,
  );
  if (body === undefined || index === -1) return [];
  return [
    {
      id: 'eca.body',
      label: { id: 'improve.bodyAssessment', values: { body, position: index + 1 } },
      takes: { id: 'improve.takes.assessment', values: {} },
      family: 'eca.body',
      demand: 1,
      touches: [`facts.self.eca.${index + 1}`],
      on: () => [{ op: 'add', path: `/education/${index}/eca`, value: { issuer: body, issued: day } }],
    },
  ];
}
