import { en } from '../messages/en.ts';
import type { Words } from '../messages/message.ts';
import { asStarted } from './as-started.ts';
import type { Machine } from './machine.ts';

/** The language that the program speaks. */
export const words: Words = en;

/** Sentences whose commands run here, for what is shown; what is stored says `crs` always. */
export function wordsOf(machine: Pick<Machine, 'startedAs'>): Words {
  if (machine.startedAs === 'crs') return words;
  return new Proxy(words, {
    get: (all, id) => {
      const sentence: unknown = Reflect.get(all, id);
      return typeof sentence === 'function'
        ? (values: unknown) => asStarted(String(sentence(values)), machine)
        : sentence;
    },
  });
}
