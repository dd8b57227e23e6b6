import { type Costs, costNames } from '../../plan/improve/cost.ts';
import { type Improvement, improve } from '../../plan/improve/improve.ts';
import { afterwards, setsThatOpen } from '../../plan/improve/openings.ts';
import { pairsOf } from '../../plan/improve/pairs.ts';
import { setsThatReach } from '../../plan/improve/target.ts';
import { makeImproveReport } from '../../report/improve.ts';
import { improveCsv } from '../../report/improve-csv.ts';
import { improveSheets } from '../../report/improve-sheets.ts';
import { badValue } from '../bad-value.ts';
import { ExitError } from '../exit.ts';
import { unknownLever } from '../levers-called.ts';
import type { Machine } from '../machine.ts';
import type { ValuesOf } from '../option-values.ts';
import { knownRounds } from '../rounds/known.ts';
import { whenOf } from '../when.ts';
import { words, wordsOf } from '../words.ts';
import type { Loaded } from './people.ts';

type Wanted = ValuesOf<'asOf' | 'rules' | 'target' | 'cost' | 'everyLever'>;

/** What `crs improve` answers for one person: every lever priced, alone and in pairs, and the sets that reach a score. */
export async function startImproving(given: Wanted, machine: Machine) {
  const { asOf, law } = await whenOf(given, machine);
  const target = targetOf(given);
  const { rounds } = await knownRounds(machine);
  return ({ label, profile }: Loaded) => {
    const improvement = improve(profile, asOf, law, rounds);
    const pairs = pairsOf(improvement);
    const costs = costsOf(given, improvement);
    const reached = target === undefined ? undefined : setsThatReach(improvement, pairs, target, costs);
    const openings = setsThatOpen(improvement);
    const after = openings[0] && afterwards(improvement, openings[0], rounds);
    const told = { improvement, pairs, target: reached, openings, after };
    const report = makeImproveReport(label, told, words);
    return {
      data: report,
      sheets: improveSheets(told, report, wordsOf(machine), given.all === true),
      csv: improveCsv(report),
    };
  };
}
/** Of several the highest, which reaches the others too. */
export function targetOf(given: Wanted): number | undefined {
  const targets = (given.target ?? []).map((typed) => {
    if (/^\d{1,4}$/.test(typed) && Number(typed) >= 1 && Number(typed) <= 1200) return Number(typed);
    throw badValue('--target', typed, { id: 'expected.target', values: {} });
  });
  return targets.length === 0 ? undefined : Math.max(...targets);
}

/** `language=2,work=12`: months by the name of a lever or of a kind. @throws {ExitError} naming the nearest for another */
function costsOf(given: Wanted, { levers }: Improvement): Costs {
  const typed = given.cost ?? [];
  const costs = new Map<string, number>();
  if (typed.length === 0) return costs;
  const names = costNames(levers.map(({ lever }) => lever));
  for (const part of typed.join().split(',')) {
    const [, name, months] = /^\s*([^=]+?)\s*=\s*(\d{1,3}(?:\.\d+)?)\s*$/.exec(part) ?? [];
    if (name === undefined || months === undefined) {
      throw badValue('--cost', part, { id: 'expected.cost', values: {} });
    }
    if (!names.includes(name)) throw unknownLever('--cost', name, names);
    if (costs.has(name)) throw new ExitError(words['line.costTwice']({ name }));
    costs.set(name, Number(months));
  }
  return costs;
}
