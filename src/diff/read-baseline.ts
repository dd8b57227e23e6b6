import * as z from 'zod/mini';
import { isPlainObject } from '../base/plain-object.ts';
import { printable } from '../base/printable.ts';
import { InputError, type InputProblem } from '../profile/input-error.ts';
import { checkStrict } from '../profile/read-strict.ts';
import { flatten } from '../score-tree/node.ts';
import { compactScores, storedOfCompact } from './compact-scores.ts';
import { nameKey } from './name-key.ts';
import type { Stored } from './stored.ts';

export type { Stored } from './stored.ts';

interface StoredNode {
  readonly id: string;
  readonly points: number;
  readonly because: string;
  readonly parts?: readonly StoredNode[] | undefined;
}

const node: z.ZodMiniType<StoredNode> = z.object({
  id: z.string(),
  points: z.number(),
  because: z.string(),
  get parts() {
    return z.optional(z.array(node));
  },
});

const ruleId = z.optional(z.object({ id: z.string() }));

/** As much of the JSON of `crs score` as a comparison needs; what newer releases add is passed over. */
const wholeScore = z.object({
  profile: z.string(),
  fingerprint: z.optional(z.string()),
  asOf: z.optional(z.string()),
  tool: z.optional(z.object({ name: z.string(), version: z.string() })),
  total: z.number(),
  rules: z.object({
    crs: z.object({ id: z.string(), complete: z.boolean() }),
    programs: ruleId,
    funds: ruleId,
    categories: ruleId,
  }),
  programs: z.array(z.object({ id: z.string(), eligible: z.string() })),
  crs: node,
});

/**
 * Stored scores by the `nameKey` of their profile: what `crs score` writes as JSON, whole or compact, or `crs batch --full`.
 * @throws {InputError} when it is something else, is of a schema that is not known, or names a profile twice
 */
export function readBaseline(text: string, file: string): ReadonlyMap<string, Stored> {
  const scores = new Map<string, Stored>();
  const all = parse(text, file).flatMap((value, index) => storedIn(value, file, index + 1));
  for (const one of all) {
    const { profile } = one;
    const key = nameKey(profile);
    if (scores.has(key)) throw new InputError([problem(file, { id: 'input.twice', values: { profile } })]);
    scores.set(key, one);
  }
  return scores;
}

/** One score of those that are stored whole, or all of those that are stored compactly. */
function storedIn(value: unknown, file: string, position: number): readonly Stored[] {
  if (isDeeper(value, deepest)) throw new InputError([problem(file, { id: 'input.tooDeep', values: {} })]);
  if (isPlainObject(value) && value.schema !== undefined && value.schema !== 1) {
    const schema = printable(JSON.stringify(value.schema).slice(0, 40));
    throw new InputError([problem(file, { id: 'input.unknownSchema', values: { schema } })]);
  }
  const where = `${file}, score ${position}`;
  return isPlainObject(value) && value.scores !== undefined
    ? storedOfCompact(checkStrict(value, where, compactScores))
    : [storedOfWhole(checkStrict(value, where, wholeScore))];
}

function storedOfWhole(score: z.infer<typeof wholeScore>): Stored {
  const { total, rules, programs, crs, asOf, tool, fingerprint } = score;
  return {
    profile: printable(score.profile),
    scored: {
      rules: printable(rules.crs.id),
      total,
      complete: rules.crs.complete,
      programs: programs.map(({ id, eligible }) => ({ id: printable(id), eligible })),
      nodes: flatten(crs).map(({ id, points, because }) => ({
        id: printable(id),
        points,
        because: printable(because),
      })),
    },
    origin: {
      asOf,
      tool,
      rules: {
        crs: rules.crs.id,
        programs: rules.programs?.id,
        funds: rules.funds?.id,
        categories: rules.categories?.id,
      },
      fingerprint,
    },
  };
}

/** A score has its deepest list in the parts of the parts of a node; the check of a schema recurses. */
const deepest = 40;

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((part) => isDeeper(part, levels - 1));
}

function parse(text: string, file: string): readonly unknown[] {
  const content = text.startsWith('\uFEFF') ? text.slice(1) : text;
  try {
    const value: unknown = JSON.parse(content);
    return Array.isArray(value) ? value : [value];
  } catch {
    return parseLines(content, file);
  }
}

function parseLines(content: string, file: string): readonly unknown[] {
  return content.split('\n').flatMap((line, index): readonly unknown[] => {
    if (line.trim() === '') return [];
    try {
      return [JSON.parse(line)];
    } catch {
      throw new InputError([{ ...problem(file, { id: 'input.notScores', values: {} }), line: index + 1, column: 1 }]);
    }
  });
}

function problem(file: string, what: InputProblem['problem']): InputProblem {
  return {
    file,
    field: '',
    problem: what,
    expects: { id: 'expected.scores', values: {} },
    example: 'crs score --format json profiles/*.yaml > scores.json',
  };
}
