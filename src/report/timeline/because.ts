import { printable } from '../../base/printable.ts';
import type { EventKind } from '../../messages/event-kind.ts';
import { say, type Words } from '../../messages/message.ts';
import type { AnswerChange, Changes } from '../../plan/timeline/changes.ts';
import type { TimelineEvent } from '../../plan/timeline/event.ts';
import type { CrsId } from '../../score-tree/node.ts';

/** Why something changes, and what of the score and the answers, in one sentence. */
export function becauseOf({ kind, causes, changes }: TimelineEvent, words: Words): string {
  const effects = [...points(changes, explained.includes(kind), words), ...answers(changes, words)];
  const named = causes.map((cause) => say(words, cause));
  return printable(words['timeline.because']({ causes: named, effects }));
}

/** Kinds whose cause alone does not say what the points are now for. */
const explained: readonly EventKind[] = ['work', 'window'];

function points({ total, factors, grid }: Changes, isExplained: boolean, words: Words): readonly string[] {
  const told = factors.map(({ id, from, to, because }) => {
    const group = groupOf(id);
    const why = isExplained && because ? [say(words, because)] : [];
    return words['timeline.factor']({ label: words[id]({}), within: group ? words[group]({}) : '', from, to, why });
  });
  const sum = factors.reduce((all, { from, to }) => all + to - from, 0);
  const isCut = factors.length > 0 && sum !== total.to - total.from;
  return [
    ...told,
    ...(isCut ? [words['timeline.cut']({})] : []),
    ...(grid.from === grid.to ? [] : [words['timeline.grid'](grid)]),
  ];
}

const groups = [
  'partner',
  'core.firstLanguage',
  'core.secondLanguage',
  'transferability.education',
  'transferability.foreignWork',
] as const;

/** The group that a label needs beside it, to say whose it is, or of what. */
function groupOf(id: CrsId): CrsId | undefined {
  return groups.find((group) => id.startsWith(`${group}.`));
}

function answers({ programs, categories }: Changes, words: Words): readonly string[] {
  return [
    ...programs.map((change) => {
      const why = change.deciding.map(({ id, have }) =>
        words['join.colon']({ head: words[id]({}), text: say(words, have) }),
      );
      return answer(change, words[change.id]({}), why, words);
    }),
    ...categories.map(({ because, ...change }) =>
      answer(change, words[`category.${change.id}`]({}), because ? [say(words, because)] : [], words),
    ),
  ];
}

function answer(
  { from, to }: Pick<AnswerChange<string>, 'from' | 'to'>,
  label: string,
  why: readonly string[],
  words: Words,
): string {
  return words['timeline.answer']({ label, from, to, why });
}
