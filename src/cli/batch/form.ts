import { findHeader } from '../../batch/csv-header.ts';
import { keysAt } from '../../profile/field.ts';
import { jsonFault } from '../../profile/json-fault.ts';
import type { Problem } from '../../profile/problem.ts';
import { profileSchema } from '../../profile/schema.ts';
import { inputError } from '../../profile/tell-problems.ts';
import { otherForm } from '../not-utf8.ts';
import type { Source } from './chunks.ts';
import { withHead } from './input.ts';

export interface Expected {
  /** How errors name the input. */
  readonly file: string;
  readonly input: 'ndjson' | 'csv';
  /** Whether the person said so, which then is not doubted. */
  readonly isNamed: boolean;
}

/** As much as is looked at for the first line. */
const mostBytes = 64 * 1024;

/**
 * The same input, of which the first reading looks at the beginning: in another form every line of it would be an error.
 * Its failure is an `InputError` that says what the input is, and what to do.
 */
export function withFormChecked(source: Source, expected: Expected): Source {
  let checked: Source | undefined;
  return {
    read: async (into) => {
      checked ??= await checkForm(source, expected);
      return checked.read(into);
    },
  };
}

async function checkForm(source: Source, { file, input, isNamed }: Expected): Promise<Source> {
  const head = await readHead(source);
  const problem = otherForm(head) ?? (isNamed ? undefined : otherLines(head.toString('utf8'), input));
  if (problem) throw inputError([{ file, field: '', problem }]);
  return withHead(head, source);
}

/** Reads until there is a line that holds something. */
async function readHead(source: Source): Promise<Buffer> {
  for (let head = Buffer.alloc(0); ; ) {
    const part = Buffer.alloc(mostBytes - head.length);
    const read = await source.read(part);
    head = Buffer.concat([head, part.subarray(0, read)]);
    if (read === 0 || head.length === mostBytes || isEnough(linesOf(head.toString('latin1')))) return head;
  }
}

/** Lines that hold something; the last one may not be whole. */
function linesOf(head: string): readonly string[] {
  return head.trimStart().split(/[\r\n]\s*/);
}

/** What begins a list or an object and does not end it is told by the line below it; nothing else waits for that one. */
function isEnough([first = '', ...others]: readonly string[]): boolean {
  const [second, ...more] = others;
  return first.startsWith('[') || goesOn.test(first)
    ? more.length > 0 || second?.startsWith('{') === true
    : others.length > 0;
}

const goesOn = /^\{.*[[{,]\s*$|^\{$/;

function otherLines(head: string, input: 'ndjson' | 'csv'): Problem | undefined {
  const lines = linesOf(head);
  const [first = '', second = ''] = lines;
  if (first.startsWith('[')) {
    // One line among others may be such a list.
    return isJson(first) && second.startsWith('{') ? undefined : { id: 'input.jsonArray', values: {} };
  }
  if (first.startsWith('{')) return input === 'csv' ? ndjsonAsCsv(first) : severalLines(first, second);
  if (input === 'csv') return undefined;
  if (isYaml(lines)) return { id: 'input.yamlLines', values: {} };
  const { fields } = findHeader(Buffer.from(head.trimStart()).toString('latin1'));
  return fields > 0 ? { id: 'input.csvLines', values: {} } : undefined;
}

function isYaml(lines: readonly string[]): boolean {
  if (lines[0] === '---' || lines[0]?.startsWith('# yaml-language-server')) return true;
  const [, key] = /^([A-Za-z]+):(?:\s|$)/.exec(lines.find((line) => !line.startsWith('#')) ?? '') ?? [];
  return key !== undefined && keysAt(profileSchema, []).includes(key);
}

function ndjsonAsCsv(first: string): Problem | undefined {
  return isJson(first) ? { id: 'input.jsonLines', values: {} } : undefined;
}

/** A profile in JSON whose first line ends where the next one goes on; a line of NDJSON that was cut off has another below it. */
function severalLines(first: string, second: string): Problem | undefined {
  if (!goesOn.test(first) || second.startsWith('{') || jsonFault(first).found !== '') return undefined;
  return { id: 'input.jsonOverLines', values: {} };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
