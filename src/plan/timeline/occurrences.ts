import { addDays, addMonths, addYears, type Day, formatDay, parseDay, wholeYears } from '../../base/day.ts';
import { firstDayOver } from '../../facts/credential-level.ts';
import { poolEnd } from '../../facts/pool-end.ts';
import { dependentChildAges } from '../../law/dependent-children.ts';
import { isTestId } from '../../law/language-tests/ids.ts';
import { charts } from '../../law/language-tests/index.ts';
import type { Law } from '../../law/law.ts';
import { canadianStudy } from '../../law/study-in-canada.ts';
import { validityOn } from '../../law/validity/index.ts';
import type { EventKind } from '../../messages/event-kind.ts';
import type { Credential, Partner, Profile } from '../../profile/schema.ts';
import type { TimelineMessage } from './event.ts';
import type { Horizon } from './horizon.ts';
import { endsWithPermit, lastDayOfWork } from './permit.ts';

/** Something other than work that happens on a day by itself. */
export interface Occurrence {
  readonly day: Day;
  readonly kind: EventKind;
  readonly cause: TimelineMessage;
  /** The profile as if it had happened the day before: tells several causes of one day apart. */
  readonly apply: (profile: Profile) => Profile;
  /** From this day on a test or an assessment of a credential is too old. */
  readonly expires?: true;
}

type Whose = 'self' | 'partner';

/** Every moment after `from`, up to `to`, earliest first. Whether it changes anything is another question. */
export function occurrencesOf(profile: Profile, { from, to, lawOf, lawDays }: Horizon): readonly Occurrence[] {
  const laws = [from, ...lawDays].map(lawOf);
  const tables = laws.map(({ programs }) => programs.tables);
  const validities = laws.map(({ validity }) => validity.tables);
  return [
    ...birthdays(profile, from, to),
    ...childrensAges(profile),
    ...service(profile, laws),
    ...papers(profile),
    ...permitEnd(profile, from),
    ...jobEnds(profile, from),
    ...each(tables, ({ misrepresentationYears }) => misrepresentationYears).flatMap((years) => bar(profile, years)),
    ...each(validities, ({ testYears }) => testYears).flatMap((years) => [
      ...tests(profile, 'self', years),
      ...tests(profile, 'partner', years),
    ]),
    ...each(tables, ({ fsw }) => fsw.grid.adaptability.studyMonths).flatMap((months) => [
      ...credentials(profile, 'self', months),
      ...credentials(profile, 'partner', months),
    ]),
    ...each(validities, ({ ecaYears }) => ecaYears).flatMap((years) => [
      ...expiringAssessments(profile, 'self', years),
      ...expiringAssessments(profile, 'partner', years),
    ]),
    moment(dayOf(canadianStudy.waiver.from), 'rules', { id: 'timeline.studyWaiver', values: canadianStudy.waiver }),
    ...profileEnd(profile),
  ]
    .flatMap((found) => found ?? [])
    .filter(({ day }) => day > from && day <= to)
    .sort((a, b) => a.day - b.day);
}

type Found = Occurrence | undefined;

function moment(
  day: Day | undefined,
  kind: EventKind,
  cause: TimelineMessage,
  apply: (profile: Profile, dayBefore: Day) => Profile = (profile) => profile,
): Found {
  return day === undefined ? undefined : { day, kind, cause, apply: (profile) => apply(profile, addDays(day, -1)) };
}

function birthdays({ dateOfBirth }: Profile, from: Day, to: Day): readonly Found[] {
  const born = dayOf(dateOfBirth);
  if (born === undefined) return [];
  const now = wholeYears(born, from);
  return Array.from({ length: wholeYears(born, to) - now }, (_, index) => {
    const age = now + index + 1;
    return moment(
      addYears(born, age),
      'birthday',
      { id: 'timeline.birthday', values: { age } },
      ({ dateOfBirth: _, ...rest }) => ({ ...rest, age }),
    );
  });
}

/** The days on which a child who is described grows out of being dependent, or the age at which one does is another. */
function childrensAges({ dependents = [] }: Profile): readonly Found[] {
  return dependents.flatMap((child, index) => {
    const born = dayOf(child.dateOfBirth);
    if (born === undefined) return [];
    const bornOn = (profile: Profile, day: Day): Profile => ({
      ...profile,
      dependents: dependents.map((one, at) => (at === index ? { ...one, dateOfBirth: formatDay(day) } : one)),
    });
    const values = { position: index + 1 };
    return dependentChildAges.flatMap(({ effective, under }) => [
      moment(
        addYears(born, under),
        'birthday',
        { id: 'timeline.childsAge', values: { ...values, age: under } },
        (profile, dayBefore) => bornOn(profile, yearsAgo(dayBefore, under)),
      ),
      moment(dayOf(effective), 'rules', { id: 'timeline.dependentAge', values: { under } }),
    ]);
  });
}

/** The days on which service in a foreign military is long enough for its category, begins or ends. */
function service({ militaryService: served }: Profile, laws: readonly Law[]): readonly Found[] {
  const [start, end] = [dayOf(served?.start), dayOf(served?.end)];
  if (start === undefined) return [];
  const from = (day: Day) => (profile: Profile) => ({
    ...profile,
    militaryService: { ...served, start: formatDay(day) },
  });
  const needed = laws.flatMap(({ categories }) => {
    const rule = categories?.tables.categories.military;
    return rule?.kind === 'military' ? [rule.serviceYears] : [];
  });
  return [
    ...[...new Set(needed)].map((years) =>
      moment(addYears(start, years), 'fact', { id: 'timeline.service', values: { years } }, (profile, dayBefore) =>
        from(yearsAgo(dayBefore, years))(profile),
      ),
    ),
    moment(
      end === undefined ? undefined : addDays(end, 1),
      'fact',
      { id: 'timeline.serviceEnds', values: { end: served?.end ?? '' } },
      (profile, dayBefore) => ({ ...profile, militaryService: { ...served, end: formatDay(addDays(dayBefore, -1)) } }),
    ),
  ];
}

function papers({ certificateOfQualification, provincialNomination }: Profile): readonly Found[] {
  return [
    moment(
      dayOf(certificateOfQualification?.issued),
      'fact',
      { id: 'timeline.certificate', values: {} },
      (profile, dayBefore) => ({
        ...profile,
        certificateOfQualification: { ...certificateOfQualification, issued: formatDay(dayBefore) },
      }),
    ),
    moment(
      dayOf(provincialNomination?.issued),
      'fact',
      { id: 'timeline.nomination', values: {} },
      (profile, dayBefore) => ({
        ...profile,
        provincialNomination: { ...provincialNomination, issued: formatDay(dayBefore) },
      }),
    ),
  ];
}

/** A job counts as long as its days are counted; that it is no longer held matters to an offer of the employer alone. */
function jobEnds(profile: Profile, from: Day): readonly Found[] {
  const { jobOffer, work = [] } = profile;
  if (!jobOffer) return [];
  const lastOfPermit = lastDayOfWork(profile, from);
  return work.map((job, index) => {
    const { end } = job;
    const last = dayOf(end);
    if (lastOfPermit !== undefined && endsWithPermit(job, lastOfPermit)) return undefined;
    return moment(
      last === undefined ? undefined : addDays(last, 1),
      'fact',
      { id: 'timeline.jobEnded', values: { end: end ?? '' } },
      // The day before, its hours are counted up to the day before that.
      ({ work: jobs = [], ...rest }, dayBefore) => ({
        ...rest,
        work: jobs.map((one, at) => (at === index ? { ...one, end: formatDay(addDays(dayBefore, -1)) } : one)),
      }),
    );
  });
}

/** The day after the last of the permit; after the first day, where it was over before and work goes on. */
function permitEnd(profile: Profile, from: Day): readonly Found[] {
  const { permitUntil: until = '', work = [] } = profile;
  const last = lastDayOfWork(profile, from);
  if (last === undefined) return [];
  const isWork = work.some((job) => endsWithPermit(job, last));
  if (!isWork && formatDay(last) !== until) return [];
  return [
    moment(
      addDays(last, 1),
      'permit',
      { id: 'timeline.permitEnds', values: { until, isWork } },
      ({ work: jobs = [], ...rest }, dayBefore) => ({
        ...rest,
        work: jobs.map((job) => (endsWithPermit(job, last) ? { ...job, end: formatDay(addDays(dayBefore, -1)) } : job)),
      }),
    ),
  ];
}

function bar({ admissibility }: Profile, years: number): readonly Found[] {
  const found = dayOf(admissibility?.misrepresentation);
  if (found === undefined) return [];
  const sure = admissibility?.misrepresentationBasis !== undefined;
  const since = (profile: Profile, day: Day) => ({
    ...profile,
    admissibility: { ...admissibility, misrepresentation: formatDay(day) },
  });
  return [
    moment(found, 'bar', { id: 'timeline.barBegins', values: { years } }, since),
    // Whose removal order is not enforced stays barred: nothing changes on that day.
    moment(addYears(found, years), 'bar', { id: 'timeline.barEnds', values: { years, sure } }, (profile, dayBefore) =>
      since(profile, yearsAgo(dayBefore, years)),
    ),
  ];
}

function tests(profile: Profile, whose: Whose, years: number): readonly Found[] {
  return (personOf(profile, whose).languageTests ?? []).flatMap((test, index) => {
    const date = dayOf(test.date);
    if (date === undefined) return [];
    const values = { whose, test: test.test, date: formatDay(date), years };
    const taken = (day: Day) => (one: Profile) =>
      change(one, whose, 'languageTests', index, { ...test, date: formatDay(day) });
    return [
      moment(date, 'fact', { id: 'timeline.testTaken', values }, (one, dayBefore) => taken(dayBefore)(one)),
      ...acceptedOn(test.test).map((from) =>
        moment(dayOf(from), 'rules', { id: 'timeline.testAccepted', values: { ...values, from } }),
      ),
      expiry(
        moment(addYears(date, years), 'test', { id: 'timeline.testExpires', values }, (one, dayBefore) =>
          taken(yearsAgo(dayBefore, years))(one),
        ),
      ),
    ];
  });
}

/** The days on which results of a test come to be taken: perhaps, where sources differ, and for sure. */
function acceptedOn(test: string): readonly string[] {
  if (!isTestId(test)) return [];
  const { acceptedFrom, surelyAcceptedFrom } = charts[test];
  return surelyAcceptedFrom === undefined ? [acceptedFrom] : [acceptedFrom, surelyAcceptedFrom];
}

function credentials(profile: Profile, whose: Whose, studyMonths: number): readonly Found[] {
  return (personOf(profile, whose).education ?? []).flatMap((credential, index) => {
    const { level, field, eca, country } = credential;
    const about = { whose, level, field };
    const with_ = (changed: Partial<Credential>) => (one: Profile) =>
      change(one, whose, 'education', index, { ...credential, ...changed });
    const issued = dayOf(eca?.issued);
    const assessed = (day: Day) => with_({ eca: { ...eca, issued: formatDay(day) } });
    const started = dayOf(credential.started);
    const over = firstDayOver(credential);
    return [
      moment(
        over === undefined ? undefined : started,
        'fact',
        { id: 'timeline.credentialBegun', values: about },
        (one, dayBefore) => with_({ started: formatDay(dayBefore) })(one),
      ),
      moment(over, 'fact', { id: 'timeline.credentialOver', values: about }, (one, dayBefore) =>
        with_({ completed: formatDay(dayBefore) })(one),
      ),
      moment(
        dayOf(credential.completed),
        'fact',
        { id: 'timeline.credentialCompleted', values: about },
        (one, dayBefore) => with_({ completed: formatDay(dayBefore) })(one),
      ),
      ...(started === undefined || country !== 'CA'
        ? []
        : [
            moment(
              addMonths(started, studyMonths),
              'fact',
              { id: 'timeline.studyMonths', values: { ...about, months: studyMonths } },
              // No month is longer than 31 days.
              (one) => with_({ started: formatDay(addDays(started, -31)) })(one),
            ),
          ]),
      moment(issued, 'fact', { id: 'timeline.ecaIssued', values: about }, (one, dayBefore) => assessed(dayBefore)(one)),
    ];
  });
}

function expiringAssessments(profile: Profile, whose: Whose, years: number): readonly Found[] {
  return (personOf(profile, whose).education ?? []).map((credential, index) => {
    const { level, field, eca } = credential;
    const issued = dayOf(eca?.issued);
    if (issued === undefined) return undefined;
    const values = { whose, level, field, issued: formatDay(issued), years };
    return expiry(
      moment(addYears(issued, years), 'eca', { id: 'timeline.ecaExpires', values }, (one, dayBefore) =>
        change(one, whose, 'education', index, {
          ...credential,
          eca: { ...eca, issued: formatDay(yearsAgo(dayBefore, years)) },
        }),
      ),
    );
  });
}

function profileEnd(profile: Profile): readonly Found[] {
  const submitted = profile.expressEntryProfile?.submitted?.slice(0, 10) ?? '';
  const values = { submitted, months: validityOn(submitted).profileMonths };
  return [moment(poolEnd(profile), 'profile', { id: 'timeline.profileEnds', values })];
}

function expiry(found: Found): Found {
  return found && { ...found, expires: true };
}

/** A day that is surely so many years ago, also where 29 February is in the way. */
function yearsAgo(day: Day, years: number): Day {
  return addDays(addYears(day, -years), -1);
}

function personOf(profile: Profile, whose: Whose): Pick<Partner, 'languageTests' | 'education'> {
  return whose === 'self' ? profile : (profile.partner ?? {});
}

/** The profile with one test or credential changed. */
function change<Key extends 'languageTests' | 'education'>(
  profile: Profile,
  whose: Whose,
  key: Key,
  index: number,
  changed: NonNullable<Partner[Key]>[number],
): Profile {
  const list = (personOf(profile, whose)[key] ?? []).map((one, at) => (at === index ? changed : one));
  return whose === 'self' ? { ...profile, [key]: list } : { ...profile, partner: { ...profile.partner, [key]: list } };
}

function each<T>(tables: readonly T[], value: (table: T) => number): readonly number[] {
  return [...new Set(tables.map(value))];
}

function dayOf(text: string | undefined): Day | undefined {
  return text === undefined ? undefined : parseDay(text);
}
