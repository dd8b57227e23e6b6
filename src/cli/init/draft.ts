import { readFileSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isPlainObject as isProfileData } from '../../base/plain-object.ts';
import type { ProfileData } from '../../profile/profile-data.ts';
import { fromEarlierDraft } from '../../questionnaire/earlier-draft.ts';
import type { State } from '../../questionnaire/engine.ts';
import type { Section } from '../../questionnaire/question.ts';
import { sections } from '../../questionnaire/sections.ts';
import type { Answers, QuestionAnswer } from '../../questionnaire/steps.ts';
import { writePrivately } from './target.ts';

/** Where answers are kept while the questions are asked: beside the file they are for. */
export function draftOf(file: string): string {
  return join(dirname(file), `.${basename(file)}.draft`);
}

/** Answers of an earlier time; of a file that was changed, its facts then and now, and the part that was gone through. */
export interface Draft {
  readonly state: State;
  readonly changed?: { readonly base: ProfileData; readonly facts: ProfileData; readonly part?: Section['id'] };
}

export function saveDraft(file: string, { state: { answers, earlier }, changed }: Draft): void {
  writePrivately(draftOf(file), `${JSON.stringify({ crsDraft: 2, answers, earlier, changed }, null, 1)}\n`);
}

export function removeDraft(file: string): void {
  rmSync(draftOf(file), { force: true });
}

/** Answers of an earlier time; `undefined` where there are none, `broken` where they cannot be read. */
export function readDraft(file: string): Draft | 'broken' | undefined {
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
    const answers = answersOf(value.answers);
    if (value.crsDraft === 1) return { state: { answers: fromEarlierDraft(answers), earlier } };
    if (value.crsDraft !== 2) return 'broken';
    const changed = changedOf(value.changed);
    return { state: { answers, earlier }, ...(changed && { changed }) };
  } catch {
    return 'broken';
  }
}

function changedOf(changed: unknown): Draft['changed'] {
  if (!isProfileData(changed) || !isProfileData(changed.base) || !isProfileData(changed.facts)) return undefined;
  const part = sections.find(({ id }) => id === changed.part)?.id;
  return { base: changed.base, facts: changed.facts, ...(part && { part }) };
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
