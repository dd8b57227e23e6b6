import { fold } from './fold.ts';

// English, then French; each also by its first letters where they name one month.
const months: readonly (readonly string[])[] = [
  ['january', 'janvier'],
  ['february', 'fevrier'],
  ['march', 'mars'],
  ['april', 'avril'],
  ['may', 'mai'],
  ['june', 'juin'],
  ['july', 'juillet'],
  ['august', 'aout'],
  ['september', 'septembre'],
  ['october', 'octobre'],
  ['november', 'novembre'],
  ['december', 'decembre'],
];

/** The month, 1 to 12, that a name or at least three first letters of one name; case and accents do not matter. */
export function monthNamed(name: string): number | undefined {
  const folded = fold(name);
  if (folded.length < 3) return undefined;
  const found = months.flatMap((names, index) => (names.some((one) => one.startsWith(folded)) ? index + 1 : []));
  return found.length === 1 ? found[0] : undefined;
}
