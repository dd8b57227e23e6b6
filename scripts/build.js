// Bundles the program and the library into dist/. The program is one file with its dependencies, compiled ahead where
// possible: started from packages it takes more than twice as long. Parts that few commands need are bundles of their
// own. The library leaves its dependencies outside.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';
import { build } from 'esbuild';

/** Imported dynamically and rarely: each becomes a bundle of its own, read when it is needed. */
const apart = [
  ...readdirSync('src/cli/commands').map((name) => `src/cli/commands/${name}`),
  'src/noc/titles.ts',
  'src/noc/look-up.ts',
  'src/noc/search.ts',
  'src/cli/batch/pool.ts',
  'src/cli/batch/progress.ts',
  'src/cli/completion/complete.ts',
  'src/cli/config/read-config.ts',
  'src/cli/help-term.ts',
  'src/cli/input-errors.ts',
  'src/cli/people/find-profiles.ts',
  'src/cli/unknown-command.ts',
  'src/messages/fr.ts',
];

/** Scripts of shells, which `crs completion` prints. */
const scripts = ['crs.bash', 'crs.zsh', 'crs.fish'];

const inProgram = {
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  format: 'cjs',
  minify: true,
  metafile: true,
  logLevel: 'warning',
  outExtension: { '.js': '.cjs' },
  define: { 'import.meta.url': 'moduleUrl' },
  banner: { js: "const moduleUrl = require('node:url').pathToFileURL(__filename).href;" },
  supported: { 'dynamic-import': false },
  alias: {
    // The ESM build of the same version: unused parts fall away, and it loads in half the time.
    yaml: resolve('node_modules/yaml/browser/dist/index.js'),
    'string-width': resolve('scripts/bundle/string-width.cjs'),
    '@colors/colors/safe': resolve('scripts/bundle/nothing.js'),
    // Its build for Node asks for a canvas package that nobody here needs.
    'vega-canvas': resolve('node_modules/vega-canvas/build/vega-canvas.browser.js'),
  },
};

const keepApart = {
  name: 'keep-apart',
  setup({ onResolve }) {
    onResolve({ filter: /\.ts$/ }, ({ path, resolveDir, kind, importer }) => {
      const file = relative('.', join(resolveDir, path));
      // Bundles of their own share each other, too.
      const isShared = kind === 'dynamic-import' || (kind !== 'entry-point' && apart.includes(relative('.', importer)));
      if (!isShared || !apart.includes(file)) return undefined;
      return { path: `./${basename(file, '.ts')}.cjs`, external: true };
    });
  },
};

/** English sentences: those of the help, those that only some commands say, and all others. */
const help = ['config', 'files', 'help', 'line', 'usage'];
const rare = ['checklist', 'choices', 'init', 'mcp', 'overview', 'page', 'questions', 'template'];

const sentencesApart = {
  name: 'sentences-apart',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /messages\/en\.ts$/ }, () => ({ path: resolve('scripts/bundle/sentences.js') }));
    onResolve({ filter: /^\.\/en[\w-]*\.cjs$/ }, ({ path }) => ({ path, external: true }));
    onResolve({ filter: /^en[\w-]*$/ }, ({ path }) => ({ path, namespace: 'sentences' }));
    onLoad({ filter: /./, namespace: 'sentences' }, ({ path }) => ({
      contents: roomsOf(path),
      resolveDir: 'src/messages',
    }));
  },
};

/** A module with the list of the rooms of src/messages/en.ts that belong to a bundle. */
function roomsOf(bundle) {
  const source = readFileSync('src/messages/en.ts', 'utf8');
  const all = [...source.matchAll(/^import \{ (\w+) \} from .*$/gm)];
  if (all.length !== source.match(/^ {2}\.\.\.\w+,$/gm)?.length)
    throw new Error('src/messages/en.ts has a room that was not found');
  const imports = all.filter(
    ([, room]) => bundle === (help.includes(room) ? 'en-help' : rare.includes(room) ? 'en-apart' : 'en'),
  );
  return `${imports.map(([line]) => line).join('\n')}\nexport default [${imports.map(([, room]) => room)}];`;
}

/** The index of the search, made here: to make it takes longer than the search. */
const indexMade = {
  name: 'index-made',
  setup({ onLoad }) {
    onLoad({ filter: /noc[\\/]title-index\.ts$/ }, async () => {
      const { titleIndex } = await imported('src/noc/title-index.ts');
      // One text is read in a tenth of the time that thousands take.
      const parts = Object.entries(titleIndex).map(([name, part]) =>
        Array.isArray(part)
          ? `${name}: ${JSON.stringify(part.join('\n'))}.split('\\n')`
          : `${name}: ${JSON.stringify(part)}`,
      );
      return { contents: `export const titleIndex = { ${parts.join(', ')} };` };
    });
  },
};

await rm('dist', { recursive: true, force: true });
const main = await build({
  ...inProgram,
  // The parser of command lines imports it, for commands that are programs of their own.
  alias: { ...inProgram.alias, 'node:child_process': resolve('scripts/bundle/nothing.js') },
  plugins: [keepApart, sentencesApart],
  entryPoints: { cli: 'src/cli/main.ts', en: 'en', 'en-help': 'en-help', 'en-apart': 'en-apart' },
  outdir: 'dist',
});
const others = await build({
  ...inProgram,
  plugins: [keepApart, sentencesApart, indexMade],
  // It starts its workers from files of its own.
  external: ['tinypool'],
  entryPoints: {
    ...Object.fromEntries(apart.map((file) => [basename(file, '.ts'), file])),
    // A thread that runs commands, some of whose packages ask for `require`.
    'mcp-worker': 'src/cli/mcp/worker.ts',
  },
  outdir: 'dist',
});
// Threads import their file. Of a CommonJS one the names it exports are looked for first, in all of its text.
const { define: _, banner: __, ...inThread } = inProgram;
const worker = await build({
  ...inThread,
  format: 'esm',
  // An ES module has no `require` to read French with.
  supported: {},
  outExtension: { '.js': '.mjs' },
  plugins: [keepApart],
  entryPoints: { 'batch-worker': 'src/cli/batch/worker.ts', 'people-worker': 'src/cli/people/worker.ts' },
  outdir: 'dist',
});
const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
await build({
  bundle: true,
  // For browsers as well as for Node.
  platform: 'neutral',
  mainFields: ['module', 'main'],
  target: 'es2022',
  format: 'esm',
  // Of the machine the records of a batch alone take something: buffers.
  external: ['node:buffer', ...Object.keys(dependencies).flatMap((name) => [name, `${name}/*`])],
  alias: inProgram.alias,
  // Each part by itself, sharing what they have in common; renderers, the search and its titles are read when asked for.
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
  entryPoints: [
    'src/index.ts',
    ...readdirSync('src/library').flatMap((name) => (isPart(name) ? [`src/library/${name}`] : [])),
  ],
  outbase: 'src',
  outdir: 'dist',
});
for (const script of scripts) await copyFile(`src/cli/completion/${script}`, `dist/${script}`);
await writeManPage();
await writeFile(
  'dist/THIRD-PARTY-LICENSES.txt',
  licenses(Object.keys({ ...main.metafile.inputs, ...others.metafile.inputs, ...worker.metafile.inputs })),
);
await writeFile('dist/build-id.txt', buildId());

/** `man crs` in both languages, from the tables that the help is made of. */
async function writeManPage() {
  const { manPage } = await imported('src/cli/man-page.ts');
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  // Beneath the folder of its language, as every folder of man pages has it.
  await mkdir('dist/man/fr/man1', { recursive: true });
  await writeFile('dist/man/crs.1', await manPage(version, 'en'));
  await writeFile('dist/man/fr/man1/crs.1', await manPage(version, 'fr'));
}

/** What a source exports. */
async function imported(source) {
  const bundle = { bundle: true, platform: 'node', format: 'esm', write: false, entryPoints: [source] };
  const { outputFiles } = await build(bundle);
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

/** Another one whenever a bundle of the program is another, by which compiled code of the one before is known. */
function buildId() {
  const bundles = readdirSync('dist').filter((name) => name.endsWith('.cjs'));
  const hash = createHash('sha256');
  for (const name of bundles) hash.update(name).update(readFileSync(join('dist', name)));
  return hash.digest('hex');
}

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

/** Whether importers can ask for a file of the library by itself, by the `exports` of the package. */
function isPart(name) {
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
  return Object.values(exports).some((one) => one.default === `./dist/library/${name.replace('.ts', '.js')}`);
}
