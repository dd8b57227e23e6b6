import type { Assessment } from '../assess/assess.ts';
import { endOfProfile } from '../assess/ended.ts';
import { isNominee } from '../assess/nominee.ts';
import type { Answer } from '../base/answer.ts';
import { addYears, formatDay } from '../base/day.ts';
import type { RoundCategory, RoundKind } from '../law/round-ids.ts';
import type { Profile } from '../profile/schema.ts';
import { assessedCategory, couldBeIn, type RoundMessage } from '../rounds/could-be-in.ts';
import type { Round } from '../rounds/round.ts';
import { type LackingProgram, type LackMessage, lackingOf } from './lack.ts';

/** The rounds of one program or category, as far as they were held in the year before a day. */
export interface RoundsOfKind {
  /** Who the rounds invite from. */
  readonly kind: RoundKind;
  /** The program or category. */
  readonly category: RoundCategory;
  /** Cut-off of the newest, in points of the CRS. */
  readonly last: number;
  /** The day of the newest, `YYYY-MM-DD`. */
  readonly on: string;
  /** Lowest cut-off of the last ten, of any year. */
  readonly min: number;
  /** Highest cut-off of the last ten, of any year. */
  readonly max: number;
}

/** Rounds of a kind as a profile stands to them with the facts of the day. */
export interface KindToday extends RoundsOfKind {
  readonly eligible: Answer;
  /** Points above the last cut-off; below it a negative number. */
  readonly by: number;
  /** Why the profile cannot be in them, or why it is not known. */
  readonly because: RoundMessage | LackMessage | undefined;
}

/** Rounds that a profile can be in today. */
export interface Door extends Omit<KindToday, 'because'> {
  /** Whether the profile can be in them for sure. */
  readonly eligible: Exclude<Answer, 'no'>;
}

const summarized = 10;

/** The kinds of rounds of the last twelve months, the newest first. */
export function kindsOfYear(rounds: readonly Round[], { asOf }: Pick<Assessment, 'asOf'>): readonly RoundsOfKind[] {
  const [from, to] = [formatDay(addYears(asOf, -1)), formatDay(asOf)];
  const past = rounds.filter(({ date }) => date <= to);
  const newest = new Map<string, Round>();
  for (const round of past) if (round.date > from) newest.set(`${round.kind} ${round.category}`, round);
  return [...newest.values()]
    .map(({ kind, category, crs, date }) => {
      const cutOffs = past
        .filter((round) => round.kind === kind && round.category === category)
        .slice(-summarized)
        .map((round) => round.crs);
      return { kind, category, last: crs, on: date, min: Math.min(...cutOffs), max: Math.max(...cutOffs) };
    })
    .sort((a, b) => (a.on < b.on ? 1 : -1));
}

/** Each kind of rounds as a profile stands to it: those that it can be in first, then those it is farthest above, or least below. */
export function kindsToday(kinds: readonly RoundsOfKind[], assessment: Assessment): readonly KindToday[] {
  const date = formatDay(assessment.asOf);
  const ended = endOfProfile(assessment);
  const rank = { yes: 0, unknown: 1, no: 2 };
  return kinds
    .map((rounds): KindToday => {
      const { kind, category } = rounds;
      const by = assessment.crs.points - rounds.last;
      const could = couldBeIn({ date, kind, category }, assessment, assessedCategory);
      if (ended?.id !== 'profile.ended') return { ...rounds, by, ...could };
      const because: RoundMessage = { id: 'rounds.profileEnded', values: { end: ended.values.end } };
      return { ...rounds, by, eligible: 'no', because: could.eligible === 'no' ? could.because : because };
    })
    .sort((a, b) => rank[a.eligible] - rank[b.eligible] || b.by - a.by);
}

/** The same, with what is missing for each kind of rounds instead of the bare fact that its program or category is not met. */
export function withWhatIsMissing(
  kinds: readonly KindToday[],
  profile: Profile,
  assessment: Assessment,
): readonly KindToday[] {
  const lacking = lackingOf(profile, assessment);
  return kinds.map((rounds) => {
    const { id } = rounds.because ?? {};
    const isBare = id === 'rounds.notIn' || id === 'rounds.noProgram';
    const missing = isBare ? missingFor(rounds.category, lacking, assessment) : undefined;
    return missing ? { ...rounds, because: missing } : rounds;
  });
}

/** What keeps a profile out of a program or category, in few words; `undefined`: no single thing can be named. */
function missingFor(
  round: RoundCategory,
  lacking: readonly LackingProgram[],
  assessment: Assessment,
): RoundMessage | LackMessage | undefined {
  const program = lacking.find((one) => one.program === round);
  if (program) return program.lacks[0]?.what;
  if (round === 'pnp' && isNominee(assessment) === 'no') return { id: 'rounds.noNomination', values: {} };
  const because = assessment.categories.find(({ id, eligible }) => id === round && eligible === 'no')?.because;
  switch (because?.id) {
    case 'categories.noFrench':
      return { id: 'rounds.missingFrench', values: {} };
    case 'categories.french':
      return { id: 'rounds.missingLevel', values: because.values };
    case 'categories.noWork':
      return { id: 'rounds.noListedWork', values: because.values };
    case 'categories.work':
      return { id: 'rounds.missingWork', values: because.values };
    default:
      return undefined;
  }
}

/** The rounds that a profile can be in with the facts of the day. */
export function doorsOf(kinds: readonly RoundsOfKind[], assessment: Assessment): readonly Door[] {
  return kindsToday(kinds, assessment).flatMap(({ because: _, eligible, ...rounds }) =>
    eligible === 'no' ? [] : [{ ...rounds, eligible }],
  );
}
