import * as z from 'zod/mini';
import { printable } from '../base/printable.ts';
import type { Stored } from './stored.ts';

const score = z.object({
  profile: z.string(),
  fingerprint: z.optional(z.string()),
  total: z.number(),
  /** Program to answer. */
  programs: z.record(z.string(), z.string()),
  /** Rows of the CRS by id, without those of 0 points. */
  points: z.record(z.string(), z.number()),
});

/** Stored scores without reasons and sources: what `crs score --baseline-format compact` writes. */
export const compactScores = z.object({
  schema: z.literal(1),
  tool: z.object({ name: z.string(), version: z.string() }),
  asOf: z.string(),
  rules: z.object({
    crs: z.string(),
    programs: z.string(),
    funds: z.optional(z.string()),
    categories: z.optional(z.string()),
  }),
  complete: z.boolean(),
  scores: z.array(score),
});

export type CompactScores = z.infer<typeof compactScores>;

export function storedOfCompact({ tool, asOf, rules, complete, scores }: CompactScores): readonly Stored[] {
  return scores.map(({ profile, fingerprint, total, programs, points }) => ({
    profile: printable(profile),
    scored: {
      rules: printable(rules.crs),
      total,
      complete,
      programs: Object.entries(programs).map(([id, eligible]) => ({ id: printable(id), eligible })),
      nodes: Object.entries(points).map(([id, given]) => ({ id: printable(id), points: given })),
      isWithoutReasons: true,
    },
    origin: { asOf, tool, rules, fingerprint },
  }));
}
