import MiniSearch, { type SearchResult } from 'minisearch';
import { inFull, isEmpty, stem, wordsOf } from '../base/fold.ts';
import { aliases } from './aliases.ts';
import { titles } from './titles.ts';

/** A unit group found by a job title. Titles do not decide what a job is: its duties do. */
export interface Match {
  /** Five digits. */
  readonly code: string;
  readonly title: string;
  readonly titleFr: string;
  /** The official title, or the job title of ours, that was found. */
  readonly matched: string;
}

/** A word as it is written, folded, and its stem with a mark that no word has. */
interface Word {
  readonly written: string;
  readonly stem: string;
}

interface Entry {
  readonly id: number;
  readonly code: string;
  readonly text: string;
  /** Each stem once: French titles name both genders. */
  readonly words: readonly Word[];
}

const defaultLimit = 10;
/** As much of a text as is read: no title has more. */
const longestText = 1000;
const mostWords = 12;
const longestWord = 40;
/** Words written as one are taken apart into so many. */
const mostParts = 6;
// Weights were chosen by the queries of tests/noc-queries.yaml.
const weights = { fuzzy: 0.45, prefix: 0.95 };
const stemWeight = 0.8;
const doubtfulStemWeight = 0.05;
/** Errors allowed for each letter of a word. */
const errorShare = 0.2;
/** Of the best score: what is below has little to do with the text. */
const leastShare = 0.03;
/** For each word that a title has only the beginning of, or one like it, though other titles have it. */
const otherWordWeight = 0.85;
/** What a word of rank weighs: it tells occupations apart only when nothing else does. */
const rankWeight = 0.3;
const ranks: ReadonlySet<string> = new Set(
  'senior junior sr jr lead chief head assistant intermediate principal'.split(' '),
);

/**
 * Unit groups by job title in English or French, best first. Case, accents, plural, gender, the order of words and small
 * typing errors do not matter, and the last word may be unfinished: fast enough for every keystroke.
 * @param text as typed; without a word it finds nothing
 * @param limit the most to give
 */
export function searchOccupations(text: string, limit: number = defaultLimit): readonly Match[] {
  const asked = distinct(
    joined(wordsOf(withoutExceptions(text.slice(0, longestText))).slice(0, mostWords))
      .flatMap((word) => mended(inFull(word.slice(0, longestWord))))
      .map(wordOf),
  );
  if (asked.length === 0) return [];
  const best = new Map<string, { entry: Entry; score: number }>();
  for (const result of find(asked)) {
    const entry = entries[result.id];
    if (!entry) continue;
    const score = result.score * likeness(result, entry, asked);
    const known = best.get(entry.code);
    if (!known || score > known.score) best.set(entry.code, { entry, score });
  }
  const ranked = [...best.values()].sort((a, b) => b.score - a.score || (a.entry.code < b.entry.code ? -1 : 1));
  const least = (ranked[0]?.score ?? 0) * leastShare;
  return ranked
    .filter(({ score }) => score >= least)
    .slice(0, limit)
    .map(({ entry }) => matchOf(entry));
}

/** Two letters in the wrong order (`buthcer`), or words written as one (`webdeveloper`), put right. */
function mended(word: string): readonly string[] {
  if (vocabulary.has(word)) return [word];
  for (let at = 0; at < word.length - 1; at++) {
    const swapped = `${word.slice(0, at)}${word[at + 1]}${word[at]}${word.slice(at + 2)}`;
    if (vocabulary.has(swapped)) return [swapped];
  }
  // The plural of one word is not two: `headhunters`.
  if (stems.has(stem(word))) return [word];
  for (let parts = 2; parts <= mostParts; parts++) {
    const found = apart(word, parts);
    if (found) return found.filter((part) => !isEmpty(part));
  }
  return [word];
}

/** So many known words that make up one; words that say nothing may stand between them. */
function apart(word: string, parts: number): readonly string[] | undefined {
  if (parts === 1) return isPart(word) ? [word] : undefined;
  for (let at = 2; at < word.length - 2; at++) {
    const rest = isPart(word.slice(0, at)) ? apart(word.slice(at), parts - 1) : undefined;
    if (rest) return [word.slice(0, at), ...rest];
  }
  return undefined;
}

function isPart(word: string): boolean {
  return isEmpty(word) || (word.length > 2 && vocabulary.has(word));
}

/** One word written as two (`care giver`), put together; not where a title has the two. */
function joined(words: readonly string[]): readonly string[] {
  const found: string[] = [];
  for (const word of words) {
    const before = found.at(-1);
    if (before !== undefined && isOneWord(before, word)) found.splice(-1, 1, before + word);
    else found.push(word);
  }
  return found;
}

function isOneWord(first: string, second: string): boolean {
  return stems.has(stem(first + second)) && !pairs.has(`${stem(first)} ${stem(second)}`);
}

function find(asked: readonly Word[]): readonly SearchResult[] {
  const last = asked.at(-1)?.written;
  const isStem = (term: string) => term.startsWith(stemMark);
  // The stem of a word that no title has may be that of an error: `techer` is no `tech`.
  const doubtful = new Set(asked.filter(({ written }) => !vocabulary.has(written)).map((word) => word.stem));
  return index.search(asked.flatMap(({ written, stem: root }) => [written, root]).join(' '), {
    prefix: (term) => term === last || term === `${stemMark}${last}`,
    fuzzy: (term) => (term.length > 3 && !isStem(term) ? errorShare : false),
    weights,
    boostTerm: (term) =>
      (ranks.has(term) ? rankWeight : 1) * (isStem(term) ? (doubtful.has(term) ? doubtfulStemWeight : stemWeight) : 1),
  });
}

/** How well an entry answers: words asked for that it has, and words of its own that nobody asked for. */
function likeness({ queryTerms, terms }: SearchResult, { words }: Entry, asked: readonly Word[]): number {
  const weigh = (list: readonly Word[]) =>
    list.reduce((sum, { written }) => sum + (ranks.has(written) ? rankWeight : 1), 0);
  const isIn = (list: readonly string[]) => (word: Word) => list.includes(word.written) || list.includes(word.stem);
  const answered = asked.filter(isIn(queryTerms));
  // A word asked for may resemble several of an entry: it is found once.
  const found = Math.min(weigh(words.filter(isIn(terms))), answered.length);
  // A word that some title has was written as it was meant.
  const other = asked.filter((word) => vocabulary.has(word.written) && !isIn(terms)(word)).length;
  return (weigh(answered) / weigh(asked)) ** 2 * (0.2 + 0.8 * (found / weigh(words))) * otherWordWeight ** other;
}

function matchOf({ code, text }: Entry): Match {
  const [, title, titleFr] = titles.find(([one]) => one === code) ?? [code, '', ''];
  return { code, title, titleFr, matched: text };
}

const stemMark = '~';

function wordOf(written: string): Word {
  return { written, stem: `${stemMark}${stem(written)}` };
}

/** What a title excepts is not what it is. */
function withoutExceptions(title: string): string {
  return title.replace(/\((?:except|sauf)[^)]*\)/i, '');
}

function distinct(words: readonly Word[]): readonly Word[] {
  return words.filter((word, position) => words.findIndex((other) => other.stem === word.stem) === position);
}

function readEntries(): readonly Entry[] {
  const ofTitles = titles.flatMap(([code, en, fr]) => [en, fr].map((text) => [code, text] as const));
  const ofAliases = aliases
    .trim()
    .split('\n')
    .flatMap((line) => {
      const code = line.slice(0, 5);
      return line
        .slice(6)
        .split('|')
        .map((text) => [code, text] as const);
    });
  return [...ofTitles, ...ofAliases].map(([code, text], id) => {
    return { id, code, text, words: distinct(wordsOf(withoutExceptions(text)).map(wordOf)) };
  });
}

const entries = readEntries();
const vocabulary: ReadonlySet<string> = new Set(entries.flatMap(({ words }) => words.map(({ written }) => written)));

const pairs: ReadonlySet<string> = new Set(
  entries.flatMap(({ words }) =>
    words.map(({ written }, at) => `${stem(written)} ${stem(words[at + 1]?.written ?? '')}`),
  ),
);
const stems: ReadonlySet<string> = new Set([...vocabulary].map(stem));

const index = new MiniSearch<Entry>({
  fields: ['words'],
  extractField: (entry, field) =>
    field === 'id' ? String(entry.id) : entry.words.flatMap(({ written, stem: root }) => [written, root]).join(' '),
  tokenize: (text) => text.split(' '),
  processTerm: (term) => term,
});
index.addAll(entries);
