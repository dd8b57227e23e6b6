import { Readable, Writable } from 'node:stream';
import { isPlainObject } from '../../base/plain-object.ts';
import { isInputError } from '../../profile/input-error.ts';
import { inputError } from '../../profile/tell-problems.ts';
import { errorOf } from '../../profile/told-problem.ts';
import { run as language } from '../commands/language.ts';
import { run as noc } from '../commands/noc.ts';
import { run as rounds } from '../commands/rounds.ts';
import { run as rules } from '../commands/rules.ts';
import { run as score } from '../commands/score.ts';
import { run as timeline } from '../commands/timeline.ts';
import { isExitError, negative } from '../exit.ts';
import { describeInputError } from '../input-errors.ts';
import type { Machine } from '../machine.ts';
import { startImproving } from '../people/improve-each.ts';
import { type Loaded, loadPeople } from '../people/people.ts';
import { renderAnswer } from '../sheets.ts';
import { whenOf } from '../when.ts';
import { words } from '../words.ts';
import type { ArgumentsOf } from './arguments.ts';
import type { Answered, Call, Person } from './call.ts';
import { explain } from './explain.ts';
import { type NamedSource, sourcesOf, sourcesText } from './sources.ts';

type Format = 'json' | 'table';

/** A call that a command answers. */
type Command = Exclude<Call, { readonly tool: 'explain' | 'improve' }>;

/** Columns of a text: the most that a terminal is written for. */
const width = 100;

/** The answer of a command to a call: its JSON, and its table, each with the doubts and sources. */
export async function answerOf(call: Call): Promise<Answered> {
  try {
    const { data, doubts, texts, sources } = await answered(call);
    return {
      data: { ...data, doubts, ...(sources.length > 0 && { sources }) },
      text: [...texts, sourcesText(sources)].filter((part) => part !== '').join('\n\n'),
    };
  } catch (error) {
    const wrong = await whatIsWrong(error, call);
    if (wrong) return wrong;
    throw error;
  }
}

interface Parts {
  readonly data: Readonly<Record<string, unknown>>;
  /** What the answer does not know, or may be wrong in. */
  readonly doubts: readonly string[];
  readonly texts: readonly string[];
  /** None where each part of the data has its own. */
  readonly sources: readonly NamedSource[];
}

async function answered(call: Call): Promise<Parts> {
  switch (call.tool) {
    case 'explain': {
      const { asOf, rules: named, id } = call.given;
      const when = await whenOf({ asOf, rules: named }, machineOf(undefined).machine);
      const { text, ...parts } = explain(await readPerson(call), when, id);
      return { ...parts, texts: [text] };
    }
    case 'improve':
      return {
        ...(await improve(await readPerson(call), call.given)),
        sources: await sourcesOf(call, machineOf(call.person).machine),
      };
    default: {
      const json = await ran(call, 'json');
      const { printed, told } = await ran(call, 'table');
      return {
        data: asObject(JSON.parse(json.printed), call),
        doubts: toldBeside(json.told),
        texts: [printed.trimEnd(), told.trimEnd()],
        sources: await sourcesOf(call, machineOf(call.person).machine),
      };
    }
  }
}

/** What takes seconds is worked out once, and not once a form. */
async function improve(one: Loaded, { asOf, rules: named, target, all }: ArgumentsOf<'improve'>) {
  const { machine } = machineOf(undefined);
  const wanted = { asOf, rules: named, all, ...(target !== undefined && { target: [String(target)] }) };
  const answer = (await startImproving(wanted, machine))(one);
  const table = await renderAnswer(answer, { format: 'table' }, machine);
  const { notice } = answer.data;
  return { data: { ...answer.data }, doubts: notice === undefined ? [] : [notice], texts: [table.trimEnd()] };
}

/** What stands beside JSON, a line each. */
function toldBeside(told: string): readonly string[] {
  return told
    .split('\n')
    .map((line) => line.replace(/^crs: /, ''))
    .filter((line) => line !== '');
}

async function readPerson({ given, person }: Call & { readonly tool: 'explain' | 'improve' }): Promise<Loaded> {
  const { machine } = machineOf(person);
  const { asOf } = await whenOf({ asOf: given.asOf }, machine);
  const { loaded } = await loadPeople([person?.file ?? '-'], asOf, {}, machine);
  const [one] = loaded;
  if (!one) throw new Error('one profile was read');
  return one;
}

/** What a command prints, and what it tells beside. An answer that is the negative one is an answer. */
async function ran(call: Command, format: Format): Promise<{ readonly printed: string; readonly told: string }> {
  const { machine, stdout, stderr } = machineOf(call.person);
  try {
    await run(call, format, machine);
  } catch (error) {
    if (!isExitError(error) || error.code !== negative) throw error;
  }
  return { printed: stdout.text(), told: stderr.text() };
}

function run({ tool, given, person }: Command, format: Format, machine: Machine): Promise<void> {
  const files = person ? [person.file] : [];
  switch (tool) {
    case 'score':
      return score(files, { asOf: given.asOf, rules: given.rules, details: true, format }, machine);
    case 'timeline':
      return timeline(files, { asOf: given.asOf, rules: given.rules, until: given.until, format }, machine);
    case 'rounds': {
      const { profile: _, file: __, lang: ___, last, ...filters } = given;
      const isShort = files.length === 0 && given.since === undefined;
      const most = last ?? (isShort ? shortList : undefined);
      return rounds(files, { ...filters, last: most === undefined ? undefined : String(most), format }, machine);
    }
    case 'language': {
      const { test, listening, reading, writing, speaking } = given;
      return language([test, ...[listening, reading, writing, speaking].map(String)], { format }, machine);
    }
    case 'noc': {
      const limit = given.limit === undefined ? undefined : String(given.limit);
      return noc([given.text], { asOf: given.asOf, limit, format }, machine);
    }
    case 'rules':
      return rules([given.action ?? 'list', ...(given.versions ?? [])], { asOf: given.asOf, format }, machine);
  }
}

/** Rounds that are listed without being asked for more or fewer. */
const shortList = 20;

/** The protocol has objects only: a list stands under the name of what it lists. */
function asObject(data: unknown, { tool, given }: Command): Readonly<Record<string, unknown>> {
  if (isPlainObject(data)) return data;
  const name = tool === 'noc' ? 'occupations' : tool === 'rounds' ? 'rounds' : 'versions';
  return { [tool === 'rules' && given.action === 'diff' ? 'differences' : name]: data };
}

/** A machine that keeps what is written, has nobody at a terminal, and reads no files of the program's own. */
function machineOf(person: Person | undefined) {
  const [stdout, stderr] = [new Kept(), new Kept()];
  const machine: Machine = {
    stdin: Readable.from([Buffer.from(person?.facts ?? '')]),
    stdout: Object.assign(stdout, { columns: width }),
    stderr: Object.assign(stderr, { columns: width }),
    descriptors: {},
    env: { NO_COLOR: '1', LANG: 'C.UTF-8' },
    startedAs: 'crs',
    platform: process.platform,
    home: '',
    now: () => new Date(),
    inputName: words['mcp.inputName']({}),
    readsOnlyWhatIsNamed: true,
  };
  return { machine, stdout, stderr };
}

class Kept extends Writable {
  readonly #parts: Buffer[] = [];

  override _write(part: Buffer, _encoding: string, done: () => void): void {
    this.#parts.push(part);
    done();
  }

  text(): string {
    return Buffer.concat(this.#parts).toString('utf8');
  }
}

/** Input that cannot be used, told as the command line tells it, by the names that arguments have here. */
async function whatIsWrong(error: unknown, { tool, person }: Call): Promise<Answered | undefined> {
  if (isExitError(error)) return { wrong: asArguments(error.message), errors: [] };
  if (!isInputError(error)) return undefined;
  const problems = error.problems.map((problem) => {
    const { line, column, ...rest } = problem;
    // Facts that came as an object have no lines.
    if (problem.file === `crs ${tool}`) {
      // The example is a command.
      const { example, ...argument } = rest;
      return { ...argument, file: tool };
    }
    if (problem.file === '-') return { ...rest, file: words['mcp.inputName']({}) };
    return problem.file === person?.file ? { ...problem, file: person.called } : problem;
  });
  const described = await describeInputError(inputError(problems), width, machineOf(person).machine);
  return {
    wrong: asArguments(described ?? error.message).trimEnd(),
    errors: problems.map((problem) => errorOf(problem, words)),
  };
}

/** `asOf` for `--as-of`. */
function asArguments(text: string): string {
  return text.replace(/--([a-z]+(?:-[a-z]+)*)/g, (_, flag: string) =>
    flag.replace(/-(\w)/g, (__, letter: string) => letter.toUpperCase()),
  );
}
