import { fold } from '../base/fold.ts';
import { nearest } from '../profile/nearest.ts';

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
export function unknownLever(name: string, names: readonly string[]): string {
  const near = nearest(name, names);
  const hint =
    near === undefined
      ? `expected one of ${names.filter((one) => !one.includes('.')).join(', ')}`
      : `did you mean ${near}?`;
  return `found ${JSON.stringify(name)}, which names no lever; ${hint}`;
}
