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
  'verdict.inPool': ({ through }: { through: ProgramId | 'nomination' }) =>
    `In the pool through: ${through === 'nomination' ? 'provincial nomination' : labels[through]()}`,
  'verdict.notInPool': ({ sure }: { sure: boolean }) => (sure ? 'Not in the pool.' : 'Not known to be in the pool.'),
  'verdict.ended': () => 'Not in the pool: the Express Entry profile has ended.',
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
    points === 0 ? `whether its grid reaches ${passMark} points` : `${points} more of ${passMark} points of its grid`,
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
    return `${name.charAt(0).toUpperCase()}${name.slice(1)}${sure ? '' : ' (perhaps)'}: ${where} the last cut-off (${last}, ${on})`;
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
      and(
        doors.flatMap(({ category, last, by: points }) =>
          points >= 0 === above ? [`${roundName(category)} (${last})`] : [],
        ),
      );
    const [reached, below] = [named(true), named(false)];
    const opens = [
      ...(reached === '' ? [] : [`above the last ${reached}`]),
      ...(below === '' ? [] : [`opens ${below}, still below`]),
    ];
    return `${by} → ${total}, ${opens.join('; ')}`;
  },
  'verdict.next': ({ opening }: { opening: string }) => `Next: ${opening}`,
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
  'verdict.lastSafe': ({ day, why }: { day: string; why: string | undefined }) =>
    `Last safe day for an invitation: ${day}${why === undefined ? '' : ` (${why})`}.`,
  'verdict.notSafe': ({ why }: { why: string | undefined }) =>
    `No invitation is safe any more${why === undefined ? '' : `: ${why}`}.`,
  'verdict.then': ({ cause, after }: { cause: string; after: number }) => `${cause}; CRS ${after} then`,
  'verdict.law': ({ since, url }: { since: string; url: string }) =>
    `The CRS changed on ${since}; its table was not found. This is the score under the rules before it; compare with the official page: ${url}`,
};
