import { assess } from '../assess/assess.ts';
import type { Day } from '../base/day.ts';
import { horizonOf } from '../plan/timeline/horizon.ts';
import type { Profile } from '../profile/schema.ts';
import { bundledRounds } from '../rounds/bundled.ts';
import { checkWords, type InWords } from './in-words.ts';
import { knownOf, type OfRounds } from './of-rounds.ts';
import { aProfile, lawFor, type On, whenOf } from './on.ts';
import { verdict } from './verdict.ts';

/** Options of `renderPage`. */
export interface PageOptions extends On, OfRounds, InWords {}

/**
 * Everything about a person as one HTML page that needs nothing beside itself, as `crs report`. Charts are drawn by Vega, which
 * is loaded by the first call.
 * @throws {InputError} (as a rejection) for what is no profile, no day, no law, no rounds or no words
 */
export async function renderPage(profile: Profile, options: PageOptions): Promise<string> {
  const by = 'renderPage';
  const { asOf, law } = whenOf(by, options);
  const label = checkWords(by, options, profile);
  const checked = aProfile(by, profile, asOf);
  const { rounds } = knownOf(by, options);
  const person = {
    label,
    profile: checked,
    assessment: assess(checked, asOf, law),
    verdict: verdict(checked, options),
    mark: undefined,
  };
  const { words, law: held } = options;
  const [{ pageData }, page] = await Promise.all([
    import('../report/html/page-data.ts'),
    import('../report/html/page.ts'),
  ]);
  const setting = {
    rounds,
    newestBundled: bundledRounds().rounds.at(-1),
    courseTo: (until: Day) => horizonOf(asOf, until, held),
    lawOf: (day: Day) => held ?? lawFor(by, day),
    words,
  };
  return page.renderPage(pageData(person, setting), words);
}
