import type { Answer } from '../../base/answer.ts';
import { type Day, formatDay } from '../../base/day.ts';
import type { ProgramId } from '../../law/programs/ids.ts';
import type { RoundCategory, RoundKind } from '../../law/round-ids.ts';
import type { EventKind } from '../../messages/event-kind.ts';
import { say, type Words } from '../../messages/message.ts';
import type { InputProblem } from '../../profile/input-error.ts';
import type { Profile } from '../../profile/schema.ts';
import { errorOf, type ToldProblem } from '../../profile/told-problem.ts';
import type { Ending, LastSafeDay } from '../../verdict/clock.ts';
import type { Door } from '../../verdict/door.ts';
import type { Verdict } from '../../verdict/verdict.ts';
import { openingText } from '../verdict.ts';

/** Something of a person that comes by itself. */
export interface Coming {
  /** The day, as `YYYY-MM-DD`. */
  readonly date: string;
  /** What changes, or that the day is the last safe one for an invitation. */
  readonly kind: EventKind | 'lastSafeDay';
  /** What it is, in words. */
  readonly text: string;
  /** The total from then on. */
  readonly after: number;
}

/** A person in a line: the answer that matters, and when something has to be done. */
export interface OverviewRow {
  /** The file of the profile. */
  readonly file: string;
  /** The profile's `id`; null where it has none. */
  readonly id: string | null;
  /** The profile's `name`; null where it has none. */
  readonly name: string | null;
  /** The label: `id`, else `name`, else the file, told apart from others of the same. */
  readonly profile: string;
  /** The day of the facts, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Id of the version of the CRS: its first day in force, or the name of an amendment. */
  readonly rules: string;
  /** Points of the CRS, 0 to 1,200. */
  readonly total: number;
  /** False where newer rules are known to be in force whose tables are not known. */
  readonly complete: boolean;
  /** Whether the profile can be in the pool. */
  readonly inPool: Answer;
  /** The program, or the nomination, that the person is in the pool through; null where none is met for sure. */
  readonly through: ProgramId | 'nomination' | null;
  /** Whether the person meets each of the three programs. */
  readonly programs: readonly {
    /** `fsw`, `cec` or `fst`. */
    readonly id: ProgramId;
    /** Whether its requirements are met. */
    readonly eligible: Answer;
  }[];
  /** What changes the total or a program next, within a year; null: nothing that is known. */
  readonly next: Coming | null;
  /** Before `asOf`: no invitation is safe any more; null: nothing is known to end. */
  readonly lastSafeDay: string | null;
  /** Kinds of rounds of the last twelve months that the profile is above the last cut-off of, or below. */
  readonly doors: readonly {
    /** The kind of the rounds. */
    readonly kind: RoundKind;
    /** Their program or category. */
    readonly category: RoundCategory;
    /** The last cut-off, in points. */
    readonly last: number;
    /** Points above it; below it a negative number. */
    readonly by: number;
    /** Whether such rounds are open to the person. */
    readonly eligible: Answer;
  }[];
  /** The change that takes least among those that open rounds or reach a cut-off. */
  readonly nearest: {
    /** The id of the lever, as `improve` has it. */
    readonly lever: string;
    /** The total with it. */
    readonly total: number;
    /** What it is and opens, in words. */
    readonly text: string;
  } | null;
  /** How many things about the score are not known. */
  readonly doubts: number;
  /** Everything that ends or falls, by day. */
  readonly coming: readonly Coming[];
  /** The first day by which something has to be done, `asOf` where that is over; null: none within a year. */
  readonly urgent: string | null;
  /** With a baseline: what it says, and null for who is not in it. */
  readonly before?: {
    /** Points of the CRS in the stored score. */
    readonly total: number;
    /** Id of the CRS rules that it was counted under. */
    readonly rules: string;
  } | null;
}

/** A file that holds no profile. */
export interface BadRow {
  /** The file, as the caller named it. */
  readonly file: string;
  /** Everything that is wrong with it. */
  readonly errors: readonly ToldProblem[];
}

/** One file of an overview. */
export type OverviewEntry = OverviewRow | BadRow;

export function isBad(entry: OverviewEntry): entry is BadRow {
  return 'errors' in entry;
}

/** A file without its folders, as it is called on any system. */
export function fileName(file: string): string {
  return file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
}

export function badRow(file: string, problems: readonly InputProblem[], words: Words): BadRow {
  return { file, errors: problems.map((problem) => errorOf(problem, words)) };
}

/** What an overview is made of. */
export interface OverviewFacts {
  readonly file: string;
  readonly label: string;
  readonly profile: Profile;
  readonly verdict: Verdict;
  readonly programs: OverviewRow['programs'];
  readonly rules: string;
  readonly doubts: number;
}

export function overviewRow(
  { file, label, profile, verdict, programs, rules, doubts }: OverviewFacts,
  words: Words,
): OverviewRow {
  const { asOf, clock, nearest } = verdict;
  const endings = clock.endings.map((ending) => comingOf(ending, words));
  const safe = clock.lastSafe && safeOf(clock.lastSafe, words);
  const coming = [...endings, ...(safe ? [safe] : [])].sort((a, b) => (a.date < b.date ? -1 : 1));
  const day = formatDay(asOf);
  const first = coming[0]?.date;
  const [opening] = nearest;
  return {
    file,
    id: profile.id ?? null,
    name: profile.name ?? null,
    profile: label,
    asOf: day,
    rules,
    total: verdict.total,
    complete: verdict.complete,
    inPool: verdict.inPool,
    through: verdict.through ?? null,
    programs,
    next: clock.first ? comingOf(clock.first, words) : null,
    lastSafeDay: safe?.date ?? null,
    doors: verdict.doors.map(({ kind, category, last, by, eligible }: Door) => ({
      kind,
      category,
      last,
      by,
      eligible,
    })),
    nearest: opening ? { lever: opening.lever.id, total: opening.total, text: openingText(opening, words) } : null,
    doubts,
    coming,
    urgent: first === undefined ? null : first < day ? day : first,
  };
}

function comingOf({ day, kind, cause, before, after, lost }: Ending, words: Words): Coming {
  const values = { cause: say(words, cause), before, after, lost };
  return { date: formatDay(day), kind, text: words['overview.ending'](values), after };
}

function safeOf({ day, cause, after }: LastSafeDay, words: Words): Coming {
  return {
    date: formatDay(day),
    kind: 'lastSafeDay',
    text: words['overview.lastSafe']({ cause: say(words, cause) }),
    after,
  };
}

/** The most urgent first, then by name; what cannot be read comes last, where it is seen in a terminal. */
export function byUrgency(entries: readonly OverviewEntry[]): readonly OverviewEntry[] {
  const key = (entry: OverviewEntry) => (isBad(entry) ? '~' : (entry.urgent ?? '9999-99-99'));
  const name = (entry: OverviewEntry) => (isBad(entry) ? entry.file : entry.profile);
  return [...entries].sort((a, b) => {
    const [one, other] = [key(a), key(b)];
    return one === other ? name(a).localeCompare(name(b), 'en') : one < other ? -1 : 1;
  });
}

/** Those of whom something ends or falls up to a day; all that comes later is left out of what is told of them. */
export function within(entries: readonly OverviewEntry[], to: Day): readonly OverviewEntry[] {
  const last = formatDay(to);
  return entries.flatMap((entry): readonly OverviewEntry[] => {
    if (isBad(entry)) return [entry];
    const coming = entry.coming.filter(({ date }) => date <= last);
    return coming.length === 0 ? [] : [{ ...entry, coming }];
  });
}
