import { addYears, type Day, formatDay } from '../../base/day.ts';
import { abilities } from '../../law/language-tests/ids.ts';
import type { Message } from '../../messages/message.ts';
import type { LanguageTest } from '../../profile/schema.ts';
import { type Document, type DocumentStatus, documentOf, everywhere } from './document.ts';
import { type ChecklistFacts, claimOf, doubtsOf } from './facts.ts';
import type { ChecklistMessage } from './message.ts';
import { dayOf, type OwnOrPartner, self } from './whose.ts';

/** Language results of the applicant: the sittings that the score counts. */
export function ownTests(facts: ChecklistFacts): readonly Document[] {
  const documents = (facts.profile.languageTests ?? []).map((test, index) => {
    const { status, because } = ownTest(facts, test);
    return testDocument(facts, self, test, index, status, because);
  });
  if (documents.some(({ programs }) => programs.fsw !== 'notNeeded')) return documents;
  const because: ChecklistMessage = {
    id: 'checklist.testMissing',
    values: { years: facts.assessment.law.validity.tables.testYears },
  };
  const id = 'languageResults';
  return [...documents, documentOf({ id, person: 'principal', programs: everywhere('required'), because })];
}

function ownTest(
  facts: ChecklistFacts,
  test: LanguageTest,
): { readonly status: DocumentStatus; readonly because: ChecklistMessage } {
  const { first, second } = facts.assessment.languages;
  const isThis = (sitting: typeof first) =>
    sitting !== undefined &&
    sitting.test === test.test &&
    (test.test !== 'clb' || sitting.language === test.language) &&
    sitting.date === dayOf(test.date) &&
    abilities.every((one) => sitting.results[one] === test[one]);
  if (isThis(first)) return { status: 'required', because: { id: 'checklist.testFirst', values: {} } };
  if (isThis(second)) return { status: 'required', because: { id: 'checklist.testSecond', values: {} } };
  const about = ({ values }: Message) => 'date' in values && values.date === test.date;
  const doubt = doubtsOf(facts).find((message) => message.id === 'language.acceptanceUncertain' && about(message));
  if (doubt) return { status: 'unknown', because: doubt };
  const expires = expiryOf(facts, test);
  const { invited } = facts.invitation;
  if (expires !== undefined && expires <= invited) {
    return { status: 'notNeeded', because: { id: 'checklist.testExpired', values: { day: formatDay(expires) } } };
  }
  const later = (dayOf(test.date) ?? invited) > invited;
  return { status: 'notNeeded', because: { id: later ? 'checklist.testLater' : 'checklist.testOther', values: {} } };
}

function expiryOf({ assessment }: ChecklistFacts, { date }: LanguageTest): Day | undefined {
  const taken = dayOf(date);
  return taken === undefined ? undefined : addYears(taken, assessment.law.validity.tables.testYears);
}

export function testDocument(
  facts: ChecklistFacts,
  { person, prefix }: OwnOrPartner,
  test: LanguageTest,
  index: number,
  status: DocumentStatus,
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
    expires: expiryOf(facts, test),
  });
}
