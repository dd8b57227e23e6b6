import type { RoundCategory, RoundKind } from '../law/round-ids.ts';

interface Class {
  readonly kind: RoundKind;
  readonly category: RoundCategory;
}

/** Whole names of general rounds and of programs: the first that fits decides, so that Federal Skilled Trades are no trades category. */
const programs: readonly (readonly [words: RegExp, found: Class])[] = [
  [/^(no program specified|general|aucun programme)/, { kind: 'general', category: 'general' }],
  [/provincial nominee|candidats des provinces/, { kind: 'pnp', category: 'pnp' }],
  [/canadian experience class|categorie de l'experience canadienne/, { kind: 'program', category: 'cec' }],
  [/federal skilled trade|metiers specialises \(federal\)/, { kind: 'program', category: 'fst' }],
  [/federal skilled worker|travailleurs qualifies \(federal\)/, { kind: 'program', category: 'fsw' }],
];

/** Stable words of category names in both languages; a name in which two categories meet is not known. */
const categories: readonly (readonly [words: RegExp, category: RoundCategory])[] = [
  [/french|francais/, 'french'],
  [/health|sante/, 'healthcare'],
  [/\bstem\b|\bstim\b/, 'stem'],
  [/\btrades?\b|metiers specialises/, 'trades'],
  [/\beducation\b/, 'education'],
  [/\btransports?\b/, 'transport'],
  [/\bagricultur|\bagri-food\b/, 'agriculture'],
  [/physicians?\b|medecins?\b/, 'physicians'],
  [/senior managers?\b|cadres superieur/, 'senior-managers'],
  [/researchers?\b|chercheurs?\b/, 'researchers'],
  [/military|militaire/, 'military'],
];

const unknown: Class = { kind: 'unknown', category: 'unknown' };

/** Kind and category of a round by its published name, in either language; wording, case and version suffix drift. */
export function classify(name: string): Class {
  const text = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
  const program = programs.find(([words]) => words.test(text));
  if (program) return program[1];
  const found = categories.filter(([words]) => words.test(text));
  return found.length === 1 && found[0] ? { kind: 'category', category: found[0][1] } : unknown;
}
