import * as z from 'zod/mini';
import { isDay, parseDay } from '../../base/day.ts';
import { proposals } from '../../law/proposals/index.ts';
import { leverKinds } from '../../plan/improve/lever.ts';
import { field } from '../../profile/field.ts';
import { flagOf, type OptionSpec, options } from '../options.ts';

const all: readonly OptionSpec[] = Object.values(options);
const formats = [...new Set(all.flatMap((option) => (flagOf(option) === '--format' ? (option.choices ?? []) : [])))];

const costText = /^\s*[^=,]+?\s*=\s*\d{1,3}(?:\.\d+)?\s*(?:,\s*[^=,]+?\s*=\s*\d{1,3}(?:\.\d+)?\s*)*$/;

const months = z.optional(
  field(
    z.number().check(
      z.gte(0),
      z.lte(999),
      z.refine((value) => !String(value).includes('e')),
    ),
    {
      expects: { id: 'expected.months', values: { most: 999 } },
      example: 'cost: { language: 2, work: 12 }',
    },
  ),
);

/** What `crs.yaml` holds: defaults of options, by the names of these. */
export const configSchema = z.strictObject({
  'as-of': z.optional(
    field(z.string().check(z.refine(isDay)), {
      expects: { id: 'expected.day', values: {} },
      example: 'as-of: 2026-01-15',
    }),
  ),
  rules: z.optional(
    field(z.string().check(z.refine(areRules)), {
      expects: { id: 'expected.rules', values: { proposals: proposals.map(({ id }) => id) } },
      example: 'rules: ./amendment.yaml',
    }),
  ),
  format: z.optional(
    field(z.enum(formats), {
      expects: { id: 'expected.oneOf', values: { values: formats } },
      example: 'format: json',
    }),
  ),
  lang: z.optional(
    field(z.enum(['en', 'fr']), {
      expects: { id: 'expected.either', values: { values: ['en', 'fr'] } },
      example: 'lang: en',
    }),
  ),
  cost: z.optional(
    field(
      z.union([
        z.string().check(z.maxLength(1000), z.regex(costText)),
        z.strictObject(Object.fromEntries(leverKinds.map((kind) => [kind, months]))),
      ]),
      {
        expects: { id: 'expected.costs', values: {} },
        example: 'cost: { language: 2, work: 12 }',
      },
    ),
  ),
});

export type Config = z.infer<typeof configSchema>;

function areRules(text: string): boolean {
  return isNamedRules(text) || /\.(ya?ml|json)$/i.test(text) || text.includes('/');
}

/** Rules that are no file. */
export function isNamedRules(text: string): boolean {
  return parseDay(text) !== undefined || proposals.some(({ id }) => id === text);
}
