import { AsyncLocalStorage } from 'node:async_hooks';
import { en } from '../messages/en.ts';
import type { Words } from '../messages/message.ts';
import { asStarted } from './as-started.ts';
import type { Lang } from './lang.ts';
import type { Machine } from './machine.ts';

/** What a run of the program speaks. */
interface Speech {
  lang: Lang;
  /** Nothing for English, which every bundle has itself. */
  french: typeof import('../messages/fr.ts') | undefined;
  /** Asked for with --lang. */
  isAsked: boolean;
}

/** One for all bundles, each of which has a copy of this file; runs that share a process have a speech each. */
const speech = sharedStorage();

function sharedStorage(): AsyncLocalStorage<Speech> {
  const key = Symbol.for('express-entry-crs.speech');
  const shared: AsyncLocalStorage<Speech> = Reflect.get(globalThis, key) ?? new AsyncLocalStorage<Speech>();
  Reflect.set(globalThis, key, shared);
  return shared;
}

/** The sentences of the language that this run speaks. */
export const words: Words = new Proxy<Words>(en, {
  get: (english, id) => Reflect.get(speech.getStore()?.french?.fr ?? english, id),
});

/** Does work that speaks English until another language is chosen. */
export function speaking<T>(work: () => Promise<T>): Promise<T> {
  return speech.run({ lang: 'en', french: undefined, isAsked: false }, work);
}

/** The sentences of a language, for a thread, which speaks one as long as it lives. */
export async function wordsIn(lang: Lang): Promise<Words> {
  return lang === 'fr' ? (await import('../messages/fr.ts')).fr : en;
}

/** Chooses the language of this run. */
export async function speak(lang: Lang, isAsked: boolean): Promise<void> {
  const spoken = speech.getStore();
  if (!spoken) return;
  const french = lang === 'fr' ? await import('../messages/fr.ts') : undefined;
  Object.assign(spoken, { lang, french, isAsked } satisfies Speech);
}

/** What is said in French beside the sentences by id; nothing where English is spoken. */
export function spokenBeside(): Speech['french'] {
  return speech.getStore()?.french;
}

/** The language of this run, and whether it was asked for with --lang. */
export function spokenLanguage(): Pick<Speech, 'lang' | 'isAsked'> {
  return speech.getStore() ?? { lang: 'en', isAsked: false };
}

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
