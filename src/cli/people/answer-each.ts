import { availableParallelism } from 'node:os';
import { startBar } from '../bar.ts';
import type { Machine } from '../machine.ts';
import { spokenLanguage, words } from '../words.ts';
import type { Loaded } from './people.ts';
import type { Work } from './work.ts';

/** Makes what answers for one person after another, from options that were given. */
export type StartAnswering<Given, T> = (given: Given, machine: Machine) => Promise<(one: Loaded) => T>;

/** People from which on threads share the work: fewer are answered before the threads have started. */
const worthThreads = 24;

/**
 * The answer for each of them, in their order, with a bar on standard error where that is a terminal. The first one is answered
 * here, so that an option that cannot be used is told as ever, and not from within a thread.
 */
export async function answerEach<Given extends object, T>(
  work: Work,
  start: StartAnswering<Given, T>,
  people: readonly Loaded[],
  given: Given,
  machine: Machine,
): Promise<readonly T[]> {
  const answer = await start(given, machine);
  const [first, ...others] = people;
  if (!first) return [];
  const found = [answer(first)];
  if (others.length === 0) return found;
  const done = words['batch.done']({ done: '{value}', of: '{total}' });
  const left = words['batch.toGo']({ left: '{eta_formatted}' });
  const bar = startBar(`{bar} ${done} | ${left}`, people.length, machine);
  try {
    const threads = availableParallelism();
    if (others.length < worthThreads || threads === 1) {
      for (const one of others) {
        found.push(answer(one));
        bar.update(found.length);
      }
      return found;
    }
    const { answerInThreads } = await import('./threads.ts');
    const task = { work, given, startedAs: machine.startedAs, lang: spokenLanguage().lang };
    return [...found, ...(await answerInThreads<T>(task, others, threads, (done) => bar.update(1 + done)))];
  } finally {
    bar.stop();
  }
}
