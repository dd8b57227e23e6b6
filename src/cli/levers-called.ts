import { fold } from '../base/fold.ts';
import { nearest } from '../profile/nearest.ts';
import { ExitError } from './exit.ts';
import { words } from './words.ts';

/** What people call levers that have another name here. */
const otherNames: Readonly<Record<string, string>> = {
  pnp: 'nomination',
  nominee: 'nomination',
  ielts: 'language.english',
  celpip: 'language.english',
  pte: 'language.english',
  clb: 'language.english',
  tef: 'language.french',
  tcf: 'language.french',
  nclc: 'language.french',
  brother: 'sibling',
  sister: 'sibling',
  redseal: 'certificate',
  masters: 'master',
  phd: 'doctoral',
  doctorate: 'doctoral',
};

/** The ids that a name can mean: one that is it, else all that have its parts side by side, as `language.french.7` has `french.7`. */
export function leversCalled(name: string, ids: readonly string[]): readonly string[] {
  if (ids.includes(name)) return [name];
  const written = fold(name)
    .split(/[.\s]+/)
    .map((part) => otherNames[part] ?? part)
    .join('.');
  return ids.filter((id) => `.${fold(id)}.`.includes(`.${written}.`));
}

/** A name that is of no lever, with the nearest one. */
export function unknownLever(flag: string, name: string, names: readonly string[]): ExitError {
  const kinds = names.filter((one) => !one.includes('.'));
  return new ExitError(words['line.unknownLever']({ flag, found: name, near: nearest(name, names), kinds }));
}
