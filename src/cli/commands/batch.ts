import { pMapIterable } from 'p-map';
import type { Day } from '../../base/day.ts';
import { tool } from '../../base/tool.ts';
import { asksForRounds } from '../../batch/fields.ts';
import type { BatchJob, InputForm, NamedLaw, ScoredChunk } from '../../batch/job.ts';
import { extraColumns, recordHeader } from '../../batch/record.ts';
import { inputError } from '../../profile/tell-problems.ts';
import { kindsOfYear } from '../../verdict/door.ts';
import { badValue } from '../bad-value.ts';
import { chosenFields } from '../batch/chosen-fields.ts';
import { chunksOf } from '../batch/chunks.ts';
import { withFormChecked } from '../batch/form.ts';
import { type FormedInput, takeHeader } from '../batch/header.ts';
import { type BatchInput, begun, openInput, placeBytes } from '../batch/input.ts';
import { openOutput } from '../batch/output.ts';
import { makePlaces, type Places } from '../batch/places.ts';
import type { FormedChunk, Pool } from '../batch/pool.ts';
import type { Progress } from '../batch/progress.ts';
import { atSignal } from '../batch/signals.ts';
import { tasksPerThread } from '../batch/tasks-per-thread.ts';
import { sizeOf, startThreads, type Threads, threadsFor } from '../batch/threads.ts';
import { dayOption, lawOfDay, today } from '../day.ts';
import { ExitError, negative } from '../exit.ts';
import type { Machine } from '../machine.ts';
import { namedLaw } from '../named-rules.ts';
import type { OptionValues } from '../option-values.ts';
import { knownRounds } from '../rounds/known.ts';
import { tell } from '../tell.ts';
import { spokenLanguage, words } from '../words.ts';

/**
 * Lines of a chunk, so that its records fit where the lines were, also those of lines with several problems, which take a
 * kilobyte; a whole assessment is a hundred times as long as a brief one.
 */
const mostBrief = 1600;
const mostWhole = 20;

/** `crs batch`: one profile a line in, one record a line out, in order, however many there are. */
export async function run(args: readonly string[], given: OptionValues<'batch'>, machine: Machine): Promise<void> {
  const files = args.length === 0 ? ['-'] : args;
  const jobs = jobsOf(given);
  const plan = await planOf(files, given, machine);
  const inputs: BatchInput[] = [];
  try {
    for (const file of files) inputs.push(openInput(file, machine));
    await scoreInputs(
      inputs,
      plan,
      jobs === undefined ? threadsFor(inputs) : { count: jobs, after: 0 },
      given,
      machine,
    );
  } finally {
    for (const input of inputs) input.close();
  }
}

async function scoreInputs(
  inputs: readonly BatchInput[],
  plan: BatchJob,
  threads: Threads,
  given: OptionValues<'batch'>,
  machine: Machine,
): Promise<void> {
  const places = makePlaces(placeBytes);
  const formed: FormedInput[] = [];
  for (const input of inputs) formed.push(await formOf(input, plan, given, machine));
  const [first] = formed;
  const job: BatchJob = { ...plan, ...first?.form, extraColumns: extraColumnsOf(plan, formed) };
  const rest = chunksOfAll(formed, plan, places);
  tellIncomplete(job, machine);
  const { lang } = spokenLanguage();
  const pool = machine.startPool?.(job, threads.count, lang) ?? startThreads(job, threads, lang);
  try {
    const bad = await scoreAll(
      job,
      { inputs, formed, rest, places, pool, threads: threads.count },
      given.output,
      machine,
    );
    if (bad > 0) throw new ExitError(words['batch.bad']({ bad }), negative);
  } finally {
    // Waits for no more of them while the threads end.
    for (const input of inputs) input.close();
    await pool.close();
  }
}

/** What an input is. Of several each is looked at before any is scored. */
async function formOf(
  { file, source }: BatchInput,
  plan: BatchJob,
  { inputFormat }: OptionValues<'batch'>,
  machine: Machine,
): Promise<FormedInput> {
  const input = formatOf(file, inputFormat);
  const checked = withFormChecked(source, { file, input, isNamed: inputFormat !== undefined });
  if (input === 'csv') return takeHeader({ ...plan, file }, checked, machine);
  const form = { file, input, columns: [] };
  return { form, source: plan.namesFile ? await begun(checked) : checked, firstLine: 1 };
}

async function* chunksOfAll(
  formed: readonly FormedInput[],
  { full }: BatchJob,
  places: Places,
): AsyncGenerator<FormedChunk> {
  for (const { form, source, firstLine } of formed) {
    const { input, separator = ',' } = form;
    const cutting = { quoted: input === 'csv', separator, firstLine, mostLines: full ? mostWhole : mostBrief };
    for await (const chunk of chunksOf(source, cutting, places)) yield { ...chunk, form };
  }
}

/** Each column of an input that is passed on, once. */
function extraColumnsOf(plan: BatchJob, formed: readonly FormedInput[]): readonly string[] {
  return [...new Set(formed.flatMap(({ form }) => extraColumns({ ...plan, ...form })))];
}

interface Running {
  readonly inputs: readonly BatchInput[];
  readonly formed: readonly FormedInput[];
  readonly rest: AsyncIterable<FormedChunk>;
  readonly places: Places;
  readonly pool: Pool;
  readonly threads: number;
}

/** Scores chunk after chunk, several at a time, and writes their records in order. @returns the number of bad lines */
async function scoreAll(
  job: BatchJob,
  { inputs, formed, rest, places, pool, threads }: Running,
  to: string | undefined,
  machine: Machine,
): Promise<number> {
  let cleanUp = () => {};
  // Before there is anything to clean up.
  const leaveSignals = atSignal(() => cleanUp());
  let bad = 0;
  let lines = 0;
  const [read, recorded] = [new Set<InputForm>(), new Set<InputForm>()];
  let noted = 0;
  let firstNote: ScoredChunk['firstNote'];
  try {
    const output = openOutput(to, machine);
    let progress: Progress | undefined;
    cleanUp = () => {
      progress?.stop();
      output.discard();
    };
    if (machine.stderr.isTTY && !output.isOnScreen) {
      const { startProgress } = await import('../batch/progress.ts');
      progress = startProgress(sizeOf(inputs), machine);
    }
    await output.write(recordHeader(job));
    // Those with the threads; the next one is read when one of them is done.
    const held = tasksPerThread * threads;
    const flow = { concurrency: held, backpressure: held + 1 };
    for await (const scored of pMapIterable(rest, pool.score, flow)) {
      const { form } = scored.chunk;
      for (const records of scored.records) {
        await output.write(records);
        if (records.length > 0) recorded.add(form);
      }
      read.add(form);
      noted += scored.noted;
      firstNote ??= scored.firstNote;
      places.give(scored.chunk.bytes);
      bad += scored.bad;
      lines += scored.chunk.lines;
      progress?.update(
        lines,
        inputs.reduce((sum, { bytesRead }) => sum + bytesRead(), 0),
      );
      if (scored.stopped) throw inputError(scored.stopped);
    }
    for (const { form } of formed) {
      if ((form.input === 'csv' || read.has(form)) && !recorded.has(form)) refuseNothing(form);
    }
    await output.close();
    progress?.stop();
    if (firstNote) tell(`crs: ${words['batch.noted']({ noted, line: firstNote.line, note: firstNote.text })}`, machine);
    return bad;
  } catch (error) {
    cleanUp();
    throw error;
  } finally {
    leaveSignals();
  }
}

async function planOf(files: readonly string[], given: OptionValues<'batch'>, machine: Machine): Promise<BatchJob> {
  const asOf = dayOption('--as-of', given.asOf ?? today(machine));
  const laws = await lawsOf(given, asOf, machine);
  const output = given.format ?? 'ndjson';
  const full = given.full === true;
  if (full && output === 'csv') throw new ExitError(words['line.fullCsv']({}));
  if (full && laws.length > 1) throw new ExitError(words['line.fullRules']({}));
  if (full && given.fields) throw new ExitError(words['batch.fieldsOfWhole']({}));
  const { extra } = given;
  const hasJson = files.some((file) => formatOf(file, given.inputFormat) === 'ndjson');
  if (extra === 'ignore' && hasJson) throw new ExitError(words['line.extraCsv']({}));
  if (extra === 'keep' && hasJson && output === 'csv') throw new ExitError(words['batch.keepToCsv']({}));
  const fields = chosenFields(given.fields);
  const hasRounds = fields?.some(asksForRounds) === true;
  return {
    file: files[0] ?? '-',
    asOf,
    laws,
    input: 'ndjson',
    ...(extra && { extra }),
    ...(fields && { fields }),
    ...(hasRounds && { rounds: kindsOfYear((await knownRounds(machine)).rounds, { asOf }) }),
    namesFile: files.length > 1,
    output,
    full,
    strict: given.strict === true,
    columns: [],
    tool,
  };
}

function formatOf(file: string, named: BatchJob['input'] | undefined): BatchJob['input'] {
  return named ?? (/\.[ct]sv(\.gz)?$/i.test(file) ? 'csv' : 'ndjson');
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
function refuseNothing({ file, input }: InputForm): never {
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
