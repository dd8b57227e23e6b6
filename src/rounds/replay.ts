import { type Assessment, assess } from '../assess/assess.ts';
import type { Answer } from '../base/answer.ts';
import { type Day, formatDay, parseDay } from '../base/day.ts';
import { poolEnd } from '../facts/pool-end.ts';
import { type Law, lawOn } from '../law/law.ts';
import { roundCategories } from '../law/round-ids.ts';
import type { Profile } from '../profile/schema.ts';
import type { Known } from './bundled.ts';
import { type CategoryAnswer, couldBeIn, type RoundMessage } from './could-be-in.ts';
import { type Decision, decide, type Outcome } from './outcome.ts';
import { type Bracket, bracket, poolOn } from './pool.ts';
import type { Round } from './round.ts';
import { type AtBest, assessAtBest } from './unstated.ts';

/** A round, and what it would have brought. */
export interface Replayed extends Round {
  /** Whether the person could have been in the round. */
  readonly eligible: Answer;
  /** Total on the round's own day and rules. */
  readonly score: number;
  /** How it would have gone. */
  readonly outcome: Outcome;
  /** Points above the cut-off when invited, below it when missed, 0 at a tie; `null` where nothing is decided. */
  readonly by: number | null;
  /** Why, as a message. */
  readonly because: RoundMessage;
  /** Held before the day on which the profile was submitted: what it would have brought, had it been in the pool. */
  readonly beforeSubmitted: boolean;
  /** Held after the profile had left the pool. */
  readonly afterEnd: boolean;
}

/** The last ten rounds of one kind and category. */
export interface KindSummary {
  /** Who these rounds invite from. */
  readonly kind: Round['kind'];
  /** The program or category. */
  readonly category: Round['category'];
  /** Cut-off of the newest known, in points of the CRS. */
  readonly last: number;
  /** The day of the newest, `YYYY-MM-DD`. */
  readonly on: string;
  /** Lowest cut-off of them. */
  readonly min: number;
  /** Highest cut-off of them. */
  readonly max: number;
  /** How many rounds these are: ten, or as many as there were. */
  readonly of: number;
  /** How many of them would have invited the person. */
  readonly invited: number;
  /** How many are not known to have invited or not. */
  readonly open: number;
}

/** Past rounds, each held against the facts of its own day. */
export interface Replay {
  /** Day of the newest round that was compared with, or would have been. */
  readonly through: string;
  /** The rounds that were chosen, oldest first. */
  readonly rounds: readonly Replayed[];
  /** Each kind of the rounds that were chosen. */
  readonly summary: readonly KindSummary[];
  /** Where the score stood in the newest count of the pool; `undefined` before the first count, 2022-01-17. */
  readonly pool:
    | (Bracket & {
        /** Points of the CRS on the day of the count. */
        readonly score: number;
        /** Whether a program may have been met on that day. */
        readonly inPool: boolean;
      })
    | undefined;
  /** Whether any round told of, or counted in the summary, was held before the profile was submitted. */
  readonly beforeSubmitted: boolean;
  /** The day on which the profile left the pool, if it has by the day of the replay. */
  readonly ended: string | undefined;
}

export interface ReplayOptions {
  /** The day on which the person is looked at; no round after it is shown. */
  readonly asOf: Day;
  /** Which of the rounds to show; the summary is of the last ten of every kind among them. */
  readonly choose: (rounds: readonly Round[]) => readonly Round[];
  readonly inCategory: CategoryAnswer;
  /** The rules of every day (`YYYY-MM-DD`), where they are not those in force on it. */
  readonly lawOf?: (day: string) => Law | undefined;
}

const summarized = 10;

/** Holds a person against past rounds, each on its own day: the facts of that day under the rules of that day. */
export function replayRounds(
  profile: Profile,
  known: Known,
  { asOf, choose, inCategory, lawOf = lawOn }: ReplayOptions,
): Replay {
  const day = formatDay(asOf);
  const past = known.rounds.filter(({ date }) => date <= day);
  const submitted = profile.expressEntryProfile?.submitted;
  const isEarlier = ({ date }: Round) => submitted !== undefined && date < submitted.slice(0, 10);
  const lastDay = poolEnd(profile);
  const end = lastDay === undefined ? undefined : formatDay(lastDay);
  const isLater = ({ date }: Round) => end !== undefined && date >= end;
  const days = new Map<string, OfDay>();
  const replay = (round: Round): Replayed => {
    const ofDay = days.get(round.date) ?? lookAt(profile, round.date, lawOf);
    days.set(round.date, ofDay);
    const { assessment, atBest } = ofDay;
    const could = couldBeIn(round, assessment, inCategory);
    const decision: Decision = isLater(round)
      ? { outcome: 'notEligible', by: null, because: { id: 'rounds.profileEnded', values: { end: end ?? '' } } }
      : decide(round, could, assessment, submitted, atBest);
    return {
      ...round,
      eligible: could.eligible,
      score: assessment.crs.points,
      ...decision,
      beforeSubmitted: isEarlier(round),
      afterEnd: isLater(round),
    };
  };
  const rounds = choose(past).map(replay);
  const kinds = kindsOf(past, rounds);
  return {
    through: past.at(-1)?.date ?? '',
    rounds,
    summary: kinds.map(({ ten, ...of }) => ({ ...of, ...summarize(ten.map(replay)) })),
    pool: placeInPool(profile, known, asOf),
    beforeSubmitted: [...rounds, ...kinds.flatMap(({ ten }) => ten)].some(isEarlier),
    ended: end !== undefined && end <= day ? end : undefined,
  };
}

interface Kind extends Pick<Round, 'kind' | 'category'> {
  /** The newest ten, or as many as there were. */
  readonly ten: readonly Round[];
}

/** The kinds and categories among the rounds shown, each with its last ten rounds, shown or not. */
function kindsOf(past: readonly Round[], shown: readonly Round[]): readonly Kind[] {
  const kinds = new Map(shown.map(({ kind, category }) => [`${kind} ${category}`, { kind, category }]));
  return [...kinds.values()]
    .sort((a, b) => roundCategories.indexOf(a.category) - roundCategories.indexOf(b.category))
    .map(({ kind, category }) => ({
      kind,
      category,
      ten: past.filter((round) => round.kind === kind && round.category === category).slice(-summarized),
    }));
}

function summarize(ten: readonly Replayed[]): Omit<KindSummary, 'kind' | 'category'> {
  const cutOffs = ten.map(({ crs }) => crs);
  return {
    last: ten.at(-1)?.crs ?? 0,
    on: ten.at(-1)?.date ?? '',
    min: Math.min(...cutOffs),
    max: Math.max(...cutOffs),
    of: ten.length,
    invited: ten.filter(({ outcome }) => outcome === 'invited').length,
    open: ten.filter(({ outcome }) => outcome === 'unknown').length,
  };
}

/** The facts of today under the rules of the day of the count, so that the score is of the scores that were counted. */
function placeInPool(profile: Profile, { pools }: Known, asOf: Day): Replay['pool'] {
  const count = poolOn(pools, formatDay(asOf));
  const law = count && lawOn(count.asOf);
  if (!count || !law) return undefined;
  const { crs, programs } = assess(profile, asOf, law);
  const inPool = programs.some(({ eligible }) => eligible !== 'no');
  return { ...bracket(count, crs.points), score: crs.points, inPool };
}

/** A profile on the day of a round. */
interface OfDay {
  readonly assessment: Assessment;
  /** Worked out when it is first asked for. */
  readonly atBest: () => AtBest | undefined;
}

function lookAt(profile: Profile, date: string, lawOf: (day: string) => Law | undefined): OfDay {
  const assessment = assessOn(profile, date, lawOf);
  let found: { readonly best: AtBest | undefined } | undefined;
  const atBest = () => {
    found ??= { best: assessAtBest(profile, assessment) };
    return found.best;
  };
  return { assessment, atBest };
}

/** @throws {RangeError} on a day before Express Entry, which no known round is */
function assessOn(profile: Profile, date: string, lawOf: (day: string) => Law | undefined): Assessment {
  const day = parseDay(date);
  const law = lawOf(date);
  if (day === undefined || !law) throw new RangeError(`no rules on ${date}`);
  return assess(profile, day, law);
}
