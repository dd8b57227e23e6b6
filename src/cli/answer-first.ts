import { type Assessment, assess } from '../assess/assess.ts';
import type { Day } from '../base/day.ts';
import { horizonOf } from '../plan/timeline/horizon.ts';
import { verdictLines } from '../report/verdict.ts';
import { rowsOn } from '../report/wrap.ts';
import type { Round } from '../rounds/round.ts';
import { type Verdict, verdictOf } from '../verdict/verdict.ts';
import type { Machine } from './machine.ts';
import type { ValuesOf } from './option-values.ts';
import type { Loaded } from './people/people.ts';
import { knownRounds } from './rounds/known.ts';
import { colorsFor, terminalWidth } from './terminal.ts';
import type { When } from './when.ts';
import { wordsOf } from './words.ts';

/** A profile, assessed, with its verdict. */
export interface Answered extends Loaded {
  readonly assessment: Assessment;
  readonly verdict: Verdict;
}

/**
 * The assessment of each profile with the answer that its reader came for.
 * @param isHeld whether the rules are those that an option names, on whatever day
 * @param days that are looked ahead for what ends or falls, where that is not as usual
 */
export async function answersOf(
  loaded: readonly Loaded[],
  { asOf, law }: When,
  isHeld: boolean,
  machine: Machine,
  days?: number,
): Promise<readonly Answered[]> {
  // What is wrong with rounds that were fetched earlier, `crs rounds` tells.
  const { rounds } = await knownRounds(machine, () => undefined);
  return loaded.map((one) => answerOf(one, { asOf, law }, isHeld, rounds, days));
}

/** An answer for one person with the verdict below it, where it is printed in a terminal that has fewer rows than it takes. */
export async function verdictSeenLast(
  text: string,
  answers: readonly Answered[] | (() => Promise<readonly Answered[]>),
  given: ValuesOf<'format' | 'output' | 'noColor'>,
  machine: Machine,
): Promise<string> {
  if (!isLongerThanScreen(text, given, machine)) return text;
  const said = wordsOf(machine);
  const found = typeof answers === 'function' ? await answers() : answers;
  if (found.length !== 1) return text;
  const verdicts = found.map(({ verdict, label }) => verdictLines(verdict, label, said));
  const { verdictLast } = await import('../report/verdict-block.ts');
  return verdictLast(text, verdicts, { width: terminalWidth(machine), colors: colorsFor(given, machine) });
}

/** Whether the beginning of an answer is out of sight in the terminal in which it is printed, once the prompt stands below. */
export function isLongerThanScreen(
  text: string,
  given: ValuesOf<'format' | 'output'>,
  { stdout: { isTTY, rows = 0, columns = 80 } }: Machine,
): boolean {
  const isShown = isTTY && rows > 0 && given.output === undefined && (given.format ?? 'table') === 'table';
  return isShown === true && rowsOn(text, Math.max(1, columns)) > rows;
}

function answerOf(
  one: Loaded,
  { asOf, law }: When,
  isHeld: boolean,
  rounds: readonly Round[],
  days: number | undefined,
): Answered {
  const assessment = assess(one.profile, asOf, law);
  const courseTo = (to: Day) => horizonOf(asOf, to, isHeld ? law : undefined);
  return {
    ...one,
    assessment,
    verdict: verdictOf(one.profile, assessment, { rounds, courseTo, ...(days !== undefined && { days }) }),
  };
}
