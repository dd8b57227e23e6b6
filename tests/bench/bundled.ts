import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** A module of the sources as a bundle makes it: a loader for TypeScript adds costs of its own to every closure. */
export async function bundled<Module>(path: string): Promise<Module> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`../../src/${path}`, import.meta.url))],
    bundle: true,
    platform: 'node',
    format: 'esm',
    write: false,
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}
