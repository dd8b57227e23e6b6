import { printable } from '../base/printable.ts';
import { say, type Words } from '../messages/message.ts';
import type { Effects } from '../plan/improve/effects.ts';
import type { ImproveMessage, Lever } from '../plan/improve/lever.ts';
import type { Round } from '../rounds/round.ts';
import { labelOf } from './diff-sheets.ts';

export function roundNames(rounds: readonly Round[], words: Words): readonly string[] {
  return rounds.map(({ category, crs, date }) => words['improve.round']({ category, crs, date }));
}

export function sentence(parts: readonly string[], words: Words): string {
  const text = words['join.semicolon']({ parts });
  return text === '' ? '' : `${capital(text)}.`;
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

export function labelled({ label }: Pick<Lever, 'label'>, words: Words): string {
  return capital(printable(say(words, label)));
}

export function labelsOf(levers: readonly Pick<Lever, 'label'>[], words: Words): string {
  return words['improve.and']({
    labels: levers.map((lever, index) => (index === 0 ? labelled(lever, words) : printable(say(words, lever.label)))),
  });
}

/** Without the results on the scale of a test, which take a line of their own. */
export function shortened({ label }: Pick<Lever, 'label'>): { readonly label: ImproveMessage } {
  if (label.id === 'improve.allFour') return { label: { ...label, values: { ...label.values, test: undefined } } };
  if (label.id === 'improve.ability') return { label: { ...label, values: { ...label.values, test: undefined } } };
  if (label.id === 'improve.again') return { label: { ...label, values: { ...label.values, results: undefined } } };
  return { label };
}

export function effectNotes({ programs, categories }: Effects, words: Words): readonly string[] {
  const names = (kind: 'gained' | 'lost') => [
    ...programs[kind].map((id) => labelOf(id, words)),
    ...categories[kind].map((id) => labelOf(`category.${id}`, words)),
  ];
  const [gained, lost] = [names('gained'), names('lost')];
  return [
    ...(gained.length > 0 ? [words['improve.opens']({ names: gained })] : []),
    ...(lost.length > 0 ? [words['improve.closes']({ names: lost })] : []),
  ];
}
