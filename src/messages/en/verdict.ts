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
  return hours < hoursPerMonth ? `${grouped(Math.ceil(hours))} hours` : months === 1 ? '1 month' : `${months} months`;
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

const because = (why: string | undefined) => (why === undefined ? '' : ` (${why})`);

function again(renew: LastSafe['renew']): string {
  if (renew === undefined) return '';
  return renew === 'test' ? ' Take the test again before.' : ' Have the credential assessed again before.';
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
  'verdict.ended': ({ end, met }: { end: string; met: readonly ProgramId[] }) =>
    `Not in the pool: the Express Entry profile ended on ${end}. ${
      met.length === 0 ? 'Only a new one' : `A new one, through ${and(met.map((id) => labels[id]()))},`
    } can be invited.`,
  'verdict.lacks': ({ program, sure, lacks }: { program: ProgramId; sure: boolean; lacks: readonly string[] }) =>
    `${labels[program]()} ${sure ? 'needs' : 'hangs on'} ${and(lacks)}`,

  'verdict.destination': ({ isStated }: { isStated: boolean }) =>
    isStated ? 'a destination outside Quebec' : 'your destination',
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
    if (isOpen) return kind === 'trade' ? 'whether your work in the trade counts' : 'whether your work counts';
    return isStated ? `${time(hours)} ${workOf[kind]}` : `your work: ${time(hours)} ${workOf[kind]}`;
  },
  'verdict.language': ({ level, isTested }: { level: number; isTested: boolean }) =>
    isTested
      ? `level ${level} in every ability of a language test`
      : `a language test with level ${level} in every ability`,
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
    return isStated ? 'a credential, with an ECA if it is from abroad' : 'your education';
  },
  'verdict.body': ({ body }: { body: string }) => `an assessment by ${body}`,
  'verdict.points': ({ points, passMark }: { points: number; passMark: number }) =>
    points === 0
      ? `whether its grid reaches ${passMark} points`
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
    `Last safe day for an invitation: ${day}, with ${days} days to apply before ${ends}${because(why)}.${again(renew)}`,
  'verdict.notSafe': ({ ends, why, renew }: Omit<LastSafe, 'day'>) =>
    `No invitation is safe any more: the days to apply would go beyond ${ends}${because(why)}.${again(renew)}`,
  'verdict.then': ({ cause, after }: { cause: string; after: number }) => `${cause}; CRS ${after} then`,
  'verdict.law': ({ since, url }: { since: string; url: string }) =>
    `The CRS changed on ${since}; its table was not found. This is the score under the rules before it; compare with the official page: ${url}`,
};
