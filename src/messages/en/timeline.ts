import type { Answer } from '../../base/answer.ts';
import type { ProgramId } from '../../law/programs/ids.ts';
import type { EventKind } from '../event-kind.ts';
import { labels } from './labels.ts';
import { type CredentialLevel, levels, list, testName, type Whose, whose, years } from './terms.ts';

export interface AboutTest {
  readonly whose: Whose;
  readonly test: string;
  readonly date: string;
  readonly years: number;
}

export interface AboutCredential {
  readonly whose: Whose;
  readonly level: CredentialLevel;
  readonly field: string | undefined;
}

export interface Factor {
  readonly label: string;
  /** The group that the label is of; empty where it needs none. */
  readonly within: string;
  readonly from: number;
  readonly to: number;
  readonly why: readonly string[];
}

/** The last day for an invitation, the days to apply, and the day from which something counts no more. */
export interface LastDay {
  readonly day: string;
  readonly days: number;
  readonly ends: string;
  readonly because: string;
}

/** Programs that come to be met, and the days on which all that an invitation needs holds, too few. */
export interface MetShortly {
  readonly programs: readonly ProgramId[];
  readonly from: string;
  readonly to: string;
  readonly days: number;
}

const programsAre = (programs: readonly ProgramId[]) =>
  `${list(programs.map((id) => labels[id]()))} ${programs.length === 1 ? 'is' : 'are'}`;

const test = (about: AboutTest) => `${whose(about.whose, 'test')} ${testName(about.test)} of ${about.date}`;
const credential = (about: AboutCredential) =>
  `${whose(about.whose, 'credential')} (${about.field ?? levels[about.level]})`;

const capital = (text: string) => `${text[0]?.toUpperCase() ?? ''}${text.slice(1)}`;

const inBrackets = (why: readonly string[]) => (why.length > 0 ? ` (${why.join('; ')})` : '');

const axes = { crs: 'CRS', programs: 'programs', categories: 'categories' };

const answers: Readonly<Record<Answer, string>> = { yes: 'yes', no: 'no', unknown: 'unknown' };

const kinds: Readonly<Record<EventKind, string>> = {
  rules: 'rules',
  funds: 'funds',
  bar: 'bar',
  permit: 'permit',
  fact: 'fact',
  birthday: 'birthday',
  test: 'test',
  eca: 'ECA',
  profile: 'profile',
  work: 'work',
  window: 'window',
  category: 'category',
};

/** What changes by itself, and when. */
export const timeline = {
  'timeline.birthday': ({ age }: { age: number }) => `${years(age)} old`,
  'timeline.childsAge': ({ position, age }: { position: number; age: number }) => `child ${position} is ${age}`,
  'timeline.dependentAge': ({ under }: { under: number }) => `children under ${under} are dependent`,
  'timeline.certificate': () => 'the certificate of qualification is issued',
  'timeline.service': ({ years: count }: { years: number }) => `${years(count)} of military service are completed`,
  'timeline.serviceEnds': ({ end }: { end: string }) => `the military service that ended on ${end} is over`,
  'timeline.nomination': () => 'the nomination is issued',
  'timeline.barBegins': ({ years: count }: { years: number }) =>
    `a finding of misrepresentation bars for ${years(count)}`,
  'timeline.barEnds': ({ years: count, sure }: { years: number; sure: boolean }) =>
    sure
      ? `the bar of ${years(count)} for misrepresentation is over`
      : `the bar of ${years(count)} for misrepresentation is over, if it began on the day stated (misrepresentationBasis)`,
  'timeline.testTaken': (about: AboutTest) => `${test(about)} counts`,
  'timeline.testExpires': (about: AboutTest) => `${test(about)} is ${years(about.years)} old and counts no more`,
  'timeline.testAccepted': ({ test: name, from }: { test: string; from: string }) =>
    `from ${from} on, Express Entry takes ${testName(name)}`,
  'timeline.credentialBegun': (about: AboutCredential) => `${credential(about)} begins`,
  'timeline.credentialOver': (about: AboutCredential) =>
    `${credential(about)} has had its time, and is taken as completed (completed is not stated)`,
  'timeline.credentialCompleted': (about: AboutCredential) => `${credential(about)} is completed`,
  'timeline.studyMonths': (about: AboutCredential & { months: number }) =>
    `${credential(about)}: ${about.months} months of study are done`,
  'timeline.ecaIssued': (about: AboutCredential) => `${credential(about)}: its assessment (ECA) is issued`,
  'timeline.ecaExpires': (about: AboutCredential & { issued: string; years: number }) =>
    `${credential(about)}: its assessment (ECA) of ${about.issued} is ${years(about.years)} old and counts no more`,
  'timeline.studyWaiver': ({ first, last }: { first: string; last: string }) =>
    `conditions of study in Canada are waived for programs with a day from ${first} to ${last}`,
  'timeline.profileEnds': ({ submitted, months }: { submitted: string; months: number }) =>
    `the Express Entry profile submitted on ${submitted} ends after ${months} months; only a new one can be invited`,
  'timeline.rules': ({
    axis,
    version,
    title,
  }: {
    axis: 'crs' | 'programs' | 'categories';
    version: string;
    title: string;
  }) => `${axes[axis]} of ${version} in force (${title})`,
  'timeline.skilled': ({ scope }: { scope: string }) => `skilled work is now ${scope}`,
  'timeline.announced': ({ version, used }: { version: string; used: string }) =>
    `the CRS is reported changed since ${version}, its tables are not known: from this day on totals of ${used} are NOT COMPLETE`,
  'timeline.funds': ({ table }: { table: string }) => `funds table of ${table} in force`,
  'timeline.work': () => 'more work is completed',
  'timeline.window': () => 'older work falls out of the years that count',
  'timeline.jobEnded': ({ end }: { end: string }) => `the job that ended on ${end} is held no more`,
  'timeline.permitEnds': ({ until, isWork }: { until: string; isWork: boolean }) =>
    isWork
      ? `the permit ended on ${until}, and work in Canada after it is not assumed`
      : `the permit to work or stay in Canada ended on ${until}`,
  'timeline.permitOver': ({ until, from }: { until: string; from: string }) =>
    `The permit ended on ${until} (permitUntil): work in Canada that goes on is counted to ${from} and no longer. Write the last day of a new permit, or status: maintained at the job while an extension is being decided.`,
  'timeline.category': () => 'work in a listed occupation',

  'timeline.because': ({ causes, effects }: { causes: readonly string[]; effects: readonly string[] }) =>
    capital([causes.join('; '), ...(effects.length > 0 ? [effects.join('; ')] : [])].join(': ')),
  'timeline.factor': ({ label, within, from, to, why }: Factor) =>
    `${within === '' ? '' : `${within}: `}${label} ${from} → ${to}${inBrackets(why)}`,
  'timeline.cut': () => 'together cut by a cap',
  'timeline.grid': ({ from, to }: { from: number; to: number }) => `FSW grid ${from} → ${to}`,
  'timeline.answer': ({ label, from, to, why }: { label: string; from: Answer; to: Answer; why: readonly string[] }) =>
    `${label} ${answers[from]} → ${answers[to]}${inBrackets(why)}`,

  'timeline.title': ({ profile, from, to }: { profile: string; from: string; to: string }) =>
    `${profile}, ${from} to ${to}`,
  'timeline.now': ({ total, from, rules }: { total: number; from: string; rules: string }) =>
    `CRS ${total} on ${from}, rules of ${rules}`,
  'timeline.date': () => 'date',
  'timeline.score': () => 'CRS',
  'timeline.change': () => 'change',
  'timeline.totals': ({ before, after }: { before: number; after: number }) =>
    before === after ? String(after) : `${before} → ${after}`,
  'timeline.nothing': ({ to }: { to: string }) => `Nothing changes by itself until ${to}.`,
  'timeline.windows': () => 'Programs',
  'timeline.from': () => 'from',
  'timeline.to': () => 'to',
  'timeline.peak': ({ total, from, to }: { total: number; from: string; to: string }) =>
    `Highest: ${total}, ${from} to ${to}.`,
  'timeline.lastSafe': ({ day, days, ends, because }: LastDay) =>
    `Last safe day for an invitation: ${day}, with ${days} days to apply before ${ends} (${because}).`,
  'timeline.lastSafeProfile': ({ day, because }: LastDay) =>
    `Last day for an invitation: ${day}, the last in the pool (${because}).`,
  'timeline.notSafe': ({ day, days, ends, because }: LastDay) =>
    `An invitation is not safe any more: the last safe day was ${day}, with ${days} days to apply before ${ends} (${because}).`,
  'timeline.programEnds': ({ programs }: { programs: readonly ProgramId[] }) =>
    `${programsAre(programs)} no longer met for sure, and no other program is`,
  'timeline.neverMet': ({ years: count }: { years: number }) =>
    `No day is safe for an invitation: no program is met for sure on any day of the next ${years(count)}, and one must be on the day of the invitation and on that of the application (IRPA 11.2).`,
  'timeline.metTooShortly': ({ programs, from, to, days }: MetShortly) =>
    `No day is safe for an invitation: ${programsAre(programs)} met from ${from} on, but what counts then holds to ${to} only, which leaves less than ${days} days to apply.`,
  'timeline.metAfterEnd': ({ end }: { end: string }) =>
    `No day is safe for an invitation: the Express Entry profile ends on ${end}, before any program is met for sure.`,
  'timeline.forgiven': () =>
    'After an invitation a birthday is forgiven (IRPA 11.2(2)(a)), but FSW asks for 67 points at the age on the day of application (R77, R81). A fall is forgiven while a program, and the category of the round, is still met and the score reaches the cut-off of the round when the application is received (IRPA 11.2(2)(b)).',
  'timeline.profileEnded': ({ end }: { end: string }) =>
    `The Express Entry profile ended on ${end}: only a new one can be invited.`,
  'timeline.shorthand': () => 'age and years in the profile have no calendar: they stand still here.',
  'timeline.chart': ({ min, max }: { min: number; max: number }) =>
    min === max ? `Score over time: ${min}` : `Score over time: ${min} to ${max}`,
  'timeline.cutOff': ({ mark, category, crs, date }: { mark: string; category: string; crs: number; date: string }) =>
    `${mark} ${category} ${crs} (${date})`,
  'timeline.cutOffs': () => 'Last cut-offs of the rounds that this profile can enter, on the days it can:',
  'timeline.noCutOffs': () => 'No round of the last two years is one that this profile can enter for sure.',
  'timeline.noForecast': ({ through }: { through: string }) =>
    `Rounds known to ${through}. A cut-off of the past says nothing of the next.`,
  'timeline.calendarEntry': ({ profile, what }: { profile: string; what: string }) => `${profile}: ${what}`,
  'timeline.calendarScore': ({ kind, before, after }: { kind: EventKind; before: number; after: number }) =>
    before === after ? `${kinds[kind]}, CRS ${after}` : `${kinds[kind]}, CRS ${before} → ${after}`,
  'timeline.calendarLastSafe': () => 'last safe day for an invitation',
  'timeline.calendarName': ({ people }: { people: readonly string[] }) =>
    `Express Entry: ${people.length === 1 ? people[0] : `${people.length} profiles`}`,
  'timeline.written': ({ file }: { file: string }) => `calendar written: ${file}`,
};
