import type { AnswerOf } from '../base/answer.ts';
import { areAllCombined, combinations } from '../base/combinations.ts';
import type { Day } from '../base/day.ts';
import type { Category } from '../categories/category.ts';
import type { Doubt, DoubtKind } from '../facts/settling.ts';
import type { CategoryId } from '../law/categories/tables.ts';
import type { Law } from '../law/law.ts';
import type { ProgramId } from '../law/programs/ids.ts';
import type { Message } from '../messages/message.ts';
import type { Profile } from '../profile/schema.ts';
import { type Program, program, type Requirement } from '../programs/requirement.ts';
import type { CrsId, Node } from '../score-tree/node.ts';
import { type Evaluation, evaluate, withoutLoss } from './evaluate.ts';

/** Something open, and what the other reading would give. */
export interface Unknown {
  /** What is open, as a message. */
  readonly message: Message;
  /** The figures hold only when the other doubts are read the other way too. */
  readonly together?: true;
  /** The total under the other reading, where it differs. */
  readonly total?: number;
  /** The points of the FSW grid under the other reading, where they differ. */
  readonly grid?: number;
  /** Programs whose answer would differ. */
  readonly programs?: readonly AnswerOf<ProgramId>[];
  /** Categories whose answer would differ. */
  readonly categories?: readonly AnswerOf<CategoryId>[];
}

/** A profile read in every way that its doubts allow. */
export interface BothWays {
  /** The conservative reading, from which the points come. */
  readonly base: Evaluation;
  readonly programs: readonly Program[];
  /** The doubts that a person is told of. */
  readonly doubts: readonly ToldDoubt[];
  readonly categories: () => readonly Category[];
}

/** A doubt with the reading that shows what it is worth; without one where the other reading has no figure. */
interface ToldDoubt {
  readonly message: Message;
  readonly other?: Evaluation;
  readonly together?: true;
}

const none: ReadonlySet<DoubtKind> = new Set();

/** Settles and scores a profile under the conservative reading, then again with each doubt read the other way. */
export function readBothWays(profile: Profile, asOf: Day, law: Law): BothWays {
  const base = evaluate(profile, asOf, law, none);
  const { doubts } = base.candidate;
  // Where none can be read otherwise, every way comes to the same: this is only quicker.
  for (const { kind } of doubts) if (kind !== undefined) return readEveryWay(profile, asOf, law, base);
  return { base, programs: base.programs, doubts, categories: base.categories };
}

function readEveryWay(profile: Profile, asOf: Day, law: Law, first: Evaluation): BothWays {
  const readAlone = (readings: readonly DoubtKind[]) => evaluate(profile, asOf, law, new Set(readings), first);
  const { base, taken } = conservative(first, readAlone);
  const ways = everyWay(base, (others) => withoutLoss(base, readAlone(switched(taken, others))));
  return {
    base,
    programs: withDoubts(base.programs, ways),
    doubts: ways.doubts.flatMap((doubt) => tellDoubt(base, ways, doubt)),
    categories: () => withCategoryDoubts(base, ways),
  };
}

/** Other readings of a profile, each with what it gives. */
interface Ways {
  /** All doubts, also those that show only once another is read the other way. */
  readonly doubts: readonly Doubt[];
  /** Each reading by itself, and together those that may be worth something together only; fewest first. */
  readonly others: readonly Way[];
  /** Every combination of readings is among them. */
  readonly complete: boolean;
  /** A combination that need not be among them. */
  readonly read: (readings: readonly DoubtKind[]) => Way;
}

interface Way {
  readonly readings: readonly DoubtKind[];
  readonly evaluation: Evaluation;
}

function everyWay(base: Evaluation, readOthers: (readings: readonly DoubtKind[]) => Evaluation): Ways {
  const known = new Map<string, Way>();
  const read = (readings: readonly DoubtKind[]): Way => {
    const way = known.get(readings.join()) ?? { readings, evaluation: readOthers(readings) };
    known.set(readings.join(), way);
    return way;
  };
  const doubts = [...base.candidate.doubts];
  for (let count = 0; ; ) {
    const readings = readingsOf(doubts);
    if (readings.length === count) {
      return { doubts, others: combinations(readings).map(read), complete: areAllCombined(readings), read };
    }
    count = readings.length;
    for (const some of [...readings.map((one) => [one]), readings]) addNew(doubts, read(some).evaluation);
  }
}

function addNew(doubts: Doubt[], { candidate }: Evaluation): void {
  const known = readingsOf(doubts);
  for (const doubt of candidate.doubts) {
    if (doubt.kind !== undefined && !known.includes(doubt.kind)) doubts.push(doubt);
  }
}

/** What a doubt is worth by itself, else what it is worth together with others; left out where it is worth nothing. */
function tellDoubt(base: Evaluation, { others }: Ways, { message, kind }: Doubt): readonly ToldDoubt[] {
  if (kind === undefined) return [{ message }];
  const alone = others.find(({ readings }) => readings.length === 1 && readings[0] === kind);
  if (alone && differs(base, alone.evaluation)) return [{ message, other: alone.evaluation }];
  const without = ({ readings }: Way) =>
    others.find((other) =>
      isSame(
        other.readings,
        readings.filter((one) => one !== kind),
      ),
    );
  const together = others.toReversed().find((way) => {
    const rest = way.readings.includes(kind) ? without(way) : undefined;
    return rest !== undefined && differs(way.evaluation, rest.evaluation);
  });
  return together ? [{ message, other: together.evaluation, together: true }] : [];
}

function isSame(ones: readonly DoubtKind[], others: readonly DoubtKind[]): boolean {
  return ones.length === others.length && ones.every((one, index) => one === others[index]);
}

/** Readings taken, with some read the other way. */
function switched(taken: readonly DoubtKind[], others: readonly DoubtKind[]): readonly DoubtKind[] {
  // Only quicker: the filters would leave the same.
  if (taken.length === 0) return others;
  return [...taken.filter((one) => !others.includes(one)), ...others.filter((one) => !taken.includes(one))];
}

/** The readings that doubts leave open, each once. */
function readingsOf(doubts: readonly Doubt[]): readonly DoubtKind[] {
  const readings: DoubtKind[] = [];
  for (const { kind } of doubts) if (kind !== undefined && !readings.includes(kind)) readings.push(kind);
  return readings;
}

/** The CRS under the conservative reading, without what a doubt would change. */
export function scoreConservatively(profile: Profile, asOf: Day, law: Law): Node<CrsId> {
  const first = evaluate(profile, asOf, law, none);
  const read = (readings: readonly DoubtKind[]) => evaluate(profile, asOf, law, new Set(readings), first);
  return conservative(first, read).base.crs;
}

/** What each doubt is worth. */
export function tellDoubts({ base, doubts }: BothWays): readonly Unknown[] {
  return doubts.map(({ message, other, together }) => ({
    message,
    ...(together && { together }),
    ...(other && effects(base, other)),
  }));
}

/** A partner of whom it is not stated whether they count is counted, unless that would give more points. */
function conservative(
  first: Evaluation,
  read: (readings: readonly DoubtKind[]) => Evaluation,
): { readonly base: Evaluation; readonly taken: readonly DoubtKind[] } {
  // Only quicker: a reading that nothing asks for gives the same points.
  if (first.candidate.doubts.some(({ kind }) => kind === 'partner.notCounted')) {
    const alone = read(['partner.notCounted']);
    if (alone.crs.points < first.crs.points) return { base: alone, taken: ['partner.notCounted'] };
  }
  return { base: first, taken: [] };
}

/**
 * A requirement that another reading answers differently is unknown. A program is not met for sure where no reading meets all
 * of its requirements at once.
 */
function withDoubts(programs: readonly Program[], ways: Ways): readonly Program[] {
  const read: (readonly Program[])[] = [];
  for (const { evaluation } of ways.others) if (evaluation.programs !== programs) read.push(evaluation.programs);
  if (read.length === 0) return programs;
  return programs.map((one, index) => {
    const asRead = read.flatMap((other) => (other[index] === one ? [] : (other[index] ?? [])));
    if (asRead.length === 0) return one;
    const { id, eligible, requirements } = program(one.id, withOpen(one, asRead));
    const never = eligible === 'unknown' && one.eligible === 'no' && isNeverMet(one, index, ways);
    return { id, eligible: never ? 'no' : eligible, requirements };
  });
}

/** Whether no combination of readings meets a program; false also where there are too many to try. */
function isNeverMet(base: Program, index: number, { doubts, others, complete, read }: Ways): boolean {
  const isMissed = ({ evaluation }: Way) => evaluation.programs[index]?.eligible === 'no';
  if (complete || !others.every(isMissed)) return others.every(isMissed);
  const touching = readingsOf(doubts).filter((kind) =>
    others.some((way) => {
      const without = way.readings.filter((one) => one !== kind);
      const other = without.length === 0 ? base : read(without).evaluation.programs[index];
      const one = way.evaluation.programs[index];
      return way.readings.includes(kind) && one !== undefined && !areMetAlike([one], other ? [other] : []);
    }),
  );
  return areAllCombined(touching) && combinations(touching).map(read).every(isMissed);
}

/** The requirements of a program, unknown where another reading answers one differently, or asks for one more. */
function withOpen({ requirements }: Program, others: readonly Program[]): readonly Requirement[] {
  const open = requirements.map(
    (requirement): Requirement =>
      others.some((other) => isAnsweredOtherwise(requirement, other))
        ? { ...requirement, met: 'unknown' }
        : requirement,
  );
  for (const other of others) {
    other.requirements.forEach((requirement, index) => {
      if (requirement.met === 'yes' || open.some(({ id }) => id === requirement.id)) return;
      open.splice(index, 0, { ...requirement, met: 'unknown' });
    });
  }
  return open;
}

/** What another reading does not ask for is met there. */
function isAnsweredOtherwise({ id, met }: Requirement, { requirements }: Program): boolean {
  for (const answer of requirements) if (answer.id === id) return answer.met !== met;
  return met !== 'yes';
}

/** A category that another reading answers differently is unknown, for the doubt of that reading. */
function withCategoryDoubts(base: Evaluation, { doubts, others }: Ways): readonly Category[] {
  return base.categories().map((category) => {
    const other = others.find(({ evaluation }) => categoryIn(evaluation, category.id)?.eligible !== category.eligible);
    if (!other) return category;
    const [kind] = other.readings;
    const doubt = other.readings.length === 1 ? doubts.find((one) => one.kind === kind) : undefined;
    const because: Message = doubt?.message ?? { id: 'categories.together', values: {} };
    const open: Category = { ...category, eligible: 'unknown', because };
    const would = categoryIn(other.evaluation, category.id);
    return category.eligible === 'no' && would ? { ...open, work: would.work, otherwise: would.because } : open;
  });
}

function categoryIn({ categories }: Evaluation, id: CategoryId): Category | undefined {
  return categories().find((one) => one.id === id);
}

function effects(base: Evaluation, other: Evaluation): Omit<Unknown, 'message' | 'together'> {
  const changed = <Id extends string>(before: readonly AnswerOf<Id>[], after: readonly AnswerOf<Id>[]) =>
    after
      .filter(({ id, eligible }) => before.some((one) => one.id === id && one.eligible !== eligible))
      .map(({ id, eligible }) => ({ id, eligible }));
  const programs = changed(base.programs, other.programs);
  const categories = changed(base.categories(), other.categories());
  return {
    ...(other.crs.points !== base.crs.points && { total: other.crs.points }),
    ...(other.grid.points !== base.grid.points && { grid: other.grid.points }),
    ...(programs.length > 0 && { programs }),
    ...(categories.length > 0 && { categories }),
  };
}

/** Whether two readings differ in anything that a person is told. */
function differs(one: Evaluation, other: Evaluation): boolean {
  return (
    one.crs.points !== other.crs.points ||
    one.grid.points !== other.grid.points ||
    // Taken over from one reading to the other, they need not be looked at to be the same: only quicker.
    (one.programs !== other.programs && !areMetAlike(one.programs, other.programs)) ||
    (one.categories !== other.categories && !isSelectedAlike(one.categories(), other.categories()))
  );
}

function areMetAlike(ones: readonly Program[], others: readonly Program[]): boolean {
  return ones.every(
    (one, index) => one === others[index] || isAnsweredAlike(one.requirements, others[index]?.requirements),
  );
}

function isSelectedAlike(ones: readonly Category[], others: readonly Category[]): boolean {
  return ones.every(({ eligible }, index) => others[index]?.eligible === eligible);
}

function isAnsweredAlike(ones: readonly Requirement[], others: readonly Requirement[] = []): boolean {
  return (
    ones.length === others.length &&
    ones.every(({ id, met }, index) => others[index]?.id === id && others[index]?.met === met)
  );
}
