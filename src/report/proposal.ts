import type { ProposalAssessment } from '../assess/proposal/assess-proposal.ts';
import type { MarkedNode } from '../assess/proposal/marked-node.ts';
import type { ClassRequirementId } from '../assess/proposal/requirements.ts';
import type { Answer } from '../base/answer.ts';
import { formatDay } from '../base/day.ts';
import { printable } from '../base/printable.ts';
import type { ProgramId } from '../law/programs/ids.ts';
import type { Mark } from '../law/proposals/proposal.ts';
import type { Source } from '../law/source.ts';
import { say } from '../messages/message.ts';
import { headerInWords } from './in-words.ts';
import type { ReportOptions } from './make-report.ts';
import type { ScoreReport } from './report.ts';

export interface ReportMarkedNode {
  readonly id: string;
  readonly label: string;
  /** Points and maximum of today; null at the root, which would read as a score. */
  readonly points: number | null;
  readonly max: number | null;
  readonly because: string;
  readonly mark: Mark;
  readonly proposed: string;
  /** The proposal speaks of this very row, not of its parts. */
  readonly factor: boolean;
  readonly parts?: readonly ReportMarkedNode[];
}

/** The JSON of `crs score --rules PROPOSAL`. `total` is null: a proposal without points has no score. */
export interface ProposalReport {
  readonly schema: 1;
  readonly tool: ScoreReport['tool'];
  readonly profile: string;
  readonly asOf: string;
  readonly rules: {
    readonly id: string;
    readonly title: string;
    readonly status: 'proposed';
    readonly verified: string;
    readonly complete: false;
    readonly notice: string;
    readonly sources: readonly Source[];
  };
  readonly total: null;
  readonly today: {
    readonly rules: string;
    readonly total: number;
    readonly complete: boolean;
    readonly met: readonly ProgramId[];
  };
  readonly programs: readonly [
    {
      readonly id: 'federalHighSkilled';
      readonly label: string;
      readonly eligible: Answer;
      readonly requirements: readonly {
        readonly id: ClassRequirementId;
        readonly label: string;
        readonly met: Answer;
        readonly have: string;
        readonly need: string;
        readonly published: boolean;
      }[];
    },
  ];
  readonly crs: ReportMarkedNode;
}

/** Puts a person before a proposal into words. */
export function makeProposalReport(
  { proposal, today, eligible, requirements, crs }: ProposalAssessment,
  { label, words, tool }: ReportOptions,
): ProposalReport {
  const { id, title, status, verified, sources } = headerInWords(proposal, words);
  const marked = (node: MarkedNode): ReportMarkedNode => ({
    id: node.id,
    label: words[node.id]({}),
    points: node.points,
    max: node.max,
    because: printable(say(words, node.because)),
    mark: node.mark,
    proposed: say(words, node.proposed),
    factor: node.proposed.id !== 'proposal.sum',
    ...(node.parts && { parts: node.parts.map(marked) }),
  });
  return {
    schema: 1,
    tool,
    profile: printable(label),
    asOf: formatDay(today.asOf),
    rules: { id, title, status, verified, complete: false, notice: words['proposal.noTotal']({}), sources },
    total: null,
    today: {
      rules: today.law.crs.id,
      total: today.crs.points,
      complete: today.complete,
      met: today.programs.filter((one) => one.eligible === 'yes').map((one) => one.id),
    },
    programs: [
      {
        id: 'federalHighSkilled',
        label: words.federalHighSkilled({}),
        eligible,
        requirements: requirements.map((requirement) => ({
          id: requirement.id,
          label: words[requirement.id]({}),
          met: requirement.met,
          have: printable(say(words, requirement.have)),
          need: say(words, requirement.need),
          published: requirement.published,
        })),
      },
    ],
    crs: { ...marked(crs), points: null, max: null },
  };
}
