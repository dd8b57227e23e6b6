import { dirname, isAbsolute, relative, resolve } from 'node:path';
import { readStrict } from '../../profile/read-strict.ts';
import { readInput } from '../io.ts';
import type { Machine } from '../machine.ts';
import { type Config, configSchema, isNamedRules } from './schema.ts';

/** Defaults of options, as texts that the options take. */
export interface Defaults {
  readonly 'as-of'?: string | undefined;
  readonly rules?: string | undefined;
  readonly format?: string | undefined;
  readonly cost?: string | undefined;
  readonly lang?: string | undefined;
}

/** Reads a file of defaults; one of comments alone has none. @throws {InputError} with everything that is wrong with it */
export async function readConfig(file: string, machine: Machine): Promise<Defaults> {
  const text = await readInput(file, machine);
  if (text.split(/[\r\n]/).every((line) => /^\s*(?:#|$)/.test(line))) return {};
  const { rules, cost, ...others } = readStrict(text, file, configSchema);
  return { ...others, rules: rules && rulesFrom(file, rules), cost: cost && costOf(cost) };
}

/** A file of rules as it is named from the working folder. */
function rulesFrom(file: string, rules: string): string {
  if (isNamedRules(rules) || isAbsolute(rules)) return rules;
  const path = relative('', resolve(dirname(file), rules));
  return path.startsWith('..') || isAbsolute(path) ? path : `./${path}`;
}

function costOf(cost: NonNullable<Config['cost']>): string | undefined {
  if (typeof cost === 'string') return cost;
  const stated = Object.entries(cost).filter(([, months]) => months !== undefined);
  return stated.length === 0 ? undefined : stated.map(([kind, months]) => `${kind}=${months}`).join(',');
}
