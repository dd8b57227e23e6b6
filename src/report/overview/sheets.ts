import { printable } from '../../base/printable.ts';
import { programIds } from '../../law/programs/ids.ts';
import type { Words } from '../../messages/message.ts';
import { doubt, type Row, type Sheet } from '../sheet.ts';
import { fileName, isBad, type OverviewEntry, type OverviewRow } from './overview.ts';

/** What an overview is asked for, and what is said above it. */
export interface OverviewSheetOptions {
  /** What stands in the heading beside the count: the day, or what the rows were chosen by. */
  readonly title: string;
  /** Rows tell what ends or falls instead of everything. */
  readonly why: boolean;
  /** Rows were held against stored scores. */
  readonly compared: boolean;
  /** What is said where no row is left. */
  readonly empty: string;
  readonly notice: string | undefined;
  /** Columns of the terminal; those of the table that find no room are left out. */
  readonly width: number;
}

type Column =
  | 'score'
  | 'before'
  | 'programs'
  | 'next'
  | 'then'
  | 'lastSafeDay'
  | 'doors'
  | 'nearest'
  | 'doubts'
  | 'why';

const figures: readonly Column[] = ['score', 'before', 'then', 'doubts'];

/** A line a person. */
export function overviewSheet(entries: readonly OverviewEntry[], options: OverviewSheetOptions, words: Words): Sheet {
  const columns = columnsOf(options);
  return {
    title: options.title,
    above: [
      ...(options.notice === undefined ? [] : [doubt(options.notice)]),
      ...(entries.length === 0 ? [{ text: options.empty }] : []),
    ],
    columns: [
      { name: words['overview.column.name']({}) },
      ...columns.map((column) => ({
        name: words[`overview.column.${column}`]({}),
        ...(figures.includes(column) ? { align: 'right' as const } : {}),
      })),
    ],
    rows: entries.map((entry) => rowOf(entry, columns, words)),
    ...(columns.includes('doors')
      ? { below: [{ text: words['overview.doorsHint']({}), tone: 'faint' as const }] }
      : {}),
  };
}

function columnsOf({ why, compared, width }: OverviewSheetOptions): readonly Column[] {
  const before: readonly Column[] = compared ? ['before'] : [];
  if (width < 60) return why ? ['score', ...before, 'why'] : ['score', ...before, 'lastSafeDay', 'doors'];
  if (why) return ['score', ...before, 'lastSafeDay', 'why'];
  if (width < 100) return ['score', ...before, 'programs', 'next', 'lastSafeDay', 'doors', 'doubts'];
  return ['score', ...before, 'programs', 'next', 'then', 'lastSafeDay', 'doors', 'nearest', 'doubts'];
}

function rowOf(entry: OverviewEntry, columns: readonly Column[], words: Words): Row {
  if (isBad(entry)) {
    const [first, ...others] = entry.errors;
    const error =
      first === undefined
        ? ''
        : first.field === ''
          ? first.text
          : words['join.colon']({ head: first.field, text: first.text });
    return {
      cells: [printable(fileName(entry.file)), ...columns.map(() => '')],
      tone: 'bad',
      note: words['overview.unreadable']({ file: printable(entry.file), error, more: others.length }),
    };
  }
  const isOver = entry.lastSafeDay !== null && entry.lastSafeDay < entry.asOf;
  const tone = entry.inPool === 'no' ? 'faint' : isOver ? 'doubt' : undefined;
  const { label, file } = nameOf(entry);
  return {
    cells: [label, ...columns.map((column) => cellOf(entry, column, words))],
    ...(tone && { tone }),
    ...(file !== undefined && { note: file }),
  };
}

/** Id and name; the file of who has neither, and below them where others have the same. */
export function nameOf({ id, name, profile, file }: OverviewRow): { readonly label: string; readonly file?: string } {
  const stated = [id, name].filter((one) => one !== null);
  if (stated.length === 0) return { label: printable(profile) };
  return { label: printable(stated.join(' ')), ...(profile !== stated[0] && { file: printable(file) }) };
}

function cellOf(row: OverviewRow, column: Column, words: Words): string {
  switch (column) {
    case 'score':
      return String(row.total);
    case 'before':
      return row.before ? String(row.before.total) : '';
    case 'programs':
      return programsText(row, words);
    case 'next':
      return row.next === null ? '' : row.next.date;
    case 'then':
      return row.next === null ? '' : String(row.next.after);
    case 'lastSafeDay':
      if (row.lastSafeDay === null) return '';
      return row.lastSafeDay < row.asOf ? words['overview.over']({}) : row.lastSafeDay;
    case 'doors':
      return doorsText(row, words);
    case 'nearest':
      return row.nearest?.text ?? '';
    case 'doubts':
      return row.doubts === 0 ? '' : String(row.doubts);
    case 'why':
      return words['join.semicolon']({ parts: row.coming.map(({ date, text }) => `${date} ${text}`) });
  }
}

/** Kinds of rounds with the points above or below the last cut-off, a question mark where it is not sure that they are open. */
export function doorsText({ doors }: OverviewRow, words: Words): string {
  return doors
    .map(({ category, by, eligible }) => words['overview.door']({ category, by, sure: eligible === 'yes' }))
    .join(', ');
}

/** The programs that are met, with a question mark where that is not sure. */
export function programsText({ programs }: OverviewRow, words: Words): string {
  const told = programIds.flatMap((id) => {
    const eligible = programs.find((program) => program.id === id)?.eligible;
    return eligible === 'no' || eligible === undefined
      ? []
      : [words['short.program']({ id, sure: eligible === 'yes' })];
  });
  return told.length === 0 ? words['overview.none']({}) : told.join(' ');
}

const names =
  'file id name profile asOf rules complete total inPool through fsw cec fst urgent next nextText lastSafeDay doors nearest nearestTotal doubts before errors'.split(
    ' ',
  );

/** A line a file; doors as `cec:-43 french?:150`, with a question mark where it is not sure that they are open. */
export function overviewCsv(entries: readonly OverviewEntry[]): readonly (readonly (string | number | null)[])[] {
  const shown = (cell: string | number | null) => (typeof cell === 'string' ? printable(cell) : cell);
  return [names, ...entries.map((entry) => csvLine(entry).map(shown))];
}

function csvLine(entry: OverviewEntry): readonly (string | number | null)[] {
  if (isBad(entry)) {
    const texts = entry.errors.map(({ field, text }) => (field === '' ? text : `${field}: ${text}`));
    return names.map((name) => (name === 'file' ? entry.file : name === 'errors' ? texts.join('; ') : null));
  }
  const answers = programIds.map((id) => entry.programs.find((program) => program.id === id)?.eligible ?? null);
  return [
    entry.file,
    entry.id,
    entry.name,
    entry.profile,
    entry.asOf,
    entry.rules,
    String(entry.complete),
    entry.total,
    entry.inPool,
    entry.through,
    ...answers,
    entry.urgent,
    entry.next?.date ?? null,
    entry.next?.text ?? null,
    entry.lastSafeDay,
    entry.doors.map(({ category, by, eligible }) => `${category}${eligible === 'yes' ? '' : '?'}:${by}`).join(' '),
    entry.nearest?.lever ?? null,
    entry.nearest?.total ?? null,
    entry.doubts,
    entry.before?.total ?? null,
    null,
  ];
}
