import { type Day, formatDay } from '../base/day.ts';
import { printable } from '../base/printable.ts';
import { tool } from '../base/tool.ts';
import type { Change, ProfileDiff } from '../diff/diff-scores.ts';
import { isDifferent, lessKnownSide } from '../diff/diff-scores.ts';
import type { Origin, Stored } from '../diff/stored.ts';
import { byChange, changeOf, summarize } from '../diff/summary.ts';
import { abilities } from '../law/language-tests/ids.ts';
import type { Law } from '../law/law.ts';
import type { Words } from '../messages/message.ts';
import { escaped } from './markdown-text.ts';
import { doubt, type Paragraph, type Row, type Sheet, strong } from './sheet.ts';

export interface DiffHeading {
  /** What was compared with what. */
  readonly title: string;
  /** Shown where a side stands on rules that are not completely known. */
  readonly notice?: string | undefined;
  /** Only profiles that differ, and not more than fit into a comment on a pull request. */
  readonly brief: boolean;
}

/** A day of facts, and the law that is held to. */
export interface DiffPoint {
  readonly asOf: Day;
  readonly law: Law;
}

/** What was compared with what: rules, or days. */
export function diffTitle(from: DiffPoint, to: DiffPoint, words: Words): string {
  const [before, after] = [from.law.crs.id, to.law.crs.id];
  if (from.asOf === to.asOf) return words['diff.title']({ from: before, to: after });
  const rules = before === after ? before : `${before} → ${after}`;
  return words['diff.daysTitle']({ from: formatDay(from.asOf), to: formatDay(to.asOf), rules });
}

/** What is said where a total was counted under rules that are not completely known. */
export function notCompleteUnder(laws: readonly Law[], words: Words): string | undefined {
  const incomplete = laws.find(({ crsMissing }) => crsMissing !== undefined);
  return (
    incomplete && words['diff.notComplete']({ rules: incomplete.crs.id, missing: incomplete.crsMissing?.id ?? '' })
  );
}

/** One profile with every reason, or many in a table sorted by change. */
export function diffSheets(diffs: readonly ProfileDiff[], heading: DiffHeading, words: Words): readonly Sheet[] {
  const { title, notice } = heading;
  const above = [...(notice === undefined ? [] : [doubt(notice)])];
  const [only] = diffs;
  if (only && diffs.length === 1) return [{ ...oneProfile(only, words, above), title }];
  return [{ ...manyProfiles(diffs, heading, words, above), title }];
}

function oneProfile(diff: ProfileDiff, words: Words, above: readonly Paragraph[]): Sheet {
  return {
    above: [
      ...above,
      strong(headline(diff, words)),
      ...(isDifferent(diff) ? [] : [{ text: words['diff.nothing']({}) }]),
      ...lessKnown(diff, words).map(doubt),
      ...causesOf(diff, words).map((causes) => ({ text: words['diff.causeIs']({ causes }) })),
    ],
    columns: [
      { name: words['diff.factor']({}) },
      { name: words['diff.from']({}), align: 'right' },
      { name: words['diff.to']({}), align: 'right' },
      { name: words['diff.change']({}), align: 'right' },
    ],
    rows: diff.changes.map((change) => changeRow(change, words)),
    below: programLines(diff, words).map((text) => ({ text })),
  };
}

/** What moved, of scores that differ. */
function causesOf(diff: ProfileDiff, words: Words): readonly string[] {
  const { cause } = diff;
  return cause === undefined || changeOf(diff) === undefined || !isDifferent(diff)
    ? []
    : [words['diff.causes']({ cause })];
}

/** Says so where one side alone stands on rules that are not completely known. */
function lessKnown(diff: ProfileDiff, words: Words): readonly string[] {
  const side = lessKnownSide(diff);
  return side === undefined ? [] : [words[side === 'to' ? 'diff.noLongerKnown' : 'diff.nowKnown']({})];
}

function headline({ profile, from, to }: ProfileDiff, words: Words): string {
  if (from.total !== null && to.total !== null) {
    return words['diff.profileTitle']({
      profile,
      from: String(from.total),
      to: String(to.total),
      change: to.total - from.total,
    });
  }
  return to.total === null
    ? words['diff.onlyOld']({ profile, total: from.total ?? 0 })
    : words['diff.onlyNew']({ profile, total: to.total });
}

function changeRow({ id, from, to, because: [before, after] }: Change, words: Words): Row {
  return {
    cells: [labelOf(id, words), String(from), String(to), words['diff.signed']({ change: to - from })],
    tone: to > from ? 'good' : 'bad',
    note: words['diff.because']({ before, after }),
  };
}

function programLines({ programs: { gained, lost } }: ProfileDiff, words: Words): readonly string[] {
  const named = (ids: readonly string[]) => ids.map((id) => wordOf(id, words));
  return [
    ...(gained.length > 0 ? [words['diff.gained']({ programs: named(gained) })] : []),
    ...(lost.length > 0 ? [words['diff.lost']({ programs: named(lost) })] : []),
  ];
}

/** A comment on a pull request takes 65,536 characters. */
const mostCharacters = 60_000;

function manyProfiles(
  diffs: readonly ProfileDiff[],
  { brief }: DiffHeading,
  words: Words,
  above: readonly Paragraph[],
): Sheet {
  const summary = summarize(diffs);
  const sorted = byChange(diffs).filter((diff) => !brief || isDifferent(diff));
  const rows = sorted.map((diff) => profileRow(diff, words));
  const kept = brief ? rowsThatFit(rows, words) : { rows };
  return {
    above: [
      ...above,
      strong(words['diff.summary'](summary)),
      ...(summary.largest ? [{ text: words['diff.largest'](summary.largest) }] : []),
    ],
    columns: [
      { name: words['diff.profile']({}) },
      { name: words['diff.from']({}), align: 'right' },
      { name: words['diff.to']({}), align: 'right' },
      { name: words['diff.change']({}), align: 'right' },
      { name: words['diff.programs']({}) },
      { name: words['diff.what']({}) },
      ...(diffs.some(({ cause }) => cause) ? [{ name: words['diff.cause']({}) }] : []),
    ],
    ...kept,
  };
}

function profileRow(diff: ProfileDiff, words: Words): Row {
  const { profile, from, to, programs } = diff;
  const change = changeOf(diff);
  return {
    cells: [
      profile,
      from.total === null ? words['diff.new']({}) : String(from.total),
      to.total === null ? words['diff.gone']({}) : String(to.total),
      change === undefined ? '' : words['diff.signed']({ change }),
      [...programs.gained.map((id) => `+${id}`), ...programs.lost.map((id) => `−${id}`)].join(' '),
      words['join.semicolon']({
        parts: [
          ...rowsThatCount(diff.changes).map(
            ({ id, from: was, to: is }) => `${labelOf(id, words)} ${words['diff.signed']({ change: is - was })}`,
          ),
          ...lessKnown(diff, words),
        ],
      }),
      ...(diff.cause ? [causesOf(diff, words).join('')] : []),
    ],
    ...(change !== undefined && change !== 0 && { tone: change > 0 ? 'good' : 'bad' }),
  };
}

/** Changes without the sums above them; of a language, the language and not its abilities. */
export function rowsThatCount<Row extends Pick<Change, 'id'>>(changes: readonly Row[]): readonly Row[] {
  const rows = changes.filter(({ id }) => !isAbility(id) || !changes.some((other) => id.startsWith(`${other.id}.`)));
  return rows.filter(({ id }) => !rows.some((other) => other.id.startsWith(`${id}.`)));
}

function isAbility(id: string): boolean {
  return abilities.some((ability) => id.endsWith(`.${ability}`));
}

/** As many rows as a comment takes, and a line that counts the others. */
export function rowsThatFit(rows: readonly Row[], words: Words): Pick<Sheet, 'rows' | 'below'> {
  let used = 0;
  const end = rows.findIndex(({ cells }) => {
    used += escaped(cells.join('')).length + 3 * cells.length + 2;
    return used > mostCharacters;
  });
  if (end === -1) return { rows };
  return { rows: rows.slice(0, end), below: [{ text: words['diff.more']({ count: rows.length - end }) }] };
}

/** "Additional points: French": the labels of a node and of the sections that it stands in. */
export function labelOf(id: string, words: Words): string {
  const steps = id.split('.');
  return words['join.path']({ steps: steps.map((_, index) => wordOf(steps.slice(0, index + 1).join('.'), words)) });
}

/** The label of an id, or the id where a newer or older release had another. */
function wordOf(id: string, words: Words): string {
  if (id === 'category') return words['report.category']({});
  return isLabel(id, words) ? words[id]({}) : id;
}

function isLabel(id: string, words: Words): id is 'crs' {
  return Object.hasOwn(words, id);
}

/** One line a profile. */
export function diffCsv(diffs: readonly ProfileDiff[]): readonly (readonly (string | number | null)[])[] {
  const isCaused = diffs.some(({ cause }) => cause);
  return [
    [
      ...['profile', 'fromRules', 'toRules', 'from', 'to', 'change', 'gained', 'lost', 'changes'],
      ...(isCaused ? ['cause'] : []),
    ],
    ...diffs.map((diff) => [
      diff.profile,
      diff.from.rules,
      diff.to.rules,
      diff.from.total,
      diff.to.total,
      changeOf(diff) ?? null,
      diff.programs.gained.join(' '),
      diff.programs.lost.join(' '),
      diff.changes.map(({ id, from, to }) => `${id} ${from} ${to}`).join('; '),
      ...(diff.cause ? [diff.cause.join(' ')] : []),
    ]),
  ];
}

/** What stored scores are held against, and when they were made. @param file how they are called */
export function baselineTitle(
  { file, scores }: { readonly file: string; readonly scores: ReadonlyMap<string, Stored> },
  { asOf, law }: DiffPoint,
  words: Words,
): string {
  const before = words['diff.madeWith']({
    days: valuesOf(scores, (origin) => origin.asOf),
    rules: valuesOf(scores, (origin) => origin.rules.crs),
    tools: valuesOf(scores, ({ tool }) => tool && `${tool.name} ${tool.version}`),
  });
  const now = { days: [formatDay(asOf)], rules: [law.crs.id], tools: [`${tool.name} ${tool.version}`] };
  return words['diff.baselineTitle']({
    file: printable(file),
    before: scores.size === 0 ? words['diff.noScores']({}) : printable(before),
    now: words['diff.madeWith'](now),
  });
}

/** What stored scores say of one thing, each once, in order. */
export function valuesOf(
  scores: ReadonlyMap<string, Stored>,
  of: (origin: Origin) => string | undefined,
): readonly string[] {
  const values = new Set<string>();
  for (const { origin } of scores.values()) {
    const value = of(origin);
    if (value !== undefined) values.add(value);
  }
  return [...values].sort();
}
