import { assessProposal } from '../assess/proposal/assess-proposal.ts';
import type { Day } from '../base/day.ts';
import { tool } from '../base/tool.ts';
import type { Law } from '../law/law.ts';
import type { Proposal } from '../law/proposals/proposal.ts';
import { makeProposalReport } from '../report/proposal.ts';
import { proposalCsvLines, proposalSheets } from '../report/proposal-sheets.ts';
import { badInput, ExitError, negative } from './exit.ts';
import { writeOutput } from './io.ts';
import type { Machine } from './machine.ts';
import type { OptionValues } from './option-values.ts';
import { loadPeople, refuseUnreadable } from './people/people.ts';
import { renderAnswer } from './sheets.ts';
import { tell } from './tell.ts';
import { words } from './words.ts';

/** `crs score --rules PROPOSAL`: what the proposal would do to each profile. There is no score to give. */
export async function scoreProposal(
  files: readonly string[],
  given: OptionValues<'score'>,
  { asOf, law, proposal }: { readonly asOf: Day; readonly law: Law; readonly proposal: Proposal },
  machine: Machine,
): Promise<void> {
  const wanted = given.require ?? [];
  const repealed = wanted.find((program) => program !== 'any');
  if (given.min !== undefined) throw noTotal('--min', proposal);
  if (repealed !== undefined)
    throw new ExitError(words['line.repealed']({ flag: '--require', proposal: proposal.id, program: repealed }));
  if (given.baselineFormat !== undefined) throw noTotal('--baseline-format', proposal);
  const people = await loadPeople(files, asOf, given, machine);
  const { loaded } = people;
  const reports = loaded.map(({ label, profile }) =>
    makeProposalReport(assessProposal(profile, asOf, law, proposal), { label, words, tool }),
  );
  const answer = {
    data: reports.length === 1 ? reports[0] : reports,
    sheets: reports.flatMap((report) => proposalSheets(report, words)),
    csv: proposalCsvLines(reports),
  };
  await writeOutput(await renderAnswer(answer, given, machine), given.output, machine);
  if (given.format !== undefined && given.format !== 'table') tell(`crs: ${words['proposal.noTotal']({})}`, machine);
  if (given.strict === true) throw new ExitError(words['line.noScore']({}), badInput);
  await refuseUnreadable(people, machine);
  const failing = reports.filter(({ programs: [{ eligible }] }) => wanted.length > 0 && eligible !== 'yes');
  if (failing.length > 0) {
    const lines = failing.map(({ profile, programs: [{ eligible }] }) =>
      words['line.eligible']({ profile, program: 'federalHighSkilled', eligible }),
    );
    throw new ExitError(lines.join('\ncrs: '), negative);
  }
}

function noTotal(flag: string, { id }: Proposal): ExitError {
  return new ExitError(words['line.noTotal']({ flag, proposal: id }));
}
