import { type Day, formatDay } from '../../base/day.ts';
import type { Whose } from '../../facts/settling.ts';
import type { Message } from '../../messages/message.ts';
import type { Job } from '../../profile/schema.ts';
import { aboutJob } from './claim.ts';
import { type Document, type DocumentStatus, documentOf, everywhere, statusesOf } from './document.ts';
import { type ChecklistFacts, doubtsOf, earns, saidOf } from './facts.ts';
import type { ChecklistMessage } from './message.ts';
import { dayOf, type OwnOrPartner, self } from './whose.ts';

/** Letters and tax papers of the applicant's jobs. */
export function ownWork(facts: ChecklistFacts): readonly Document[] {
  const documents = (facts.profile.work ?? []).flatMap((job, index) => {
    const { status, because } = ownJob(facts, job, index);
    return jobDocuments(facts, self, job, index, status, because);
  });
  if (documents.some(({ id, programs }) => id === 'taxPapers' && programs.cec !== 'notNeeded')) return documents;
  const programs = statusesOf('taxPapers', () => 'notNeeded');
  const because: ChecklistMessage = { id: 'checklist.taxWithoutWork', values: {} };
  return [...documents, documentOf({ id: 'taxPapers', person: 'principal', programs, because })];
}

function ownJob(
  facts: ChecklistFacts,
  job: Job,
  index: number,
): { readonly status: DocumentStatus; readonly because: ChecklistMessage } {
  const { anywhere, canada } = facts.candidate.work.counted;
  const counted = [...anywhere, ...canada].some(({ job: one }) => one === job);
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

/** A doubt about a job. */
export function workDoubt(facts: ChecklistFacts, whose: Whose, index: number): Message | undefined {
  return (
    saidOf(doubtsOf(facts), 'work.', index + 1, whose) ??
    (whose === 'partner' ? saidOf(doubtsOf(facts), 'partner.work', index + 1, whose) : undefined)
  );
}

export function jobDocuments(
  facts: ChecklistFacts,
  { person, prefix, whose }: OwnOrPartner,
  job: Job,
  index: number,
  status: DocumentStatus,
  because: ChecklistMessage,
): readonly Document[] {
  const claim = `${prefix}work.${index}`;
  const label = aboutJob(job, index, whose);
  const shared = { person, claim, proof: job.proof, because };
  const letter = documentOf({
    ...shared,
    because: (status === 'required' && letterTells(job)) || because,
    id: job.selfEmployed === true ? 'selfEmployment' : 'referenceLetter',
    about: label,
    programs: everywhere(status),
  });
  if (job.country !== 'CA') return [letter];
  const about = taxYears(job, facts.invitation.invited) ?? label;
  return [letter, documentOf({ ...shared, id: 'taxPapers', about, programs: everywhere(status) })];
}

/** What the letter of a job has to say of its hours, where they were not the same all along. */
function letterTells({ hoursPerWeek, leaves = [] }: Job): ChecklistMessage | undefined {
  const changes = typeof hoursPerWeek === 'object' && hoursPerWeek.length > 1;
  if (!changes && leaves.length === 0) return undefined;
  const spans = leaves.map(({ start, end, paid }) => ({ start, end, paid: paid === true }));
  return { id: 'checklist.jobTimes', values: { leaves: spans, changes } };
}

/** The years of a job of which slips exist: those that are over on a day. */
function taxYears({ start, end }: Job, day: Day): Document['about'] {
  if (start === undefined) return undefined;
  const [from, last] = [Number(start.slice(0, 4)), Number(formatDay(dayOf(end) ?? day).slice(0, 4))];
  const to = Math.min(last, Number(formatDay(day).slice(0, 4)) - 1);
  return from > to ? undefined : { kind: 'taxYears', from, to };
}
