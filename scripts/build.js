// Bundles the program and the library into dist/. Everything is bundled into the program, since it starts twice as
// fast from one file as from five packages; the library leaves its dependencies outside.
import { existsSync, readFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';

const shared = {
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  format: 'esm',
  metafile: true,
  logLevel: 'warning',
};

await rm('dist', { recursive: true, force: true });
const program = await build({
  ...shared,
  entryPoints: { cli: 'src/cli.ts', 'batch-worker': 'src/cli/batch/worker.ts' },
  // It starts its workers from files of its own.
  external: ['tinypool'],
  outdir: 'dist',
  splitting: true,
  minify: true,
  keepNames: true,
  chunkNames: 'chunks/[name]-[hash]',
  // Some dependencies are CommonJS and call require for Node's own modules.
  banner: { js: "import { createRequire } from 'node:module';const require = createRequire(import.meta.url);" },
});
await build({ ...shared, entryPoints: ['src/index.ts'], outdir: 'dist', packages: 'external' });
await writeFile('dist/THIRD-PARTY-LICENSES.txt', licenses(Object.keys(program.metafile.inputs)));

/** The licence of every bundled package, as their terms ask. */
function licenses(inputs) {
  const folders = inputs.flatMap((path) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []);
  return [...new Set(folders)]
    .sort()
    .map((folder) => {
      const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      const file = ['LICENSE', 'license', 'LICENSE.md', 'LICENSE.txt', 'license.md'].find((each) =>
        existsSync(join(folder, each)),
      );
      return `${name} ${version} (${license})\n\n${file === undefined ? '' : readFileSync(join(folder, file), 'utf8')}`;
    })
    .join(`\n${'-'.repeat(80)}\n\n`);
}
