// Bundles the tests with the sources they test: one file, which is loaded anew for every change.
import { resolve } from 'node:path';
import { build } from 'esbuild';

const remembered = resolve('tests/mutation/remembered.ts');
const quicker = resolve('tests/mutation/quicker.ts');

/** What tests ask the oracle comes from what is remembered. */
const remember = {
  name: 'remember',
  setup({ onResolve }) {
    onResolve({ filter: /\/(oracle|arbitrary)\.ts$/ }, ({ importer }) =>
      /\/(oracle\.test|oracle\/compare)\.ts$/.test(importer) ? { path: remembered } : undefined,
    );
    // Of the sources that read profiles, YAML is not read this way.
    onResolve({ filter: /^(fast-check|yaml)$/ }, ({ importer }) =>
      importer !== quicker && !/\/src\//.test(importer) ? { path: quicker } : undefined,
    );
  },
};

await build({
  bundle: true,
  platform: 'node',
  format: 'cjs',
  // Loaded once: what is not changed and knows nothing of it.
  external: ['@vitest/expect', 'fast-check', 'yaml', 'zod'],
  // Tests are imported for what they do.
  ignoreAnnotations: true,
  alias: { vitest: resolve('tests/mutation/in-process.ts') },
  define: { 'import.meta.url': 'moduleUrl' },
  plugins: [remember],
  entryPoints: ['tests/mutation/all.ts'],
  outfile: 'tests/mutation.cjs',
});
