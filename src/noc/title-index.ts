import { wordsOf } from '../base/fold.ts';
import { aliases } from './aliases.ts';
import { type Word, withoutExceptions, wordOf } from './title-words.ts';
import { titles } from './titles.ts';

/** What the search has of all titles: texts without a line feed, of which few are taken apart for a search. */
export interface TitleIndex {
  /** Official titles, a unit group's English and French one after the other, and behind them the job titles of ours. */
  readonly texts: readonly string[];
  /** The unit group of each title. */
  readonly codes: readonly string[];
  /** The words of each title as places in `words`, parted by spaces. Each stem once: French titles name both genders. */
  readonly wordsOfTitle: readonly string[];
  /** How many words a title has. */
  readonly averageWords: number;
  /** The folded words of all titles, each once. */
  readonly words: readonly string[];
  /** The stem of each word, marked. */
  readonly stems: readonly string[];
  /** The titles that have a word, as places in `texts`, parted by spaces. */
  readonly titlesOfWord: readonly string[];
}

function makeTitleIndex(): TitleIndex {
  const ofTitles = titles.flatMap(([code, en, fr]) => [en, fr].map((text) => ({ code, text })));
  const ofAliases = aliases
    .trim()
    .split('\n')
    .flatMap((line) => {
      const code = line.slice(0, 5);
      return line
        .slice(6)
        .split('|')
        .map((text) => ({ code, text }));
    });
  const listed = [...ofTitles, ...ofAliases];
  const found = new Map<string, Word & { readonly place: number; readonly titles: number[] }>();
  const wordsOfTitle = listed.map(({ text }, title) => {
    const stems = new Set<string>();
    return wordsOf(withoutExceptions(text)).flatMap((written) => {
      const word = found.get(written) ?? { ...wordOf(written), place: found.size, titles: [] };
      if (stems.has(word.stem)) return [];
      stems.add(word.stem);
      found.set(written, word);
      word.titles.push(title);
      return [word.place];
    });
  });
  const words = [...found.values()];
  return {
    texts: listed.map(({ text }) => text),
    codes: listed.map(({ code }) => code),
    wordsOfTitle: wordsOfTitle.map((places) => places.join(' ')),
    averageWords: wordsOfTitle.flat().length / listed.length,
    words: words.map(({ written }) => written),
    stems: words.map((word) => word.stem),
    titlesOfWord: words.map((word) => word.titles.join(' ')),
  };
}

/** Made by the build for the program, which has what comes out of this file instead of it: to make it takes longer than all else. */
export const titleIndex = makeTitleIndex();
