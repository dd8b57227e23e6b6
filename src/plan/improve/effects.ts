import type { Assessment } from '../../assess/assess.ts';
import type { Answer } from '../../base/answer.ts';
import type { Message } from '../../messages/message.ts';
import { type CrsId, findNode, type Node } from '../../score-tree/node.ts';

/** Ids whose answer became yes, and ids whose answer no longer is. */
export interface Moved {
  /** Ids whose answer became `yes`. */
  readonly gained: readonly string[];
  /** Ids whose answer was `yes` and is `no` or `unknown`. */
  readonly lost: readonly string[];
}

/** What a change opens and closes. */
export interface Effects {
  /** Programs that become met, and that no longer are. */
  readonly programs: Moved;
  /** Categories that the person comes into, and drops out of. */
  readonly categories: Moved;
}

export function effectsOf(before: Assessment, after: Assessment): Effects {
  return { programs: moved(before.programs, after.programs), categories: moved(before.categories, after.categories) };
}

export function opens({ programs, categories }: Effects): boolean {
  return programs.gained.length + categories.gained.length > 0;
}

export function closes({ programs, categories }: Effects): boolean {
  return programs.lost.length + categories.lost.length > 0;
}

type Answered = readonly { readonly id: string; readonly eligible: Answer }[];

function moved(before: Answered, after: Answered): Moved {
  const met = (answers: Answered) => answers.filter(({ eligible }) => eligible === 'yes').map(({ id }) => id);
  const [was, is] = [met(before), met(after)];
  return { gained: is.filter((id) => !was.includes(id)), lost: was.filter((id) => !is.includes(id)) };
}

/** Why a score is what it became: the rows that moved, and what cut them. */
export interface Why {
  /** Rows whose points changed, without the sums that they stand in. */
  readonly rows: readonly {
    /** Id of the row. */
    readonly id: string;
    /** Points of the row as the profile is. */
    readonly from: number;
    /** Points of the row with the change. */
    readonly to: number;
  }[];
  /** Sums that their parts rose in but that a cap held, with the sentence of the cap. */
  readonly caps: readonly {
    /** Id of the sum. */
    readonly id: string;
    /** The cap, as a message. */
    readonly because: Message;
  }[];
  /** Rows that were read otherwise and pay the same. */
  readonly same: readonly {
    /** Id of the row. */
    readonly id: string;
    /** What was read, as a message. */
    readonly because: Message;
    /** Points of the row, with the change as without. */
    readonly points: number;
    /** The most that it can give. */
    readonly max: number;
  }[];
}

/** @param reads the row to name where nothing moved */
export function whyOf(before: Node, after: Node, reads?: CrsId): Why {
  const rows: { id: string; from: number; to: number }[] = [];
  const caps: { id: string; because: Message }[] = [];
  const same: Why['same'][number][] = [];
  walk(before, after, (was, is) => {
    const isRow = !is.parts || isLanguage(is.id);
    if (isRow && was.points !== is.points) rows.push({ id: is.id, from: was.points, to: is.points });
    if (is.parts && is.because.id === 'sum.cut' && sumOf(is) - is.points > sumOf(was) - was.points) {
      caps.push({ id: is.id, because: is.because });
    }
    if (!is.parts && was.points === is.points && JSON.stringify(was.because) !== JSON.stringify(is.because)) {
      same.push(is);
    }
    return !isLanguage(is.id) || was.points === is.points;
  });
  const read = reads && findNode(after, reads);
  if (read && rows.length + same.length === 0) same.push(read);
  return { rows, caps, same };
}

/** The four abilities are told as one row. */
function isLanguage(id: string): boolean {
  return id.endsWith('Language') || id === 'partner.language';
}

function sumOf({ parts = [] }: Node): number {
  return parts.reduce((sum, { points }) => sum + points, 0);
}

/** Both trees have the same nodes in the same order. */
function walk(before: Node, after: Node, visit: (was: Node, is: Node) => boolean): void {
  if (!visit(before, after)) return;
  after.parts?.forEach((is, index) => {
    const was = before.parts?.[index];
    if (was) walk(was, is, visit);
  });
}
