import * as z from 'zod/mini';
import { isPlainObject } from '../../base/plain-object.ts';
import { proposals } from '../../law/proposals/index.ts';
import { roundCategories } from '../../law/round-ids.ts';
import type { Expected } from '../../profile/problem.ts';
import { langs } from '../lang.ts';
import { options } from '../options.ts';

/* What each tool takes. Whether days exist and names are known is looked at by the commands, whose complaints say more. */

const expectations = new WeakMap<object, Expected>();

/** Says what is expected where a value does not fit. */
function expecting<S extends z.ZodMiniType>(schema: S, expects: Expected): S {
  expectations.set(schema, expects);
  return schema;
}

const text = (most: number) =>
  expecting(z.string().check(z.minLength(1), z.maxLength(most)), {
    id: 'expected.shortText',
    values: { most },
  });

const whole = (least: number, most: number) =>
  expecting(z.int().check(z.minimum(least), z.maximum(most)), { id: 'expected.whole', values: { least, most } });

const choice = <const T extends readonly string[]>(values: T) =>
  expecting(z.enum(values), { id: 'expected.oneOf', values: { values } });

const dayForm = '\\d{4}-\\d{2}-\\d{2}';
const day = expecting(z.string().check(z.regex(new RegExp(`^${dayForm}$`))), { id: 'expected.day', values: {} });

const proposalIds = proposals.map(({ id }) => id);
/** Never a path, which the command line takes here too. */
const aVersion = z.string().check(z.regex(new RegExp(`^(${[dayForm, ...proposalIds].join('|')})$`)));
const rules = expecting(aVersion, { id: 'expected.dayOrProposal', values: { proposals: proposalIds } });

const mostVersions = 20;
const versions = expecting(z.array(aVersion).check(z.maxLength(mostVersions)), {
  id: 'expected.versions',
  values: { most: mostVersions },
});
/** How many versions each action of `rules` takes. */
const counts = { list: [0, 0], show: [1, mostVersions], diff: [2, 2], check: [0, 0] } as const;

const result = expecting(z.union([z.number().check(z.minimum(0), z.maximum(1000)), z.literal('M')]), {
  id: 'expected.resultOrM',
  values: {},
});

// As it came: a copy would lose the key `__proto__`, of which nobody would be told.
const profile = expecting(z.custom<Readonly<Record<string, unknown>>>(isPlainObject), {
  id: 'expected.facts',
  values: {},
});

const flag = expecting(z.boolean(), { id: 'expected.flag', values: {} });

const lang = z.optional(choice(langs));

const ofPerson = {
  profile: z.optional(profile),
  file: z.optional(text(4096)),
  asOf: z.optional(day),
  rules: z.optional(rules),
  lang,
};

const schemas = {
  score: z.strictObject(ofPerson),
  explain: z.strictObject({ id: text(100), ...ofPerson }),
  improve: z.strictObject({ ...ofPerson, target: z.optional(whole(1, 1200)), all: z.optional(flag) }),
  timeline: z.strictObject({ ...ofPerson, until: z.optional(day) }),
  rounds: z.strictObject({
    ...ofPerson,
    kind: z.optional(choice(options.roundKind.choices)),
    category: z.optional(choice(roundCategories)),
    since: z.optional(day),
    last: z.optional(whole(1, 999_999)),
  }),
  language: z.strictObject({
    test: text(100),
    listening: result,
    reading: result,
    writing: result,
    speaking: result,
    lang,
  }),
  noc: z.strictObject({
    text: text(200),
    limit: z.optional(whole(1, 999)),
    asOf: z.optional(day),
    lang,
  }),
  rules: z
    .strictObject({
      action: z.optional(choice(['list', 'show', 'diff', 'check'])),
      versions: z.optional(versions),
      asOf: z.optional(day),
      lang,
    })
    .check(
      z.refine(
        ({ action = 'list', versions: { length } = [] }) => {
          const [least, most] = counts[action];
          return least <= length && length <= most;
        },
        { path: ['versions'] },
      ),
    ),
};

export type ToolName = keyof typeof schemas;

export const argumentSchemas: typeof schemas = schemas;

export const toolNames = [
  'score',
  'explain',
  'improve',
  'timeline',
  'rounds',
  'language',
  'noc',
  'rules',
] as const satisfies readonly ToolName[];

/** The names of what a tool takes, each with what is expected there. */
export function expectedBy(tool: ToolName): ReadonlyMap<string, Expected> {
  const shape: Readonly<Record<string, z.ZodMiniType>> = schemas[tool].shape;
  return new Map(
    Object.entries(shape).flatMap(([name, schema]) => {
      const expects = expectations.get(schema instanceof z.ZodMiniOptional ? schema.def.innerType : schema);
      return expects ? [[name, expects]] : [];
    }),
  );
}

/** What was asked of a tool, as it is checked. */
export const askedSchema = z.discriminatedUnion('tool', [
  z.strictObject({ tool: z.literal('score'), given: schemas.score }),
  z.strictObject({ tool: z.literal('explain'), given: schemas.explain }),
  z.strictObject({ tool: z.literal('improve'), given: schemas.improve }),
  z.strictObject({ tool: z.literal('timeline'), given: schemas.timeline }),
  z.strictObject({ tool: z.literal('rounds'), given: schemas.rounds }),
  z.strictObject({ tool: z.literal('language'), given: schemas.language }),
  z.strictObject({ tool: z.literal('noc'), given: schemas.noc }),
  z.strictObject({ tool: z.literal('rules'), given: schemas.rules }),
]);

export type Asked = z.output<typeof askedSchema>;

export type ArgumentsOf<Name extends ToolName> = z.output<(typeof schemas)[Name]>;
