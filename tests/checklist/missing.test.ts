import { describe, expect, test } from 'vitest';
import { en } from '../../src/messages/en.ts';
import { missingSheet } from '../../src/report/checklist-missing.ts';
import type { ChecklistReport, ReportDocument } from '../../src/report/checklist-report.ts';
import { checklistSheets } from '../../src/report/checklist-sheets.ts';
import { shownPrograms, viewOf } from '../../src/report/checklist-view.ts';
import { checklistOf, family } from './report.ts';

const base = checklistOf(family, '2026-10-30');

type Answers = readonly [fsw: 'yes' | 'no' | 'unknown', cec: 'yes' | 'no' | 'unknown', fst: 'yes' | 'no' | 'unknown'];

function answering([fsw, cec, fst]: Answers): ChecklistReport {
  const eligible = { fsw, cec, fst };
  return { ...base, programs: base.programs.map((one) => ({ ...one, eligible: eligible[one.id] })) };
}

function paper(changes: Partial<ReportDocument>): ReportDocument {
  return {
    id: 'passport',
    label: 'passport',
    person: 'principal',
    claim: null,
    country: null,
    programs: { fsw: 'required', cec: 'required', fst: 'required' },
    because: '',
    source: '',
    proof: null,
    expires: null,
    issuedFrom: null,
    issuedFromForDeadline: null,
    ...changes,
  };
}

/** The rows of what is missing of a report whose last day is 2026-12-29. */
function rows(documents: readonly ReportDocument[], changes: Partial<ChecklistReport> = {}) {
  const report = {
    ...answering(['yes', 'no', 'no']),
    lastDay: '2026-12-29',
    deadline: '2026-12-29',
    documents,
    ...changes,
  };
  return missingSheet(viewOf(report, shownPrograms(report)), en).rows.map(({ cells }) => cells);
}

describe('the programs whose papers are shown', () => {
  test.each<[Answers, readonly ('fsw' | 'cec' | 'fst')[], readonly string[]]>([
    [['yes', 'no', 'unknown'], [], ['fsw']],
    [['yes', 'yes', 'no'], [], ['fsw', 'cec']],
    [['no', 'unknown', 'no'], [], ['cec']],
    [['yes', 'no', 'no'], ['fst'], ['fst']],
    [
      ['yes', 'no', 'no'],
      ['fst', 'cec'],
      ['cec', 'fst'],
    ],
  ])('%j, named %j: %j', (answers, named, expected) => {
    expect(shownPrograms(answering(answers), named)).toEqual(expected);
  });

  test('where none may be met: the nearest, or those named', () => {
    const report = { ...answering(['no', 'no', 'no']), nearest: 'cec' } as const;
    expect(shownPrograms(report)).toEqual(['cec']);
    expect(shownPrograms(report, ['fsw', 'fst'])).toEqual(['fsw', 'fst']);
  });

  test('tax papers only where there is work in Canada', () => {
    const tax = {
      id: 'taxPapers',
      label: 'T4',
      programs: { fsw: 'notNeeded', cec: 'required', fst: 'notNeeded' },
    } as const;
    const inView = (documents: readonly ReportDocument[]) =>
      viewOf({ ...base, documents }, ['cec']).documents.map(({ programs }) => programs.cec);
    expect(inView([paper(tax)])).toEqual(['notNeeded']);
    expect(inView([paper({ ...tax, claim: 'work.0' })])).toEqual(['required']);
    // A job that does not count is work in Canada all the same.
    const other = paper({
      ...tax,
      claim: 'work.0',
      programs: { fsw: 'notNeeded', cec: 'notNeeded', fst: 'notNeeded' },
    });
    expect(inView([other, paper(tax)])).toEqual(['notNeeded', 'required']);
  });

  test('what only another program asks for is not in the view, what none asks for is', () => {
    const documents = [
      paper({ label: 'both' }),
      paper({ label: 'other', programs: { fsw: 'required', cec: 'notNeeded', fst: 'notNeeded' } }),
      paper({ label: 'none', programs: { fsw: 'notNeeded', cec: 'notNeeded', fst: 'notNeeded' } }),
    ];
    expect(viewOf({ ...base, documents }, ['cec']).documents.map(({ label }) => label)).toEqual(['both', 'none']);
  });
});

describe('what is missing', () => {
  test('neither what is in hand nor what is requested; marked as missing first, perhaps needed last', () => {
    const found = rows(
      [
        paper({ label: 'perhaps', programs: { fsw: 'unknown', cec: 'required', fst: 'required' } }),
        paper({ label: 'held', proof: 'held' }),
        paper({ label: 'requested', proof: 'requested' }),
        paper({ label: 'not stated' }),
        paper({ label: 'lost', proof: 'missing' }),
        paper({ label: 'other', programs: { fsw: 'notNeeded', cec: 'required', fst: 'required' } }),
      ],
      { persons: base.persons.slice(0, 1) },
    );
    expect(found).toEqual([
      ['2026-12-29', 'lost: marked as missing'],
      ['2026-12-29', 'not stated'],
      ['2026-12-29', 'perhaps: perhaps'],
    ]);
  });

  test('by the last day on which the paper counts, where that comes first', () => {
    const found = rows(
      [paper({ label: 'lasts' }), paper({ label: 'test', expires: '2026-12-10' }), paper({ expires: '2027-12-10' })],
      { persons: base.persons.slice(0, 1) },
    );
    expect(found).toEqual([
      ['2026-12-09', 'test'],
      ['2026-12-29', 'lasts'],
      ['2026-12-29', 'passport'],
    ]);
  });

  test('the same of several people on one line', () => {
    const both = [paper({}), paper({ person: 'partner' })];
    expect(rows(both, { persons: base.persons.slice(0, 2) })).toEqual([['2026-12-29', 'passport (everyone)']]);
    const one = rows([paper({ person: 'partner' })], { persons: base.persons.slice(0, 2) });
    expect(one).toEqual([['2026-12-29', 'passport (partner)']]);
  });

  test('no more than fits on a screen; the rest is counted', () => {
    const many = Array.from({ length: 11 }, (_, index) => paper({ label: `paper ${index}` }));
    const perhaps = paper({ programs: { fsw: 'unknown', cec: 'unknown', fst: 'unknown' } });
    const report = { ...answering(['yes', 'no', 'no']), documents: [...many, perhaps] };
    const sheet = missingSheet(report, en);
    expect(sheet.rows).toHaveLength(9);
    expect(sheet.below).toMatchObject([{ text: 'More in the list below: 2 needed, 1 perhaps.' }]);
  });

  test('nothing', () => {
    const sheet = missingSheet({ ...base, documents: [paper({ proof: 'held' })] }, en);
    expect(sheet).toMatchObject({ rows: [], above: [{ text: expect.stringContaining('Nothing is missing') }] });
  });
});

test('the answer stands first: name, day and score', () => {
  const [first] = checklistSheets(base, en);
  expect(first?.above?.[0]?.text).toBe(`${base.profile} · 2026-10-30 · CRS ${base.total}`);
});

test('what is not stated is not called missing', () => {
  const sheet = missingSheet({ ...base, documents: [paper({})] }, en);
  expect(sheet.title).toBe('To have ready, the most urgent first');
});
