import type { DocumentId } from '../../law/documents/list.ts';
import type { ProgramId } from '../../law/programs/ids.ts';
import type { About } from '../../messages/about.ts';
import type { Credential, Job, LanguageTest, Partner, Profile, Proof, Relative } from '../../profile/schema.ts';

/** The place of a claim in the profile, such as `partner.work.0`: lists count from 0 as in JSON. */
export type ClaimId = string;

/** Something that a profile says and that a paper proves. */
export interface Claim {
  /** Its place in the profile. */
  readonly id: ClaimId;
  /** What it is of, as facts. */
  readonly about: About;
  /** Ids of the documents that prove it. */
  readonly needs: readonly DocumentId[];
  /** Whether the paper is in hand; left out: not stated. */
  readonly proof?: Proof;
  /** False for what every passport shows: it is never taken as missing. */
  readonly markable: boolean;
}

/** What hangs on a claim alone: the difference to the same profile without it. */
export interface Worth {
  /** Points of the CRS that would be lost. */
  readonly points: number;
  /** Points of the FSW grid that would be lost. */
  readonly grid: number;
  /** Programs that would be answered worse. */
  readonly programs: readonly ProgramId[];
}

export function isWorthSomething({ points, grid, programs }: Worth): boolean {
  return points > 0 || grid > 0 || programs.length > 0;
}

type Whose = 'self' | 'partner';

/** Everything in a profile that can earn points or meet a requirement, in the order of the file's documentation. */
export function claimsOf(profile: Profile): readonly Claim[] {
  const { certificateOfQualification, jobOffer, provincialNomination, relativesInCanada, funds } = profile;
  const paper = (id: ClaimId, about: About, needs: readonly DocumentId[], proof: Proof | undefined): Claim => ({
    id,
    about,
    needs,
    markable: true,
    ...(proof && { proof }),
  });
  return [
    ...(profile.dateOfBirth === undefined && profile.age === undefined ? [] : [age]),
    ...personClaims(profile, 'self'),
    ...(certificateOfQualification
      ? [
          paper(
            'certificateOfQualification',
            { kind: 'certificate', noc: certificateOfQualification.noc },
            ['certificateOfQualification'],
            certificateOfQualification.proof,
          ),
        ]
      : []),
    ...(jobOffer
      ? [paper('jobOffer', { kind: 'offer', noc: jobOffer.noc }, ['offerLetter', 'lmia'], jobOffer.proof)]
      : []),
    ...(provincialNomination
      ? [
          paper(
            'provincialNomination',
            { kind: 'nomination', province: provincialNomination.province },
            ['nomination'],
            provincialNomination.proof,
          ),
        ]
      : []),
    ...(relativesInCanada ?? []).map((relative, index) =>
      paper(`relativesInCanada.${index}`, aboutRelative(relative, index), ['relativeProof'], relative.proof),
    ),
    ...(funds?.amount === undefined
      ? []
      : [paper('funds', { kind: 'funds', amount: funds.amount }, ['fundsLetter'], funds.proof)]),
    ...(profile.partner ? personClaims(profile.partner, 'partner') : []),
  ];
}

const age: Claim = {
  id: 'age',
  about: { kind: 'age' },
  needs: ['passport'],
  markable: false,
};

function personClaims(
  { education = [], languageTests = [], work = [] }: Pick<Partner, 'education' | 'languageTests' | 'work'>,
  whose: Whose,
): readonly Claim[] {
  const prefix = whose === 'self' ? '' : 'partner.';
  const claim = (id: ClaimId, about: About, needs: readonly DocumentId[], proof: Proof | undefined) => ({
    id: `${prefix}${id}`,
    about,
    needs,
    markable: true,
    ...(proof && { proof }),
  });
  return [
    ...education.flatMap((credential, index) =>
      credential.level === 'none'
        ? []
        : claim(
            `education.${index}`,
            aboutCredential(credential, index, whose),
            [credential.country === 'CA' ? 'canadianCredential' : 'eca'],
            credentialProof(credential),
          ),
    ),
    ...languageTests.map((test, index) =>
      claim(`languageTests.${index}`, aboutTest(test, index, whose), ['languageResults'], test.proof),
    ),
    ...work.map((job, index) => claim(`work.${index}`, aboutJob(job, index, whose), jobNeeds(job), job.proof)),
  ];
}

/** A mark stands for the whole credential; where its assessment has one of its own, the lesser of the two counts. */
function credentialProof({ country, eca, proof }: Credential): Proof | undefined {
  const marks = [proof, country === 'CA' ? undefined : eca?.proof];
  return (['missing', 'requested', 'held'] as const).find((mark) => marks.includes(mark));
}

function jobNeeds({ country, selfEmployed }: Job): readonly DocumentId[] {
  const letter = selfEmployed === true ? 'selfEmployment' : 'referenceLetter';
  return country === 'CA' ? [letter, 'taxPapers'] : [letter];
}

function aboutCredential({ level, field }: Credential, index: number, whose: Whose): About {
  return { kind: 'credential', whose, position: index + 1, level, field };
}

function aboutTest({ test, date }: LanguageTest, index: number, whose: Whose): About {
  return { kind: 'test', whose, position: index + 1, test, date };
}

export function aboutJob({ noc, title, country }: Job, index: number, whose: Whose): About {
  return { kind: 'job', whose, position: index + 1, noc, title, country };
}

function aboutRelative({ relation }: Relative, index: number): About {
  return { kind: 'relative', position: index + 1, relation };
}

/** The profile with some of its claims only. Lists stay, emptied: what is left out counts as none, not as not stated. */
export function keeping(profile: Profile, keeps: (id: ClaimId) => boolean): Profile {
  const { certificateOfQualification, jobOffer, provincialNomination, relativesInCanada, funds, partner } = profile;
  const { dateOfBirth, age: stated, ...ageless } = profile;
  return {
    ...ageless,
    ...(keeps('age') && { dateOfBirth, age: stated }),
    ...keepingOf(profile, '', keeps),
    certificateOfQualification: keeps('certificateOfQualification') ? certificateOfQualification : undefined,
    jobOffer: keeps('jobOffer') ? jobOffer : undefined,
    provincialNomination: keeps('provincialNomination') ? provincialNomination : undefined,
    relativesInCanada: relativesInCanada?.filter((_, index) => keeps(`relativesInCanada.${index}`)),
    funds: funds && !keeps('funds') ? { amount: 0 } : funds,
    partner: partner && { ...partner, ...keepingOf(partner, 'partner.', keeps) },
  };
}

/** What a claim says, whatever its place in its list and its mark. */
export function contentOf(profile: Profile, id: ClaimId): string {
  const partner = id.startsWith('partner.');
  const { education, languageTests, work }: Pick<Partner, 'education' | 'languageTests' | 'work'> =
    (partner ? profile.partner : profile) ?? {};
  const [list = '', position] = (partner ? id.slice('partner.'.length) : id).split('.');
  const lists = new Map<string, readonly object[] | undefined>([
    ['education', education],
    ['languageTests', languageTests],
    ['work', work],
    ['relativesInCanada', profile.relativesInCanada],
  ]);
  const entry = lists.get(list)?.[Number(position)];
  return `${partner} ${list} ${JSON.stringify(entry, (key, value: unknown) => (key === 'proof' ? undefined : value))}`;
}

function keepingOf(
  { education, languageTests, work }: Pick<Partner, 'education' | 'languageTests' | 'work'>,
  prefix: string,
  keeps: (id: ClaimId) => boolean,
): Pick<Partner, 'education' | 'languageTests' | 'work'> {
  return {
    education: education?.filter((_, index) => keeps(`${prefix}education.${index}`)),
    languageTests: languageTests?.filter((_, index) => keeps(`${prefix}languageTests.${index}`)),
    work: work?.filter((_, index) => keeps(`${prefix}work.${index}`)),
  };
}
