import { readFileSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isFacts } from '../../init/facts.ts';
import type { Answer, Answers } from '../../init/steps.ts';
import { writePrivately } from './target.ts';

/** Where answers are kept while the questions are asked: beside the file they are for. */
export function draftOf(file: string): string {
  return join(dirname(file), `.${basename(file)}.draft`);
}

export function saveDraft(file: string, answers: Answers): void {
  writePrivately(draftOf(file), `${JSON.stringify({ crsDraft: 1, answers }, null, 1)}\n`);
}

export function removeDraft(file: string): void {
  rmSync(draftOf(file), { force: true });
}

/** Answers of an earlier time; `undefined` where there are none, `broken` where they cannot be read. */
export function readDraft(file: string): Answers | 'broken' | undefined {
  let text: string;
  try {
    text = readFileSync(draftOf(file), 'utf8');
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? undefined : 'broken';
  }
  try {
    const value: unknown = JSON.parse(text);
    const answers = isFacts(value) && value.crsDraft === 1 ? value.answers : undefined;
    if (!isFacts(answers)) return 'broken';
    const read = Object.entries(answers).map(([key, answer]) => [key, answerOf(answer)] as const);
    return Object.fromEntries(read.flatMap(([key, answer]) => (answer ? [[key, answer]] : [])));
  } catch {
    return 'broken';
  }
}

function answerOf(answer: unknown): Answer | undefined {
  if (!isFacts(answer)) return undefined;
  const { value, unknown } = answer;
  if (unknown === true) return { unknown };
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? { value } : undefined;
}
