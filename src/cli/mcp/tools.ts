import type { Tool } from '@modelcontextprotocol/sdk/types.js';
import { toJSONSchema } from 'zod/mini';
import { isPlainObject } from '../../base/plain-object.ts';
import { testIds } from '../../law/language-tests/ids.ts';
import type { Among } from '../../messages/message.ts';
import { profileJsonSchema } from '../../profile/json-schema.ts';
import { words } from '../words.ts';
import { argumentSchemas, type ToolName, toolNames } from './arguments.ts';

/** The tools as they are listed, with what they take. */
export function tools(): readonly Tool[] {
  const profile = profileJsonSchema();
  return toolNames.map((name) => ({
    name,
    description: words[`mcp.tool.${name}`]({}),
    inputSchema: inputSchema(name, profile),
    annotations: { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false },
  }));
}

function inputSchema(name: ToolName, profile: object): Tool['inputSchema'] {
  const { properties = {}, required = [] } = toJSONSchema(argumentSchemas[name], {
    io: 'input',
    unrepresentable: 'any',
  });
  const described = Object.entries(properties).map(([key, schema]): [string, object] => [
    key,
    {
      ...(key === 'profile' ? shownProfile(name, profile) : isPlainObject(schema) ? schema : {}),
      description: describe(key),
    },
  ]);
  return {
    type: 'object',
    properties: Object.fromEntries(described),
    required: [...required],
    additionalProperties: false,
  };
}

function describe(key: string): string | undefined {
  if (key === 'test') return words['mcp.argument.test']({ tests: testIds });
  const id = `mcp.argument.${key}`;
  return isArgument(id) ? words[id]({}) : undefined;
}

type ArgumentId = Exclude<Among<'mcp.argument'>, 'mcp.argument.test'>;

function isArgument(id: string): id is ArgumentId {
  return id in words;
}

/**
 * The schema of a profile. Assistants read the schemas of all tools before anything is asked: so one of them has it whole but for the
 * lists of hundreds of occupations and countries, and the others the names of its keys.
 */
function shownProfile(name: ToolName, profile: object): object {
  const {
    $schema: _,
    title: __,
    ...schema
  } = JSON.parse(
    JSON.stringify(profile, (key, value) => (key === 'enum' && value.length > longList ? undefined : value)),
  );
  if (name === 'score') return { ...schema, examples: [example] };
  const keys = Object.entries<{ type?: string; const?: unknown; items?: { type?: string } }>(schema.properties);
  return {
    type: 'object',
    properties: Object.fromEntries(
      keys.map(([key, { type, const: only, items }]) => [
        key,
        { type, ...(only !== undefined && { const: only }), ...(items && { items: { type: items.type } }) },
      ]),
    ),
    examples: [example],
  };
}

const longList = 60;

/** A profile as most people have one, from which a model sees the form of each part. */
const example = {
  schema: 1,
  dateOfBirth: '1993-05-04',
  maritalStatus: 'neverMarried',
  destination: 'ON',
  education: [
    { level: 'bachelor', country: 'IN', completed: '2015-06-30', eca: { issuer: 'WES', issued: '2025-03-01' } },
  ],
  languageTests: [{ test: 'ielts-gt', date: '2026-02-10', listening: 8, reading: 7, writing: 6.5, speaking: 7 }],
  work: [{ noc: '21231', country: 'CA', start: '2023-06-01', hoursPerWeek: 40 }],
  funds: { amount: 20_000 },
};
