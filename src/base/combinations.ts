/** So many doubts are read in every combination; of more, each alone, each two, all but each, and all together. */
const fewEnough = 4;

/** Combinations of things to try, without the empty one, fewest first; the order of the things is kept. */
export function combinations<T>(things: readonly T[]): readonly (readonly T[])[] {
  const found = areAllCombined(things) ? allOf(things) : someOf(things);
  return found.toSorted((a, b) => a.length - b.length);
}

export function areAllCombined(things: readonly unknown[]): boolean {
  return things.length <= fewEnough;
}

function allOf<T>(things: readonly T[]): readonly (readonly T[])[] {
  let found: readonly (readonly T[])[] = [[]];
  for (const thing of things) found = [...found, ...found.map((some) => [...some, thing])];
  return found.slice(1);
}

function someOf<T>(things: readonly T[]): readonly (readonly T[])[] {
  const pairs = things.flatMap((one, index) => things.slice(index + 1).map((other) => [one, other]));
  const allBut = things.map((left) => things.filter((one) => one !== left));
  return [...things.map((one) => [one]), ...pairs, ...allBut, things];
}
