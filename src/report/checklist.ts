import { firstInvitedUnder } from '../assess/nominee.ts';
import { type Day, formatDay } from '../base/day.ts';
import { printable } from '../base/printable.ts';
import { comparableScoreOf } from '../diff/comparable-score.ts';
import { diffScored } from '../diff/diff-scores.ts';
import { type DocumentId, documentContents, documentsPage } from '../law/documents/list.ts';
import type { ProgramId } from '../law/programs/ids.ts';
import { ministerialInstructions, regulations } from '../law/source.ts';
import { say, type Words } from '../messages/message.ts';
import type { Checklist } from '../plan/checklist/checklist.ts';
import type { Document } from '../plan/checklist/document.ts';
import { type Fees, totalOf } from '../plan/checklist/fees.ts';
import type { ChecklistMessage } from '../plan/checklist/message.ts';
import { lackingOf } from '../verdict/lack.ts';
import type { ChecklistReport, ReportDocument, ReportFees } from './checklist-report.ts';
import { labelOf } from './diff-sheets.ts';
import { sourcesInWords } from './in-words.ts';
import type { ScoreReport } from './report.ts';

export interface ChecklistReportOptions {
  readonly label: string;
  readonly words: Words;
  readonly tool: ScoreReport['tool'];
}

/** Puts a checklist into words. Nothing is computed here. */
export function makeChecklistReport(
  checklist: Checklist,
  { label, words, tool }: ChecklistReportOptions,
): ChecklistReport {
  const { invitation, assessment } = checklist;
  const { law, programs, complete, crs } = assessment;
  const text = (message: ChecklistMessage) => printable(say(words, message));
  const first = firstInvitedUnder(assessment);
  const nearest = nearestProgram(checklist);
  return {
    schema: 1,
    tool,
    profile: printable(label),
    asOf: formatDay(invitation.asOf),
    invited: formatDay(invitation.invited),
    supposed: invitation.supposed,
    deadline: dayOrNull(invitation.deadline),
    lastDay: dayOrNull(checklist.lastDay),
    applying: formatDay(invitation.applying),
    rules: law.crs.id,
    total: crs.points,
    complete,
    ...(law.crsMissing && {
      notice: text({ id: 'law.crsIncomplete', values: { used: law.crs.id, missing: law.crsMissing.id } }),
    }),
    programs: programs.map(({ id, eligible }) => ({ id, label: words[id]({}), eligible })),
    ...(first && { invitedUnder: first }),
    ...(nearest && { nearest }),
    statements: statements(checklist, nearest, words),
    unknowns: assessment.unknowns
      .filter(({ message }) => message.id !== 'law.crsIncomplete')
      .map(({ message }) => ({ id: message.id, text: text(message) })),
    persons: checklist.people.map(({ id, role, name, family, accompanying, citizenOrPermanentResident }) => ({
      id,
      label: text({ id: 'checklist.person', values: { role, name, number: Number(id.slice(5)) || 0 } }),
      ...(family === 'unknown' && { family }),
      accompanying,
      citizenOrPermanentResident,
    })),
    documents: checklist.documents.map((document) => documentReport(document, words)),
    claims: checklist.claims.map(({ id, about, proof, markable, needs }) => ({
      id,
      label: text({ id: 'checklist.about', values: { about } }),
      proof: proof ?? null,
      markable,
      needs: needs.map((need) => ({ id: need, label: documentLabel(need, words) })),
      ...(checklist.worth.get(id) ?? { points: 0, grid: 0, programs: [] }),
    })),
    provable: provableReport(checklist, words),
    fees: checklist.fees ? feesReport(checklist.fees, words) : null,
    laterFees: checklist.laterFees.map((fees) => feesReport(fees, words)),
    ita: checklist.rules.map(({ kind, message, source, date, uncertain }) => ({
      kind,
      text: text(message),
      source: words['data.citation']({ cite: source }),
      date: dayOrNull(date),
      confirmed: uncertain !== true,
    })),
    days: checklist.days.map(({ day, kind, message }) => ({ date: formatDay(day), kind, text: text(message) })),
    sources: sourcesInWords(
      [documentsPage, regulations, ministerialInstructions, ...(checklist.fees?.table.sources ?? [])],
      words,
    ),
  };
}

function dayOrNull(day: Day | undefined): string | null {
  return day === undefined ? null : formatDay(day);
}

/** Where no program may be met: the one that lacks the fewest things. */
function nearestProgram({ profile, assessment }: Checklist): ProgramId | undefined {
  const isOpen = assessment.programs.some(({ eligible }) => eligible !== 'no');
  return isOpen ? undefined : lackingOf(profile, assessment)[0]?.program;
}

function statements(
  { assessment, invitation, rules, documents }: Checklist,
  nearest: ProgramId | undefined,
  words: Words,
): readonly string[] {
  const { programs } = assessment;
  const quebec = programs.some(({ requirements }) =>
    requirements.some(({ have }) => have.id === 'have.destination' && have.values.destination === 'QC'),
  );
  const some = programs.some(({ eligible }) => eligible === 'yes');
  const over = rules.find(({ message }) => message.id === 'checklist.rule.period' && invitation.over);
  const ended = rules.find(({ message }) => message.id === 'checklist.rule.poolEnded');
  return [
    ...(ended ? [say(words, ended.message)] : []),
    ...(over ? [say(words, over.message)] : []),
    ...(documents.some(({ id, programs: { fsw } }) => id === 'nomination' && fsw === 'required')
      ? [words['checklist.nominee']({})]
      : []),
    ...(quebec ? [words['checklist.quebec']({})] : []),
    ...(some ? [] : [nearest ? words['checklist.nearest']({ program: nearest }) : words['checklist.nothingSure']({})]),
  ];
}

function documentLabel(document: DocumentId, words: Words): string {
  return words['checklist.document']({ document, about: undefined });
}

function documentReport(document: Document, words: Words): ReportDocument {
  const { id, person, about, claim, country, programs, because, source, proof, expires, amount } = document;
  const needed = Object.values(programs).some((status) => status !== 'notNeeded');
  const contents = needed && hasContents(id) ? documentContents[id] : undefined;
  return {
    id,
    label: printable(words['checklist.document']({ document: id, about })),
    person,
    claim: claim ?? null,
    country: country ?? null,
    programs,
    because: printable(say(words, because)),
    source: words['data.citation']({ cite: source }),
    proof: proof ?? null,
    expires: dayOrNull(expires),
    issuedFrom: dayOrNull(document.issuedFrom),
    issuedFromForDeadline: dayOrNull(document.issuedFromForDeadline),
    ...(amount && { amount }),
    ...(contents && { contents: contents.map((content) => words['checklist.content']({ content })) }),
  };
}

function hasContents(id: DocumentId): id is keyof typeof documentContents {
  return Object.hasOwn(documentContents, id);
}

function provableReport({ assessment, provable }: Checklist, words: Words): ChecklistReport['provable'] {
  const { changes } = diffScored(
    '',
    comparableScoreOf(assessment, words),
    comparableScoreOf(provable.assessment, words),
    '',
  );
  const hanging = new Map<string, readonly string[]>(provable.hangsOn);
  return {
    marked: provable.marked,
    total: provable.assessment.crs.points,
    grid: provable.assessment.grid.points,
    programs: provable.assessment.programs.map(({ id, eligible }) => ({ id, eligible })),
    unproven: provable.unproven,
    changes: changes.map(({ id, from, to, because: [before, after] }) => ({
      id,
      label: labelOf(id, words),
      from,
      to,
      because: [printable(before ?? ''), printable(after ?? '')] as const,
      claims: hanging.get(id) ?? [],
    })),
  };
}

function feesReport(fees: Fees, words: Words): ReportFees {
  const { persons, total, confirmed, notes } = fees;
  const sum = (amount: (one: Fees['persons'][number]) => number) => persons.reduce((all, one) => all + amount(one), 0);
  return {
    day: formatDay(fees.day),
    table: fees.table.id,
    currency: 'CAD',
    persons: persons.map((one) => ({
      person: one.person,
      processing: one.processing,
      rprf: one.permanentResidence,
      biometrics: one.biometrics,
      total: totalOf(one),
      confirmed: one.confirmed,
      because: say(words, one.because),
    })),
    processing: sum(({ processing }) => processing),
    rprf: sum(({ permanentResidence }) => permanentResidence),
    biometrics: sum(({ biometrics }) => biometrics),
    total,
    confirmed,
    notes: notes.map((note) => say(words, note)),
  };
}
