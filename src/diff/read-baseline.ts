import * as z from 'zod/mini';
import { printable } from '../base/printable.ts';
import { InputError, type InputProblem } from '../profile/input-error.ts';
import { checkStrict } from '../profile/read-strict.ts';
import { flatten } from '../score-tree/node.ts';
import type { ComparableScore } from './comparable-score.ts';
import { nameKey } from './name-key.ts';

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

/** As much of the JSON of `crs score` as a comparison needs; what newer releases add is passed over. */
const stored = z.object({
  profile: z.string(),
  total: z.number(),
  rules: z.object({ crs: z.object({ id: z.string(), complete: z.boolean() }) }),
  programs: z.array(z.object({ id: z.string(), eligible: z.string() })),
  crs: node,
});

/** A stored score with the name of its profile as it is written there. */
export interface Stored {
  readonly profile: string;
  readonly scored: ComparableScore;
}

/**
 * Stored scores by the `nameKey` of their profile: what `crs score --format json` or `crs batch --full` wrote.
 * @throws {InputError} when it is something else, or names a profile twice
 */
export function readBaseline(text: string, file: string): ReadonlyMap<string, Stored> {
  const scores = new Map<string, Stored>();
  for (const [index, value] of parse(text, file).entries()) {
    if (isDeeper(value, deepest)) throw new InputError([problem(file, { id: 'input.tooDeep', values: {} })]);
    const checked = checkStrict(value, `${file}, score ${index + 1}`, stored);
    const { total, rules, programs, crs } = checked;
    const profile = printable(checked.profile);
    const key = nameKey(profile);
    if (scores.has(key)) throw new InputError([problem(file, { id: 'input.twice', values: { profile } })]);
    const scored = {
      rules: printable(rules.crs.id),
      total,
      complete: rules.crs.complete,
      programs: programs.map(({ id, eligible }) => ({ id: printable(id), eligible })),
      nodes: flatten(crs).map(({ id, points, because }) => ({
        id: printable(id),
        points,
        because: printable(because),
      })),
    };
    scores.set(key, { profile, scored });
  }
  return scores;
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
    expected: 'scores as JSON',
    example: 'crs score --format json profiles/*.yaml > scores.json',
  };
}
