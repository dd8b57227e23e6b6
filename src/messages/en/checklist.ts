import { countryName } from '../../base/countries.ts';
import type { DocumentContent, DocumentId } from '../../law/documents/list.ts';
import type { RequirementId } from '../../law/programs/ids.ts';
import type { About } from '../about.ts';
import { labels } from './labels.ts';
import { grouped, levels, list, testName, years } from './terms.ts';

const documentNames: Readonly<Record<DocumentId, string>> = {
  passport: 'passport or travel document',
  photos: 'photos',
  biometrics: 'biometrics',
  medical: 'medical exam before applying',
  policeCertificate: 'police certificate',
  languageResults: 'language test results',
  eca: 'educational credential assessment (ECA)',
  canadianCredential: 'Canadian credential',
  referenceLetter: 'reference letter',
  selfEmployment: 'proof of self-employment',
  taxPapers: 'T4 slips and notices of assessment',
  offerLetter: 'job offer letter',
  lmia: 'LMIA, or proof of the exemption',
  certificateOfQualification: 'certificate of qualification',
  nomination: 'provincial nomination',
  fundsLetter: 'proof of funds: bank letters',
  fundsExemption: 'letter: why no proof of funds',
  relativeProof: 'proof of a relative in Canada',
  marriageCertificate: 'marriage certificate',
  imm5409: 'IMM 5409, common-law declaration',
  divorcePapers: 'divorce papers',
  deathCertificate: 'death certificate of a former spouse',
  birthCertificate: 'birth certificate',
  adoptionPapers: 'adoption papers',
  translations: 'translations',
  imm5476: 'IMM 5476, use of a representative',
};

const contents: Readonly<Record<DocumentContent, string>> = {
  letterhead: 'official letterhead',
  company: "the company's address, phone and email",
  name: "the applicant's name",
  signature: 'signature, name and title of the supervisor or personnel officer',
  positions: 'every position held',
  duties: 'the duties of each',
  dates: 'first and last day, and whether still employed',
  hours: 'hours a week',
  pay: 'annual pay and benefits',
  ownership: 'proof of ownership of the business',
  income: 'proof of income from it',
  thirdParty: 'proof by third parties of the service given; a declaration of one’s own is not enough',
  bank: "the bank's address, phone and email",
  debts: 'outstanding debts',
  accounts: 'of each account: number, day of opening, balance today, average balance of six months',
  medicalProof: 'information printout or IMM 1017B, or the number of the exam',
  status: 'proof of status: citizen or permanent resident',
  residence: 'proof that the relative lives in Canada',
  relationship: 'proof of the relationship',
};

const whose = (who: 'self' | 'partner') => (who === 'self' ? '' : "partner's ");

function aboutName(about: About): string {
  switch (about.kind) {
    case 'age':
      return 'age';
    case 'credential':
      return `${whose(about.whose)}credential ${about.position}: ${about.field ?? levels[about.level]}`;
    case 'test':
      return `${whose(about.whose)}test ${about.position}: ${testName(about.test)}${about.date === undefined ? '' : ` of ${about.date}`}`;
    case 'job':
      return `${whose(about.whose)}job ${about.position}: ${about.title ?? `NOC ${about.noc}`}, ${countryName(about.country)}`;
    case 'taxYears':
      return about.from === about.to ? String(about.from) : `${about.from} to ${about.to}`;
    case 'certificate':
      return `certificate of qualification${about.noc === undefined ? '' : ` in NOC ${about.noc}`}`;
    case 'offer':
      return `job offer in NOC ${about.noc}`;
    case 'nomination':
      return `nomination${about.province === undefined ? '' : ` by ${about.province}`}`;
    case 'relative':
      return `relative ${about.position}: ${about.relation}`;
    case 'funds':
      return `funds of $${grouped(about.amount)}`;
    case 'country':
      return countryName(about.country);
  }
}

const documentName = ({ document, about }: { document: DocumentId; about: About | undefined }) =>
  about === undefined ? documentNames[document] : `${documentNames[document]}: ${aboutName(about)}`;

const personName = (person: string) =>
  person === 'principal' ? 'the applicant' : person === 'partner' ? 'the partner' : `child ${person.slice(5)}`;

const shortName = (person: string) =>
  person === 'principal' ? 'applicant' : person === 'partner' ? 'partner' : `child ${person.slice(5)}`;

const capital = (text: string) => `${text[0]?.toUpperCase() ?? ''}${text.slice(1)}`;

const ifInvited = (supposed: boolean, invited: string) => (supposed ? `If invited on ${invited}: ` : '');

export interface PoliceRule {
  readonly age: number;
  readonly months: number;
  readonly years: number;
}

const longStay = ({ months, years: count, age }: PoliceRule) =>
  `${months} months in a row in the last ${count} years, since the age of ${age}`;

const maritalNames: Readonly<Record<string, string>> = {
  neverMarried: 'never married',
  commonLaw: 'common-law partner',
};

/** Documents, proofs, fees and deadlines. */
export const checklist = {
  'checklist.document': documentName,
  'checklist.about': ({ about }: { about: About }) => aboutName(about),
  'checklist.content': ({ content }: { content: DocumentContent }) => contents[content],
  'checklist.contents': ({ document }: { document: DocumentId }) => `What it must show: ${documentNames[document]}`,
  'checklist.person': ({
    role,
    name,
    number,
  }: {
    role: 'principal' | 'partner' | 'child';
    name: string | undefined;
    number: number;
  }) => {
    const what = { principal: 'principal applicant', partner: 'spouse or partner', child: `child ${number}` }[role];
    return name === undefined ? `${what[0]?.toUpperCase()}${what.slice(1)}` : `${name}, ${what}`;
  },
  'checklist.familyNotStated': () => 'a family member: not known',
  'checklist.staysBehind': () => 'not coming along',
  'checklist.comingNotStated': () => 'coming along: not stated',
  'checklist.citizenOrResident': () => 'citizen or permanent resident',

  'checklist.passport': ({ months }: { months: number }) =>
    `Of everyone; the list makes no exception for who stays behind. Best renewed first where it ends within ${months} months.`,
  'checklist.everyone': () => 'Of everyone.',
  'checklist.citizen': () =>
    'A citizen or permanent resident applies for nothing: whether this is asked of them is not confirmed.',
  'checklist.dependenceOpen': () =>
    'Whether this child is dependent is not stated (dependentByCondition): of a family member only.',
  'checklist.separated': () =>
    'Separated: a spouse is a family member until a divorce, declared and examined although staying behind; a former common-law partner is none.',
  'checklist.biometrics': ({ from, to, days }: { from: number; to: number; days: number }) =>
    `Ages ${from} to ${to}; within ${days} days of the letter that asks. Biometrics given for a visit, study or work permit do not stand in.`,
  'checklist.biometricsAge': ({ from, to }: { from: number; to: number }) => `Only from ${from} to ${to} years of age.`,
  'checklist.biometricsAgeNotStated': ({ from, to }: { from: number; to: number }) =>
    `From ${from} to ${to} years of age; the day of birth is not stated.`,
  'checklist.biometricsBehind': () => 'Whether someone who stays behind gives them is not confirmed.',
  'checklist.biometricsNotYet': ({ from }: { from: string }) => `Not before ${from}.`,
  'checklist.biometricsExemption': ({ first, last }: { first: string; last: string }) =>
    `Some were exempt from ${first} to ${last}: who, is not confirmed.`,
  'checklist.medical': ({
    upfront,
    since,
    changes,
    months,
    earlier,
  }: {
    upfront: boolean;
    since: string;
    changes: string | undefined;
    months: number;
    earlier: number;
  }) => {
    const now = upfront
      ? `Applications from ${since} on: before applying, by every foreign national in the family, coming along or not; and of the last ${months} months when seeking to enter Canada (R30(3)). Whether an exam of the last ${earlier} years stands in for people in Canada is not confirmed.`
      : `Applications from ${since} on: not before applying; IRCC asks for it later.`;
    return changes === undefined
      ? now
      : `${now} For applications from ${changes} on: ${upfront ? 'not before applying' : 'required before applying'}.`;
  },
  'checklist.medicalCitizen': () => 'Only foreign nationals are examined (R30(1)(a)).',
  'checklist.policeAge': ({ age }: PoliceRule) => `Only from ${age} years of age.`,
  'checklist.policeNotStated': (rule: PoliceRule) =>
    `From every country but Canada lived in for ${longStay(rule)}; residences are not stated.`,
  'checklist.policeNone': (rule: PoliceRule) => `No country but Canada lived in for ${longStay(rule)}.`,
  'checklist.policeLived': ({ stated, ...rule }: PoliceRule & { stated: boolean }) =>
    `Likely: the profile names work or study there, but ${stated ? 'residences do not' : 'residences are not stated'}. Needed after ${longStay(rule)}.`,
  'checklist.policeShort': (rule: PoliceRule) => `Not lived there for ${longStay(rule)}.`,
  'checklist.policeBirth': (rule: PoliceRule) =>
    `Hangs on the day of birth, which is not stated: needed after ${longStay(rule)}.`,
  'checklist.policeLiving': ({ within, ...rule }: PoliceRule & { within: number }) =>
    `Lives there; stayed ${longStay(rule)}. Issued within the ${within} months before applying.`,
  'checklist.policeBefore': (rule: PoliceRule) => `Lived there for ${longStay(rule)}. Issued after the last stay.`,

  'checklist.testFirst': () => 'The first official language of the score.',
  'checklist.testSecond': () => 'The second official language of the score.',
  'checklist.testOther': () => 'Another sitting is the one that counts.',
  'checklist.testLater': () => 'Taken after the invitation: does not count for it.',
  'checklist.testExpired': ({ day }: { day: string }) => `Too old since ${day}.`,
  'checklist.testMissing': ({ years: count }: { years: number }) =>
    `No valid test is stated; one under ${years(count)} old is needed.`,
  'checklist.partnerPoints': () => 'Points are claimed for it.',
  'checklist.partnerNoPoints': () => 'No points hang on it.',
  'checklist.credential': () => 'FSW: the minimum of education. CEC and FST: only for the points of the CRS.',
  'checklist.credentialMissing': ({ years: count }: { years: number }) =>
    `FSW: a Canadian credential, or a foreign one with an assessment under ${years(count)} old; none counts yet. CEC and FST: only for points of the CRS.`,
  'checklist.countsForNothing': () => 'Counts for nothing.',
  'checklist.job': () => 'Each job that is claimed.',
  'checklist.jobTimes': ({
    leaves,
    changes,
  }: {
    leaves: readonly { start: string; end: string | undefined; paid: boolean }[];
    changes: boolean;
  }) => {
    const told = leaves.map(
      ({ start, end, paid }) =>
        `the leave ${paid ? 'with' : 'without'} pay ${end === undefined ? `since ${start}` : `from ${start} to ${end}`}`,
    );
    return `Each job that is claimed. The letter states the hours a week: it should name ${list([...told, ...(changes ? ['the days on which the hours changed'] : [])])}.`;
  },
  'checklist.taxWithoutWork': () => 'CEC only; no work in Canada that counts is stated.',
  'checklist.offerNone': () => 'No job offer is stated.',
  'checklist.offer': () => 'The job offer is claimed. FST: with routes (ii) to (v) of R87.2(3)(d).',
  'checklist.oneOfTwo': () => 'FST: a certificate of qualification or a job offer, one of the two.',
  'checklist.certificate': ({ route, points }: { route: string; points: number }) =>
    `FST: the route is (${route}) of R87.2(3)(d)${route === 'i' ? ', which is this certificate' : ''}.${
      points > 0 ? ` ${points} points of the CRS hang on it: keep it at hand under any program.` : ''
    }`,
  'checklist.certificateOther': () => 'FST: whether it is the route of R87.2(3)(d) is open; see its trade.',
  'checklist.nomination': () => 'Claimed; its points hang on it.',
  'checklist.relative': ({ points }: { points: number }) =>
    `FSW: points are claimed for the relative.${
      points > 0 ? ` ${points} points of the CRS hang on it: keep the papers at hand under any program.` : ''
    }`,
  'checklist.relativeOther': () => 'Another relative is the one that counts.',
  'checklist.funds': ({
    least,
    most,
    persons,
    table,
    confirmed,
    carriedForward,
    stated,
  }: {
    least: number;
    most: number | undefined;
    persons: number;
    table: string;
    confirmed: boolean;
    carriedForward: boolean;
    stated: number | undefined;
  }) =>
    [
      `$${grouped(least)}${most === undefined ? ' or more' : most > least ? ` to $${grouped(most)}` : ''} for a family of ${persons}${most === least ? '' : ' or more'}, coming along or not; table of ${table}${carriedForward ? ' (not confirmed: no newer one was found)' : confirmed ? '' : ' (not confirmed)'}.`,
      stated === undefined
        ? 'The amount held is not stated.'
        : `Stated: $${grouped(stated)}${stated < least ? ', too little' : ''}.`,
      'FSW: when applying and at the visa (R77); FST: R87.2(5), which names no day. Transferable, not borrowed. CEC: not needed.',
    ].join(' '),
  'checklist.fundsExempt': () => 'Exempt by the job offer; CEC: not needed.',
  'checklist.fundsUnknown': () => 'No table of funds is known for this day.',
  'checklist.fundsExemption': () => 'Whoever is exempt (CEC, or by a job offer) uploads a letter that says why.',
  'checklist.marital': ({ maritalStatus }: { maritalStatus: string }) =>
    `Marital status: ${maritalNames[maritalStatus] ?? maritalStatus}.`,
  'checklist.maritalNotStated': () => 'The marital status is not stated.',
  'checklist.maritalUnclear': ({ maritalStatus }: { maritalStatus: string }) =>
    `Which papers someone ${maritalStatus} shows is not confirmed.`,
  'checklist.earlierUnion': () => 'Only after an earlier marriage, which a profile does not tell of.',
  'checklist.birth': () => 'Of every dependent child.',
  'checklist.adoption': () => 'Only for an adopted child, which a profile does not tell.',
  'checklist.translations': () =>
    'Of every paper that is in neither English nor French; with an affidavit, unless by a certified translator.',
  'checklist.representative': () => 'Only with a representative, which a profile does not tell.',

  'checklist.fees.included': ({
    adult,
    confirmed,
    biometrics,
    owed,
  }: {
    adult: boolean;
    confirmed: boolean;
    biometrics: 'required' | 'notNeeded' | 'unknown';
    owed: number;
  }) =>
    [
      adult ? '' : 'children owe no RPRF',
      confirmed ? '' : 'amount not confirmed',
      biometrics === 'unknown' && owed > 0 ? 'biometrics counted, not sure that they are owed' : '',
      biometrics !== 'notNeeded' && owed === 0 ? 'biometrics: the most for a family is reached' : '',
    ]
      .filter((part) => part !== '')
      .join('; '),
  'checklist.fees.citizen': () => 'citizen or permanent resident: nothing is owed',
  'checklist.fees.familyNotStated': () => 'whether this person is a family member is not stated: counted',
  'checklist.fees.staysBehind': () => 'not coming along: nothing is owed',
  'checklist.fees.accompanyingNotStated': () => 'whether this person comes along is not stated: counted',
  'checklist.fees.indexed': ({ table, day }: { table: string; day: string }) =>
    `Fees are indexed on ${day}; the new amounts are not known. These are of ${table}.`,
  'checklist.fees.startsAtNine': ({ day }: { day: string }) =>
    `The fees of ${day} begin at 09:00 Eastern; before, those of the table before.`,
  'checklist.fees.childrenNotStated': () => 'Dependent children are not stated: none are counted.',
  'checklist.fees.later': ({ day, total, confirmed }: { day: string; total: number; confirmed: boolean }) =>
    `For an application from ${day} on: $${grouped(total)}${confirmed ? '' : ', not confirmed'}.`,

  'checklist.rule.period': ({ days, deadline, over }: { days: number; deadline: string; over: boolean }) =>
    over
      ? `The ${days} days to apply ended on ${deadline}. Without an application the profile cannot be invited again.`
      : `${days} days to apply: the last is ${deadline}.`,
  'checklist.rule.periodUnknown': ({ from }: { from: string }) =>
    `How long one had to apply after an invitation before ${from} is not confirmed.`,
  'checklist.rule.birthday': () => 'A birthday after the invitation does not take its points away.',
  'checklist.rule.birthdayOn': ({ day, age }: { day: string; age: number }) =>
    `The birthday on ${day} (${age}) comes after the invitation: its points stay.`,
  'checklist.rule.birthdayGrid': ({
    day,
    before,
    after,
    passMark,
  }: {
    day: string;
    age: number;
    before: number;
    after: number;
    passMark: number;
  }) =>
    `FSW: the grid falls from ${before} to ${after} on ${day}, below ${passMark}. It asks for the age on the day of application: apply before.`,
  'checklist.rule.fall': ({
    invited,
    rounds,
    fall,
  }: {
    invited: string | undefined;
    rounds: readonly { readonly number: string; readonly category: string; readonly crs: number }[];
    fall: { readonly before: number; readonly after: number; readonly deadline: string } | undefined;
  }) => {
    const asked = rounds.map(({ number, category, crs }) => `${crs} in round ${number} (${category})`);
    const cutOff =
      invited === undefined ? '' : asked.length > 0 ? `: ${list(asked)}` : ` (no round of ${invited} is known here)`;
    const falls =
      fall === undefined
        ? ''
        : ` As the profile stands it falls from ${fall.before} to ${fall.after} by ${fall.deadline}.`;
    return `A score that falls after the invitation is forgiven if, when the application is received, a program is still met, and the category where the round was of one, and the score still reaches the cut-off of the round${cutOff}.${falls}`;
  },
  'checklist.rule.incomplete': () =>
    'An application that lacks a paper or a fee is returned as if it had not been made, and the days to apply run on.',
  'checklist.rule.conclusive': () =>
    'Results of an approved language test and an assessment (ECA) are conclusive: an officer does not weigh them anew.',
  'checklist.rule.permanentResidenceFee': () =>
    'The right of permanent residence fee (RPRF) is due before the visa, and is paid back if permanent residence does not follow.',
  'checklist.rule.commonLaw': () =>
    'Common-law means living together as a couple for at least a year, or kept from it by persecution or penal control. A relationship for the sake of status, or not genuine, does not count.',
  'checklist.rule.maintained': () =>
    'Who applies to extend in time and stays in Canada keeps the status, and may work on under the conditions of the old permit until the decision; leaving ends that.',
  'checklist.rule.graduate': () =>
    'A graduate who applied for a work permit before the study permit expired may work until the decision.',
  'checklist.rule.student': () =>
    'A student may work 24 hours a week during a session, and full time in scheduled breaks.',
  'checklist.rule.restoration': () =>
    'Lost status can be restored within 90 days; until then there is none, and work in the gap is not authorized.',
  'checklist.rule.oneProfile': () => 'One Express Entry profile at a time: another one only when its time is over.',
  'checklist.rule.instructions': () =>
    'New instructions, on points or on who is invited, hold for profiles that are in the pool already.',
  'checklist.rule.qualifications': () =>
    'What earned the invitation must be true on the day of the invitation and when the application is received, but for a birthday and for a fall that is forgiven.',
  'checklist.rule.expiry': () =>
    'A language test or an ECA that becomes too old before the application is not forgiven; none does before the last day.',
  'checklist.rule.expires': ({
    document,
    about,
    last,
  }: {
    document: DocumentId;
    about: About | undefined;
    last: string;
  }) =>
    `${documentName({ document, about })} counts through ${last}, and its end is not forgiven: apply by then, or renew it.`,
  'checklist.rule.requirement': ({ requirement, deadline }: { requirement: RequirementId; deadline: string }) =>
    `${requirement.slice(0, 3).toUpperCase()} ${labels[requirement]()}: met on the day of the invitation, but not on ${deadline} as the profile stands. Apply before it ends, or renew it.`,
  'checklist.rule.child': ({ person, day, under }: { person: string; day: string; under: number }) =>
    `The age of ${personName(person)} is fixed when the application is made: from ${day} on no longer under ${under}, and dependent only for a condition of body or mind.`,
  'checklist.rule.childOver': ({ person, under, stated }: { person: string; under: number; stated: boolean }) =>
    stated
      ? `${capital(personName(person))} is not under ${under}: dependent for the condition of body or mind that is stated, since before that age. Have proof of it, and of the support.`
      : `${capital(personName(person))} is not under ${under}: dependent only for a condition of body or mind since before that age.`,
  'checklist.rule.childNotDependent': ({ person, under }: { person: string; under: number }) =>
    `${capital(personName(person))} is no dependent child (under ${under} without a spouse or partner, or dependent for a condition since before), and no family member: not in this application, its funds and its fees.`,
  'checklist.rule.separated': () =>
    'Separated, not divorced: the spouse is still a family member, to be named and examined although staying behind; one who is not cannot be sponsored later. A common-law partner who has left is none.',
  'checklist.rule.update': () => 'The profile must be kept up to date when facts change.',
  'checklist.rule.everyone': () =>
    'Name every family member, coming along or not: one left out and not examined cannot be sponsored later.',
  'checklist.rule.notApplying': () =>
    'Neither applying nor declining: the profile cannot be invited again; a new one must be made.',
  'checklist.rule.declining': () => 'Declining in time keeps the profile in the pool.',
  'checklist.rule.pool': ({ months, end }: { months: number; end: string | undefined }) =>
    `A profile stays in the pool for ${months} months${end === undefined ? '' : `: this one until ${end}`}.`,

  'checklist.rule.poolEnded': ({ months, end }: { months: number; end: string }) =>
    `The Express Entry profile ended on ${end}, after ${months} months: only a new one can be invited.`,

  'checklist.day.invitation': ({ supposed }: { supposed: boolean }) =>
    supposed ? 'invitation, if it came that day' : 'invitation',
  'checklist.day.deadline': ({ supposed, invited }: { supposed: boolean; invited: string }) =>
    `${ifInvited(supposed, invited)}last day to apply`,
  'checklist.day.lastSafe': ({ supposed, invited }: { supposed: boolean; invited: string }) =>
    `${ifInvited(supposed, invited)}last day to apply on which every paper still counts`,
  'checklist.day.expires': ({
    document,
    about,
    person,
  }: {
    document: DocumentId;
    about: About | undefined;
    person: string;
  }) =>
    `no longer counts: ${documentName({ document, about })}${person === 'partner' && about === undefined ? ' (partner)' : ''}`,
  'checklist.day.police': ({ country: code, person, months }: { country: string; person: string; months: number }) =>
    `from now on a police certificate of ${countryName(code)} for ${personName(person)} is within ${months} months of the last day to apply`,
  'checklist.day.birthday': ({ age }: { age: number }) => `birthday (${age}): points of the invitation stay`,
  'checklist.day.child': ({ person }: { person: string }) => `${personName(person)} becomes too old to be dependent`,
  'checklist.day.medical': ({ upfront }: { upfront: boolean }) =>
    upfront ? 'medical exam before applying from this day on' : 'no medical exam before applying from this day on',
  'checklist.day.fees': () => 'other fees from this day on',
  'checklist.day.poolEnd': () => 'the profile leaves the pool',

  'checklist.calendarName': ({ people: [only, ...others] }: { people: readonly string[] }) =>
    others.length === 0
      ? checklist['checklist.title']({ profile: only ?? '' })
      : `Checklists of ${1 + others.length} profiles`,
  'checklist.title': ({ profile }: { profile: string }) => `Checklist of ${profile}`,
  'checklist.invited': ({ invited }: { invited: string }) => `Invited on ${invited}`,
  'checklist.supposed': ({ invited }: { invited: string }) => `If invited on ${invited}`,
  'checklist.applyBy': ({ deadline }: { deadline: string }) => `apply by ${deadline}`,
  'checklist.applyByUnknown': () => 'last day to apply: not confirmed',
  'checklist.paperCount': ({
    needed,
    held,
    requested,
    unknown,
  }: {
    needed: number;
    held: number;
    requested: number;
    unknown: number;
  }) =>
    [
      `Things needed: ${needed}${held > 0 ? `, ${held} in hand` : ''}${requested > 0 ? `, ${requested} requested` : ''}`,
      ...(unknown > 0 ? [`not known: ${unknown}`] : []),
    ].join('; '),
  'checklist.missing': () => 'To have ready, the most urgent first',
  'checklist.nothingMissing': () => 'Nothing is missing: every paper is in hand or requested.',
  'checklist.by': () => 'by',
  'checklist.missingPaper': ({
    label,
    state,
    persons,
    all,
  }: {
    label: string;
    state: 'missing' | 'notStated' | 'unknown';
    persons: readonly string[];
    all: boolean;
  }) => {
    const of = persons.length === 0 ? '' : ` (${all ? 'everyone' : persons.map(shortName).join(', ')})`;
    return `${label}${of}${{ missing: ': marked as missing', notStated: '', unknown: ': perhaps' }[state]}`;
  },
  'checklist.moreMissing': ({ needed, unknown }: { needed: number; unknown: number }) =>
    `More in the list below: ${[...(needed > 0 ? [`${needed} needed`] : []), ...(unknown > 0 ? [`${unknown} perhaps`] : [])].join(', ')}.`,
  'checklist.shown': ({ shown, others }: { shown: readonly string[]; others: readonly string[] }) =>
    `Listed: papers for ${list(shown.map((id) => id.toUpperCase()))}. For others: ${others.map((id) => `--program ${id}`).join(' ')}`,
  'checklist.programs': ({ answers }: { answers: readonly string[] }) => answers.join(', '),
  'checklist.nearest': ({ program }: { program: string }) =>
    `No program is met: nothing is asked of this profile yet. ${program.toUpperCase()} is the nearest, as it lacks the fewest things: what it would ask is listed.`,
  'checklist.nothingSure': () => 'No program is met for sure; the list says what each would ask.',
  'checklist.nominee': () =>
    'A nominee is invited in the provincial nominee class (IRPA 10.1(1.1)), whose own list is not known here: these are the lists of the three programs.',
  'checklist.quebec': () => 'Quebec selects by itself, outside Express Entry: none of this applies to going there.',
  'checklist.open': ({ count }: { count: number }) =>
    `${count === 1 ? '1 thing' : `${count} things`} about this score ${count === 1 ? 'is' : 'are'} not known: crs score tells ${count === 1 ? 'it' : 'them'}.`,
  'checklist.days': () => 'Days',
  'checklist.day': () => 'day',
  'checklist.what': () => 'what',
  'checklist.documentColumn': () => 'document',
  'checklist.proofColumn': () => 'proof',
  'checklist.status': ({ status }: { status: 'required' | 'notNeeded' | 'unknown' }) =>
    ({ required: 'yes', notNeeded: 'no', unknown: '?' })[status],
  'checklist.proof': ({ proof }: { proof: 'held' | 'requested' | 'missing' | null }) => proof ?? 'not stated',
  'checklist.group': ({ group }: { group: 'required' | 'unknown' | 'otherwise' }) =>
    ({ required: 'Needed', unknown: 'Not known', otherwise: 'Only under a program that is not met' })[group],
  'checklist.notNeeded': ({
    reasons,
  }: {
    reasons: readonly (readonly [because: string, papers: readonly string[]])[];
  }) =>
    `Not needed: ${reasons.map(([because, papers]) => `${papers.join(', ')} (${because.replace(/\.$/, '')})`).join('; ')}.`,
  'checklist.proofIs': ({ proof }: { proof: 'requested' | 'missing' }) => `Proof: ${proof}.`,
  'checklist.legend': () => 'yes: required; no: not needed; ?: not known, for the reason given.',
  'checklist.countsUntil': ({ expires }: { expires: string }) => `Counts before ${expires}.`,
  'checklist.issued': ({ from, deadline }: { from: string; deadline: string | undefined }) =>
    `Issued ${from} or later${deadline === undefined ? '' : `; ${deadline} or later for the last day to apply`}.`,
  'checklist.claims': () => 'What earns points, and its proof',
  'checklist.claimColumn': () => 'claim',
  'checklist.points': () => 'CRS',
  'checklist.grid': () => 'grid',
  'checklist.needs': () => 'proof needed',
  'checklist.programsLost': ({ programs }: { programs: readonly string[] }) =>
    `${programs.map((id) => id.toUpperCase()).join(' and ')} ${programs.length === 1 ? 'hangs' : 'hang'} on it`,
  'checklist.claimsHint': () =>
    'Points are what is lost if this one claim goes: where another would stand in, or a cap cuts, they are fewer than the row of the score.',
  'checklist.provable': () => 'What you can prove today',
  'checklist.nothingMarked': () =>
    'Nothing was marked: write proof: held, requested or missing on the claims of the profile, and this says what they prove.',
  'checklist.provableTotal': ({ total, provable, complete }: { total: number; provable: number; complete: boolean }) =>
    `CRS ${provable} of ${total} can be proved with what is held${complete ? '' : ' (NOT COMPLETE)'}`,
  'checklist.provableAll': () => 'Everything that earns points is held.',
  'checklist.provableRule': () =>
    'Only proof that is held counts; a claim without a mark does not. Age and family are taken as stated.',
  'checklist.hangsOn': ({ claims }: { claims: readonly string[] }) => `hangs on ${claims.join('; ')}`,
  'checklist.factor': () => 'factor',
  'checklist.from': () => 'now',
  'checklist.to': () => 'proved',
  'checklist.feesTitle': ({ day, table }: { day: string; table: string }) =>
    `Fees for an application on ${day}, in CAD (table of ${table})`,
  'checklist.feePerson': () => 'person',
  'checklist.processing': () => 'processing',
  'checklist.rprf': () => 'RPRF',
  'checklist.biometricsColumn': () => 'biometrics',
  'checklist.sum': () => 'sum',
  'checklist.feesTotal': () => 'Total',
  'checklist.notConfirmed': () => 'Not confirmed: amounts marked * are shown, not known.',
  'checklist.rules': () => 'After an invitation',
  'checklist.rule': ({
    kind,
    text,
    source,
    uncertain,
  }: {
    kind: 'mayChange' | 'mustHold' | 'rule';
    text: string;
    source: string;
    uncertain: boolean;
  }) =>
    `${{ mayChange: 'May change: ', mustHold: 'Must hold: ', rule: '' }[kind]}${text} (${source}${uncertain ? '; not confirmed' : ''})`,
  'checklist.notAdvice': () => 'No legal advice: IRCC’s own list for the application decides.',
};
