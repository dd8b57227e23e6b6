import type { Assessment } from '../../assess/assess.ts';
import type { Answer } from '../../base/answer.ts';
import type { CategoryId } from '../../law/categories/tables.ts';
import type { ProgramId } from '../../law/programs/ids.ts';
import type { Message } from '../../messages/message.ts';
import type { Program, Requirement } from '../../programs/requirement.ts';
import { type CrsId, flatten, type Node } from '../../score-tree/node.ts';

/** An answer that is another than before. */
export interface AnswerChange<Id> {
  /** Which program or category. */
  readonly id: Id;
  /** The answer of the earlier assessment. */
  readonly from: Answer;
  /** The answer of the later assessment. */
  readonly to: Answer;
}

/** A factor of the CRS whose points changed. */
export interface Factor {
  /** Id of its node. */
  readonly id: CrsId;
  /** Points of the factor in the earlier assessment. */
  readonly from: number;
  /** Points of the factor in the later assessment. */
  readonly to: number;
  /** Why the points are what they are; `undefined` for a factor that the rules have no more. */
  readonly because: Message | undefined;
}

/** What two assessments answer differently. */
export interface Changes {
  /** Points of the CRS, 0 to 1,200. */
  readonly total: {
    /** The total of the earlier assessment, 0 to 1,200. */
    readonly from: number;
    /** The total of the later assessment, 0 to 1,200. */
    readonly to: number;
  };
  /** The factors of the CRS; the four abilities of a language are one, unless only they differ. */
  readonly factors: readonly Factor[];
  /** The points of the FSW selection grid. */
  readonly grid: {
    /** Points of the grid in the earlier assessment, 0 to 100. */
    readonly from: number;
    /** Points of the grid in the later assessment, 0 to 100. */
    readonly to: number;
  };
  /** Programs that are answered differently. */
  readonly programs: readonly (AnswerChange<ProgramId> & {
    /** The requirements that made the difference. */
    readonly deciding: readonly Requirement[];
  })[];
  /** Categories that are answered differently. */
  readonly categories: readonly (AnswerChange<CategoryId> & {
    /** Why, on the later day. */
    readonly because: Message | undefined;
  })[];
  /** Whether the rules became, or are no longer, completely known. */
  readonly complete: {
    /** Whether they are for the earlier assessment. */
    readonly from: boolean;
    /** Whether they are for the later assessment. */
    readonly to: boolean;
  };
}

export function changesBetween(before: Assessment, after: Assessment): Changes {
  return {
    total: { from: before.crs.points, to: after.crs.points },
    factors: factors(before.crs, after.crs),
    grid: { from: before.grid.points, to: after.grid.points },
    programs: after.programs.flatMap((is) => {
      const was = before.programs.find(({ id }) => id === is.id);
      if (!was || was.eligible === is.eligible) return [];
      return { id: is.id, from: was.eligible, to: is.eligible, deciding: deciding(was, is) };
    }),
    categories: categories(before, after),
    complete: { from: before.complete, to: after.complete },
  };
}

export function isChange({ total, factors: nodes, grid, programs, categories: answers, complete }: Changes): boolean {
  return (
    total.from !== total.to ||
    nodes.length > 0 ||
    grid.from !== grid.to ||
    programs.length > 0 ||
    answers.length > 0 ||
    complete.from !== complete.to
  );
}

const ability = /\.(listening|reading|writing|speaking)$/;

function factors(before: Node<CrsId>, after: Node<CrsId>): Changes['factors'] {
  const was = new Map(flatten(before).map((node) => [node.id, node]));
  const is = new Map(flatten(after).map((node) => [node.id, node]));
  const changed = [...new Set([...is.keys(), ...was.keys()])].flatMap((id): readonly Factor[] => {
    const from = was.get(id)?.points ?? 0;
    const to = is.get(id)?.points ?? 0;
    return from === to ? [] : [{ id, from, to, because: is.get(id)?.because }];
  });
  const isSum = (id: CrsId) => (is.get(id) ?? was.get(id))?.parts !== undefined;
  const isWhole = (id: string) => changed.some((one) => one.id === id.replace(ability, ''));
  return changed.filter(({ id }) => (ability.test(id) ? !isWhole(id) : !isSum(id) || isLanguage(id)));
}

function isLanguage(id: CrsId): boolean {
  return id === 'core.firstLanguage' || id === 'core.secondLanguage' || id === 'partner.language';
}

/** The requirements that made the difference. */
function deciding(was: Program, is: Program): readonly Requirement[] {
  const before = new Map(was.requirements.map(({ id, met }) => [id, met]));
  const moved = is.requirements.filter(({ id, met }) => (before.get(id) ?? 'yes') !== met);
  const telling = moved.filter(({ met }) => met === is.eligible);
  return telling.length > 0 ? telling : moved;
}

/** A category that is not in force is answered no. */
function categories(before: Assessment, after: Assessment): Changes['categories'] {
  const was = new Map(before.categories.map((category) => [category.id, category]));
  const is = new Map(after.categories.map((category) => [category.id, category]));
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((id) => {
    const from = was.get(id)?.eligible ?? 'no';
    const to = is.get(id)?.eligible ?? 'no';
    return from === to ? [] : { id, from, to, because: is.get(id)?.because };
  });
}
