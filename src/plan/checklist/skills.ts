import { addYears, type Day, formatDay, parseDay } from '../../day.ts';
import type { Credential, Job, LanguageTest } from '../../profile/schema.ts';
import { testValidYears } from '../../rules/language/charts.ts';
import { ecaValidYears } from '../../rules/validity.ts';
import type { Message } from '../../words/message.ts';
import { aboutJob, type ClaimId } from './claim.ts';
import { type Document, documentOf, everywhere, type Status, statusesOf } from './document.ts';
import { claimOf, doubtsOf, earns, type Facts, pays, saidOf } from './facts.ts';
import type { ChecklistMessage } from './message.ts';
import type { PersonId } from './people.ts';

type Whose = 'self' | 'partner';

/** Whose facts, and where their claims stand. */
interface Side {
  readonly whose: Whose;
  readonly person: PersonId;
  readonly prefix: string;
}

const self: Side = { whose: 'self', person: 'principal', prefix: '' };
const partner: Side = { whose: 'partner', person: 'partner', prefix: 'partner.' };

/** Language results, credentials and work of the applicant. */
export function ownSkills(facts: Facts): readonly Document[] {
  const { education, languageTests, work } = facts.profile;
  return [
    ...ownTests(facts, languageTests ?? []),
    ...ownCredentials(facts, education ?? []),
    ...ownWork(facts, work ?? []),
  ];
}

/** Those of the partner, asked for where points are claimed. */
export function partnerSkills(facts: Facts): readonly Document[] {
  const { education = [], languageTests = [], work = [] } = facts.profile.partner ?? {};
  const ids = (list: readonly unknown[], name: string) => list.map((_, index) => `partner.${name}.${index}`);
  const language = pays(facts, 'partner.language') || pays(facts, 'fsw.adaptability.partnerLanguage');
  const study = pays(facts, 'partner.education') || pays(facts, 'fsw.adaptability.partnerStudy');
  const worked = pays(facts, 'partner.canadianWork') || pays(facts, 'fsw.adaptability.partnerWork');
  const tests = claimed(facts, ids(languageTests, 'languageTests'), language);
  const credentials = claimed(facts, ids(education, 'education'), study);
  const jobs = claimed(facts, ids(work, 'work'), worked);
  const because = (status: Status): ChecklistMessage => ({
    id: status === 'required' ? 'checklist.partnerPoints' : 'checklist.partnerNoPoints',
    values: {},
  });
  return [
    ...languageTests.map((test, index) => {
      const status = tests.has(`partner.languageTests.${index}`) ? 'required' : 'notNeeded';
      return testDocument(facts, partner, test, index, status, because(status));
    }),
    ...education.flatMap((credential, index) => {
      const doubt = saidOf(doubtsOf(facts), 'education.', index + 1, 'partner');
      const status = credentials.has(`partner.education.${index}`) ? 'required' : doubt ? 'unknown' : 'notNeeded';
      return credentialDocument(facts, partner, credential, index, everywhere(status), doubt ?? because(status));
    }),
    ...work.flatMap((job, index) => {
      const doubt = workDoubt(facts, 'partner', index);
      const status = jobs.has(`partner.work.${index}`) ? 'required' : doubt ? 'unknown' : 'notNeeded';
      return jobDocuments(facts, partner, job, index, status, status === 'unknown' && doubt ? doubt : because(status));
    }),
  ];
}

/** The claims that points hang on; all of them where any one would do. */
function claimed(facts: Facts, ids: readonly ClaimId[], isPaid: boolean): ReadonlySet<ClaimId> {
  const worth = ids.filter((id) => earns(facts, id));
  return new Set(worth.length > 0 ? worth : isPaid ? ids : []);
}

function ownTests(facts: Facts, tests: readonly LanguageTest[]): readonly Document[] {
  const documents = tests.map((test, index) => {
    const { status, because } = ownTest(facts, test);
    return testDocument(facts, self, test, index, status, because);
  });
  if (documents.some(({ programs }) => programs.fsw !== 'notNeeded')) return documents;
  const because: ChecklistMessage = { id: 'checklist.testMissing', values: { years: testValidYears } };
  const id = 'languageResults';
  return [...documents, documentOf({ id, person: 'principal', programs: everywhere('required'), because })];
}

function ownTest(facts: Facts, test: LanguageTest): { readonly status: Status; readonly because: ChecklistMessage } {
  const { first, second } = facts.assessment.languages;
  const isThis = (sitting: typeof first) =>
    sitting !== undefined &&
    sitting.test === test.test &&
    (test.test !== 'clb' || sitting.language === test.language) &&
    sitting.date === dayOf(test.date) &&
    (['listening', 'reading', 'writing', 'speaking'] as const).every((one) => sitting.results[one] === test[one]);
  if (isThis(first)) return { status: 'required', because: { id: 'checklist.testFirst', values: {} } };
  if (isThis(second)) return { status: 'required', because: { id: 'checklist.testSecond', values: {} } };
  const about = ({ values }: Message) => 'date' in values && values.date === test.date;
  const doubt = doubtsOf(facts).find((message) => message.id === 'language.acceptanceUncertain' && about(message));
  if (doubt) return { status: 'unknown', because: doubt };
  const expires = expiryOf(test);
  const { invited } = facts.invitation;
  if (expires !== undefined && expires <= invited) {
    return { status: 'notNeeded', because: { id: 'checklist.testExpired', values: { day: formatDay(expires) } } };
  }
  const later = (dayOf(test.date) ?? invited) > invited;
  return { status: 'notNeeded', because: { id: later ? 'checklist.testLater' : 'checklist.testOther', values: {} } };
}

function expiryOf({ date }: LanguageTest): Day | undefined {
  const taken = dayOf(date);
  return taken === undefined ? undefined : addYears(taken, testValidYears);
}

function testDocument(
  facts: Facts,
  { person, prefix }: Side,
  test: LanguageTest,
  index: number,
  status: Status,
  because: ChecklistMessage,
): Document {
  const claim = `${prefix}languageTests.${index}`;
  return documentOf({
    id: 'languageResults',
    person,
    about: claimOf(facts, claim)?.about,
    claim,
    programs: everywhere(status),
    because,
    proof: test.proof,
    expires: expiryOf(test),
  });
}

function ownCredentials(facts: Facts, education: readonly Credential[]): readonly Document[] {
  const states = education.map((credential, index) => stateOf(facts, credential, index));
  const counted = states.includes('required');
  const documents = education.flatMap((credential, index) => {
    const status = states[index] ?? 'notNeeded';
    const id = credential.country === 'CA' ? 'canadianCredential' : 'eca';
    const programs =
      status === 'required'
        ? statusesOf(id, () => (facts.assessment.crs.points > 0 ? 'required' : 'notNeeded'))
        : everywhere(status);
    return credentialDocument(facts, self, credential, index, programs, credentialReason(facts, status, index));
  });
  if (counted || states.includes('unknown')) return documents;
  // The minimum of the FSW, which no credential meets yet.
  const missing = documentOf({
    id: 'eca',
    person: 'principal',
    programs: statusesOf('eca', () => 'notNeeded'),
    because: { id: 'checklist.credentialMissing', values: { years: ecaValidYears } },
  });
  return [...documents, missing];
}

/** Whether a credential counts on the day of the invitation; the assessment's notes and doubts say why it does not. */
function stateOf(facts: Facts, { level }: Credential, index: number): Status {
  if (level === 'none') return 'notNeeded';
  const open = saidOf(doubtsOf(facts), 'education.', index + 1, 'self');
  if (open && open.id !== 'education.podiatry') return 'unknown';
  return saidOf(facts.assessment.notes, 'education.', index + 1, 'self') ? 'notNeeded' : 'required';
}

function credentialReason(facts: Facts, status: Status, index: number): ChecklistMessage {
  if (status === 'required') return { id: 'checklist.credential', values: {} };
  const messages = status === 'unknown' ? doubtsOf(facts) : facts.assessment.notes;
  return saidOf(messages, 'education.', index + 1, 'self') ?? { id: 'checklist.countsForNothing', values: {} };
}

function credentialDocument(
  facts: Facts,
  { person, prefix }: Side,
  credential: Credential,
  index: number,
  programs: Document['programs'],
  because: ChecklistMessage,
): readonly Document[] {
  if (credential.level === 'none') return [];
  const claim = `${prefix}education.${index}`;
  const found = claimOf(facts, claim);
  const issued = dayOf(credential.eca?.issued);
  const canadian = credential.country === 'CA';
  return [
    documentOf({
      id: canadian ? 'canadianCredential' : 'eca',
      person,
      about: found?.about,
      claim,
      programs,
      because,
      proof: found?.proof,
      expires: canadian || issued === undefined ? undefined : addYears(issued, ecaValidYears),
    }),
  ];
}

function ownWork(facts: Facts, work: readonly Job[]): readonly Document[] {
  const documents = work.flatMap((job, index) => {
    const { status, because } = ownJob(facts, job, index);
    return jobDocuments(facts, self, job, index, status, because);
  });
  if (documents.some(({ id, programs }) => id === 'taxPapers' && programs.cec !== 'notNeeded')) return documents;
  const programs = statusesOf('taxPapers', () => 'notNeeded');
  const because: ChecklistMessage = { id: 'checklist.taxWithoutWork', values: {} };
  return [...documents, documentOf({ id: 'taxPapers', person: 'principal', programs, because })];
}

function ownJob(
  facts: Facts,
  job: Job,
  index: number,
): { readonly status: Status; readonly because: ChecklistMessage } {
  const { anywhere, canada } = facts.candidate.work.counted;
  const counted = [...anywhere, ...canada].some((spell) => spell.job === job);
  const { notes } = facts.assessment;
  const old = notes.some(
    ({ id, values }) => id === 'work.beforeWindow' && values.whose === 'self' && values.position === index + 1,
  );
  if (earns(facts, `work.${index}`) || (counted && !old)) {
    return { status: 'required', because: { id: 'checklist.job', values: {} } };
  }
  const doubt = workDoubt(facts, 'self', index);
  if (doubt) return { status: 'unknown', because: doubt };
  const why = saidOf(notes, 'work.', index + 1, 'self');
  return { status: 'notNeeded', because: why ?? { id: 'checklist.countsForNothing', values: {} } };
}

function workDoubt(facts: Facts, whose: Whose, index: number): Message | undefined {
  return (
    saidOf(doubtsOf(facts), 'work.', index + 1, whose) ??
    (whose === 'partner' ? saidOf(doubtsOf(facts), 'partner.work', index + 1, whose) : undefined)
  );
}

function jobDocuments(
  facts: Facts,
  { person, prefix, whose }: Side,
  job: Job,
  index: number,
  status: Status,
  because: ChecklistMessage,
): readonly Document[] {
  const claim = `${prefix}work.${index}`;
  const label = aboutJob(job, index, whose);
  const shared = { person, claim, proof: job.proof, because };
  const letter = documentOf({
    ...shared,
    id: job.selfEmployed === true ? 'selfEmployment' : 'referenceLetter',
    about: label,
    programs: everywhere(status),
  });
  if (job.country !== 'CA') return [letter];
  const about = taxYears(job, facts.invitation.invited) ?? label;
  return [letter, documentOf({ ...shared, id: 'taxPapers', about, programs: everywhere(status) })];
}

/** The years of a job of which slips exist: those that are over on a day. */
function taxYears({ start, end }: Job, day: Day): Document['about'] {
  if (start === undefined) return undefined;
  const [from, last] = [Number(start.slice(0, 4)), Number(formatDay(dayOf(end) ?? day).slice(0, 4))];
  const to = Math.min(last, Number(formatDay(day).slice(0, 4)) - 1);
  return from > to ? undefined : { kind: 'taxYears', from, to };
}

function dayOf(text: string | undefined): Day | undefined {
  return text === undefined ? undefined : parseDay(text);
}
