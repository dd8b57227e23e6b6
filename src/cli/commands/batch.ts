import { availableParallelism } from 'node:os';
import { pMapIterable } from 'p-map';
import type { Day } from '../../base/day.ts';
import { tool } from '../../base/tool.ts';
import type { BatchJob, NamedLaw, ScoredChunk } from '../../batch/job.ts';
import { recordHeader } from '../../batch/record.ts';
import { inputError } from '../../profile/tell-problems.ts';
import { badValue } from '../bad-value.ts';
import { chunksOf, type RawChunk } from '../batch/chunks.ts';
import { withFormChecked } from '../batch/form.ts';
import { takeHeader } from '../batch/header.ts';
import { type BatchInput, openInput, placeBytes } from '../batch/input.ts';
import { openOutput } from '../batch/output.ts';
import { makePlaces, type Places } from '../batch/places.ts';
import { type Pool, startPool, tasksPerThread } from '../batch/pool.ts';
import { noProgress, startProgress } from '../batch/progress.ts';
import { atSignal } from '../batch/signals.ts';
import { dayOption, lawOfDay, today } from '../day.ts';
import { ExitError, negative } from '../exit.ts';
import { tell } from '../io.ts';
import type { Machine } from '../machine.ts';
import { namedLaw } from '../named-rules.ts';
import type { OptionValues } from '../option-values.ts';
import { spokenLanguage, words } from '../words.ts';

/**
 * Lines of a chunk, so that its records fit where the lines were, also those of lines with several problems, which take a
 * kilobyte; a whole assessment is a hundred times as long as a brief one.
 */
const mostBrief = 1600;
const mostWhole = 20;

/** `crs batch`: one profile a line in, one record a line out, in order, however many there are. */
export async function run(
  [file = '-']: readonly string[],
  given: OptionValues<'batch'>,
  machine: Machine,
): Promise<void> {
  const jobs = jobsOf(given);
  const plan = await planOf(file, given, machine);
  const input = openInput(file, machine);
  const threads = jobs ?? threadsFor(input);
  try {
    await scoreInput(input, plan, threads, given, machine);
  } finally {
    input.close();
  }
}

async function scoreInput(
  input: BatchInput,
  plan: BatchJob,
  threads: number,
  given: OptionValues<'batch'>,
  machine: Machine,
): Promise<void> {
  const places = makePlaces(placeBytes);
  const quoted = plan.input === 'csv';
  const checked = withFormChecked(input.source, { ...plan, isNamed: given.inputFormat !== undefined });
  const { job, source, firstLine } = quoted
    ? await takeHeader(plan, checked, machine)
    : { job: plan, source: checked, firstLine: 1 };
  const { separator = ',' } = job;
  const cutting = { quoted, separator, firstLine, mostLines: plan.full ? mostWhole : mostBrief };
  const rest = chunksOf(source, cutting, places);
  tellIncomplete(job, machine);
  const pool = (machine.startPool ?? startPool)(job, threads, spokenLanguage().lang);
  try {
    const bad = await scoreAll(job, { input, rest, places, pool, threads }, given.output, machine);
    if (bad > 0) throw new ExitError(words['batch.bad']({ bad }), negative);
  } finally {
    // Waits for no more of it while the threads end.
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
  machine: Machine,
): Promise<number> {
  let cleanUp = () => {};
  // Before there is anything to clean up.
  const leaveSignals = atSignal(() => cleanUp());
  let bad = 0;
  let lines = 0;
  let isRead = job.input === 'csv';
  let isScored = false;
  let noted = 0;
  let firstNote: ScoredChunk['firstNote'];
  try {
    const output = openOutput(to, machine);
    const progress = output.isOnScreen ? noProgress : startProgress(input.size, machine);
    cleanUp = () => {
      progress.stop();
      output.discard();
    };
    await output.write(recordHeader(job));
    // Those with the threads; the next one is read when one of them is done.
    const held = tasksPerThread * threads;
    const flow = { concurrency: held, backpressure: held + 1 };
    for await (const scored of pMapIterable(rest, pool.score, flow)) {
      for (const records of scored.records) {
        await output.write(records);
        isScored ||= records.length > 0;
      }
      isRead = true;
      noted += scored.noted;
      firstNote ??= scored.firstNote;
      places.give(scored.chunk.bytes);
      bad += scored.bad;
      lines += scored.chunk.lines;
      progress.update(lines, input.bytesRead());
      if (scored.stopped) throw inputError(scored.stopped);
    }
    if (isRead && !isScored) refuseNothing(job);
    await output.close();
    progress.stop();
    if (firstNote) tell(`crs: ${words['batch.noted']({ noted, line: firstNote.line, note: firstNote.text })}`, machine);
    return bad;
  } catch (error) {
    cleanUp();
    throw error;
  } finally {
    leaveSignals();
  }
}

async function planOf(file: string, given: OptionValues<'batch'>, machine: Machine): Promise<BatchJob> {
  const asOf = dayOption('--as-of', given.asOf ?? today(machine));
  const laws = await lawsOf(given, asOf, machine);
  const output = given.format ?? 'ndjson';
  const full = given.full === true;
  if (full && output === 'csv') throw new ExitError(words['line.fullCsv']({}));
  if (full && laws.length > 1) throw new ExitError(words['line.fullRules']({}));
  const input = given.inputFormat ?? (/\.[ct]sv(\.gz)?$/i.test(file) ? 'csv' : 'ndjson');
  const extra = given.extra;
  if (extra && input !== 'csv') throw new ExitError(words['line.extraCsv']({}));
  return {
    file,
    asOf,
    laws,
    input,
    ...(extra && { extra }),
    output,
    full,
    strict: given.strict === true,
    columns: [],
    tool,
  };
}

/** The law of the day, or each one that `--rules` names, in the order given. */
async function lawsOf(given: OptionValues<'batch'>, asOf: Day, machine: Machine): Promise<BatchJob['laws']> {
  const [first, ...others] = given.rules ?? [];
  if (first === undefined) return [{ name: '', law: lawOfDay('--as-of', asOf) }];
  const named = async (name: string): Promise<NamedLaw> => ({
    name,
    law: await namedLaw('--rules', name, asOf, machine),
  });
  if (new Set([first, ...others]).size <= others.length) throw new ExitError(words['line.rulesTwice']({}));
  return [await named(first), ...(await Promise.all(others.map(named)))];
}

/** Nothing read is nothing to score; lines of which none holds anything are a mistake. @throws {InputError} */
function refuseNothing({ file, input }: BatchJob): never {
  const problem = { id: input === 'csv' ? 'input.onlyHeader' : 'input.noLines', values: {} } as const;
  throw inputError([{ file, field: '', problem }]);
}

function tellIncomplete({ laws }: BatchJob, machine: Machine): void {
  for (const { law } of laws) {
    const { crs, crsMissing: missing } = law;
    if (missing) tell(`crs: ${words['diff.notComplete']({ rules: crs.id, missing: missing.id })}`, machine);
  }
}

function jobsOf(given: OptionValues<'batch'>): number | undefined {
  const jobs = given.jobs;
  if (jobs === undefined) return undefined;
  if (/^[1-9]\d{0,2}$/.test(jobs)) return Number(jobs);
  throw badValue('--jobs', jobs, { id: 'expected.jobs', values: {} });
}

/** One a core, where each has a place of lines to score: to start one takes longer than to score some thousand lines. */
function threadsFor({ size, isPacked }: BatchInput): number {
  const cores = availableParallelism();
  // How long lines are that are packed, nobody knows.
  if (size === undefined || isPacked) return cores;
  return Math.min(cores, Math.max(1, Math.ceil(size / placeBytes)));
}
