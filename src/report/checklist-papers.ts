import type { ProgramId } from '../law/programs/ids.ts';
import type { Words } from '../messages/message.ts';
import type { ChecklistReport, ReportDocument } from './checklist-report.ts';
import type { Row, Sheet } from './sheet.ts';

/** The programs that may be met; all of them where none may. */
export function openPrograms({ programs }: ChecklistReport): readonly ProgramId[] {
  const open = programs.filter(({ eligible }) => eligible !== 'no');
  return (open.length > 0 ? open : programs).map(({ id }) => id);
}

/** Papers in the order in which they matter to the person. */
export interface PaperGroup {
  readonly title: string;
  readonly documents: readonly ReportDocument[];
}

/** Required under a program that may be met; not known there; asked by other programs only. */
export function paperGroups(report: ChecklistReport, person: string, words: Words): readonly PaperGroup[] {
  const open = openPrograms(report);
  const rank = ({ programs }: ReportDocument) => {
    const [first] = (['required', 'unknown'] as const).filter((status) => open.some((id) => programs[id] === status));
    return first ?? (isNeeded(programs) ? 'otherwise' : 'nowhere');
  };
  return (['required', 'unknown', 'otherwise'] as const).flatMap((group) => {
    const documents = report.documents.filter((document) => document.person === person && rank(document) === group);
    return documents.length === 0 ? [] : [{ title: words['checklist.group']({ group }), documents }];
  });
}

/** How many papers of the whole family are needed under a program that may be met, and how far they are. */
export function paperCount(report: ChecklistReport): PaperCount {
  const open = openPrograms(report);
  const has = (status: 'required' | 'unknown', { programs }: ReportDocument) =>
    open.some((id) => programs[id] === status);
  const needed = report.documents.filter((document) => has('required', document));
  return {
    needed: needed.length,
    held: needed.filter(({ proof }) => proof === 'held').length,
    requested: needed.filter(({ proof }) => proof === 'requested').length,
    unknown: report.documents.filter((document) => !has('required', document) && has('unknown', document)).length,
  };
}

export interface PaperCount {
  readonly needed: number;
  readonly held: number;
  readonly requested: number;
  readonly unknown: number;
}

/** What no program asks of a person, papers of one reason together. */
export function notNeeded(report: ChecklistReport, person: string, words: Words): string | undefined {
  const byReason = new Map<string, string[]>();
  for (const { label, because, programs, person: owner } of report.documents) {
    if (owner === person && !isNeeded(programs)) byReason.set(because, [...(byReason.get(because) ?? []), label]);
  }
  return byReason.size === 0 ? undefined : words['checklist.notNeeded']({ reasons: [...byReason] });
}

function isNeeded(programs: ReportDocument['programs']): boolean {
  return Object.values(programs).some((status) => status !== 'notNeeded');
}

/** Reason, days and proof of a document. */
export function documentNote(document: ReportDocument, words: Words): string {
  const { because, expires, issuedFrom, issuedFromForDeadline, proof } = document;
  return [
    because,
    ...(expires !== null ? [words['checklist.countsUntil']({ expires })] : []),
    ...(issuedFrom === null
      ? []
      : [words['checklist.issued']({ from: issuedFrom, deadline: issuedFromForDeadline ?? undefined })]),
    ...(proof === null || proof === 'held' ? [] : [words['checklist.proofIs']({ proof })]),
  ].join(' ');
}

type ReportPerson = ChecklistReport['persons'][number];

/** Who it is, and what is out of the ordinary. */
export function personTitle(person: ReportPerson, words: Words): string {
  const { label, family, accompanying, citizenOrPermanentResident } = person;
  return words['join.semicolon']({
    parts: [
      label,
      ...(family === 'unknown' ? [words['checklist.familyNotStated']({})] : []),
      ...(citizenOrPermanentResident ? [words['checklist.citizenOrResident']({})] : []),
      ...(accompanying === 'no' ? [words['checklist.staysBehind']({})] : []),
      ...(accompanying === 'unknown' ? [words['checklist.comingNotStated']({})] : []),
    ],
  });
}

/** The papers of one person as a table. */
export function personSheet(report: ChecklistReport, person: ReportPerson, words: Words): Sheet {
  const rest = notNeeded(report, person.id, words);
  return {
    title: personTitle(person, words),
    columns: [
      { name: '' },
      { name: words['checklist.documentColumn']({}) },
      ...report.programs.map(({ id }) => ({ name: words['short.program']({ id, sure: true }) })),
    ],
    rows: paperGroups(report, person.id, words).flatMap(({ title, documents }): readonly Row[] => [
      { cells: ['', title], tone: 'strong' },
      ...documents.map((document, index) => ({
        cells: [
          checkBox(document),
          document.label,
          ...report.programs.map(({ id }) => words['checklist.status']({ status: document.programs[id] })),
        ],
        ...(!isTold(document, report) &&
          !isToldBelow(document, documents[index + 1], words) && { note: documentNote(document, words) }),
      })),
    ]),
    below: rest === undefined ? [] : [{ text: rest }],
  };
}

/** Whether the same was said of somebody before. */
function isTold(document: ReportDocument, { documents }: ChecklistReport): boolean {
  const { id, because, claim, country } = document;
  return (
    claim === null &&
    country === null &&
    documents.find((other) => other.id === id && other.because === because) !== document
  );
}

/** Whether the next paper says the same: then it stands once, under the last of them. */
function isToldBelow(document: ReportDocument, next: ReportDocument | undefined, words: Words): boolean {
  const { proof } = document;
  const isPlain = proof === null || proof === 'held';
  return isPlain && next !== undefined && documentNote(document, words) === documentNote(next, words);
}

/** `[x]` for what is held. */
export function checkBox({ proof }: ReportDocument): '[x]' | '[ ]' {
  return proof === 'held' ? '[x]' : '[ ]';
}

/** What must be in each kind of paper that is needed, once a kind. */
export function contentsOf(report: ChecklistReport): ReadonlyMap<ReportDocument['id'], readonly string[]> {
  return new Map(report.documents.flatMap(({ id, contents }) => (contents ? [[id, contents] as const] : [])));
}
