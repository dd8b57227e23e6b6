import { tool } from '../../base/tool.ts';
import { ownKeysOf } from '../../profile/own-keys.ts';
import { makeReport } from '../../report/make-report.ts';
import type { ScoreReport } from '../../report/report.ts';
import { verdictLines } from '../../report/verdict.ts';
import { type Answered, answersOf, verdictSeenLast } from '../answer-first.ts';
import { badValue } from '../bad-value.ts';
import { badInput, ExitError, negative } from '../exit.ts';
import { loadFingerprint } from '../fingerprint.ts';
import { writeOutput } from '../io.ts';
import type { Machine } from '../machine.ts';
import type { Format, OptionValues } from '../option-values.ts';
import { packedFor } from '../packed.ts';
import { loadPeople, type People, refuseUnreadable } from '../people/people.ts';
import { structuredEach } from '../people/render-each.ts';
import { tell } from '../tell.ts';
import { colorsFor, terminalWidth } from '../terminal.ts';
import { proposalOf, whenOf } from '../when.ts';
import { words, wordsOf } from '../words.ts';

/** `crs score`: the whole assessment of each profile. */
export async function run(files: readonly string[], given: OptionValues<'score'>, machine: Machine): Promise<void> {
  const least = (given.min ?? []).map(minimum);
  const proposed = await proposalOf(given, machine);
  if (proposed) return (await import('../score-proposal.ts')).scoreProposal(files, given, proposed, machine);
  const { asOf, law } = await whenOf(given, machine);
  const people = await loadPeople(files, asOf, given, machine);
  const format = formatOf(given);
  const fingerprintOf = given.baselineFormat === undefined ? undefined : await loadFingerprint();
  const answers = await answersOf(people.loaded, { asOf, law }, given.rules !== undefined, machine);
  const reports = answers.map(({ label, profile, assessment, verdict }) => {
    const fingerprint = fingerprintOf && { fingerprint: fingerprintOf(profile) };
    return makeReport(assessment, { label, words, tool, verdict, ...fingerprint, own: ownKeysOf(profile) });
  });
  const text =
    given.baselineFormat === 'compact'
      ? (await import('../../report/compact-scores.ts')).renderCompactScores(reports)
      : await render(people, reports, answers, format, given, machine);
  await writeOutput(await packedFor(given.output, text), given.output, machine);
  const notice = reports[0]?.rules.crs.notice;
  if (notice !== undefined && format !== 'table')
    tell(`crs: ${words['join.colon']({ head: words['report.notComplete']({}), text: notice })}`, machine);
  if (notice !== undefined && given.strict === true) {
    throw new ExitError(words['line.notComplete']({}), badInput);
  }
  await refuseUnreadable(people, machine);
  const failing = [
    ...least.flatMap((points) => below(reports, points)),
    ...(given.require ?? []).flatMap((wanted) => notEligible(reports, wanted)),
  ];
  if (failing.length > 0) throw new ExitError(failing.join('\ncrs: '), negative);
}

/** What is stored to compare with is JSON. */
function formatOf({ format, baselineFormat }: OptionValues<'score'>): Format {
  if (baselineFormat === undefined) return format ?? 'table';
  if (format === undefined || format === 'json') return 'json';
  throw new ExitError(words['line.storedAsJson']({ format }));
}

async function render(
  people: People,
  reports: readonly ScoreReport[],
  answers: readonly Answered[],
  format: Format,
  given: OptionValues<'score'>,
  machine: Machine,
): Promise<string> {
  const explain = given.explain === true;
  switch (format) {
    case 'json':
    case 'yaml':
      return structuredEach(people, reports, format);
    case 'csv':
      return (await import('../../report/csv.ts')).renderCsv(reports);
    case 'markdown':
      return (await import('../../report/markdown.ts')).renderMarkdown(reports, {
        words,
        explain,
        details: given.details === true,
      });
    case 'table': {
      const { renderTable } = await import('../../report/table.ts');
      const said = wordsOf(machine);
      const options = {
        words: said,
        details: given.details === true,
        namesRules: given.rules !== undefined,
        explain,
        width: terminalWidth(machine),
        colors: colorsFor(given, machine),
        verdicts: answers.map(({ verdict, label }) => verdictLines(verdict, label, said)),
      };
      return verdictSeenLast(renderTable(reports, options), answers, given, machine);
    }
  }
}

function minimum(least: string): number {
  if (!/^\d{1,4}$/.test(least) || Number(least) > 1200) {
    throw badValue('--min', least, { id: 'expected.min', values: {} });
  }
  return Number(least);
}

function below(reports: readonly ScoreReport[], least: number): readonly string[] {
  return reports
    .filter(({ total }) => total < least)
    .map(({ profile, total }) => words['line.below']({ profile, total, least }));
}

function notEligible(reports: readonly ScoreReport[], wanted: string): readonly string[] {
  return reports
    .filter(
      ({ programs }) => !programs.some(({ id, eligible }) => (wanted === 'any' || id === wanted) && eligible === 'yes'),
    )
    .map(({ profile, programs }) => words['line.notEligible']({ profile, wanted, answers: programs }));
}
