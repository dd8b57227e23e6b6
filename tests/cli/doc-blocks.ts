import { readFileSync } from 'node:fs';

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
