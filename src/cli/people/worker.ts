import { type Machine, thisMachine } from '../machine.ts';
import { speak, speaking } from '../words.ts';
import type { StartAnswering } from './answer-each.ts';
import { startImproving } from './improve-each.ts';
import { startLookingOver } from './overview-each.ts';
import type { Loaded } from './people.ts';
import type { Task } from './threads.ts';
import type { Work } from './work.ts';

const starts: Readonly<Record<Work, StartAnswering<object, unknown>>> = {
  improve: startImproving,
  overview: startLookingOver,
};

let started: Promise<(one: Loaded) => unknown> | undefined;

/** What the pool calls in a thread: answers for some people. The options are the same each time. */
export async function answer({
  work,
  given,
  startedAs,
  lang,
  people,
}: Task & { readonly people: readonly Loaded[] }): Promise<readonly unknown[]> {
  return speaking(async () => {
    await speak(lang, false);
    const machine: Machine = Object.create(thisMachine, { startedAs: { value: startedAs } });
    started ??= starts[work](given, machine);
    const each = await started;
    return people.map(each);
  });
}
