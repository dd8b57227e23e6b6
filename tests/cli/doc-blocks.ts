import { readFileSync } from 'node:fs';

/** A fenced block of a page, with what stands after the fence. */
export interface DocBlock {
  readonly info: string;
  readonly text: string;
}

/** The fenced blocks of a page in docs/, in its order. */
export function blocksOf(page: string): readonly DocBlock[] {
  const text = readFileSync(new URL(`../../docs/${page}`, import.meta.url), 'utf8');
  return [...text.matchAll(/^```(.*)\n([\s\S]*?)^```$/gm)].map(([, info = '', body = '']) => ({ info, text: body }));
}
