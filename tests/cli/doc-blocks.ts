import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A fenced block of a page, with what stands after the fence. */
export interface DocBlock {
  readonly info: string;
  readonly text: string;
}

/** A page in docs/. */
export function readDoc(page: string): string {
  return readFileSync(new URL(`../../docs/${page}`, import.meta.url), 'utf8');
}

/** The fenced blocks of a page in docs/, in its order. */
export function blocksOf(page: string): readonly DocBlock[] {
  return [...readDoc(page).matchAll(/^```(.*)\n([\s\S]*?)^```$/gm)].map(([, info = '', body = '']) => ({
    info,
    text: body,
  }));
}

/** Puts `crs` as built into a folder. @returns the environment of a process that finds it */
export function withCrs(folder: string): NodeJS.ProcessEnv {
  const bin = join(folder, 'bin');
  const program = fileURLToPath(new URL('../../bin/crs.js', import.meta.url));
  mkdirSync(bin);
  writeFileSync(join(bin, 'crs'), `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n`, { mode: 0o755 });
  return { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` };
}
