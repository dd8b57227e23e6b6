// What is not held against the code: answers that hang on what neither the texts nor the profile say.
import { studiedTwoYears } from './education.ts';
import { isTied } from './oracle.ts';
import { longestRun, MONTH, workIn } from './time.ts';
import type { OracleCredential, OracleProfile } from './types.ts';
import { byNoc } from './work.ts';

export type LeftOut = {
  why: string;
  of: (profile: OracleProfile, day: string) => boolean;
  answers: (what: string) => boolean;
};

const credentialsOf = (profile: OracleProfile): OracleCredential[] => [
  ...(profile.education ?? []),
  ...(profile.partner?.education ?? []),
];

/** Some occupation has six months of work but for a few days (26 weeks are 182 days, six months 181 to 184). */
const isSixMonths = (profile: OracleProfile, day: string): boolean =>
  day < '2026-02-18' &&
  [...byNoc(profile.work ?? []), ...(profile.work ?? []).map((job) => [job])].some((same) =>
    [workIn(same, day, 3), longestRun(same, day, 3)].some((work) => Math.abs(work - 6 * MONTH) < 10 * 30),
  );

const hasSeveralUndated = (profile: OracleProfile): boolean =>
  (profile.work ?? []).filter((job) => job.years !== undefined).length > 1;

const leftOut: LeftOut[] = [
  {
    why: 'How much of a program was done by a day before its end is not stated (R83(1)(b)).',
    of: (profile, day) =>
      credentialsOf(profile).some(
        (credential) => (credential.completed ?? day) > day && studiedTwoYears('any', [credential], day, () => true),
      ),
    answers: (what) => what.startsWith('fsw'),
  },
  {
    why: 'The hours of the old six months are not confirmed (categories reference, UNCONFIRMED 5).',
    of: isSixMonths,
    answers: (what) => what.startsWith('category '),
  },
  {
    why: 'Which of several entries without days had the most work of the last three years is not stated (R87.1(2)(e)).',
    of: hasSeveralUndated,
    answers: (what) => what === 'cec' || what === 'cec.language',
  },
  {
    why: 'Of two orders or sittings with one total either may be shown (CRS reference 2.4).',
    of: isTied,
    answers: (what) => what === 'fsw' || what.includes('anguage') || what === 'fsw.points',
  },
];

/** Whether a difference is one of those. */
export const isLeftOut = (profile: OracleProfile, day: string, what: string): boolean =>
  leftOut.some((each) => each.answers(what) && each.of(profile, day));
