import type { ProgramId } from '../law/programs/ids.ts';
import type { Words } from '../messages/message.ts';
import type { ChecklistReport, ReportDocument } from './checklist-report.ts';

/** The programs whose papers are shown: those named; else those that are met, those that may be, or the nearest. */
export function shownPrograms(
  { programs, nearest }: Pick<ChecklistReport, 'programs' | 'nearest'>,
  named: readonly ProgramId[] = [],
): readonly ProgramId[] {
  const ids = (answer: 'yes' | 'unknown') => programs.filter(({ eligible }) => eligible === answer).map(({ id }) => id);
  const all = programs.map(({ id }) => id);
  const choices = [
    all.filter((id) => named.includes(id)),
    ids('yes'),
    ids('unknown'),
    all.filter((id) => id === nearest),
  ];
  return choices.find((some) => some.length > 0) ?? all;
}

/** The report with the papers of some programs alone; what only others ask for is not in it. */
export function viewOf(report: ChecklistReport, shown: readonly ProgramId[]): ChecklistReport {
  const isHidden = (id: ProgramId) => !shown.includes(id);
  const ofShown = ({ programs }: ReportDocument): ReportDocument['programs'] => ({
    fsw: isHidden('fsw') ? 'notNeeded' : programs.fsw,
    cec: isHidden('cec') ? 'notNeeded' : programs.cec,
    fst: isHidden('fst') ? 'notNeeded' : programs.fst,
  });
  return {
    ...report,
    programs: report.programs.filter(({ id }) => shown.includes(id)),
    documents: withoutWorkInCanada(report.documents)
      .filter((document) => isAsked(ofShown(document)) || !isAsked(document.programs))
      .map((document) => ({ ...document, programs: ofShown(document) })),
  };
}

/** Tax papers are on the list of the CEC whoever applies; who tells of no work in Canada has none. */
function withoutWorkInCanada(documents: ChecklistReport['documents']): ChecklistReport['documents'] {
  const [paper, ...others] = documents.filter(({ id, person }) => id === 'taxPapers' && person === 'principal');
  if (!paper || paper.claim !== null || others.length > 0) return documents;
  const programs = { fsw: 'notNeeded', cec: 'notNeeded', fst: 'notNeeded' } as const;
  return documents.map((document) => (document === paper ? { ...document, programs } : document));
}

function isAsked(programs: ReportDocument['programs']): boolean {
  return Object.values(programs).some((status) => status !== 'notNeeded');
}

/** Whose papers these are, and how to see those of others; nothing where all are shown. */
export function shownLine(
  { programs }: ChecklistReport,
  shown: readonly ProgramId[],
  words: Words,
): string | undefined {
  const others = programs.map(({ id }) => id).filter((id) => !shown.includes(id));
  return others.length === 0 ? undefined : words['checklist.shown']({ shown, others });
}
