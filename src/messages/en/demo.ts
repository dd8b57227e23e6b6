/** What `crs demo` says around the score of an example. */
export const demo = {
  'demo.example': ({ name, file }: { name: string; file: string }) =>
    `this is the example ${name} (${file}); the others: crs demo --list`,
  'demo.own': () => 'your own: crs init asks and writes profile.yaml, then crs score reads it',
  'demo.unknown': ({ found, names, near }: { found: string; names: readonly string[]; near: string | undefined }) =>
    `demo: no example ${JSON.stringify(found)}${near === undefined ? '' : `; did you mean ${near}?`}\n  there are: ${names.join(', ')}`,
};
