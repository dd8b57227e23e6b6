import * as z from 'zod/mini';
import { parseDay } from '../day.ts';
import { field } from '../profile/field.ts';
import { crsHistory } from '../rules/crs/index.ts';
import type { CrsTables } from '../rules/crs/tables.ts';
import type { Changes } from '../rules/version.ts';

const text = (description: string, example: string) =>
  field(z.string().check(z.minLength(1), z.maxLength(2000)), { description, expected: 'a text', example });

const day = (description: string, example: string) =>
  field(z.string().check(z.refine((value) => parseDay(value) !== undefined)), {
    description,
    expected: 'a day that exists, as YYYY-MM-DD',
    example,
  });

/** The shape of tables, every key of which may be changed. Types follow the tables, so no second list can drift. */
function changesOf(table: unknown): z.ZodMiniType {
  if (typeof table === 'number') {
    return field(z.int().check(z.gte(0), z.lte(1200)), {
      description: 'Points, levels or years.',
      expected: 'a whole number from 0 to 1200',
      example: String(table),
    });
  }
  if (typeof table === 'boolean') {
    return field(z.boolean(), { description: 'Whether it holds.', expected: 'true or false', example: String(table) });
  }
  if (Array.isArray(table)) {
    return field(z.tuple([z.int().check(z.gte(0)), z.int().check(z.gte(0))]), {
      description: 'Points with an accompanying partner, then without.',
      expected: 'two whole numbers: with a partner, then without',
      example: JSON.stringify(table),
    });
  }
  if (typeof table === 'object' && table !== null) {
    const parts = Object.entries(table).map(([key, part]) => [key, z.optional(changesOf(part))] as const);
    return field(z.strictObject(Object.fromEntries(parts)), {
      description: 'Changed cells.',
      expected: `some of ${Object.keys(table).join(', ')}`,
      example: `${Object.keys(table)[0]}: ...`,
    });
  }
  return z.string();
}

const tables = crsHistory.versions[0]?.tables;

/** A user's amendment of the CRS: what one instrument changed, in the shape of the rule files. */
export const amendmentSchema = z.strictObject({
  extends: field(z.enum(crsHistory.versions.map(({ id }) => id)), {
    description: 'The version that it changes.',
    expected: `one of ${crsHistory.versions.map(({ id }) => id).join(', ')}`,
    example: 'extends: 2025-03-25',
  }),
  id: z.optional(text('Its name; the effective day when left out.', 'id: 2026-11-03')),
  title: z.optional(text('What it changes, in a line.', 'title: High-wage occupations')),
  effective: day('First day in force.', 'effective: 2026-11-03'),
  status: z.optional(
    field(z.enum(['enacted', 'proposed']), {
      description: 'Whether it is law.',
      expected: 'enacted or proposed',
      example: 'status: enacted',
    }),
  ),
  verified: z.optional(day('Last day on which its numbers were seen in force.', 'verified: 2026-11-20')),
  instrument: z.optional(text('The instrument that made it.', 'instrument: Ministerial Instructions made 2026-10-20')),
  sources: field(
    z
      .array(
        z.strictObject({
          title: text('What was read.', 'title: CRS criteria (canada.ca)'),
          url: z.optional(text('Its address.', 'url: https://www.canada.ca/...')),
          seen: z.optional(text('What was confirmed there, and when.', 'seen: page of 2026-11-20')),
        }),
      )
      .check(z.minLength(1), z.maxLength(50)),
    {
      description: 'Where the numbers were read; at least one.',
      expected: 'at least one source',
      example: 'sources: [{ title: CRS criteria (canada.ca) }]',
    },
  ),
  changes: changesOf(tables),
});

export type AmendmentFile = z.infer<typeof amendmentSchema> & { readonly changes: Changes<CrsTables> };
