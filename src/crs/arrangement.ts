import type { Candidate, Sitting } from '../candidate/candidate.ts';

/** Which sitting stands for the first official language and which for the second. */
export interface Arrangement {
  readonly first?: Sitting;
  readonly second?: Sitting;
}

const none: readonly Arrangement[] = [{}];

/** Every way in which a candidate can name valid sittings: one for each language, in both orders unless one is stated. */
export function arrangements({ languages: { english, french, first } }: Candidate): readonly Arrangement[] {
  if (english.length === 0 && french.length === 0) return none;
  const found: Arrangement[] = [];
  const inOrder = (ones: readonly Sitting[], others: readonly Sitting[]) => {
    for (const one of ones) {
      if (others.length === 0) found.push({ first: one });
      for (const other of others) found.push({ first: one, second: other });
    }
  };
  if (first !== 'french') inOrder(english, french);
  if (first !== 'english') inOrder(french, english);
  if (found.length > 0) return found;
  // The stated first language has no valid sitting: the other one is second.
  return [...english, ...french].map((second) => ({ second }));
}
