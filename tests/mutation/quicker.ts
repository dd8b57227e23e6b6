// What costs most of a run and finds little: many random people where few find as much, and YAML that is read anew.
import fc from 'fast-check';
import * as yaml from 'yaml';

declare global {
  // Outlives the modules, which are loaded anew for every change.
  var parsed: Map<string, unknown> | undefined;
}

/** Of a property at most so many people. */
const mostRuns = 60;

// biome-ignore lint/style/noDefaultExport: the package has one
export default {
  ...fc,
  assert: <T>(property: fc.IRawProperty<T>, parameters?: fc.Parameters<T>) =>
    fc.assert(property, { ...parameters, numRuns: Math.min(parameters?.numRuns ?? mostRuns, mostRuns) }),
};

export function parse(text: string, options?: yaml.ParseOptions): unknown {
  globalThis.parsed ??= new Map();
  if (!globalThis.parsed.has(text)) globalThis.parsed.set(text, yaml.parse(text, options));
  return globalThis.parsed.get(text);
}
