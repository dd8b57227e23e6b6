// Random jobs, many of them at a limit: a year to the day, the edge of a window, leave that takes the year away.
import fc from 'fast-check';
import { dateOf, dayOf, yearsBefore } from './days.ts';
import { AROUND, around, between, clean, days, maybe, opt, pick } from './draw.ts';
import { isTrade } from './tables.ts';
import type { OracleJob } from './types.ts';

// From reference/noc2021.csv: every TEER, major group 00, groups around the skilled trades, occupations of categories
// and such as have a professional body.
const NOC_SAMPLE =
  `00010 00011 00012 00013 00014 10010 10022 11100 11202 12010 13100 14100 20010 20012 21200 21231 21232 22100 22301
  22310 30010 31102 31120 31301 32101 33102 40010 41200 41220 42202 43100 44101 45100 50010 51120 52120 53123 54100
  55109 60010 62010 62020 63100 64100 65200 70010 74100 75110 80010 84120 85100 90010 94100 95100`.split(/\s+/);
const TRADE_SAMPLE =
  '62200 63200 63201 63202 72010 72106 72200 72300 72310 72410 73110 73300 82020 82030 83110 92010 93100'.split(' ');
const NEAR_TRADES = ['72404', '72600', '72602', '93200', '62010', '63100', '74100'];

export const noc = fc.oneof(
  { weight: 6, arbitrary: pick(...NOC_SAMPLE) },
  { weight: 3, arbitrary: pick(...TRADE_SAMPLE) },
  { weight: 1, arbitrary: pick(...NEAR_TRADES) },
);

const LAST = dayOf(AROUND);
const today = dayOf;
type Span = { start: number; end: number | undefined };

const isoOf = ({ start, end }: Span) => ({
  start: dateOf(start),
  end: end === undefined ? undefined : dateOf(end),
});
/** A day of the span, by how far through it. */
const within = ({ start, end }: Span, share: number): number =>
  start + Math.floor(((end ?? Math.max(start, LAST - 1)) - start) * share);

const hours = fc.oneof(pick<number | undefined>(undefined, 40, 37.5, 30, 20, 15, 60), between(5, 60));
const share = pick(0, 0.2, 0.5, 0.8, 1);

/** Hours that change once or twice, to none at times. */
const changingHours = fc
  .record({
    first: pick(40, 30, 20, 15),
    second: pick(0, 15, 30, 37.5),
    last: pick(0, 40),
    cut: pick(0.2, 0.4),
    more: maybe(40),
  })
  .map((h) => (span: Span): OracleJob['hoursPerWeek'] => {
    const periods = [
      { from: dateOf(span.start), hours: h.first },
      { from: dateOf(within(span, h.cut)), hours: h.second },
      ...(h.more ? [{ from: dateOf(within(span, 0.7)), hours: h.last }] : []),
    ];
    const rising = periods.every(({ from }, i) => i === 0 || from > (periods[i - 1]?.from ?? ''));
    return rising ? periods : h.first;
  });

type Leave = NonNullable<OracleJob['leaves']>[number];
/** Leave inside the job, at times to its last day; of a job still held at times without an end. */
const leave = fc
  .record({ from: share, length: pick(1, 7, 30, 120, 365), paid: pick(undefined, false, true), open: maybe(30) })
  .map((l) => (span: Span): OracleJob['leaves'] => {
    const start = within(span, l.from);
    const last = span.end ?? LAST - 1;
    const end =
      span.end === undefined && l.open ? undefined : dateOf(Math.max(start, Math.min(last, start + l.length - 1)));
    return [clean<Leave>({ start: dateOf(start), end, paid: l.paid })];
  });

const qualified = fc
  .record({ kind: pick('start', 'start', 'before', 'later', 'edge'), share, edge: around(5) })
  .map((q) => (span: Span): string => {
    if (q.kind === 'before') return dateOf(span.start - 400);
    if (q.kind === 'edge') return q.edge;
    return dateOf(q.kind === 'later' ? within(span, q.share) : span.start);
  });

/** What a job in Canada says of the worker and of the employer. */
const inCanada = fc
  .record({
    authorized: maybe(92),
    status: opt(pick<NonNullable<OracleJob['status']>>('worker', 'student', 'visitor', 'maintained', 'none'), 30),
    student: maybe(8),
    foreign: maybe(6),
  })
  .map((c) => {
    const status = c.authorized ? c.status : undefined;
    return {
      authorized: c.authorized ? undefined : false,
      status,
      whileFullTimeStudent: status === 'student' ? c.student : c.student || undefined,
      employerCountry: c.foreign ? 'US' : undefined,
    };
  });
const abroad = fc
  .record({ student: maybe(8), employer: opt(pick('CA', 'US'), 6) })
  .map((c) => ({ whileFullTimeStudent: c.student || undefined, employerCountry: c.employer }));

const spans: fc.Arbitrary<Span> = fc
  .record({
    start: fc.oneof(
      { weight: 4, arbitrary: days(30, 1300) },
      { weight: 4, arbitrary: days(30, 5000) },
      { weight: 1, arbitrary: pick(3, 5, 10).chain(around) },
    ),
    length: fc.oneof(between(20, 2500), pick(363, 364, 365, 728, 1092)),
    ongoing: maybe(25),
  })
  .map(({ start, length, ongoing }) => ({
    start: today(start),
    end: ongoing ? undefined : today(start) + length - 1,
  }));

const jobIn = (code: fc.Arbitrary<string>, when: fc.Arbitrary<Span>): fc.Arbitrary<OracleJob> =>
  fc
    .record({
      noc: code,
      country: pick('CA', 'CA', 'IN', 'FR', 'GB'),
      span: when,
      hours,
      changing: opt(changingHours, 10),
      leave: opt(leave, 12),
      here: inCanada,
      there: abroad,
      selfEmployed: maybe(8),
      matchesNoc: maybe(95),
      paid: maybe(95),
      qualified: opt(qualified, 75),
      title: opt(pick('First job', 'Second job'), 20),
    })
    .map((j) =>
      clean<OracleJob>({
        noc: j.noc,
        title: j.title,
        country: j.country,
        ...isoOf(j.span),
        hoursPerWeek: j.changing ? j.changing(j.span) : j.hours,
        leaves: j.leave?.(j.span),
        ...(j.country === 'CA' ? j.here : j.there),
        selfEmployed: j.selfEmployed || undefined,
        matchesNoc: j.matchesNoc ? undefined : false,
        paid: j.paid ? undefined : false,
        qualifiedSince: isTrade(j.noc) ? j.qualified?.(j.span) : undefined,
      }),
    );

const datedJob = jobIn(noc, spans);

/** Years in one trade, so that the trades class is met often enough. */
const tradeCareer = jobIn(
  pick(...TRADE_SAMPLE),
  fc.record({ ago: pick(900, 1200, 1500, 2000), ongoing: maybe(60) }).map(({ ago, ongoing }) => ({
    start: LAST - ago,
    end: ongoing ? undefined : LAST - 61,
  })),
);

/** A year to the day, beside leave that may take one day of it. */
const exactYear = fc
  .record({ job: datedJob, years: pick(1, 2), leave: pick(0, 30, 90), off: pick(-1, 0, 0, 1), ago: pick(1, 30, 200) })
  .map(({ job, years, leave: away, off, ago }): OracleJob => {
    const end = LAST - ago;
    const start = end - years * 364 - away - off + 1;
    const { leaves: _leaves, hoursPerWeek: _hours, qualifiedSince: _since, ...base } = job;
    return clean<OracleJob>({
      ...base,
      ...isoOf({ start, end }),
      hoursPerWeek: 30,
      leaves: away === 0 ? undefined : [{ start: dateOf(start + 50), end: dateOf(start + 49 + away) }],
      qualifiedSince: isTrade(job.noc) ? dateOf(start) : undefined,
    });
  });

/** Two jobs on the two sides of a weekend or of a gap, in one occupation. */
const pairOfJobs = fc
  .record({ job: datedJob, gap: pick(0, 1, 2, 3, 7), cut: pick(100, 182, 200), from: between(30, 900) })
  .map(({ job, gap, cut, from }): OracleJob[] => {
    const start = LAST - from;
    const { end: _end, leaves: _leaves, hoursPerWeek, qualifiedSince, ...base } = job;
    const steady = Array.isArray(hoursPerWeek) ? 30 : hoursPerWeek;
    const since = qualifiedSince === undefined ? undefined : dateOf(start);
    return [
      { ...base, start: dateOf(start), end: dateOf(start + cut - 1) },
      { ...base, start: dateOf(start + cut + gap), end: dateOf(start + cut + gap + 199) },
    ].map((half) => clean<OracleJob>({ ...half, hoursPerWeek: steady, qualifiedSince: since }));
  });

const shortJob: fc.Arbitrary<OracleJob> = fc
  .record({ noc, country: pick('CA', 'IN', 'DE'), years: pick(0.5, 1, 1, 2, 2, 3, 4, 5), known: maybe(60) })
  .map(({ known, ...job }) =>
    clean<OracleJob>({ ...job, qualifiedSince: known && isTrade(job.noc) ? yearsBefore(AROUND, 13) : undefined }),
  );

/** Short forms alone in their occupation; one answer for each occupation where the format asks for each job. */
function settled(jobs: OracleJob[], notPrimary: number | undefined, unmet: boolean): OracleJob[] {
  const other = notPrimary === undefined ? undefined : jobs[notPrimary]?.noc;
  const seen = new Map<string, boolean>();
  const kept: OracleJob[] = [];
  for (const job of jobs) {
    const isShort = job.years !== undefined;
    if (seen.has(job.noc) && (isShort || seen.get(job.noc))) continue;
    seen.set(job.noc, isShort);
    const trade = isTrade(job.noc);
    kept.push(
      clean<OracleJob>({
        ...job,
        primary: job.noc === other && !trade ? false : undefined,
        meetsEmploymentRequirements: unmet && trade && job.noc < '73' ? false : undefined,
      }),
    );
  }
  return kept;
}

export const work = fc
  .record({
    dated: fc.array(datedJob, { maxLength: 4 }),
    exact: opt(exactYear, 15),
    pair: opt(pairOfJobs, 15),
    trade: opt(tradeCareer, 20),
    short: fc.oneof(
      { weight: 4, arbitrary: fc.constant<OracleJob[]>([]) },
      { weight: 1, arbitrary: fc.array(shortJob, { minLength: 1, maxLength: 2 }) },
    ),
    notPrimary: opt(between(0, 3), 25),
    unmet: maybe(10),
  })
  .map(({ trade, exact, dated, pair, short, notPrimary, unmet }) =>
    settled(
      short.length > 0 ? short : [...(trade ? [trade] : []), ...(exact ? [exact] : []), ...dated, ...(pair ?? [])],
      notPrimary,
      unmet,
    ),
  );
