import type { Assessment, Unknown } from '../assess/assess.ts';
import { endOfProfile } from '../assess/ended.ts';
import { firstInvitedUnder } from '../assess/nominee.ts';
import { formatDay } from '../base/day.ts';
import { printable } from '../base/printable.ts';
import type { Category } from '../categories/category.ts';
import type { Header } from '../law/version.ts';
import { type Message, say, type Words } from '../messages/message.ts';
import type { OwnKeys } from '../profile/own-keys.ts';
import type { Program } from '../programs/requirement.ts';
import type { Node } from '../score-tree/node.ts';
import type { Verdict } from '../verdict/verdict.ts';
import { headerInWords } from './in-words.ts';
import { reportOwn } from './own.ts';
import type {
  ReportCategory,
  ReportNode,
  ReportNote,
  ReportProgram,
  ReportRules,
  ReportUnknown,
  ScoreReport,
} from './report.ts';
import { verdictData } from './verdict.ts';

export interface ReportOptions {
  /** How the profile is named. */
  readonly label: string;
  readonly words: Words;
  readonly tool: ScoreReport['tool'];
  readonly verdict?: Verdict;
  readonly fingerprint?: string;
  /** What the profile says beside its facts. */
  readonly own?: OwnKeys;
}

/** Puts an assessment into words. Nothing is computed here. */
export function makeReport(
  assessment: Assessment,
  { label, words, tool, verdict, fingerprint, own = {} }: ReportOptions,
): ScoreReport {
  const { law, complete, programs } = assessment;
  const first = endOfProfile(assessment) ? undefined : firstInvitedUnder(assessment);
  const notice =
    law.crsMissing && say(words, { id: 'law.crsIncomplete', values: { used: law.crs.id, missing: law.crsMissing.id } });
  return {
    schema: 1,
    tool,
    profile: printable(label),
    ...(fingerprint !== undefined && { fingerprint }),
    asOf: formatDay(assessment.asOf),
    rules: {
      crs: { ...rules(law.crs, complete, words), ...(notice !== undefined && { notice }) },
      programs: rules(law.programs, true, words),
      ...(law.funds && { funds: rules(law.funds, true, words) }),
      ...(law.categories && { categories: rules(law.categories, true, words) }),
    },
    total: assessment.crs.points,
    ...(verdict && { verdict: verdictData(verdict) }),
    ...(first && { invitedUnder: first }),
    programs: programs.map((one) => program(one, words)),
    categories: assessment.categories.map((one) => category(one, words)),
    fswGrid: node(assessment.grid, words),
    crs: node(assessment.crs, words),
    notes: assessment.notes.map((message) => note(message, words)),
    unknowns: assessment.unknowns.map((one) => unknown(one, words)),
    ...reportOwn(own),
  };
}

function rules(header: Header, complete: boolean, words: Words): ReportRules {
  const { id, title, status, verified, sources } = headerInWords(header, words);
  return { id, title, status, verified, complete, sources };
}

function program({ id, eligible, requirements }: Program, words: Words): ReportProgram {
  return {
    id,
    label: words[id]({}),
    eligible,
    requirements: requirements.map((requirement) => ({
      id: requirement.id,
      label: words[requirement.id]({}),
      met: requirement.met,
      have: sentence(words, requirement.have),
      need: sentence(words, requirement.need),
      source: words['data.citation']({ cite: requirement.source }),
    })),
  };
}

function category({ id, eligible, work, because, otherwise }: Category, words: Words): ReportCategory {
  const why = sentence(words, because);
  return {
    id,
    eligible,
    months: work?.months ?? null,
    needed: work?.needed ?? null,
    noc: work?.noc ?? null,
    notListed: because.id === 'categories.noWork' ? because.values.notListed : [],
    on: work?.on === undefined ? null : formatDay(work.on),
    because: otherwise === undefined ? why : words['report.wouldBeMet']({ why, otherwise: sentence(words, otherwise) }),
  };
}

function node({ id, points, max, because, source, parts }: Node, words: Words): ReportNode {
  return {
    id,
    label: words[id]({}),
    points,
    max,
    because: sentence(words, because),
    source: words['data.citation']({ cite: source }),
    ...(parts && { parts: parts.map((part) => node(part, words)) }),
  };
}

/** Said by itself, also what is a reason beside a row elsewhere: with a capital letter and a full stop. */
function note(message: Message, words: Words): ReportNote {
  const text = sentence(words, message);
  // An address that ends in a full stop leads nowhere.
  const end = /\.$|https:\S+$/.test(text) ? '' : '.';
  return { id: message.id, text: `${text.charAt(0).toUpperCase()}${text.slice(1)}${end}` };
}

function unknown({ message, ...otherwise }: Unknown, words: Words): ReportUnknown {
  return { ...note(message, words), ...(Object.keys(otherwise).length > 0 && { otherwise }) };
}

function sentence(words: Words, message: Message): string {
  return printable(say(words, message));
}
