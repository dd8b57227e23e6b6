import { addDays, formatDay, parseDay } from '../base/day.ts';
import type { Words } from '../messages/message.ts';
import { openPrograms } from './checklist-papers.ts';
import type { ChecklistReport, ReportDocument } from './checklist-report.ts';
import type { Row, Sheet } from './sheet.ts';

type State = 'missing' | 'notStated' | 'unknown';

interface Missing {
  readonly label: string;
  /** The last day on which it is of use. */
  readonly by: string;
  readonly state: State;
  readonly persons: readonly string[];
}

/** Rows that leave the whole on one screen of 24 lines. */
const mostRows = 9;
const states: readonly State[] = ['missing', 'notStated', 'unknown'];

/** What is neither in hand nor requested, and by when, the most urgent first. */
export function missingSheet(view: ChecklistReport, words: Words): Sheet {
  const missing = missingOf(view);
  if (missing.length === 0) return { above: [{ text: words['checklist.nothingMissing']({}) }], columns: [], rows: [] };
  const shown = missing.slice(0, mostRows);
  const rest = missing.slice(mostRows);
  const unknown = rest.filter(({ state }) => state === 'unknown').length;
  return {
    title: words['checklist.missing']({}),
    columns: [{ name: words['checklist.by']({}) }, { name: words['checklist.documentColumn']({}) }],
    rows: shown.map(({ label, by, state, persons }): Row => {
      const of = view.persons.length === 1 ? [] : persons;
      const text = words['checklist.missingPaper']({
        label,
        state,
        persons: of,
        all: of.length === view.persons.length,
      });
      return {
        cells: [by, text],
        ...(state === 'missing' && { tone: 'bad' }),
        ...(state === 'unknown' && { tone: 'doubt' }),
      };
    }),
    ...(rest.length > 0 && {
      below: [{ text: words['checklist.moreMissing']({ needed: rest.length - unknown, unknown }), tone: 'faint' }],
    }),
  };
}

/** The same paper of several people by the same day once. */
function missingOf(view: ChecklistReport): readonly Missing[] {
  const found = new Map<string, Missing>();
  for (const document of view.documents) {
    const state = stateOf(document, view);
    if (state === undefined) continue;
    const by = lastDayOf(document, view);
    const { label, person } = document;
    const key = [label, by, state].join('\n');
    found.set(key, { label, by, state, persons: [...(found.get(key)?.persons ?? []), person] });
  }
  // Days stand in the order of their texts, and a day that is not known behind them.
  const rank = ({ by, state }: Missing) => `${by === '' ? '9' : by} ${states.indexOf(state)}`;
  return [...found.values()].sort((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0));
}

function stateOf({ programs, proof }: ReportDocument, view: ChecklistReport): State | undefined {
  const asked = openPrograms(view).map((id) => programs[id]);
  if (proof === 'held' || proof === 'requested') return undefined;
  if (asked.includes('required')) return proof === 'missing' ? 'missing' : 'notStated';
  return asked.includes('unknown') ? 'unknown' : undefined;
}

/**
 * The last day to apply with it: the last on which it counts, where that comes first, else the last on which every paper
 * does. Empty where it is not known.
 */
function lastDayOf({ expires }: ReportDocument, { lastDay, deadline }: ChecklistReport): string {
  const last = lastDay ?? deadline ?? '';
  const expired = expires === null ? undefined : dayBefore(expires);
  return expired !== undefined && (last === '' || expired < last) ? expired : last;
}

function dayBefore(text: string): string | undefined {
  const day = parseDay(text);
  return day === undefined ? undefined : formatDay(addDays(day, -1));
}
