import type { ClaimId } from './claim.ts';
import { credentialDocument } from './credential-papers.ts';
import { type Document, type DocumentStatus, everywhere } from './document.ts';
import { type ChecklistFacts, doubtsOf, earns, pays, saidOf } from './facts.ts';
import { testDocument } from './language-papers.ts';
import type { ChecklistMessage } from './message.ts';
import { partner } from './whose.ts';
import { jobDocuments, workDoubt } from './work-papers.ts';

/** Language results, credentials and work of the partner: asked for where points are claimed. */
export function partnerSkills(facts: ChecklistFacts): readonly Document[] {
  const { education = [], languageTests = [], work = [] } = facts.profile.partner ?? {};
  const ids = (list: readonly unknown[], name: string) => list.map((_, index) => `partner.${name}.${index}`);
  const language = pays(facts, 'partner.language') || pays(facts, 'fsw.adaptability.partnerLanguage');
  const study = pays(facts, 'partner.education') || pays(facts, 'fsw.adaptability.partnerStudy');
  const worked = pays(facts, 'partner.canadianWork') || pays(facts, 'fsw.adaptability.partnerWork');
  const tests = claimed(facts, ids(languageTests, 'languageTests'), language);
  const credentials = claimed(facts, ids(education, 'education'), study);
  const jobs = claimed(facts, ids(work, 'work'), worked);
  const because = (status: DocumentStatus): ChecklistMessage => ({
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
function claimed(facts: ChecklistFacts, ids: readonly ClaimId[], isPaid: boolean): ReadonlySet<ClaimId> {
  const worth = ids.filter((id) => earns(facts, id));
  return new Set(worth.length > 0 ? worth : isPaid ? ids : []);
}
