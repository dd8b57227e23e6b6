import { addYears } from '../../base/day.ts';
import type { Credential } from '../../profile/schema.ts';
import { type Document, type DocumentStatus, documentOf, everywhere, statusesOf } from './document.ts';
import { type ChecklistFacts, claimOf, doubtsOf, pays, saidOf } from './facts.ts';
import type { ChecklistMessage } from './message.ts';
import { dayOf, type OwnOrPartner, self } from './whose.ts';

/** Assessments and Canadian credentials of the applicant. */
export function ownCredentials(facts: ChecklistFacts): readonly Document[] {
  const education = facts.profile.education ?? [];
  const states = education.map((credential, index) => stateOf(facts, credential, index));
  const counted = states.includes('required');
  const documents = education.flatMap((credential, index) => {
    const status = states[index] ?? 'notNeeded';
    const id = credential.country === 'CA' ? 'canadianCredential' : 'eca';
    const programs =
      status === 'required'
        ? statusesOf(id, () => (pays(facts, 'core.education') ? 'required' : 'notNeeded'))
        : status === 'unknown' && !counted && credential.country !== 'CA'
          ? // FSW asks for an assessment, whether there is one or not.
            statusesOf(id, () => 'unknown')
          : everywhere(status);
    return credentialDocument(facts, self, credential, index, programs, credentialReason(facts, status, index));
  });
  if (counted || states.includes('unknown')) return documents;
  // The minimum of the FSW, which no credential meets yet.
  const missing = documentOf({
    id: 'eca',
    person: 'principal',
    programs: statusesOf('eca', () => 'notNeeded'),
    because: { id: 'checklist.credentialMissing', values: { years: facts.assessment.law.validity.tables.ecaYears } },
  });
  return [...documents, missing];
}

/** Whether a credential counts on the day of the invitation; the assessment's notes and doubts say why it does not. */
function stateOf(facts: ChecklistFacts, { level }: Credential, index: number): DocumentStatus {
  if (level === 'none') return 'notNeeded';
  const open = saidOf(doubtsOf(facts), 'education.', index + 1, 'self');
  if (open && open.id !== 'education.podiatry') return 'unknown';
  return saidOf(facts.assessment.notes, 'education.', index + 1, 'self') ? 'notNeeded' : 'required';
}

function credentialReason(facts: ChecklistFacts, status: DocumentStatus, index: number): ChecklistMessage {
  if (status === 'required') return { id: 'checklist.credential', values: {} };
  const messages = status === 'unknown' ? doubtsOf(facts) : facts.assessment.notes;
  return saidOf(messages, 'education.', index + 1, 'self') ?? { id: 'checklist.countsForNothing', values: {} };
}

export function credentialDocument(
  facts: ChecklistFacts,
  { person, prefix }: OwnOrPartner,
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
      expires:
        canadian || issued === undefined ? undefined : addYears(issued, facts.assessment.law.validity.tables.ecaYears),
    }),
  ];
}
