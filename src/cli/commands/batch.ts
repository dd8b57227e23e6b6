import { availableParallelism } from 'node:os';
import { pMapIterable } from 'p-map';
import { csvColumns } from '../../batch/csv-columns.ts';
import { parseCsv } from '../../batch/csv-lines.ts';
import type { BatchJob, NamedLaw } from '../../batch/job.ts';
import { recordHeader } from '../../batch/record.ts';
import type { Day } from '../../day.ts';
import { InputError } from '../../profile/input-error.ts';
import { chunksOf, type RawChunk } from '../batch/chunks.ts';
import { type BatchInput, openInput, placeBytes } from '../batch/input.ts';
import { openOutput } from '../batch/output.ts';
import { makePlaces, type Places } from '../batch/places.ts';
import { type Pool, startPool, tasksPerThread } from '../batch/pool.ts';
import { noProgress, startProgress } from '../batch/progress.ts';
import { atSignal } from '../batch/signals.ts';
import type { Given } from '../commands.ts';
import { dayOption, lawOfDay, today } from '../day.ts';
import { ExitError, negative } from '../exit.ts';
import { tell } from '../io.ts';
import { text, texts } from '../law.ts';
import { namedLaw } from '../named-rules.ts';
import { toolName, toolVersion } from '../version.ts';
import { words } from '../words.ts';

/**
 * Lines of a chunk, so that its records fit where the lines were, also those of lines with several problems, which take a
 * kilobyte; a whole assessment is a hundred times as long as a brief one.
 */
const mostBrief = 1600;
const mostWhole = 20;

/** `crs batch`: one profile a line in, one record a line out, in order, however many there are. */
export async function run([file = '-']: readonly string[], given: Given): Promise<void> {
  const jobs = jobsOf(given);
  const plan = await planOf(file, given);
  const input = openInput(file);
  const threads = jobs ?? threadsFor(file, input);
  const places = makePlaces(placeBytes);
  const cutting = { quoted: plan.input === 'csv', mostLines: plan.full ? mostWhole : mostBrief };
  const chunks = chunksOf(input.source, cutting, places);
  const { job, rest } = plan.input === 'csv' ? await withColumns(plan, chunks) : { job: plan, rest: chunks };
  tellIncomplete(job);
  const pool = startPool(job, threads);
  try {
    const bad = await scoreAll(job, { input, rest, places, pool, threads }, text(given.output));
    if (bad > 0) throw new ExitError(words['batch.bad']({ bad }), negative);
  } finally {
    input.close();
    await pool.close();
  }
}

interface Running {
  readonly input: BatchInput;
  readonly rest: AsyncIterable<RawChunk>;
  readonly places: Places;
  readonly pool: Pool;
  readonly threads: number;
}

/** Scores chunk after chunk, several at a time, and writes their records in order. @returns the number of bad lines */
async function scoreAll(
  job: BatchJob,
  { input, rest, places, pool, threads }: Running,
  to: string | undefined,
): Promise<number> {
  let cleanUp = () => {};
  // Before there is anything to clean up.
  const leaveSignals = atSignal(() => cleanUp());
  let bad = 0;
  let lines = 0;
  try {
    const output = openOutput(to);
    const progress = output.isOnScreen ? noProgress : startProgress(input.size);
    cleanUp = () => {
      progress.stop();
      output.discard();
    };
    await output.write(recordHeader(job));
    // Those with the threads; the next one is read when one of them is done.
    const held = tasksPerThread * threads;
    const flow = { concurrency: held, backpressure: held + 1 };
    for await (const scored of pMapIterable(rest, pool.score, flow)) {
      for (const records of scored.records) await output.write(records);
      places.give(scored.chunk.bytes);
      bad += scored.bad;
      lines += scored.chunk.lines;
      progress.update(lines, input.bytesRead());
      if (scored.stopped) throw new InputError(scored.stopped);
    }
    await output.close();
    progress.stop();
    return bad;
  } catch (error) {
    cleanUp();
    throw error;
  } finally {
    leaveSignals();
  }
}

async function planOf(file: string, given: Given): Promise<BatchJob> {
  const asOf = dayOption('--as-of', text(given.asOf) ?? today());
  const laws = await lawsOf(given, asOf);
  const output = given.format === 'csv' ? 'csv' : 'ndjson';
  const full = given.full === true;
  if (full && output === 'csv')
    throw new ExitError('--full: a whole assessment has no CSV form; leave --format csv out');
  if (full && laws.length > 1) throw new ExitError('--full: found several --rules, expected one');
  const named = text(given.inputFormat);
  return {
    file,
    asOf,
    laws,
    input: named === 'csv' || (named === undefined && /\.csv(\.gz)?$/i.test(file)) ? 'csv' : 'ndjson',
    output,
    full,
    strict: given.strict === true,
    columns: [],
    tool: { name: toolName, version: toolVersion },
  };
}

/** The law of the day, or each one that `--rules` names, in the order given. */
async function lawsOf(given: Given, asOf: Day): Promise<BatchJob['laws']> {
  const [first, ...others] = texts(given.rules);
  if (first === undefined) return [{ name: '', law: lawOfDay('--as-of', asOf) }];
  const named = async (name: string): Promise<NamedLaw> => ({ name, law: await namedLaw('--rules', name, asOf) });
  if (new Set([first, ...others]).size <= others.length) throw new ExitError('--rules: the same rules are named twice');
  return [await named(first), ...(await Promise.all(others.map(named)))];
}

/** Takes the header off the first chunk of CSV. */
async function withColumns(
  plan: BatchJob,
  chunks: AsyncGenerator<RawChunk>,
): Promise<{ job: BatchJob; rest: AsyncIterable<RawChunk> }> {
  const { value: first } = await chunks.next();
  const feed = first ? first.bytes.indexOf(0x0a) : -1;
  const below = feed === -1 ? (first?.bytes.length ?? 0) : feed + 1;
  const [header] = parseCsv(new TextDecoder().decode(first?.bytes.subarray(0, below)));
  const names = header?.record?.map((name) => name.trim()) ?? [];
  if (!first || names.every((name) => name === '')) {
    const example = 'id,age,education.1.level,education.1.country';
    throw new InputError([{ file: plan.file, field: '', problem: { id: 'input.noHeader', values: {} }, example }]);
  }
  csvColumns(names, plan.file);
  const bytes = first.bytes.subarray(below);
  return { job: { ...plan, columns: names }, rest: withFirst({ bytes, line: 2, lines: first.lines - 1 }, chunks) };
}

async function* withFirst(first: RawChunk, others: AsyncIterable<RawChunk>): AsyncGenerator<RawChunk> {
  if (first.bytes.length > 0) yield first;
  yield* others;
}

function tellIncomplete({ laws }: BatchJob): void {
  for (const { law } of laws) {
    const { crs, crsMissing: missing } = law;
    if (missing) tell(`crs: ${words['diff.notComplete']({ rules: crs.id, missing: missing.id })}`);
  }
}

function jobsOf(given: Given): number | undefined {
  const jobs = text(given.jobs);
  if (jobs === undefined) return undefined;
  if (/^[1-9]\d{0,2}$/.test(jobs)) return Number(jobs);
  throw new ExitError(`--jobs: found ${JSON.stringify(jobs)}, expected a number of threads from 1, such as --jobs 4`);
}

/** One a core, where each has a place of lines to score: to start one takes longer than to score some thousand lines. */
function threadsFor(file: string, { size }: BatchInput): number {
  const cores = availableParallelism();
  // How long lines are that are packed, nobody knows.
  if (size === undefined || file.endsWith('.gz')) return cores;
  return Math.min(cores, Math.max(1, Math.ceil(size / placeBytes)));
}
