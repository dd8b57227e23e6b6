import fc from 'fast-check';
import { type FuzzedFile, profileFiles } from './files.ts';
import { smallest } from './smallest.ts';

export interface Fuzzed {
  readonly runs: number;
  /** How many of the files are profiles. */
  readonly read: number;
  readonly failure?: Failure;
}

export interface Failure {
  /** Of the files among which it was: a run from this seed finds it first. */
  readonly seed: number;
  readonly rules: string;
  readonly smallest: Uint8Array;
  readonly error: unknown;
}

/** Throws what is wrong with the program, and tells whether the bytes are a profile. */
type Check = (bytes: Uint8Array, rules: string) => boolean;

/** Files of one seed. The next has other people. */
const filesOfSeed = 5000;

/** Checks files of profiles made from a seed: the same for the same seed. */
export function runFuzz(
  { runs, seed }: { readonly runs: number; readonly seed: number },
  check: Check,
  progress: (done: number) => void = () => {},
): Fuzzed {
  let read = 0;
  for (let done = 0; done < runs; done += filesOfSeed) {
    const own = seed + done / filesOfSeed;
    const numRuns = Math.min(filesOfSeed, runs - done);
    const property = fc.property(profileFiles(own), ({ bytes, rules }) => {
      if (check(bytes, rules)) read++;
    });
    const { failed, numRuns: ran, counterexample } = fc.check(property, { seed: own, numRuns });
    if (failed && counterexample) return { runs: done + ran, read, failure: failureOf(counterexample[0], own, check) };
    progress(done + numRuns);
  }
  return { runs, read };
}

function failureOf({ bytes, rules }: FuzzedFile, seed: number, check: Check): Failure {
  const errorOf = (tried: Uint8Array): unknown => {
    try {
      check(tried, rules);
      return undefined;
    } catch (error) {
      return error;
    }
  };
  const least = smallest(bytes, (tried) => errorOf(tried) !== undefined);
  return { seed, rules, smallest: least, error: errorOf(least) };
}
