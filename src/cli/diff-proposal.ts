import { assessProposal } from '../assess/proposal/assess-proposal.ts';
import type { Day } from '../base/day.ts';
import { tool } from '../base/tool.ts';
import type { Law } from '../law/law.ts';
import type { Proposal } from '../law/proposals/proposal.ts';
import { makeProposalReport } from '../report/proposal.ts';
import { proposalCsvLines, proposalDiffs, proposalSheets, proposalTable } from '../report/proposal-sheets.ts';
import { ExitError, negative } from './exit.ts';
import { writeOutput } from './io.ts';
import type { Machine } from './machine.ts';
import type { OptionValues } from './option-values.ts';
import { loadPeople, refuseUnreadable } from './people/people.ts';
import { hasSheets, renderAnswer } from './sheets.ts';
import { tell } from './tell.ts';
import { words } from './words.ts';

/** `crs diff --to PROPOSAL`: what the reform would do to each profile, row by row; never a score. */
export async function diffProposal(
  files: readonly string[],
  given: OptionValues<'diff'>,
  { asOf, law, proposal }: { readonly asOf: Day; readonly law: Law; readonly proposal: Proposal },
  machine: Machine,
): Promise<void> {
  for (const flag of ['baseline', 'fromDate', 'toDate'] as const) {
    if (given[flag] !== undefined) throw new ExitError(words['line.proposalFrom']({ proposal: proposal.id }));
  }
  const people = await loadPeople(files, asOf, given, machine);
  const reports = people.loaded.map(({ label, profile }) =>
    makeProposalReport(assessProposal(profile, asOf, law, proposal), { label, words, tool }),
  );
  const [only] = reports;
  const sheets =
    only && reports.length === 1
      ? proposalSheets(only, words)
      : [
          proposalTable(
            reports,
            { title: words['data.text']({ text: proposal.title }), brief: given.format === 'markdown' },
            words,
          ),
        ];
  const answer = { data: proposalDiffs(reports), sheets, csv: proposalCsvLines(reports) };
  await writeOutput(await renderAnswer(answer, given, machine), given.output, machine);
  if (!hasSheets(given.format)) tell(`crs: ${words['proposal.noTotal']({})}`, machine);
  await refuseUnreadable(people, machine);
  // Some row of every tree is uncertain.
  if (given.exitCode === true) throw new ExitError('', negative);
}
