/** The part of a list that is shown. */
export interface Window {
  readonly from: number;
  /** The first one that is not shown any more. */
  readonly to: number;
}

/**
 * The rows around the active one that fit, as many as there is room for.
 * @param heights the lines that each row takes
 * @param most the lines that there are for all; the active row is shown in any case
 */
export function windowAround(active: number, heights: readonly number[], most: number): Window {
  let from = Math.max(0, active);
  let to = Math.min(from + 1, heights.length);
  let left = most - (heights[from] ?? 0);
  const fits = (index: number) => index >= 0 && index < heights.length && (heights[index] ?? 0) <= left;
  // In turn above and below, so that the rows on both sides of the active one are seen.
  for (let isAbove = true; fits(from - 1) || fits(to); isAbove = !isAbove) {
    if (isAbove && fits(from - 1)) left -= heights[--from] ?? 0;
    else if (!isAbove && fits(to)) left -= heights[to++] ?? 0;
  }
  return { from, to };
}
