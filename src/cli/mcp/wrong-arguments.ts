import { isPlainObject } from '../../base/plain-object.ts';
import { say } from '../../messages/message.ts';
import { nearest } from '../../profile/nearest.ts';
import { words } from '../words.ts';
import { expectedBy, type ToolName } from './arguments.ts';
import type { Answered } from './call.ts';

/** What zod finds wrong: where it is alone is taken, since its sentences are English and do not tell what was found. */
interface Issue {
  readonly path: readonly PropertyKey[];
  /** Those that the tool does not know. */
  readonly keys?: readonly string[];
}

/** Letters of a value that are told. */
const mostFound = 80;

/** A value as a model wrote it; of what has parts, what it is. */
function shown(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? '[]' : '[...]';
  return isPlainObject(value) ? '{...}' : JSON.stringify(value).slice(0, mostFound);
}

/** The answer to arguments that a tool does not take: what was found and what is expected, by which a model mends its call. */
export function wrongArguments(
  tool: ToolName,
  given: Readonly<Record<string, unknown>>,
  issues: readonly Issue[],
): Answered {
  const expects = expectedBy(tool);
  const known = [...expects.keys()];
  const names = new Set(issues.flatMap(({ path, keys }) => keys ?? path.slice(0, 1).map(String)));
  const errors = [...names].map((field) => {
    const wanted = expects.get(field);
    const expected = say(words, wanted ?? { id: 'expected.oneOf', values: { values: known } });
    const found = wanted && Object.hasOwn(given, field) ? shown(given[field]) : undefined;
    const near = wanted ? undefined : nearest(field, known);
    const text = wanted
      ? words['mcp.badArgument']({ name: field, found, expected })
      : words['mcp.unknownArgument']({ name: field, expected, near });
    return { field, text, ...(found && { found }), expected, ...(near && { nearest: near }) };
  });
  return { wrong: errors.map(({ text }) => text).join('\n'), errors };
}
