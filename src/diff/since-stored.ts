import { assess } from '../assess/assess.ts';
import type { Day } from '../base/day.ts';
import { printable } from '../base/printable.ts';
import { tool } from '../base/tool.ts';
import type { Law } from '../law/law.ts';
import type { Words } from '../messages/message.ts';
import { checkProfile } from '../profile/check-profile.ts';
import { isInputError } from '../profile/input-error.ts';
import type { Profile } from '../profile/schema.ts';
import { causesOf, type ScoreOn } from './causes.ts';
import { comparableScoreOf } from './comparable-score.ts';
import { diffScored, isDifferent, type ProfileDiff } from './diff-scores.ts';
import type { Stored } from './stored.ts';

/** Somebody whose score was stored. */
export interface StoredPerson {
  readonly label: string;
  readonly profile: Profile;
  /** As errors name it. */
  readonly file: string;
  /** The same for the same facts; without one, facts that left no trace cannot be told from others. */
  readonly fingerprint: string | undefined;
}

/** The result of a profile now against its stored score, with what moved between them. */
export function sinceStored(
  { label, profile, file, fingerprint }: StoredPerson,
  before: Stored | undefined,
  { asOf, law }: { readonly asOf: Day; readonly law: Law },
  words: Words,
): ProfileDiff {
  const scored = comparableScoreOf(assess(profile, asOf, law), words);
  const diff = diffScored(printable(label), before?.scored, scored, words['diff.absentNode']({}));
  if (!before || !isDifferent(diff)) return { ...diff, cause: [] };
  const scoreOn: ScoreOn = (day, rules) => {
    try {
      return comparableScoreOf(assess(checkProfile(profile, { file, asOf: day }), day, rules), words);
    } catch (error) {
      if (isInputError(error)) return undefined;
      throw error;
    }
  };
  const now = { scored, asOf, law, tool, fingerprint, days: daysIn(profile) };
  return { ...diff, cause: causesOf(before, now, scoreOn) };
}

function daysIn(profile: Profile): readonly string[] {
  return JSON.stringify(profile).match(/\d{4}-\d{2}-\d{2}/g) ?? [];
}
