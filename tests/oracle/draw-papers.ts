// Random credentials and language tests.
import fc from 'fast-check';
import { dateOf, dayOf } from './days.ts';
import { around, between, clean, days, maybe, often, opt, pick } from './draw.ts';
import { CHARTS } from './tables.ts';
import type { Ability, Language, Level, OracleCredential, OracleTest, TestName } from './types.ts';

const LEVELS: Level[] = ['secondary', 'oneYear', 'twoYear', 'bachelor', 'master', 'professional', 'doctoral'];
const credential: fc.Arbitrary<OracleCredential> = fc
  .record({
    level: pick<Level>(...LEVELS, 'lessThanOneYear', 'bachelor', 'twoYear', 'oneYear', 'master'),
    country: pick('CA', 'IN', 'NG', 'FR', 'PH', 'BR'),
    completed: fc.oneof(days(0, 9000), days(800, 2500)),
    length: between(0, 300),
    started: maybe(50),
    eca: opt(
      often<NonNullable<OracleCredential['eca']>>(
        { assessed: false },
        fc.record({
          issuer: pick('WES', 'IQAS', 'ICAS'),
          issued: fc.oneof(days(0, 1800), days(0, 1800), days(0, 2400), around(5)),
        }),
        5,
      ),
      90,
    ),
    months: pick(0, 7, 8, 9, 12, 15, 16, 24, 32),
    inPerson: maybe(80),
    share: pick(0, 0, 0, 0.25, 0.5, 0.51, 1),
    oblige: maybe(10),
    field: opt(pick('Law', 'Nursing', 'Welding', 'History'), 30),
  })
  .map((c) => {
    const studied = c.country === 'CA' && c.level !== 'secondary';
    // Two academic years in class or none: what study at a distance is worth under R83 is not settled.
    const isShort = c.level === 'oneYear' || c.level === 'lessThanOneYear' || !c.inPerson;
    return clean<OracleCredential>({
      level: c.level,
      field: c.field,
      country: c.country,
      started: c.started ? dateOf(dayOf(c.completed) - usualDays(c.level) - c.length) : undefined,
      completed: c.completed,
      eca: c.country === 'CA' ? undefined : c.eca,
      fullTimeMonths: studied ? (isShort ? Math.min(c.months, 12) : c.months) : undefined,
      inPerson: studied ? c.inPerson : undefined,
      languageStudyShare: studied ? c.share : undefined,
      obligedToReturn: studied ? c.oblige : undefined,
    });
  });

/** Days between start and end that no level contradicts. */
function usualDays(level: Level): number {
  if (level === 'lessThanOneYear') return 40;
  if (level === 'oneYear') return 300;
  if (level === 'twoYear') return 650;
  return level === 'master' ? 500 : 1000;
}

export const education = fc.oneof(
  { weight: 1, arbitrary: fc.constant<OracleCredential[]>([]) },
  { weight: 1, arbitrary: fc.constant<OracleCredential[]>([{ level: 'none', country: 'IN' }]) },
  { weight: 24, arbitrary: fc.array(credential, { minLength: 1, maxLength: 4 }) },
);

// Levels are drawn first, so that people are even across the four abilities as in life.
function scoreFor(test: TestName, ability: Ability, level: number, where: number): number {
  const row = CHARTS[test][ability];
  const step = test === 'ielts-gt' ? 0.5 : 1;
  const floor = test === 'pte-core' ? 10 : 0;
  const low = level < 4 ? floor : (row[level - 4] ?? 0);
  const high = level >= 10 ? row[7] : (row[Math.max(0, level - 3)] ?? 0) - step;
  return low + Math.floor(((high - low) / step) * (where / 10)) * step;
}

const sitting = (language: Language): fc.Arbitrary<OracleTest> =>
  fc
    .record({
      test:
        language === 'english'
          ? pick<OracleTest['test']>('ielts-gt', 'celpip-g', 'pte-core', 'clb')
          : pick<OracleTest['test']>('tef-canada', 'tcf-canada', 'clb'),
      date: often<string | undefined>(undefined, fc.oneof(days(640, 800), around(2)), 88),
      recent: days(0, 640),
      base: fc.oneof(between(3, 11), between(5, 9), pick(7, 9)),
      shift: fc.array(pick(0, 0, 0, -1, 1, 2), { minLength: 4, maxLength: 4 }),
      where: fc.array(pick(0, 10, 5, 3), { minLength: 4, maxLength: 4 }),
      undated: maybe(50),
    })
    .map((s) => {
      const score = (ability: Ability, i: number): number | 'M' => {
        const level = Math.max(0, Math.min(12, s.base + (s.shift[i] ?? 0)));
        if (s.test === 'clb') return level;
        if (s.test === 'celpip-g' && level === 0) return 'M';
        return scoreFor(s.test, ability, Math.min(level, 10), s.where[i] ?? 0);
      };
      return clean<OracleTest>({
        test: s.test,
        language: s.test === 'clb' ? language : undefined,
        date: s.test === 'clb' && s.undated ? undefined : (s.date ?? s.recent),
        listening: score('listening', 0),
        reading: score('reading', 1),
        writing: score('writing', 2),
        speaking: score('speaking', 3),
      });
    });

const several = (language: Language, none: number) =>
  fc
    .tuple(between(1, 100), fc.array(sitting(language), { minLength: 2, maxLength: 2 }))
    .map(([n, tests]) => tests.slice(0, n <= none ? 0 : n <= 92 ? 1 : 2));
export const languageTests = fc
  .tuple(several('english', 12), several('french', 60))
  .map(([english, french]) => [...english, ...french]);
