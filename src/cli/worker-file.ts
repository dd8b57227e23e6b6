import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * What a pool is told of the file that its threads run: it stands beside the built program. Run from the sources there is none, and the
 * threads are taught TypeScript, which those of Node 20 do not have from the main one.
 * @param built name of the file in `dist/`
 * @param source path from this file
 */
export function workerFile(built: string, source: string): { readonly filename: string; readonly execArgv?: string[] } {
  const filename = pathOf(built);
  if (existsSync(filename)) return { filename };
  return { filename: pathOf(source), execArgv: ['--import', new URL('./dev-thread.js', import.meta.url).href] };
}

function pathOf(name: string): string {
  return fileURLToPath(new URL(`./${name}`, import.meta.url));
}
