import { printable } from '../base/printable.ts';
import { say } from '../messages/message.ts';
import { type InputProblem, isInputError } from '../profile/input-error.ts';
import { wrap } from '../report/wrap.ts';
import { asStarted } from './as-started.ts';
import type { Machine } from './machine.ts';
import { words } from './words.ts';

/** So many problems fill a screen or two; the rest is counted. */
const mostShown = 50;

/** Every problem of the input as lines for stderr; `undefined` for any other error. */
export async function describeInputError(error: unknown, width: number, machine: Machine): Promise<string | undefined> {
  if (!isInputError(error)) return undefined;
  const shown = error.problems.slice(0, mostShown);
  const blocks = await Promise.all(shown.map((problem) => describe(problem, width, machine)));
  const more = error.problems.length - shown.length;
  return `${[...blocks, ...(more > 0 ? [say(words, { id: 'input.more', values: { more } })] : [])].join('\n')}\n`;
}

async function describe(problem: InputProblem, width: number, machine: Machine): Promise<string> {
  const shown = (text: string) => printable(asStarted(text, machine));
  const { file, line, column, field, isColumn, found, expected, expects, example, nearest } = problem;
  const place = line === undefined ? file : `${file}:${line}:${column}`;
  const name = field === '' ? '' : words['join.colon']({ head: isColumn ? field : shownField(field), text: '' });
  const rows = [
    [words['input.rowFound']({}), found],
    [words['input.rowExpected']({}), expects ? say(words, expects) : expected],
    [words['input.rowExample']({}), example],
    [words['input.rowNearest']({}), nearest === undefined ? undefined : await withTitle(field, nearest)],
  ].filter((row): row is [string, string] => row[1] !== undefined);
  return [
    words['join.colon']({ head: printable(place), text: `${printable(name)}${shown(say(words, problem.problem))}` }),
    ...rows.map(([key, value]) => wrap(shown(value), width, `  ${key.padEnd(12)} `, ' '.repeat(15))),
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
