// Random people, and what the oracle says of them, are the same for every change: made once, kept as text.
import { seededProfiles as makeProfiles } from '../oracle/arbitrary.ts';
import { oracle as askOracle, isTied as askTied } from '../oracle/oracle.ts';

declare global {
  // Outlives the modules, which are loaded anew for every change.
  var remembered: Map<string, string> | undefined;
}

function remember<In extends readonly unknown[], Out>(
  name: string,
  make: (...given: In) => Out,
): (...given: In) => Out {
  return (...given) => {
    globalThis.remembered ??= new Map();
    const key = name + JSON.stringify(given);
    const text = globalThis.remembered.get(key) ?? JSON.stringify(make(...given));
    globalThis.remembered.set(key, text);
    return JSON.parse(text);
  };
}

export const seededProfiles = remember('people', makeProfiles);
export const oracle = remember('oracle', askOracle);
export const isTied = remember('tied', askTied);
