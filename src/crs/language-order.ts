import type { Candidate, Sitting } from '../facts/candidate.ts';
import { abilities } from '../law/language-tests/ids.ts';
import { levelRow } from './rows.ts';

/** Which sitting stands for the first official language and which for the second. */
export interface LanguageOrder {
  /** The sitting for the first official language; `undefined`: none counts. */
  readonly first: Sitting | undefined;
  /** The sitting for the second official language; `undefined`: none counts. */
  readonly second: Sitting | undefined;
}

const none: readonly LanguageOrder[] = [{ first: undefined, second: undefined }];

/** Every way in which a candidate can name valid sittings: one for each language, in both orders unless one is stated. */
export function languageOrders({ languages }: Candidate): readonly LanguageOrder[] {
  const { first } = languages;
  const english = best(languages.english);
  const french = best(languages.french);
  if (english.length === 0 && french.length === 0) return none;
  const found: LanguageOrder[] = [];
  const inOrder = (ones: readonly Sitting[], others: readonly Sitting[]) => {
    for (const one of ones) {
      if (others.length === 0) found.push({ first: one, second: undefined });
      for (const other of others) found.push({ first: one, second: other });
    }
  };
  if (first !== 'french') inOrder(english, french);
  if (first !== 'english') inOrder(french, english);
  if (found.length > 0) return found;
  // The stated first language has no valid sitting: the other one is second.
  return [...english, ...french].map((second) => ({ first: undefined, second }));
}

/** Sittings that no other of the language equals or beats in all four abilities: no rule pays less for a higher level. */
function best(sittings: readonly Sitting[]): readonly Sitting[] {
  return sittings.filter((one, place) =>
    sittings.every((other, otherPlace) => !reaches(other, one) || (reaches(one, other) && place <= otherPlace)),
  );
}

/** Whether a sitting has at least the levels of another; those that are paid alike are the same. */
function reaches(sitting: Sitting, other: Sitting): boolean {
  return abilities.every((ability) => levelRow(sitting.levels[ability]) >= levelRow(other.levels[ability]));
}
