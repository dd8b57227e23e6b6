import type { Ability, Language } from '../../law/language-tests/ids.ts';
import type { ProgramId, RequirementId } from '../../law/programs/ids.ts';
import type { RoundCategory } from '../../law/round-ids.ts';
import { newestWorkHours } from '../../law/work-hours/index.ts';
import { labels } from './labels.ts';
import { roundName } from './rounds.ts';
import { grouped, hoursPerMonth, languages, scale, years } from './terms.ts';

/** Hours as people say them: years where they are whole ones, else months, and hours below a month. */
function time(hours: number): string {
  const { perYear } = newestWorkHours;
  if (hours > 0 && hours % perYear === 0) return years(hours / perYear);
  const months = Math.ceil(hours / hoursPerMonth);
  // A month and a bit are more than a month and less than two.
  if (hours < 2 * hoursPerMonth && hours !== hoursPerMonth) return `${grouped(Math.ceil(hours))} hours`;
  return months === 1 ? '1 month' : `${months} months`;
}

function and(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

const workOf = {
  continuous: 'of skilled work without a break',
  canada: 'of skilled work in Canada',
  trade: 'of work in a listed trade',
};

export interface LastSafe {
  readonly day: string;
  /** The first day on which something counts no more. */
  readonly ends: string;
  /** What that is, where no line above says it. */
  readonly why: string | undefined;
  /** What can be had again. */
  readonly renew: 'test' | 'eca' | undefined;
}

export interface Gain {
  readonly day: string;
  readonly cause: string;
  readonly before: number;
  readonly after: number;
  /** Programs that are met from then on. */
  readonly gained: readonly ProgramId[];
}

const because = (why: string | undefined) => (why === undefined ? '' : ` (${why})`);

function again(renew: LastSafe['renew'], when: 'before' | 'first'): string {
  if (renew === undefined) return '';
  return ` ${renew === 'test' ? 'Take the test again' : 'Have the credential assessed again'} ${when}.`;
}

/** The answer first: whether in the pool, which rounds are open, what ends. */
export const verdict = {
  'verdict.heading': ({
    name,
    asOf,
    total,
    complete,
  }: {
    name: string;
    asOf: string;
    total: number;
    complete: boolean;
  }) => `${name} · ${asOf} · CRS ${total}${complete ? '' : ' · NOT COMPLETE'}`,
  'verdict.inPool': ({ through, also }: { through: ProgramId | 'nomination'; also: readonly ProgramId[] }) => {
    const others = also.length === 0 ? '' : ` (also met: ${and(also.map((id) => labels[id]()))})`;
    return `In the pool through: ${through === 'nomination' ? 'provincial nomination' : labels[through]()}${others}`;
  },
  'verdict.notInPool': ({ sure }: { sure: boolean }) => (sure ? 'Not in the pool.' : 'Not known to be in the pool.'),
  'verdict.ended': ({ end }: { end: string }) =>
    `Not in the pool: the Express Entry profile ended on ${end}. Only a new one can be invited.`,
  'verdict.lacks': ({ program, sure, lacks }: { program: ProgramId; sure: boolean; lacks: readonly string[] }) =>
    `${labels[program]()} ${sure ? 'needs' : 'hangs on'} ${and(lacks)}`,

  'verdict.destination': ({ isStated }: { isStated: boolean }) =>
    `a destination outside Quebec${isStated ? '' : ' (not stated)'}`,
  'verdict.work': ({
    kind,
    isStated,
    hours,
    isOpen,
  }: {
    kind: keyof typeof workOf;
    isStated: boolean;
    hours: number;
    isOpen: boolean;
  }) => {
    if (isOpen) return kind === 'trade' ? 'work in the trade that surely counts' : 'work that surely counts';
    return `${time(hours)} ${workOf[kind]}${isStated ? '' : ' (your work is not stated)'}`;
  },
  'verdict.language': ({ level, isTested }: { level: number; isTested: boolean }) =>
    isTested
      ? `level ${level} in every ability of a language test`
      : `a language test with level ${level} in every ability`,
  'verdict.sameTest': () => 'a valid language test with the results of your earlier one',
  'verdict.cecLevel': ({ low, high, has }: { low: number; high: number; has: boolean }) =>
    has
      ? `level ${high} of a language if that work is of TEER 0 or 1`
      : `a language test with level ${low} in every ability (${high} if that work is of TEER 0 or 1)`,
  'verdict.levels': ({
    listening,
    reading,
    writing,
    speaking,
    isTested,
  }: Readonly<Record<Ability, number>> & { isTested: boolean }) =>
    `${isTested ? 'levels' : 'a language test with levels'} of ${listening} in listening, ${speaking} in speaking, ${reading} in reading and ${writing} in writing`,
  'verdict.education': ({ holds, isStated }: { holds: boolean; isStated: boolean }) => {
    if (holds) return 'your ECA (the assessment of your credential)';
    return `a credential, with an ECA if it is from abroad${isStated ? '' : ' (not stated)'}`;
  },
  'verdict.body': ({ body }: { body: string }) => `an assessment by ${body}`,
  'verdict.points': ({ points, passMark }: { points: number; passMark: number }) =>
    points === 0
      ? `${passMark} points of its own grid, which is open`
      : `${points} more of the ${passMark} points of its own grid`,
  'verdict.funds': ({ isStated, amount, most }: { isStated: boolean; amount: number; most: number }) =>
    isStated && amount > 0 ? `$${grouped(amount)} more in funds` : `$${grouped(most)} in funds`,
  'verdict.offerOrCertificate': () => 'a certificate of qualification or a job offer in the trade',
  'verdict.employmentRequirements': () => 'the requirements of the trade itself',
  'verdict.other': ({ requirement }: { requirement: RequirementId }) => labels[requirement](),

  'verdict.door': ({
    category,
    by,
    last,
    on,
    sure,
  }: {
    category: RoundCategory;
    by: number;
    last: number;
    on: string;
    sure: boolean;
  }) => {
    const where = by > 0 ? `${by} above` : by < 0 ? `${-by} below` : 'exactly at';
    const name = roundName(category);
    const invited = by > 0 && sure ? ': it would have invited you' : '';
    return `${name.charAt(0).toUpperCase()}${name.slice(1)}${sure ? '' : ' (not all known)'}: ${where} the last cut-off (${last}, ${on})${invited}`;
  },
  'verdict.noDoor': ({ since }: { since: string | undefined }) =>
    `No round of the last 12 months was open to this profile${since === undefined ? '' : `: general rounds have not been held since ${since}`}.`,
  'verdict.opening': ({
    by,
    total,
    doors,
  }: {
    by: string;
    total: number;
    doors: readonly { readonly category: RoundCategory; readonly last: number; readonly by: number }[];
  }) => {
    const named = (above: boolean) =>
      doors.flatMap(({ category, last, by: points }) =>
        points >= 0 === above ? [`${roundName(category)} ${last}`] : [],
      );
    const [reached, below] = [named(true), named(false)];
    const opens = [
      ...(reached.length === 0 ? [] : [`above the last cut-off: ${reached.join(', ')}`]),
      ...(below.length === 0 ? [] : [`opens but stays below ${below.join(', ')}`]),
    ];
    return `${by} → ${total}, ${opens.join('; ')}`;
  },
  'verdict.next': ({ opening, isFirst }: { opening: string; isFirst: boolean }) =>
    `${isFirst ? 'Nearest' : 'Or'}: ${opening}`,
  'verdict.byLanguage': ({ language, level }: { language: Language; level: number }) =>
    `${languages[language]} to ${scale[language]} ${level}`,
  'verdict.byNomination': () => 'a provincial nomination',
  'verdict.byWork': ({ years: count }: { years: number }) => `${years(count)} of skilled work in Canada`,

  'verdict.ending': ({
    day,
    cause,
    before,
    after,
    lost,
  }: {
    day: string;
    cause: string;
    before: number;
    after: number;
    lost: readonly ProgramId[];
  }) =>
    `${day}: ${cause}${before === after ? '' : `; CRS ${before} → ${after}`}${lost.length === 0 ? '' : `; ${and(lost.map((id) => id.toUpperCase()))} no longer met`}`,
  'verdict.lastSafe': ({ day, days, ends, why, renew }: LastSafe & { days: number }) =>
    `Last safe day for an invitation: ${day}, with ${days} days to apply before ${ends}${because(why)}.${again(renew, 'before')}`,
  'verdict.notSafe': ({ ends, why, renew }: Omit<LastSafe, 'day'>) =>
    `No invitation is safe any more: the days to apply would go beyond ${ends}${because(why)}.${again(renew, 'first')}`,
  'verdict.then': ({ cause, after }: { cause: string; after: number }) => `${cause}; CRS ${after} then`,
  'verdict.lastInPool': ({ day }: { day: string }) =>
    `Last day for an invitation: ${day}, the last in the pool. A new profile can be invited after it.`,
  'verdict.gain': ({ day, cause, before, after, gained }: Gain) =>
    `${day}: ${cause}; ${and(gained.map((id) => labels[id]()))} met then${before === after ? '' : `; CRS ${before} → ${after}`}`,
  'verdict.renewed': () => 'With a new profile:',
  'verdict.law': ({ since, url }: { since: string; url: string }) =>
    `The CRS is reported changed since ${since} (high-wage occupations), its table not found: this score is of the rules before. Compare: ${url}`,
};
