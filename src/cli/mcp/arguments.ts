import {
  array,
  boolean,
  enum as choice,
  discriminatedUnion,
  int,
  literal,
  maximum,
  maxLength,
  minimum,
  minLength,
  number,
  optional,
  type output,
  record,
  regex,
  strictObject,
  string,
  union,
  unknown,
} from 'zod/mini';
import { roundCategories } from '../../law/round-ids.ts';
import { langs } from '../lang.ts';
import { options } from '../options.ts';

/* What each tool takes. Days and values are looked at by the commands, whose complaints say more. */

const text = (most: number) => string().check(minLength(1), maxLength(most));
const day = text(40);
/** A day or the id of a proposal: a path, which the command line takes here too, has other signs. */
const rules = text(100).check(regex(/^[\w-]+$/));
const lang = optional(choice(langs));
const result = union([number().check(minimum(0), maximum(1000)), literal('M')]);

const ofPerson = {
  profile: optional(record(string(), unknown())),
  file: optional(text(4096)),
  asOf: optional(day),
  rules: optional(rules),
  lang,
};

const schemas = {
  score: strictObject(ofPerson),
  explain: strictObject({ id: text(100), ...ofPerson }),
  improve: strictObject({
    ...ofPerson,
    target: optional(int().check(minimum(1), maximum(1200))),
    all: optional(boolean()),
  }),
  timeline: strictObject({ ...ofPerson, until: optional(day) }),
  rounds: strictObject({
    ...ofPerson,
    kind: optional(choice(options.roundKind.choices)),
    category: optional(choice(roundCategories)),
    since: optional(day),
    last: optional(int().check(minimum(1), maximum(999_999))),
  }),
  language: strictObject({
    test: text(100),
    listening: result,
    reading: result,
    writing: result,
    speaking: result,
    lang,
  }),
  noc: strictObject({
    text: text(200),
    limit: optional(int().check(minimum(1), maximum(999))),
    asOf: optional(day),
    lang,
  }),
  rules: strictObject({
    action: optional(choice(['list', 'show', 'diff', 'check'])),
    versions: optional(array(rules).check(maxLength(20))),
    asOf: optional(day),
    lang,
  }),
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

/** What was asked of a tool, as it is checked. */
export const askedSchema = discriminatedUnion('tool', [
  strictObject({ tool: literal('score'), given: schemas.score }),
  strictObject({ tool: literal('explain'), given: schemas.explain }),
  strictObject({ tool: literal('improve'), given: schemas.improve }),
  strictObject({ tool: literal('timeline'), given: schemas.timeline }),
  strictObject({ tool: literal('rounds'), given: schemas.rounds }),
  strictObject({ tool: literal('language'), given: schemas.language }),
  strictObject({ tool: literal('noc'), given: schemas.noc }),
  strictObject({ tool: literal('rules'), given: schemas.rules }),
]);

export type Asked = output<typeof askedSchema>;

export type ArgumentsOf<Name extends ToolName> = output<(typeof schemas)[Name]>;
