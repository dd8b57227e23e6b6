import { assess } from '../../assess/assess.ts';
import type { ProfileData } from '../../profile/profile-data.ts';
import type { Setting } from '../../questionnaire/steps.ts';
import { validProfile } from '../../questionnaire/valid-profile.ts';
import { words } from '../words.ts';

/** What a change of a file does to the score and to the programs, a line each. */
export function effectOf(before: ProfileData, after: ProfileData, { asOf, law }: Setting): readonly string[] {
  const then = validProfile(before, asOf);
  const now = validProfile(after, asOf);
  if (!then || !now) return [];
  const old = assess(then, asOf, law);
  const { crs, programs } = assess(now, asOf, law);
  const changed = programs.flatMap(({ id, eligible }) => {
    const was = old.programs.find((one) => one.id === id)?.eligible;
    if (was === undefined || was === eligible) return [];
    const said = { before: words[`report.${was}`]({}), after: words[`report.${eligible}`]({}) };
    return [words['menu.program']({ program: words[id]({}), ...said })];
  });
  return [words['menu.score']({ before: old.crs.points, after: crs.points }), ...changed];
}
