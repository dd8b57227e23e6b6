/** Makes an object of the values that stand in a row from `base` on, one for each key. */
export type Maker = (values: readonly unknown[], base: number) => unknown;

/**
 * Objects of one shape, with every key, whatever was stated: code that reads them meets no other. A literal is the one way
 * to make them without looking up each key anew, so that it is written as code (as zod does, from names of the schema
 * alone).
 */
export function makerOf(keys: readonly string[]): Maker {
  const literal = keys.map((key, index) => `${JSON.stringify(key)}: values[base + ${index}]`);
  const make = new Function('values', 'base', `return { ${literal.join(', ')} };`);
  return (values, base) => make(values, base);
}
