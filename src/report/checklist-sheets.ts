import type { ProgramId } from '../law/programs/ids.ts';
import type { Words } from '../messages/message.ts';
import { missingSheet } from './checklist-missing.ts';
import { contentsOf, paperCount, personSheet } from './checklist-papers.ts';
import type { ChecklistReport, ReportFees } from './checklist-report.ts';
import { shownLine, shownPrograms, viewOf } from './checklist-view.ts';
import { rowsThatCount } from './diff-sheets.ts';
import { doubt, type Paragraph, type Row, type Sheet, strong } from './sheet.ts';

/**
 * A checklist for a terminal: what is missing on one screen and the days, the family person by person, then claims, proofs,
 * fees and rules.
 * @param named the programs whose papers are asked for; those that are met where none is
 */
export function checklistSheets(report: ChecklistReport, words: Words, named?: readonly ProgramId[]): readonly Sheet[] {
  const shown = shownPrograms(report, named);
  const view = viewOf(report, shown);
  const papers = report.persons.map((person) => personSheet(view, person, words));
  return [
    ...sheetsBefore(report, words, shown),
    ...papers.slice(0, -1),
    ...papers.slice(-1).map((sheet) => ({
      ...sheet,
      below: [...(sheet.below ?? []), faint(words['checklist.legend']({}))],
    })),
    ...contentSheets(view, words),
    ...sheetsAfter(report, words),
  ];
}

/** What stands above the papers. */
export function sheetsBefore(report: ChecklistReport, words: Words, shown: readonly ProgramId[]): readonly Sheet[] {
  const view = viewOf(report, shown);
  return [
    heading(report, view, words),
    missingSheet(view, words),
    noticeSheet(report, shown, words),
    daySheet(report, words),
  ];
}

/** What stands below them. */
export function sheetsAfter(report: ChecklistReport, words: Words): readonly Sheet[] {
  return [
    claimSheet(report, words),
    provableSheet(report, words),
    ...(report.fees ? [feeSheet(report.fees, report, words)] : []),
    ruleSheet(report, words),
  ];
}

function faint(text: string): Paragraph {
  return { text, tone: 'faint' };
}

/** What the report is of, on one line for each thing that decides. */
function headline(report: ChecklistReport, view: ChecklistReport, words: Words): readonly string[] {
  const { invited, supposed, deadline, programs } = report;
  const when = words[supposed ? 'checklist.supposed' : 'checklist.invited']({ invited });
  const until = deadline === null ? words['checklist.applyByUnknown']({}) : words['checklist.applyBy']({ deadline });
  const answers = programs.map(
    ({ id, eligible }) => `${words['short.program']({ id, sure: true })} ${words[`report.${eligible}`]({})}`,
  );
  return [
    words['join.semicolon']({
      parts: [words['join.colon']({ head: when, text: until }), words['checklist.programs']({ answers })],
    }),
    words['checklist.paperCount'](paperCount(view)),
  ];
}

function heading(report: ChecklistReport, view: ChecklistReport, words: Words): Sheet {
  const { profile: name, asOf, total, complete, statements } = report;
  return {
    above: [
      strong(words['verdict.heading']({ name, asOf, total, complete })),
      ...headline(report, view, words).map((text) => strong(text)),
      ...statements.map(doubt),
    ],
    columns: [],
    rows: [],
  };
}

/** What is open about the score, and whose papers are listed. */
function noticeSheet(report: ChecklistReport, shown: readonly ProgramId[], words: Words): Sheet {
  const { notice, unknowns } = report;
  const line = shownLine(report, shown, words);
  return {
    above: [
      ...(line === undefined ? [] : [faint(line)]),
      ...(notice === undefined ? [] : [doubt(notice)]),
      ...(unknowns.length === 0 ? [] : [faint(words['checklist.open']({ count: unknowns.length }))]),
    ],
    columns: [],
    rows: [],
  };
}

function daySheet({ days }: ChecklistReport, words: Words): Sheet {
  return {
    title: words['checklist.days']({}),
    columns: [{ name: words['checklist.day']({}) }, { name: words['checklist.what']({}) }],
    rows: days.map(({ date, kind, text }) => ({
      cells: [date, text],
      ...((kind === 'deadline' || kind === 'lastDay') && { tone: 'strong' }),
    })),
  };
}

function contentSheets(report: ChecklistReport, words: Words): readonly Sheet[] {
  return [...contentsOf(report)].map(([document, contents]) => ({
    title: words['checklist.contents']({ document }),
    above: contents.map((text) => ({ text: `- ${text}` })),
    columns: [],
    rows: [],
  }));
}

function claimSheet({ claims }: ChecklistReport, words: Words): Sheet {
  const paying = claims.filter(({ points, grid, programs }) => points > 0 || grid > 0 || programs.length > 0);
  return {
    title: words['checklist.claims']({}),
    columns: [
      { name: words['checklist.claimColumn']({}) },
      { name: words['checklist.points']({}), align: 'right' },
      { name: words['checklist.grid']({}), align: 'right' },
      { name: words['checklist.proofColumn']({}) },
    ],
    rows: paying.map(({ label, points, grid, proof, markable, needs, programs }) => ({
      cells: [label, String(points), String(grid), markable ? words['checklist.proof']({ proof }) : ''],
      note: words['join.semicolon']({
        parts: [
          words['join.colon']({ head: words['checklist.needs']({}), text: needs.map((need) => need.label).join(', ') }),
          ...(programs.length > 0 ? [words['checklist.programsLost']({ programs })] : []),
        ],
      }),
      ...(proof === 'missing' && { tone: 'bad' }),
      ...(proof === 'held' && { tone: 'good' }),
    })),
    below: [faint(words['checklist.claimsHint']({}))],
  };
}

/** What the provable part says before its rows. */
function provableLines(report: ChecklistReport, words: Words): readonly string[] {
  const { total, complete, provable, programs } = report;
  const answers = provable.programs.map(
    ({ id, eligible }) => `${words['short.program']({ id, sure: true })} ${words[`report.${eligible}`]({})}`,
  );
  const changed = provable.programs.some(({ id, eligible }) =>
    programs.some((other) => other.id === id && other.eligible !== eligible),
  );
  return [
    words['checklist.provableTotal']({ total, provable: provable.total, complete }),
    ...(changed ? [words['checklist.programs']({ answers })] : []),
    ...(provable.changes.length === 0 && !changed ? [words['checklist.provableAll']({})] : []),
  ];
}

function provableSheet(report: ChecklistReport, words: Words): Sheet {
  const title = words['checklist.provable']({});
  const { marked, changes } = report.provable;
  if (marked === 0) return { title, above: [doubt(words['checklist.nothingMarked']({}))], columns: [], rows: [] };
  return {
    title,
    above: [...provableLines(report, words).map(strong), faint(words['checklist.provableRule']({}))],
    columns: [
      { name: words['checklist.factor']({}) },
      { name: words['checklist.from']({}), align: 'right' },
      { name: words['checklist.to']({}), align: 'right' },
    ],
    rows: rowsThatCount(changes).map(({ label, from, to, claims }) => ({
      cells: [label, String(from), String(to)],
      tone: to < from ? 'bad' : 'doubt',
      note: words['checklist.hangsOn']({ claims: claimLabels(report, claims) }),
    })),
  };
}

function claimLabels({ claims }: ChecklistReport, ids: readonly string[]): readonly string[] {
  return claims.filter(({ id }) => ids.includes(id)).map(({ label }) => label);
}

function feeSheet(fees: ReportFees, report: ChecklistReport, words: Words): Sheet {
  const row = (label: string, one: Pick<ReportFees, 'processing' | 'rprf' | 'biometrics' | 'total' | 'confirmed'>) => [
    label,
    String(one.processing),
    String(one.rprf),
    String(one.biometrics),
    `${one.total}${one.confirmed ? '' : ' *'}`,
  ];
  return {
    title: words['checklist.feesTitle']({ day: fees.day, table: fees.table }),
    columns: [
      { name: words['checklist.feePerson']({}) },
      { name: words['checklist.processing']({}), align: 'right' },
      { name: words['checklist.rprf']({}), align: 'right' },
      { name: words['checklist.biometricsColumn']({}), align: 'right' },
      { name: words['checklist.sum']({}), align: 'right' },
    ],
    rows: [
      ...fees.persons.map((one): Row => {
        const label = report.persons.find(({ id }) => id === one.person)?.label ?? one.person;
        return { cells: row(label, one), ...(one.because !== '' && { note: one.because }) };
      }),
      { cells: row(words['checklist.feesTotal']({}), fees), tone: 'strong' },
    ],
    below: feeNotes(fees, report, words).map(doubt),
  };
}

function feeNotes(fees: ReportFees, { laterFees }: ChecklistReport, words: Words): readonly string[] {
  return [
    ...(fees.confirmed ? [] : [words['checklist.notConfirmed']({})]),
    ...fees.notes,
    ...laterFees.map(({ day, total, confirmed }) => words['checklist.fees.later']({ day, total, confirmed })),
  ];
}

function ruleLines({ ita }: ChecklistReport, words: Words): readonly string[] {
  return ita.map(({ kind, text, source, confirmed }) =>
    words['checklist.rule']({ kind, text, source, uncertain: !confirmed }),
  );
}

function ruleSheet(report: ChecklistReport, words: Words): Sheet {
  return {
    title: words['checklist.rules']({}),
    above: ruleLines(report, words).map((text) => ({ text: `- ${text}` })),
    columns: [],
    rows: [],
    below: [faint(words['checklist.notAdvice']({}))],
  };
}

/** One line a document. */
export function checklistCsv({ documents }: ChecklistReport): readonly (readonly (string | null)[])[] {
  return [
    [
      'person',
      'id',
      'label',
      'claim',
      'country',
      'fsw',
      'cec',
      'fst',
      'proof',
      'expires',
      'issuedFrom',
      'because',
      'source',
    ],
    ...documents.map((document) => {
      const { person, id, label, claim, country, programs, proof, expires, issuedFrom, because, source } = document;
      const { fsw, cec, fst } = programs;
      return [person, id, label, claim, country, fsw, cec, fst, proof, expires, issuedFrom, because, source];
    }),
  ];
}
