import * as z from 'zod/mini';
import { parseDay } from '../base/day.ts';
import { crsHistory } from '../law/crs/index.ts';
import { type CrsTables, type HighWageLevel, highWageLevels } from '../law/crs/tables.ts';
import type { Changes } from '../law/version.ts';
import { field } from '../profile/field.ts';
import type { Taken } from '../profile/problem.ts';

const text = (example: string) =>
  field(z.string().check(z.minLength(1), z.maxLength(2000)), {
    expects: { id: 'expected.text', values: {} },
    example,
  });

const day = (example: string) =>
  field(z.string().check(z.refine((value) => parseDay(value) !== undefined)), {
    expects: { id: 'expected.day', values: {} },
    example,
  });

const points = (most: number, expects: Taken, example: string) =>
  field(z.int().check(z.gte(0), z.lte(most)), { expects, example });

const flag = (example: string) => field(z.boolean(), { expects: { id: 'expected.flag', values: {} }, example });

const level = field(z.enum(highWageLevels), {
  expects: { id: 'expected.oneOf', values: { values: highWageLevels } },
  example: '"21231": 1.5x',
});

/** Points by level of the occupation. */
const pointsByLevel = () => {
  const one = (name: HighWageLevel) => points(1200, { id: 'expected.points', values: { most: 1200 } }, `${name}: 0`);
  return field(z.strictObject({ '2x': one('2x'), '1.5x': one('1.5x'), '1.3x': one('1.3x') }), {
    expects: { id: 'expected.pointsOfEach', values: { levels: highWageLevels } },
    example: 'points: { 2x: 0, 1.5x: 0, 1.3x: 0 }',
  });
};

/** The tables of high-wage occupations: whole or not at all, since nothing of them is bundled. */
const highWage = field(
  z.strictObject({
    occupations: field(z.record(z.string(), level), {
      expects: { id: 'expected.nocLevels', values: {} },
      example: 'occupations: { "21231": 1.5x }',
    }),
    canadianWork: field(
      z.strictObject({
        years: points(10, { id: 'expected.yearsOfWork', values: { most: 10 } }, 'years: 1'),
        points: pointsByLevel(),
      }),
      {
        expects: { id: 'expected.allOf', values: { keys: ['years', 'points'] } },
        example: 'canadianWork: { years: 1, points: ... }',
      },
    ),
    jobOffer: field(
      z.strictObject({
        /** Whether only offers count that are arranged employment (LMIA or permit). */
        arrangedOnly: flag('arrangedOnly: false'),
        points: pointsByLevel(),
      }),
      {
        expects: { id: 'expected.allOf', values: { keys: ['arrangedOnly', 'points'] } },
        example: 'jobOffer: { arrangedOnly: false, points: ... }',
      },
    ),
    /** Of someone with both: whether they add up, or the higher counts. */
    both: field(z.enum(['add', 'higher']), {
      expects: { id: 'expected.either', values: { values: ['add', 'higher'] } },
      example: 'both: higher',
    }),
    cite: z.optional(text('cite: CRS criteria, part D')),
  }),
  {
    expects: { id: 'expected.allOf', values: { keys: ['occupations', 'canadianWork', 'jobOffer', 'both'] } },
    example: 'highWage: (see crs rules template)',
  },
);

/** The shape of tables, every key of which may be changed. Types follow the tables, so no second list can drift. */
function changesOf(table: unknown, path = ''): z.ZodMiniType {
  if (typeof table === 'number') {
    const most = mostAt(path);
    return points(most, { id: 'expected.whole', values: { least: 0, most } }, String(table));
  }
  if (typeof table === 'boolean') return flag(String(table));
  if (Array.isArray(table)) {
    const one = () => points(1200, { id: 'expected.whole', values: { least: 0, most: 1200 } }, String(table[0]));
    // With an accompanying partner, then without.
    return field(z.tuple([one(), one()]), {
      expects: { id: 'expected.pointsOfTwo', values: {} },
      example: JSON.stringify(table),
    });
  }
  if (typeof table === 'object' && table !== null) {
    const parts = Object.entries(table).map(
      ([key, part]) => [key, z.optional(changesOf(part, `${path}.${key}`))] as const,
    );
    const more = path === '.additional' ? { highWage: z.optional(highWage) } : {};
    const shape = { ...Object.fromEntries(parts), ...more };
    return field(z.strictObject(shape), {
      expects: { id: 'expected.someOf', values: { keys: Object.keys(shape) } },
      example: `${Object.keys(table)[0]}: ...`,
    });
  }
  return text(String(table));
}

/** Most that a cell can hold: tiers, years, levels of a test, or points. */
function mostAt(path: string): number {
  if (path.includes('Tier.')) return 2;
  if (path.includes('canadianWorkFrom.')) return 10;
  if (path === '.work.windowYears') return 50;
  return /From(\.|$)|\.from\./.test(path) ? 12 : 1200;
}

const tables = crsHistory.versions[0]?.tables;

const shape = z.strictObject({
  extends: field(z.enum(crsHistory.versions.map(({ id }) => id)), {
    expects: { id: 'expected.oneOf', values: { values: crsHistory.versions.map(({ id }) => id) } },
    example: 'extends: 2025-03-25',
  }),
  id: z.optional(text('id: 2026-11-03')),
  title: z.optional(text('title: High-wage occupations')),
  effective: day('effective: 2026-11-03'),
  status: z.optional(
    field(z.enum(['enacted', 'proposed']), {
      expects: { id: 'expected.either', values: { values: ['enacted', 'proposed'] } },
      example: 'status: enacted',
    }),
  ),
  verified: z.optional(day('verified: 2026-11-20')),
  instrument: z.optional(text('instrument: Ministerial Instructions made 2026-10-20')),
  sources: field(
    z
      .array(
        z.strictObject({
          title: text('title: CRS criteria (canada.ca)'),
          url: z.optional(text('url: https://www.canada.ca/...')),
          seen: z.optional(text('seen: page of 2026-11-20')),
        }),
      )
      .check(z.minLength(1), z.maxLength(50)),
    {
      expects: { id: 'expected.source', values: {} },
      example: 'sources: [{ title: CRS criteria (canada.ca) }]',
    },
  ),
  changes: changesOf(tables),
});

/** A user's amendment of the CRS: what one instrument changed, in the shape of the rule files. */
export const amendmentSchema = field(shape, {
  expects: { id: 'expected.amendment', values: {} },
  example: 'extends: 2025-03-25',
});

export type AmendmentFile = z.infer<typeof amendmentSchema> & { readonly changes: Changes<CrsTables> };
