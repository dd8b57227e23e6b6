import { type InputProblem, isInputError } from '../profile/input-error.ts';
import { printable } from '../report/printable.ts';
import { wrap } from '../report/wrap.ts';
import { en } from '../words/en.ts';
import { say } from '../words/message.ts';
import { terminalWidth } from './terminal.ts';

/** Every problem of the input as lines for stderr; `undefined` for any other error. */
export async function describeInputError(error: unknown): Promise<string | undefined> {
  if (!isInputError(error)) return undefined;
  const blocks = await Promise.all(error.problems.map(describe));
  return `${blocks.join('\n')}\n`;
}

async function describe(problem: InputProblem): Promise<string> {
  const { file, line, column, field, found, expected, example, nearest } = problem;
  const place = line === undefined ? file : `${file}:${line}:${column}`;
  const name = field === '' ? '' : `${shownField(field)}: `;
  const rows = [
    ['found', found],
    ['expected', expected],
    ['example', example],
    ['did you mean', nearest === undefined ? undefined : await withTitle(field, nearest)],
  ].filter((row): row is [string, string] => row[1] !== undefined);
  return [
    `${printable(place)}: ${printable(name)}${printable(say(en, problem.problem))}`,
    ...rows.map(([key, value]) => wrap(printable(value), terminalWidth(), `  ${key.padEnd(12)} `, ' '.repeat(15))),
  ].join('\n');
}

/** `work.0.noc` as `work[0].noc`: positions count from 0 as in JSON, and every editor shows the line anyway. */
function shownField(field: string): string {
  return field.replace(/\.(\d+)(?=\.|$)/g, '[$1]');
}

async function withTitle(field: string, nearest: string): Promise<string> {
  if (!/(^|\.)noc$/.test(field)) return nearest;
  const { titles } = await import('../noc/titles.ts');
  const title = titles.find(([code]) => code === nearest)?.[1];
  return title === undefined ? nearest : `"${nearest}" ${title}`;
}
