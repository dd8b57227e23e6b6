import { mkdir, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { inputError } from '../../profile/tell-problems.ts';
import { reportRound } from '../../report/rounds/report.ts';
import { renderUpdate, type UpdateReport } from '../../report/rounds/update.ts';
import { structured } from '../../report/structured.ts';
import { type Feed, feedUrl, maxFeedBytes, parseFeed } from '../../rounds/feed.ts';
import { contradicts, type Merged, mergeRounds } from '../../rounds/merge.ts';
import { toStore, writeStored } from '../../rounds/stored.ts';
import { badValue } from '../bad-value.ts';
import { today } from '../day.ts';
import { ExitError, negative } from '../exit.ts';
import { fetchText } from '../fetch-text.ts';
import { readInput, whyUnreadable, writeOutput } from '../io.ts';
import { locked } from '../lock.ts';
import type { Machine } from '../machine.ts';
import type { OptionValues } from '../option-values.ts';
import { tell } from '../tell.ts';
import { words } from '../words.ts';
import { unwritable, writeWhole } from '../write-file.ts';
import { type KnownRounds, knownRounds, lastPossibleDay, readBounded, storedFile } from './known.ts';
import { ends } from './list.ts';

/** `crs rounds update`: joins the official feed to what is known, or with `--check` only tells whether there is more. */
export async function run(_args: readonly string[], given: OptionValues<'rounds'>, machine: Machine): Promise<void> {
  const source = given.from ?? feedUrl;
  const { format = 'table' } = given;
  if (format === 'csv' || format === 'markdown') {
    throw new ExitError(words['line.updateFormat']({ found: format }));
  }
  const timeoutMs = timeout(given.timeout);
  const known = await knownRounds(machine);
  const feed = parseFeed(await readSource(source, timeoutMs, machine), lastPossibleDay(machine));
  if (typeof feed === 'string') throw new ExitError(words['line.badFeed']({ source, why: words[`feed.${feed}`]({}) }));
  const check = given.check === true;
  const joined = join(known, feed, source);
  const isKept = check || isStored(joined, machine);
  const stored = isKept ? joined : await store(feed, source, machine);
  const report = makeReport({ source, feed, ...stored, written: isKept ? null : storedFile(machine) });
  const output = format === 'table' ? renderUpdate(report, words) : await structured([report], format);
  await writeOutput(output, given.output, machine);
  if (check && report.new.length > 0) throw new ExitError('', negative);
}

/** What is known, and what it is with a feed. */
interface Joined {
  readonly known: KnownRounds;
  readonly merged: Merged;
  readonly older: boolean;
}

/** @throws {ExitError} for a feed that contradicts what is known */
function join(known: KnownRounds, feed: Feed, source: string): Joined {
  const older = isOlder(feed, known);
  const merged = mergeRounds(known, feed, !older);
  if (!contradicts(merged)) return { known, merged, older };
  throw new ExitError(
    words['join.colon']({ head: source, text: words['update.contradicts']({ count: merged.changed.length }) }),
  );
}

/** A feed whose newest round is before one already known is an older copy: the official address has served such. */
function isOlder(feed: Feed, known: KnownRounds): boolean {
  return (feed.rounds.at(-1)?.date ?? '') < ends(known.rounds, known.bundled.rounds).newest.date;
}

async function readSource(source: string, timeoutMs: number, machine: Machine): Promise<string> {
  if (/^https?:\/\//i.test(source)) {
    return fetchText(source, { timeoutMs, attempts: 3, delayMs: 500, maxBytes: maxFeedBytes });
  }
  if (source === '' || /^[a-z][a-z\d+.-]+:\/\//i.test(source)) {
    throw badValue('--from', source, { id: 'expected.feed', values: {} });
  }
  if (source === '-') return readInput(source, machine);
  try {
    return readBounded(source, maxFeedBytes);
  } catch (error) {
    throw inputError([{ file: source, field: '', problem: whyUnreadable(error) }]);
  }
}

function makeReport({
  source,
  feed,
  known,
  merged,
  older,
  written,
}: {
  readonly source: string;
  readonly feed: Feed;
  readonly known: KnownRounds;
  readonly merged: Merged;
  readonly older: boolean;
  readonly written: string | null;
}): UpdateReport {
  const unknownNames = feed.rounds
    .filter(({ number }) => merged.known.rounds.some((round) => round.number === number && round.kind === 'unknown'))
    .map(({ name }) => name);
  const knownCounts = new Set(known.pools.map(({ asOf }) => asOf));
  return {
    source,
    before: ends(known.rounds, known.bundled.rounds).newest.date,
    through: ends(merged.known.rounds, known.bundled.rounds).newest.date,
    older,
    new: merged.added.map(reportRound),
    changed: merged.changed,
    unreadable: [
      ...feed.unreadable,
      ...merged.ambiguous.map((number) => ({ number, field: 'number' as const, found: number })),
    ],
    doubtful: feed.doubtful,
    unknownNames: [...new Set(unknownNames)],
    unequalSums: feed.unequalSums.filter((day) => !knownCounts.has(day)),
    written,
  };
}

/** Whether the file of what is not bundled holds all of it already. */
function isStored({ known, merged }: Joined, machine: Machine): boolean {
  const [before, after] = [known, merged.known].map((one) => toStore(one, known.bundled, today(machine)));
  return !known.damaged && JSON.stringify(before) === JSON.stringify(after);
}

/**
 * Joins a feed to what is stored by now and writes it, whole or not at all; a damaged file is set aside, not overwritten. Another
 * update may have stored rounds since ours read them: they stay, and no third one writes meanwhile.
 */
async function store(feed: Feed, source: string, machine: Machine): Promise<Joined> {
  const file = storedFile(machine);
  try {
    await mkdir(dirname(file), { recursive: true });
    return await locked(`${file}.lock`, async () => {
      const joined = join(await knownRounds(machine, () => {}), feed, source);
      if (joined.known.damaged) {
        await rename(file, `${file}.damaged`);
        tell(`crs: ${words['update.setAside']({ file, to: `${file}.damaged` })}`, machine);
      }
      writeWhole(file, writeStored(toStore(joined.merged.known, joined.known.bundled, today(machine))));
      return joined;
    });
  } catch (error) {
    throw error instanceof Error && 'syscall' in error ? unwritable(file, error) : error;
  }
}

function timeout(typed: string | undefined): number {
  if (typed === undefined) return 15_000;
  const seconds = /^\d{1,4}(\.\d{1,3})?$/.test(typed) ? Number(typed) : 0;
  if (seconds > 0) return seconds * 1000;
  throw badValue('--timeout', typed, { id: 'expected.timeout', values: {} });
}
