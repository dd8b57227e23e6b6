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
  /** Ids whose answer became `yes`. */
  readonly gained: readonly string[];
  /** Ids whose answer was `yes` and is `no` or `unknown`. */
  readonly lost: readonly string[];
}

/** What a change would give. */
export interface ReportOutcome {
  /** A JSON Patch (RFC 6902) of the profile's data. */
  readonly changes: readonly Change[];
  /** Points of the CRS after it. */
  readonly total: number;
  /** `total` less that of the profile as it is; may be 0 or below. */
  readonly gain: number;
  /** What it opens and closes. */
  readonly effects: {
    /** Programs that become met, and that no longer are. */
    readonly programs: ReportMoved;
    /** Categories that the person comes into, and drops out of. */
    readonly categories: ReportMoved;
  };
}

/** A round that would then have invited. */
export interface ReportRoundReached {
  /** Number of the round, a text since some have a letter: `91a`. */
  readonly number: string;
  /** The official day of the round, `YYYY-MM-DD`. */
  readonly date: string;
  /** The program or category. */
  readonly category: string;
  /** Cut-off of the round, in points of the CRS. */
  readonly crs: number;
}

/** A lever with what it would give, in words. */
export interface ReportLever extends ReportOutcome {
  /** Dotted and stable: kind, what of it, how much. */
  readonly id: string;
  /** The change in words. */
  readonly label: string;
  /** Why the total is what it became. */
  readonly because: string;
  /** What the change asks of the person, in words, such as a sitting of a test. */
  readonly takes: string;
  /** What has to be known before anyone relies on it, or `null`. */
  readonly warning: string | null;
  /** Under the other reading of a doubt the gain would be another. */
  readonly inDoubt: boolean;
  /** Rounds of the last year that would then have invited, and would not as it is. */
  readonly rounds: readonly ReportRoundReached[];
  /** Within months, in years, or by others. */
  readonly group: LeverGroup;
  /** How much it takes beside the others of its group: less comes first. */
  readonly effort: number;
}

/** A smallest set of levers that opens a program. */
export interface ReportOpening extends ReportOutcome {
  /** Ids of its levers. */
  readonly ids: readonly string[];
  /** Rounds of the last year that would then have invited, and would not as it is. */
  readonly rounds: readonly ReportRoundReached[];
}

/** Two levers that give more together than apart. */
export interface ReportPair extends ReportOutcome {
  /** Ids of its two levers. */
  readonly ids: readonly [string, string];
  /** `gain` less the gains of the two alone. */
  readonly more: number;
}

/** What it takes to reach a score. */
export interface ReportTarget {
  /** The score to reach, in points of the CRS, 1 to 1,200. */
  readonly target: number;
  /** Whether the score can be reached: `best` is as high. */
  readonly reached: boolean;
  /** Every set of up to so many levers was tried. */
  readonly steps: number;
  /** False where a larger set was looked for among the strongest levers only. */
  readonly exact: boolean;
  /** The highest total found with any number of levers. */
  readonly best: number;
  /** Sets that reach it; fewest steps first, then fewest months; those without a program that is met come last. */
  readonly sets: readonly (ReportOutcome & {
    /** Ids of the levers. */
    readonly ids: readonly string[];
    /** By the person's own costs; `null` where a lever has none. */
    readonly months: number | null;
    /** Whether a program is met for sure with it. */
    readonly meetsProgram: boolean;
  })[];
}

/** The JSON of `crs improve`. */
export interface ImproveReport {
  /** Version of this shape. */
  readonly schema: 1;
  /** Name of the profile. */
  readonly profile: string;
  /** The day of the facts, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Id of the version of the CRS: its first day in force, or the name of an amendment. */
  readonly rules: string;
  /** False when newer rules are known to be in force whose numbers are not known. */
  readonly complete: boolean;
  /** What is not complete, in words. */
  readonly notice?: string;
  /** That the Express Entry profile has ended, where it has: no round from then on invites it. */
  readonly ended?: string;
  /** The profile as it is. */
  readonly base: {
    /** Points of the CRS, 0 to 1,200. */
    readonly total: number;
    /** Ids of the programs that are met. */
    readonly programs: readonly string[];
    /** Ids of the categories that it is in. */
    readonly categories: readonly string[];
    /** Rounds of the last year that would have invited it. */
    readonly rounds: readonly ReportRoundReached[];
  };
  /** Where no program is met: the smallest sets that open one, those first that take least. */
  readonly openings?: readonly ReportOpening[];
  /** The levers once the first of these sets is done. */
  readonly after?: {
    /** Ids of the set. */
    readonly ids: readonly string[];
    /** Points of the CRS with it. */
    readonly total: number;
    /** The levers from there on. */
    readonly levers: readonly ReportLever[];
  };
  /** Every lever, what is of use first. */
  readonly levers: readonly ReportLever[];
  /** Pairs that give more together than apart. */
  readonly pairs: readonly ReportPair[];
  /** Where a score was asked about. */
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
