/** Makes an object of the values that stand in a row from `base` on, one for each key. */
export type Maker = (values: readonly unknown[], base: number) => unknown;

/**
 * Objects of one shape, with every key, whatever was stated: code that reads them meets no other. A literal is the one way
 * to make them without looking up each key anew, so that it is written as code (as zod does, from names of the schema
 * alone). Where an embedder forbids that, a loop does the same; `crs batch` itself, whose pool makes code too, ends there.
 */
export function makerOf(keys: readonly string[]): Maker {
  try {
    const literal = keys.map((key, index) => `${JSON.stringify(key)}: values[base + ${index}]`);
    const made: unknown = new Function('values', 'base', `return { ${literal.join(', ')} };`);
    if (isMaker(made)) return made;
  } catch {
    // Refused by `--disallow-code-generation-from-strings`.
  }
  return (values, base) => Object.fromEntries(keys.map((key, index) => [key, values[base + index]]));
}

function isMaker(made: unknown): made is Maker {
  return typeof made === 'function';
}
