// Words that say nothing about an occupation, in both languages.
const empty: ReadonlySet<string> = new Set(
  'a an and at by d de des du en et for from in l la le les of on or ou s the to un une with à au aux'.split(' '),
);

/** Whether a folded word says nothing about an occupation. */
export function isEmpty(word: string): boolean {
  return empty.has(word);
}

/** Lower case, without accents, ligatures opened: `Œuvre` as `oeuvre`. */
export function fold(text: string): string {
  return text.toLowerCase().replaceAll('œ', 'oe').replaceAll('æ', 'ae').normalize('NFD').replace(/\p{M}/gu, '');
}

/** The letters and digits of a name, without case and accents: `Île-du-Prince-Édouard` as `ileduprinceedouard`. */
export function bare(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]/gu, '');
}

/** The words of a text, folded; `c++` and `c#` are words. */
export function wordsOf(text: string): readonly string[] {
  const words = fold(text).match(/[\p{L}\p{N}]+[+#]*/gu) ?? [];
  const telling = words.filter((word) => !empty.has(word));
  return telling.length > 0 ? telling : words;
}

// What people type for a longer word.
const short: ReadonlyMap<string, string> = new Map([
  ['asst', 'assistant'],
  ['dev', 'developer'],
  ['eng', 'engineer'],
  ['mgr', 'manager'],
  ['rep', 'representative'],
  ['sw', 'software'],
]);

/** The word that an abbreviation stands for, or the word itself. */
export function inFull(word: string): string {
  return short.get(word) ?? word;
}

// Endings by gender, number and form in French and English. Index and query are cut alike, so a cut need not be a word.
const endings: readonly (readonly [ending: RegExp, cut: string])[] = [
  [/(?<=...)ies$/, 'y'],
  [/(?<=..[^s])men$/, 'man'],
  [/(?<=..[^sui])s$/, ''],
  [/(?<=..)euse$/, 'eur'],
  [/(?<=..)trice$/, 'teur'],
  [/(?<=..)ienne$/, 'ien'],
  [/(?<=..)elle$/, 'el'],
  [/(?<=...)ee?$/, ''],
  // Welder and welding; but office is not officer, nor engine engineer.
  [/(?<=.{4})(?<!offic|engine)er$/, ''],
  [/(?<=.{4})ing$/, ''],
];

/** The stem of a folded word: `infirmières`, `infirmier` and `infirmière` alike, and `nurses` and `nurse`. */
export function stem(word: string): string {
  return endings.reduce((cut, [ending, instead]) => cut.replace(ending, instead), word);
}
