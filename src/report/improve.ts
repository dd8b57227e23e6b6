import { endOfProfile } from '../assess/ended.ts';
import { printable } from '../base/printable.ts';
import { say, type Words } from '../messages/message.ts';
import type { LeverGroup } from '../plan/improve/group.ts';
import type { Improvement, Priced } from '../plan/improve/improve.ts';
import type { Change } from '../plan/improve/lever.ts';
import type { OpeningSet } from '../plan/improve/openings.ts';
import { toldOf } from '../plan/improve/order.ts';
import type { LeverPair } from '../plan/improve/pairs.ts';
import { isMet, type Target, type TargetSet } from '../plan/improve/target.ts';
import type { Round } from '../rounds/round.ts';
import { labelOf } from './diff-sheets.ts';

/** Ids that became met, and ids that no longer are. */
export interface ReportMoved {
  readonly gained: readonly string[];
  readonly lost: readonly string[];
}

interface Outcome {
  /** A JSON Patch (RFC 6902) of the profile's data. */
  readonly changes: readonly Change[];
  readonly total: number;
  readonly gain: number;
  readonly effects: { readonly programs: ReportMoved; readonly categories: ReportMoved };
}

export interface ReportRoundReached {
  readonly number: string;
  readonly date: string;
  readonly category: string;
  readonly crs: number;
}

export interface ReportLever extends Outcome {
  readonly id: string;
  readonly label: string;
  readonly because: string;
  readonly takes: string;
  readonly warning: string | null;
  /** Under the other reading of a doubt the gain would be another. */
  readonly inDoubt: boolean;
  readonly rounds: readonly ReportRoundReached[];
  /** Within months, in years, by others; and how much it takes beside the others of its group. */
  readonly group: LeverGroup;
  readonly effort: number;
}

export interface ReportOpening extends Outcome {
  readonly ids: readonly string[];
  readonly rounds: readonly ReportRoundReached[];
}

export interface ReportPair extends Outcome {
  readonly ids: readonly [string, string];
  readonly more: number;
}

export interface ReportTarget {
  readonly target: number;
  readonly reached: boolean;
  readonly steps: number;
  readonly exact: boolean;
  readonly best: number;
  readonly sets: readonly (Outcome & {
    readonly ids: readonly string[];
    readonly months: number | null;
    readonly meetsProgram: boolean;
  })[];
}

/** The JSON of `crs improve`. */
export interface ImproveReport {
  readonly schema: 1;
  readonly profile: string;
  readonly asOf: string;
  readonly rules: string;
  /** False when newer rules are known to be in force whose numbers are not known. */
  readonly complete: boolean;
  readonly notice?: string;
  /** That the Express Entry profile has ended, where it has: no round from then on invites it. */
  readonly ended?: string;
  readonly base: {
    readonly total: number;
    readonly programs: readonly string[];
    readonly categories: readonly string[];
    readonly rounds: readonly ReportRoundReached[];
  };
  /** Where no program is met: the smallest sets that open one, those first that take least. */
  readonly openings?: readonly ReportOpening[];
  /** The levers once the first of these sets is done. */
  readonly after?: {
    readonly ids: readonly string[];
    readonly total: number;
    readonly levers: readonly ReportLever[];
  };
  readonly levers: readonly ReportLever[];
  readonly pairs: readonly ReportPair[];
  readonly target?: ReportTarget;
}

/** Everything that is told of one profile. */
export interface ImproveAnswer {
  readonly improvement: Improvement;
  readonly pairs: readonly LeverPair[];
  readonly target: Target | undefined;
  /** Where no program is met. */
  readonly openings?: readonly OpeningSet[];
  /** The profile with the first of these sets. */
  readonly after?: Improvement | undefined;
}

/** Puts levers, pairs and sets into words. Nothing is computed here. */
export function makeImproveReport(
  label: string,
  { improvement, pairs, target, openings, after }: ImproveAnswer,
  words: Words,
): ImproveReport {
  const { situation, rounds } = improvement;
  const [first] = openings ?? [];
  const { base, law, day } = situation;
  const ended = endOfProfile(base);
  const met = (answers: readonly { readonly id: string; readonly eligible: string }[]) =>
    answers.filter(({ eligible }) => eligible === 'yes').map(({ id }) => id);
  const isInPool = met(base.programs).length > 0;
  return {
    schema: 1,
    profile: printable(label),
    asOf: day,
    rules: law.crs.id,
    complete: base.complete,
    ...(law.crsMissing && {
      notice: words['improve.notComplete']({ rules: law.crs.id, missing: law.crsMissing.id }),
    }),
    ...(ended && { ended: say(words, ended) }),
    base: {
      total: base.crs.points,
      programs: met(base.programs),
      categories: met(base.categories),
      rounds: rounds.map(roundOf),
    },
    ...(openings && !isInPool && { openings: openings.map(openingOf) }),
    ...(first && after && { after: { ids: idsOf(first), total: first.total, levers: inOrder(after, words) } }),
    levers: inOrder(improvement, words),
    pairs: pairs.map(pairOf),
    ...(target && { target: targetOf(target, met(base.programs)) }),
  };
}

/** As the table tells them: what is useful by group and effort, then what gives nothing, then what lowers the score. */
function inOrder({ levers }: Improvement, words: Words): readonly ReportLever[] {
  const { useful, idle, lower } = toldOf(levers);
  return [...useful, ...idle, ...lower].map((priced) => leverOf(priced, words));
}

function idsOf({ levers }: OpeningSet): readonly string[] {
  return levers.map(({ lever }) => lever.id);
}

function openingOf(set: OpeningSet): ReportOpening {
  const { changes, total, gain, effects, rounds } = set;
  return { ids: idsOf(set), changes, total, gain, effects, rounds: rounds.map(roundOf) };
}

function roundOf({ number, date, category, crs }: Round): ReportRoundReached {
  return { number, date, category, crs };
}

function leverOf(priced: Priced, words: Words): ReportLever {
  const { lever, changes, total, gain, effects, doubtful, rounds, group, effort } = priced;
  return {
    id: lever.id,
    label: printable(say(words, lever.label)),
    changes,
    total,
    gain,
    effects,
    because: because(priced, words),
    takes: say(words, lever.takes),
    warning: lever.warning ? say(words, lever.warning) : null,
    inDoubt: doubtful,
    rounds: rounds.map(roundOf),
    group,
    effort,
  };
}

/** The rows that moved and what cut them; where the score did not, what held it, or what was read and pays the same. */
function because({ lever, why, gain }: Priced, words: Words): string {
  const rows = why.rows.map(({ id, from, to }) => words['improve.moved']({ label: labelOf(id, words), from, to }));
  const caps = why.caps.map(({ id, because: message }) =>
    words['improve.cap']({ label: labelOf(id, words), because: say(words, message) }),
  );
  if (gain === 0 && caps.length > 0) return words['join.semicolon']({ parts: caps });
  if (rows.length > 0) return words['join.semicolon']({ parts: [...rows, ...caps] });
  const [same] = why.same.filter(({ id }) => !/language/i.test(id) || id.startsWith('transferability'));
  if (same) {
    const { id, points, max, because: message } = same;
    return words['improve.same']({ label: labelOf(id, words), because: say(words, message), points, max });
  }
  return words[/language|education|work|eca/.test(lever.id) ? 'improve.paysSame' : 'improve.notRead']({});
}

function pairOf({ levers: [one, other], changes, total, gain, more, effects }: LeverPair): ReportPair {
  return { ids: [one.id, other.id], changes, total, gain, more, effects };
}

/** Sets under which a program is met come first. */
function targetOf({ target, sets, steps, exact, best }: Target, programs: readonly string[]): ReportTarget {
  const unmet = ({ effects }: TargetSet) => Number(!isMet(effects.programs, programs));
  return {
    target,
    reached: best >= target,
    steps,
    exact,
    best,
    sets: [...sets]
      .sort((a, b) => unmet(a) - unmet(b))
      .map(({ levers, changes, total, gain, effects, months }: TargetSet) => ({
        ids: levers.map(({ id }) => id),
        changes,
        total,
        gain,
        effects,
        months: months ?? null,
        meetsProgram: isMet(effects.programs, programs),
      })),
  };
}
