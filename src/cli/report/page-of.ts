import type { Day } from '../../base/day.ts';
import { horizonOf } from '../../plan/timeline/horizon.ts';
import { renderPage } from '../../report/html/page.ts';
import { pageData } from '../../report/html/page-data.ts';
import { answersOf } from '../answer-first.ts';
import { lawOfDay } from '../day.ts';
import type { Machine } from '../machine.ts';
import type { Loaded } from '../people/people.ts';
import { fileMark } from '../people/person-key.ts';
import { knownRounds } from '../rounds/known.ts';
import type { When } from '../when.ts';
import { words } from '../words.ts';

/**
 * Everything that the commands say of a profile, as a page.
 * @param isHeld whether the rules are those that an option names, on whatever day
 */
export async function pageOf(loaded: Loaded, when: When, isHeld: boolean, machine: Machine): Promise<string> {
  const { asOf, law } = when;
  const { rounds, bundled } = await knownRounds(machine, () => undefined);
  const [answered] = await answersOf([loaded], when, isHeld, machine);
  if (!answered) throw new Error('a profile has an answer');
  const data = pageData(
    { ...answered, mark: fileMark(loaded.file) },
    {
      rounds,
      newestBundled: bundled.rounds.at(-1),
      courseTo: (until: Day) => horizonOf(asOf, until, isHeld ? law : undefined),
      lawOf: (day: Day) => (isHeld || day === asOf ? law : lawOfDay('--as-of', day)),
      words,
    },
  );
  return renderPage(data, words);
}
