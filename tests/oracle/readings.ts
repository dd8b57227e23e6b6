// Where the text or the profile leaves a question open, both answers are tried.
import type { Answer } from './types.ts';

/** Whether an open question is answered the other way. `false` is always the cautious answer. */
export type Doubt = (question: string) => boolean;

/** The cautious answer to everything. */
export const cautious: Doubt = () => false;

/** What `judge` says under every combination of answers to the questions that it asks; the cautious one comes first. */
export function everyReading<T>(judge: (doubt: Doubt) => T): T[] {
  const results: T[] = [];
  const explore = (settled: [string, boolean][]): void => {
    const answers = new Map(settled);
    const opened: string[] = [];
    results.push(
      judge((question) => {
        const known = answers.get(question);
        if (known !== undefined) return known;
        answers.set(question, false);
        opened.push(question);
        return false;
      }),
    );
    opened.forEach((question, i) => {
      const before = opened.slice(0, i).map((earlier): [string, boolean] => [earlier, false]);
      explore([...settled, ...before, [question, true]]);
    });
  };
  explore([]);
  return results;
}

/** Yes or no where all readings agree. */
export const agreed = (readings: boolean[]): Answer =>
  readings.every(Boolean) ? 'yes' : readings.some(Boolean) ? 'unknown' : 'no';
