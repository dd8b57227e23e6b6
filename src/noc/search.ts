import leven from 'leven';
import MiniSearch, { type AsPlainObject, type SearchResult } from 'minisearch';
import { inFull, isEmpty, wordsOf } from '../base/fold.ts';
import { once } from '../base/once.ts';
import { titleIndex } from './title-index.ts';
import { stemMark, type Word, withoutExceptions, wordOf } from './title-words.ts';

/** A unit group found by a job title. Titles do not decide what a job is: its duties do. */
export interface Match {
  /** Five digits. */
  readonly code: string;
  readonly title: string;
  readonly titleFr: string;
  /** The official title, or the job title of ours, that was found. */
  readonly matched: string;
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
  const best = new Map<string, { code: string; matched: string; score: number }>();
  for (const result of find(asked)) {
    const title: number = result.id;
    const [code = '', matched = ''] = [codes[title], texts[title]];
    const score = result.score * likeness(result, wordsOfTitle(title), asked);
    const known = best.get(code);
    if (!known || score > known.score) best.set(code, { code, matched, score });
  }
  const ranked = [...best.values()].sort((a, b) => b.score - a.score || (a.code < b.code ? -1 : 1));
  const least = (ranked[0]?.score ?? 0) * leastShare;
  return ranked
    .filter(({ score }) => score >= least)
    .slice(0, limit)
    .map(({ code, matched }) => matchOf(code, matched));
}

/** Two letters in the wrong order (`buthcer`), or words written as one (`webdeveloper`), put right. */
function mended(word: string): readonly string[] {
  if (vocabulary().has(word)) return [word];
  for (let at = 0; at < word.length - 1; at++) {
    const swapped = `${word.slice(0, at)}${word[at + 1]}${word[at]}${word.slice(at + 2)}`;
    if (vocabulary().has(swapped)) return [swapped];
  }
  // The plural of one word is not two: `headhunters`.
  if (knownStems().has(wordOf(word).stem)) return [word];
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
  return isEmpty(word) || (word.length > 2 && vocabulary().has(word));
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
  const isKnown = knownStems().has(wordOf(first + second).stem);
  return isKnown && !stemPairs().has(`${wordOf(first).stem} ${wordOf(second).stem}`);
}

function find(asked: readonly Word[]): readonly SearchResult[] {
  const last = asked.at(-1)?.written;
  const isStem = (term: string) => term.startsWith(stemMark);
  // The stem of a word that no title has may be that of an error: `techer` is no `tech`.
  const doubtful = new Set(asked.filter(({ written }) => !vocabulary().has(written)).map((word) => word.stem));
  return indexFor(asked).search(asked.flatMap(({ written, stem: root }) => [written, root]).join(' '), {
    prefix: (term) => term === last || term === `${stemMark}${last}`,
    fuzzy: (term) => (isStem(term) ? false : errorShareOf(term)),
    weights,
    boostTerm: (term) =>
      (ranks.has(term) ? rankWeight : 1) * (isStem(term) ? (doubtful.has(term) ? doubtfulStemWeight : stemWeight) : 1),
  });
}

/** How well a title answers: words asked for that it has, and words of its own that nobody asked for. */
function likeness({ queryTerms, terms }: SearchResult, words: readonly Word[], asked: readonly Word[]): number {
  const weigh = (list: readonly Word[]) =>
    list.reduce((sum, { written }) => sum + (ranks.has(written) ? rankWeight : 1), 0);
  const isIn = (list: readonly string[]) => (word: Word) => list.includes(word.written) || list.includes(word.stem);
  const answered = asked.filter(isIn(queryTerms));
  // A word asked for may resemble several of a title: it is found once.
  const found = Math.min(weigh(words.filter(isIn(terms))), answered.length);
  // A word that some title has was written as it was meant.
  const other = asked.filter((word) => vocabulary().has(word.written) && !isIn(terms)(word)).length;
  return (weigh(answered) / weigh(asked)) ** 2 * (0.2 + 0.8 * (found / weigh(words))) * otherWordWeight ** other;
}

function matchOf(code: string, matched: string): Match {
  const official = codes.indexOf(code);
  const [title = '', titleFr = ''] = texts.slice(official, official + 2);
  return { code, title, titleFr, matched };
}

function distinct(words: readonly Word[]): readonly Word[] {
  return words.filter((word, position) => words.findIndex((other) => other.stem === word.stem) === position);
}

function wordsOfTitle(title: number): readonly Word[] {
  return placesIn(titleIndex.wordsOfTitle[title]).map((place) => ({
    written: words[place] ?? '',
    stem: stems[place] ?? '',
  }));
}

function placesIn(text: string | undefined): readonly number[] {
  return text === undefined ? [] : text.split(' ').map(Number);
}

const wholeIndex = once(() => indexOf(() => true));
let hasSearched = false;

/** For the first search an index of those terms alone that may answer: to fill a whole one, which the others have, takes longer. */
function indexFor(asked: readonly Word[]): MiniSearch {
  if (hasSearched) return wholeIndex();
  hasSearched = true;
  const soughtTerms = asked.map((word) => sought(word, word === asked.at(-1)));
  return indexOf((term) => mayAnswer(term, soughtTerms));
}

/** An index of some terms, with the figures of all: what they answer is the same as in a whole one. */
function indexOf(isIn: (term: string) => boolean): MiniSearch {
  const found = new Map<string, Record<string, number>>();
  const fieldLength: Record<string, number[]> = {};
  words.forEach((written, place) => {
    const root = stems[place] ?? '';
    const terms = [...(isIn(written) ? [written] : []), ...(isIn(root) ? [root] : [])];
    if (terms.length === 0) return;
    for (const title of placesIn(titleIndex.titlesOfWord[place])) {
      fieldLength[title] ??= [2 * placesIn(titleIndex.wordsOfTitle[title]).length];
      for (const term of terms) {
        const titles = found.get(term) ?? {};
        titles[title] = 1;
        found.set(term, titles);
      }
    }
  });
  const titles = Object.keys(fieldLength).map(Number);
  const index: AsPlainObject = {
    documentCount: texts.length,
    nextId: texts.length,
    documentIds: Object.fromEntries(titles.map((title) => [title, title])),
    fieldIds: { words: 0 },
    fieldLength,
    averageFieldLength: [2 * titleIndex.averageWords],
    storedFields: {},
    index: [...found].map(([term, titles]) => [term, { 0: titles }]),
    serializationVersion: 2,
  };
  return MiniSearch.loadJS(index, {
    fields: ['words'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
  });
}

interface Sought extends Word {
  /** Whether it may be unfinished. */
  readonly isLast: boolean;
  /** How many letters may be wrong. */
  readonly errors: number;
  /** It in one part more than that: a word like it has one of them as it is. */
  readonly parts: readonly string[];
}

function sought(word: Word, isLast: boolean): Sought {
  const { written } = word;
  const errors = Math.round(errorShareOf(written) * written.length);
  const cut = (part: number) => Math.round((part * written.length) / (errors + 1));
  const parts = Array.from({ length: errors + 1 }, (_, part) => written.slice(cut(part), cut(part + 1)));
  return { ...word, isLast, errors, parts };
}

/** Whether a term may be one that is sought, one that begins as the last, or one written with an error. */
function mayAnswer(term: string, all: readonly Sought[]): boolean {
  // All terms of all titles come by, mostly before the engine has compiled this: the cheapest questions first.
  for (const { written, stem, isLast, errors, parts } of all) {
    if (isLast && (term.startsWith(written) || term.startsWith(written, stemMark.length))) return true;
    if (term === stem) return true;
    const longer = term.length - written.length;
    if (longer > errors || longer < -errors || !parts.some((part) => term.includes(part))) continue;
    if (leven(term, written, { maxDistance: errors + 1 }) <= errors) return true;
  }
  return false;
}

/** Errors allowed for each letter: none in a short word. */
function errorShareOf(word: string): number {
  return word.length > 3 ? errorShare : 0;
}

const { texts, codes, words, stems } = titleIndex;
const vocabulary = once((): ReadonlySet<string> => new Set(words));
const knownStems = once((): ReadonlySet<string> => new Set(stems));
/** Stems side by side in a title. */
const stemPairs = once(
  (): ReadonlySet<string> =>
    new Set(
      titleIndex.wordsOfTitle.flatMap((text) =>
        placesIn(text).map((place, at, all) => `${stems[place]} ${stems[all[at + 1] ?? -1]}`),
      ),
    ),
);
