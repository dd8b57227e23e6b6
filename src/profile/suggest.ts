import * as z from 'zod/mini';
import { isPlainObject } from '../base/plain-object.ts';
import { fieldSchema, kindAt, valuesAt } from './field.ts';
import { isLiteral, isObject } from './kinds.ts';
import { nearestCountry, nearestDay, nearestNoc, nearestValue } from './nearest.ts';
import { valueAt } from './value-at.ts';
import { tests } from './values.ts';
import { numbersIn } from './written-number.ts';

type Path = readonly PropertyKey[];

/**
 * The value that one which a field refuses was probably meant to be: always one that the field takes where it stands.
 * @param root what holds the field
 */
export function suggestion(schema: z.core.$ZodType, root: unknown, path: Path, written: unknown): string | undefined {
  const found = candidates(schema, path, written).find(
    // Of a number in quotes the text that was found is all there is to say.
    (one) => one !== undefined && String(one) !== written && takes(schema, root, path, one),
  );
  return found === undefined ? undefined : String(found);
}

type Candidate = string | number | boolean | undefined;

function candidates(schema: z.core.$ZodType, path: Path, written: unknown): readonly Candidate[] {
  const text = ['string', 'number', 'boolean'].includes(typeof written) ? String(written) : undefined;
  if (text === undefined) return [];
  switch (kindAt(schema, path)) {
    case 'boolean':
      return [yesOrNo(text)];
    case 'enum':
      return [nearestValue(text, valuesAt(schema, path))];
    case 'string':
      return [likeText(path, text)];
    default:
      return [...numbersIn(text), ...literalsOf(fieldSchema(schema, path))];
  }
}

function likeText(path: Path, text: string): string | undefined {
  switch (path.findLast((step) => typeof step === 'string')) {
    case 'noc':
      return nearestNoc(text);
    case 'country':
    case 'employerCountry':
      return nearestCountry(text);
    case 'test':
      return nearestValue(text, tests);
    default:
      return nearestDay(text);
  }
}

function yesOrNo(text: string): boolean | undefined {
  if (/^(true|yes|y|on|1|oui|vrai)$/i.test(text)) return true;
  return /^(false|no|n|off|0|non|faux)$/i.test(text) ? false : undefined;
}

/** Values that a field names itself: `1` of `schema`. */
function literalsOf(schema: z.core.$ZodType | undefined): readonly Candidate[] {
  if (!schema || !isLiteral(schema)) return [];
  return schema._zod.def.values.flatMap((value) => (typeof value === 'number' ? value : []));
}

/** Whether a value would do at a path, by its own schema and by the rules between it and its neighbours. */
export function takes(schema: z.core.$ZodType, root: unknown, path: Path, value: unknown): boolean {
  const own = fieldSchema(schema, path);
  if (!own || !z.safeParse(own, value).success) return false;
  const key = path.at(-1);
  const around = fieldSchema(schema, path.slice(0, -1));
  const neighbours = valueAt(root, path.slice(0, -1));
  if (key === undefined || !around || !isObject(around) || !isPlainObject(neighbours)) return true;
  const { error } = z.safeParse(around, { ...neighbours, [key]: value });
  return !error?.issues.some((issue) => issue.path.length > 0 && issue.path[0] === key);
}
