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

/** A node of the tree of today with what would become of it, in words. */
export interface ReportMarkedNode {
  /** Id of the node. */
  readonly id: string;
  /** The name of the row in words. */
  readonly label: string;
  /** Points of today; `null` at the root, which would read as a score. */
  readonly points: number | null;
  /** The most that the node can give today; `null` at the root. */
  readonly max: number | null;
  /** Why the points of today are what they are. */
  readonly because: string;
  /** What the proposal does to the row. */
  readonly mark: Mark;
  /** What was published of the row. */
  readonly proposed: string;
  /** The proposal speaks of this very row, not of its parts. */
  readonly factor: boolean;
  /** What the points are the sum of, before a cap. */
  readonly parts?: readonly ReportMarkedNode[];
}

/** The JSON of `crs score --rules PROPOSAL`. `total` is null: a proposal without points has no score. */
export interface ProposalReport {
  /** Version of this shape. */
  readonly schema: 1;
  /** Name and release of the tool that made the answer. */
  readonly tool: ScoreReport['tool'];
  /** Name of the profile. */
  readonly profile: string;
  /** The day of the facts, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** The proposal that the person is held against. */
  readonly rules: {
    /** Id of the proposal, as `--rules` takes it. */
    readonly id: string;
    /** What it would change, in a few words. */
    readonly title: string;
    /** It is no law. */
    readonly status: 'proposed';
    /** Last day on which someone looked at it, `YYYY-MM-DD`. */
    readonly verified: string;
    /** No points were published. */
    readonly complete: false;
    /** The same, in words. */
    readonly notice: string;
    /** Where it was read. */
    readonly sources: readonly Source[];
  };
  /** A proposal without points has no score. */
  readonly total: null;
  /** The same person under the law of today. */
  readonly today: {
    /** Id of the version of the CRS: its first day in force, or the name of an amendment. */
    readonly rules: string;
    /** Points of the CRS, 0 to 1,200. */
    readonly total: number;
    /** False when newer rules are known to be in force whose numbers are not known. */
    readonly complete: boolean;
    /** Programs that are met. */
    readonly met: readonly ProgramId[];
  };
  /** The one class that would take the place of the three programs. */
  readonly programs: readonly [
    {
      /** Id of the proposed Federal High-Skilled class. */
      readonly id: 'federalHighSkilled';
      /** The name of the class in words. */
      readonly label: string;
      /** Whether it would be met, as far as its requirements were published. */
      readonly eligible: Answer;
      /** The requirements of the class, each answered by itself. */
      readonly requirements: readonly {
        /** Id of the requirement, such as `federalHighSkilled.work`. */
        readonly id: ClassRequirementId;
        /** The name of the requirement in words. */
        readonly label: string;
        /** Whether the person would meet it; `unknown` also where the consultation did not state it. */
        readonly met: Answer;
        /** What the person has. */
        readonly have: string;
        /** What would be needed. */
        readonly need: string;
        /** Whether the consultation stated it. */
        readonly published: boolean;
      }[];
    },
  ];
  /** The tree of today with what would become of each row. */
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
