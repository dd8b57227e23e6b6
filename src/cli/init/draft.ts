import { readFileSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isPlainObject as isProfileData } from '../../base/plain-object.ts';
import type { ProfileData } from '../../profile/profile-data.ts';
import { fromEarlierDraft } from '../../questionnaire/earlier-draft.ts';
import type { State } from '../../questionnaire/engine.ts';
import type { Answers, QuestionAnswer } from '../../questionnaire/steps.ts';
import { writePrivately } from './target.ts';

/** Where answers are kept while the questions are asked: beside the file they are for. */
export function draftOf(file: string): string {
  return join(dirname(file), `.${basename(file)}.draft`);
}

export function saveDraft(file: string, { answers, earlier }: State): void {
  writePrivately(draftOf(file), `${JSON.stringify({ crsDraft: 2, answers, earlier }, null, 1)}\n`);
}

export function removeDraft(file: string): void {
  rmSync(draftOf(file), { force: true });
}

/** Answers of an earlier time; `undefined` where there are none, `broken` where they cannot be read. */
export function readDraft(file: string): State | 'broken' | undefined {
  let text: string;
  try {
    text = readFileSync(draftOf(file), 'utf8');
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? undefined : 'broken';
  }
  try {
    const value: unknown = JSON.parse(text);
    if (!isProfileData(value) || !isProfileData(value.answers)) return 'broken';
    const earlier = isProfileData(value.earlier) ? answersOf(value.earlier) : {};
    if (value.crsDraft === 1) return { answers: fromEarlierDraft(answersOf(value.answers)), earlier };
    return value.crsDraft === 2 ? { answers: answersOf(value.answers), earlier } : 'broken';
  } catch {
    return 'broken';
  }
}

function answersOf(facts: ProfileData): Answers {
  const read = Object.entries(facts).map(([key, answer]) => [key, answerOf(answer)] as const);
  return Object.fromEntries(read.flatMap(([key, answer]) => (answer ? [[key, answer]] : [])));
}

function answerOf(answer: unknown): QuestionAnswer | undefined {
  if (!isProfileData(answer)) return undefined;
  const { value, unknown } = answer;
  if (unknown === true) return { unknown };
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? { value } : undefined;
}
