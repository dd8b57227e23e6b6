import type { Answer } from '../base/answer.ts';
import { type Day, formatDay } from '../base/day.ts';
import { printable } from '../base/printable.ts';
import type { ProgramId } from '../law/programs/ids.ts';
import { criteriaPage } from '../law/source.ts';
import { say, type Words } from '../messages/message.ts';
import type { Lever } from '../plan/improve/lever.ts';
import { type Clock, daysAhead, type Ending, type Gain, type LastSafeDay } from '../verdict/clock.ts';
import type { Door } from '../verdict/door.ts';
import type { Lack, LackMessage } from '../verdict/lack.ts';
import type { Opening } from '../verdict/opening.ts';
import type { Verdict } from '../verdict/verdict.ts';

/** A verdict as data: facts and ids, no sentences; see docs/json.md. */
export interface ReportVerdict extends ReportStanding {
  /** With a new Express Entry profile, where that of today has ended; else `null`. */
  readonly renewed: ReportStanding | null;
}

/** How a person stands with the Express Entry profile of today, or with a new one. */
export interface ReportStanding {
  /** Points of the CRS, 0 to 1,200. */
  readonly total: number;
  /** False where a newer version of the CRS is in force whose tables are not known. */
  readonly complete: boolean;
  /** Whether a program is met, and the Express Entry profile has not ended. */
  readonly inPool: Answer;
  /** What an invitation would be under; `null` for who is not in the pool. */
  readonly through: ProgramId | 'nomination' | null;
  /** Where no program is met for sure: what each lacks, the one that lacks least first. */
  readonly lacking: readonly {
    /** The program that is not met for sure. */
    readonly program: ProgramId;
    /** Not met, or not known. */
    readonly eligible: 'no' | 'unknown';
    /** What it asks for and is missing. */
    readonly lacks: readonly ReportLack[];
  }[];
  /** Kinds of rounds of the last twelve months that the profile can be in today. */
  readonly doors: readonly Door[];
  /** Where no door is open: the newest general round; else `null`. */
  readonly lastGeneral: {
    /** Cut-off of the round, in points of the CRS. */
    readonly crs: number;
    /** The official day of the round, `YYYY-MM-DD`. */
    readonly date: string;
  } | null;
  /** At most three changes that open rounds or reach a cut-off, by what they take. */
  readonly nearest: readonly {
    /** Id of the change, as `crs improve` has it. */
    readonly lever: Lever['id'];
    /** Points of the CRS with it. */
    readonly total: number;
    /** The rounds that it opens. */
    readonly doors: readonly Door[];
  }[];
  /** What ends by when. */
  readonly clock: {
    /** What ends or takes points within the days that are looked ahead. */
    readonly endings: readonly ReportEnding[];
    /** Programs that are met by themselves within these days. */
    readonly gains: readonly ReportGain[];
    /** The last day, `YYYY-MM-DD`, on which an invitation leaves all its days to apply; or `null`. */
    readonly lastSafeDay: string | null;
    /** The day of what ends first, `YYYY-MM-DD`; or `null`. */
    readonly ends: string | null;
    /** The total on that day; or `null`. */
    readonly after: number | null;
  };
}

/** What a program asks for and is missing, with the amounts that are: hours, points, levels, CAD. */
export type ReportLack = Pick<Lack, 'requirement' | 'met'> & LackMessage['values'];

/** Something that ends or falls soon. */
export interface ReportEnding extends Pick<Ending, 'kind' | 'before' | 'after' | 'lost'> {
  /** The first day on which it is otherwise, `YYYY-MM-DD`. */
  readonly date: string;
}

/** A program that will be met by itself. */
export interface ReportGain extends Pick<Gain, 'kind' | 'before' | 'after' | 'gained'> {
  /** The first day on which it is met, `YYYY-MM-DD`. */
  readonly date: string;
}

export function verdictData(verdict: Verdict): ReportVerdict {
  return { ...standingData(verdict), renewed: verdict.renewed ? standingData(verdict.renewed) : null };
}

function standingData({ clock, ...verdict }: Verdict): ReportStanding {
  return {
    total: verdict.total,
    complete: verdict.complete,
    inPool: verdict.inPool,
    through: verdict.through ?? null,
    lacking: verdict.lacking.map(({ program, eligible, lacks }) => ({
      program,
      eligible,
      lacks: lacks.map(({ requirement, met, what }) => ({ requirement, met, ...what.values })),
    })),
    doors: verdict.doors,
    lastGeneral: verdict.lastGeneral ?? null,
    nearest: verdict.nearest.map(({ lever, doors, total }) => ({ lever: lever.id, total, doors })),
    clock: {
      endings: clock.endings.map(({ day, kind, before, after, lost }) => ({
        date: formatDay(day),
        kind,
        before,
        after,
        lost,
      })),
      gains: clock.gains.map(({ day, kind, before, after, gained }) => ({
        date: formatDay(day),
        kind,
        before,
        after,
        gained,
      })),
      lastSafeDay: clock.lastSafe ? formatDay(clock.lastSafe.day) : null,
      ends: clock.lastSafe ? formatDay(clock.lastSafe.ends) : null,
      after: clock.lastSafe?.after ?? null,
    },
  };
}

/** A line of a verdict; what must not be overlooked has a mark. */
export interface VerdictLine {
  readonly text: string;
  readonly tone: 'strong' | 'good' | 'urgent' | 'plain';
}

/** The answer first, in a few lines. */
export function verdictLines(verdict: Verdict, label: string, words: Words): readonly VerdictLine[] {
  const { asOf, total, complete, missing } = verdict;
  const heading = words['verdict.heading']({ name: printable(label), asOf: formatDay(asOf), total, complete });
  return [
    { text: heading, tone: 'strong' },
    ...standingLines(verdict, words),
    ...(missing === undefined
      ? []
      : [
          {
            text: words['verdict.law']({ since: missing, url: criteriaPage.url ?? criteriaPage.title }),
            tone: 'urgent',
          } as const,
        ]),
  ];
}

function standingLines(verdict: Verdict, words: Words): readonly VerdictLine[] {
  const pool = poolLines(verdict, words);
  if (verdict.renewed) {
    return [...pool, { text: words['verdict.renewed']({}), tone: 'plain' }, ...standingLines(verdict.renewed, words)];
  }
  return [...pool, ...doorLines(verdict, words), ...clockLines(verdict, words)];
}

function poolLines({ inPool, through, met, lacking, ended }: Verdict, words: Words): readonly VerdictLine[] {
  if (ended !== undefined) return [{ text: words['verdict.ended']({ end: ended }), tone: 'urgent' }];
  if (through !== undefined) {
    const also = through === 'nomination' ? [] : met.filter((id) => id !== through);
    return [{ text: words['verdict.inPool']({ through, also }), tone: 'good' }];
  }
  return [
    { text: words['verdict.notInPool']({ sure: inPool === 'no' }), tone: 'urgent' },
    ...lacking.map(({ program, eligible, lacks }): VerdictLine => {
      const said = lacks.map(({ what }) => say(words, what));
      return { text: words['verdict.lacks']({ program, sure: eligible === 'no', lacks: said }), tone: 'plain' };
    }),
  ];
}

function doorLines({ doors, lastGeneral, nearest, inPool, ended }: Verdict, words: Words): readonly VerdictLine[] {
  if (ended !== undefined || inPool === 'no') return [];
  const openings = nearest.map((opening) => openingText(opening, words));
  return [
    ...doors.map(({ category, by, last, on, eligible }): VerdictLine => {
      const text = words['verdict.door']({ category, by, last, on, sure: eligible === 'yes' });
      return { text, tone: by >= 0 && eligible === 'yes' ? 'good' : 'plain' };
    }),
    ...(doors.length === 0
      ? [{ text: words['verdict.noDoor']({ since: lastGeneral?.date }), tone: 'urgent' } as const]
      : []),
    ...openings.map((opening, index): VerdictLine => {
      return { text: words['verdict.next']({ opening, isFirst: index === 0 }), tone: 'plain' };
    }),
  ];
}

/** One of the nearest closed doors, with what opens it. */
export function openingText({ doors, lever, total }: Opening, words: Words): string {
  const { label } = lever;
  const by =
    label.id === 'improve.allFour'
      ? words['verdict.byLanguage'](label.values)
      : label.id === 'improve.work'
        ? words['verdict.byWork'](label.values)
        : label.id === 'improve.nomination'
          ? words['verdict.byNomination']({})
          : say(words, label);
  return words['verdict.opening']({ by, total, doors });
}

function clockLines({ asOf, clock }: Verdict, words: Words): readonly VerdictLine[] {
  const { endings, gains, lastSafe } = clock;
  return [
    ...gains.map(({ day, cause, before, after, gained }): VerdictLine => {
      const values = { day: formatDay(day), cause: say(words, cause), before, after, gained };
      return { text: words['verdict.gain'](values), tone: 'good' };
    }),
    ...endings.map(({ day, cause, before, after, lost }): VerdictLine => {
      const values = { day: formatDay(day), cause: say(words, cause), before, after, lost };
      return { text: words['verdict.ending'](values), tone: 'urgent' };
    }),
    ...(lastSafe ? [safeLine(lastSafe, endings, asOf, words)] : []),
  ];
}

/** What ends and can be had again, by the id of the sentence about it. */
const renewable: Readonly<Record<string, 'test' | 'eca' | undefined>> = {
  'timeline.testExpires': 'test',
  'timeline.ecaExpires': 'eca',
};

/** What ends is told once: here only where no ending above says it. */
function safeLine(
  { day, ends, cause, after }: LastSafeDay,
  endings: Clock['endings'],
  asOf: Day,
  words: Words,
): VerdictLine {
  if (cause.id === 'timeline.profileEnds') {
    return {
      text: words['verdict.lastInPool']({ day: formatDay(day) }),
      tone: day < asOf + daysAhead ? 'urgent' : 'plain',
    };
  }
  const isTold = endings.some((ending) => ending.day === ends);
  const why = isTold ? undefined : words['verdict.then']({ cause: say(words, cause), after });
  const renew = renewable[cause.id];
  const said = { ends: formatDay(ends), why, renew };
  if (day < asOf) return { text: words['verdict.notSafe'](said), tone: 'urgent' };
  const text = words['verdict.lastSafe']({ ...said, day: formatDay(day), days: ends - day - 1 });
  return { text, tone: day < asOf + daysAhead ? 'urgent' : 'plain' };
}
