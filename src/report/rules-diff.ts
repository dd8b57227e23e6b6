import type { AxisId } from '../law-axes/axes.ts';
import type { Cell, CellValue } from '../law-axes/cell.ts';
import type { AxisDiff } from '../law-axes/diff-versions.ts';
import { say, type Words } from '../messages/message.ts';
import type { RenderableAnswer } from './render.ts';
import { shownCell, shownValue } from './rules.ts';
import { proposedLines } from './rules-proposal.ts';
import { doubt, type Paragraph, type Sheet } from './sheet.ts';

function diffData(diffs: readonly AxisDiff[], words: Words): readonly RulesDiff[] {
  return diffs.map(({ from, to, changes }) => ({
    axis: from.axis,
    from: from.header.id,
    to: to.header.id,
    ...((from.missing || to.missing) && { complete: false }),
    changes:
      changes?.map((change) => ({
        cell: change.cell.path,
        label: say(words, change.cell.label),
        from: change.from ?? null,
        to: change.to ?? null,
        source: words['data.citation']({ cite: change.cell.cite ?? to.header.instrument }),
      })) ?? null,
  }));
}

/** What differs on one axis, in the JSON of `crs rules diff`. */
export interface RulesDiff {
  /** Id of the history that both versions belong to. */
  readonly axis: AxisId;
  /** Id of the version before. */
  readonly from: string;
  /** Id of the version after. */
  readonly to: string;
  /** False where a side stands on rules that are not completely known. */
  readonly complete?: boolean;
  /** Cell by cell; null where the tables of a side are not known. */
  readonly changes: readonly RulesChange[] | null;
}

/** A cell that differs. */
export interface RulesChange {
  /** Where it stands in the tables, as `additional.french.withEnglish`. */
  readonly cell: string;
  /** What it says, in words. */
  readonly label: string;
  /** The value before; null where there was none. */
  readonly from: CellValue | null;
  /** The value after; null where there is none. */
  readonly to: CellValue | null;
  /** The section of law, else the instrument of the version after. */
  readonly source: string;
}

export function diffSheets(diffs: readonly AxisDiff[], words: Words): readonly Sheet[] {
  return diffs.map((diff) => ({
    title: words['rules.diffHeading']({
      axis: words[`rules.axis.${diff.from.axis}`]({}),
      from: diff.from.header.id,
      to: diff.to.header.id,
    }),
    above: [...missingLines(diff, words), ...changeLines(diff, words)],
    columns: [],
    rows: [],
  }));
}

function missingLines({ from, to }: AxisDiff, words: Words): readonly Paragraph[] {
  return [from, to].flatMap(({ header, missing }) =>
    missing ? [doubt(words['diff.notComplete']({ rules: header.id, missing: missing.id }))] : [],
  );
}

function changeLines({ from, to, changes }: AxisDiff, words: Words): readonly Paragraph[] {
  if (changes?.length === 0) return [{ text: words['rules.noDifference']({}) }];
  if (changes) {
    return changes.map(({ cell, from: before, to: after }) => ({
      text: changeLine(cell, before, after, words),
      item: true,
    }));
  }
  if (to.proposal && from.proposal === undefined) {
    return [doubt(words['rules.noPoints']({})), ...proposedLines(to.axis, to.proposal, words)];
  }
  const unknown = [from, to].find(({ cells }) => cells === undefined);
  return [doubt(words['rules.unknownTables']({ id: unknown?.header.id ?? '' }))];
}

/** "French with English CLB 5+: 30 → 50"; of a list, what came in and what went out. */
function changeLine(cell: Cell, from: CellValue | undefined, to: CellValue | undefined, words: Words): string {
  const label = say(words, cell.label);
  const [before, after] = [codes(from), codes(to)];
  if (before && after) {
    const added = after.filter((code) => !before.includes(code));
    const removed = before.filter((code) => !after.includes(code));
    return words['rules.changedList']({ label, added, removed });
  }
  const shown = (value: CellValue | undefined) =>
    value === undefined ? words['rules.absent']({}) : shownCell(cell, value, words);
  return words['rules.change']({ label, from: shown(from), to: shown(to) });
}

/** A list of codes or names that is not empty. */
function codes(value: CellValue | undefined): readonly string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const texts = value.filter((item): item is string => typeof item === 'string');
  return texts.length > 0 ? texts : undefined;
}

/** One line a changed cell. */
function rulesDiffCsv(diffs: readonly AxisDiff[], words: Words): readonly (readonly (string | number)[])[] {
  const shown = (value: CellValue | null) => (value === null ? '' : shownValue(value, words));
  return [
    ['axis', 'fromVersion', 'toVersion', 'cell', 'label', 'from', 'to', 'source'],
    ...diffData(diffs, words).flatMap(({ axis, from, to, changes }) =>
      (changes ?? []).map(({ cell, label, from: was, to: is, source }) => [
        axis,
        from,
        to,
        cell,
        label,
        shown(was),
        shown(is),
        source,
      ]),
    ),
  ];
}

/** What differs between versions, as `crs rules diff`. @param said the words of what people read, where those of data are others */
export function rulesDiffAnswer(
  diffs: readonly AxisDiff[],
  words: Words,
  said: Words = words,
): RenderableAnswer<readonly RulesDiff[]> {
  return { data: diffData(diffs, words), sheets: diffSheets(diffs, said), csv: rulesDiffCsv(diffs, words) };
}
