import type { Doubt, Reading } from './candidate/settling.ts';
import type { Category } from './categories/category.ts';
import type { CrsId, Node } from './crs/node.ts';
import { scoreCrs } from './crs/score.ts';
import type { Day } from './day.ts';
import { type Evaluation, evaluate } from './evaluate.ts';
import type { Profile } from './profile/schema.ts';
import { type Answer, type Program, type ProgramId, program, type Requirement } from './programs/requirement.ts';
import type { CategoryId } from './rules/categories/tables.ts';
import type { Law } from './rules/law.ts';
import type { Message } from './words/message.ts';

/** Something open, and what the other reading would give. */
export interface Unknown {
  readonly message: Message;
  /** The figures hold only when the other doubts are read the other way too. */
  readonly together?: true;
  /** The total under the other reading, where it differs. */
  readonly total?: number;
  /** The points of the FSW grid under the other reading, where they differ. */
  readonly grid?: number;
  /** Programs whose answer would differ. */
  readonly programs?: readonly { readonly id: ProgramId; readonly eligible: Answer }[];
  /** Categories whose answer would differ. */
  readonly categories?: readonly { readonly id: CategoryId; readonly eligible: Answer }[];
}

/** A profile read in every way that its doubts allow. */
export interface BothWays {
  /** The conservative reading, from which the points come. */
  readonly base: Evaluation;
  readonly programs: readonly Program[];
  /** The doubts that a person is told of. */
  readonly doubts: readonly Told[];
  readonly categories: () => readonly Category[];
}

/** A doubt with the reading that shows what it is worth; without one where the other reading has no figure. */
interface Told {
  readonly message: Message;
  readonly other?: Evaluation;
  readonly together?: true;
}

const none: ReadonlySet<Reading> = new Set();

/** Settles and scores a profile under the conservative reading, then again with each doubt read the other way. */
export function readBothWays(profile: Profile, asOf: Day, law: Law): BothWays {
  const base = evaluate(profile, asOf, law, none);
  const { doubts } = base.candidate;
  for (const { reading } of doubts) if (reading !== undefined) return readEveryWay(profile, asOf, law, base);
  return { base, programs: base.programs, doubts, categories: base.categories };
}

function readEveryWay(profile: Profile, asOf: Day, law: Law, first: Evaluation): BothWays {
  const read = (readings: readonly Reading[]) => evaluate(profile, asOf, law, new Set(readings), first);
  const { base, taken } = conservative(first, read);
  const { doubts } = base.candidate;
  const readings = readingsOf(doubts);
  const others: Others = readings.map((reading) => ({ reading, evaluation: read(switched(taken, reading)) }));
  // Several doubts may be worth something together only: all of them read the other way, but for one.
  const switchedBut = (kept: Reading | undefined) =>
    read(readings.filter((reading) => (reading === kept) === taken.includes(reading)));
  const all = readings.length > 1 ? switchedBut(undefined) : undefined;
  const told: Told[] = [];
  for (const { message, reading } of doubts) {
    const other = otherOf(others, reading);
    if (reading === undefined || !other) told.push({ message });
    else if (differs(base, other)) told.push({ message, other });
    else if (all && differs(all, switchedBut(reading))) told.push({ message, other: all, together: true });
  }
  return {
    base,
    programs: withDoubts(base.programs, others, all),
    doubts: told,
    categories: () => withCategoryDoubts(base, others, all),
  };
}

/** Each reading that a doubt leaves open, with what it gives by itself. */
type Others = readonly { readonly reading: Reading; readonly evaluation: Evaluation }[];

function otherOf(others: Others, wanted: Reading | undefined): Evaluation | undefined {
  for (const { reading, evaluation } of others) if (reading === wanted) return evaluation;
  return undefined;
}

function switched(taken: readonly Reading[], reading: Reading): readonly Reading[] {
  if (taken.length === 0) return [reading];
  return taken.includes(reading) ? taken.filter((one) => one !== reading) : [...taken, reading];
}

/** The readings that doubts leave open, each once. */
function readingsOf(doubts: readonly Doubt[]): readonly Reading[] {
  const readings: Reading[] = [];
  for (const { reading } of doubts) if (reading !== undefined && !readings.includes(reading)) readings.push(reading);
  return readings;
}

/** The CRS under the conservative reading, without what a doubt would change. */
export function scoreConservatively(profile: Profile, asOf: Day, law: Law): Node<CrsId> {
  const first = evaluate(profile, asOf, law, none);
  const read = (readings: readonly Reading[]) => evaluate(profile, asOf, law, new Set(readings), first);
  const { candidate, languages } = conservative(first, read).base;
  return scoreCrs(candidate, languages, law.crs.tables);
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
  read: (readings: readonly Reading[]) => Evaluation,
): { readonly base: Evaluation; readonly taken: readonly Reading[] } {
  if (first.candidate.doubts.some(({ reading }) => reading === 'partner.notCounted')) {
    const alone = read(['partner.notCounted']);
    if (alone.crs.total < first.crs.total) return { base: alone, taken: ['partner.notCounted'] };
  }
  return { base: first, taken: [] };
}

/** A requirement that another reading answers differently is unknown. */
function withDoubts(programs: readonly Program[], alone: Others, all: Evaluation | undefined): readonly Program[] {
  const others: (readonly Program[])[] = [];
  for (const { evaluation } of alone) if (evaluation.programs !== programs) others.push(evaluation.programs);
  if (all && all.programs !== programs) others.push(all.programs);
  if (others.length === 0) return programs;
  return programs.map(({ id, requirements }, index) =>
    program(
      id,
      requirements.map((requirement) =>
        others.some((other) => isAnsweredOtherwise(requirement, other[index]))
          ? { ...requirement, met: 'unknown' }
          : requirement,
      ),
    ),
  );
}

function isAnsweredOtherwise({ id, met }: Requirement, other: Program | undefined): boolean {
  for (const answer of other?.requirements ?? []) if (answer.id === id) return answer.met !== met;
  return false;
}

/** A category that another reading answers differently is unknown, for the doubt of that reading. */
function withCategoryDoubts(base: Evaluation, others: Others, all: Evaluation | undefined): readonly Category[] {
  const answer = ({ categories }: Evaluation, id: CategoryId) => categories().find((one) => one.id === id)?.eligible;
  return base.categories().map((category) => {
    const isOther = (other: Evaluation) => answer(other, category.id) !== category.eligible;
    const doubt = base.candidate.doubts.find(({ reading }) => {
      const other = otherOf(others, reading);
      return other !== undefined && isOther(other);
    });
    const other = doubt ? otherOf(others, doubt.reading) : all && isOther(all) ? all : undefined;
    if (!other) return category;
    const because: Message = doubt?.message ?? { id: 'categories.together', values: {} };
    const open: Category = { ...category, eligible: 'unknown', because };
    const would = other.categories().find(({ id }) => id === category.id);
    return category.eligible === 'no' && would ? { ...open, work: would.work, otherwise: would.because } : open;
  });
}

function effects(base: Evaluation, other: Evaluation): Omit<Unknown, 'message' | 'together'> {
  const changed = <Id extends string>(
    before: readonly { readonly id: Id; readonly eligible: Answer }[],
    after: readonly { readonly id: Id; readonly eligible: Answer }[],
  ) =>
    after
      .filter(({ id, eligible }) => before.some((one) => one.id === id && one.eligible !== eligible))
      .map(({ id, eligible }) => ({ id, eligible }));
  const programs = changed(base.programs, other.programs);
  const categories = changed(base.categories(), other.categories());
  return {
    ...(other.crs.total !== base.crs.total && { total: other.crs.total }),
    ...(other.grid !== base.grid && { grid: other.grid }),
    ...(programs.length > 0 && { programs }),
    ...(categories.length > 0 && { categories }),
  };
}

/** Whether two readings differ in anything that a person is told. */
function differs(one: Evaluation, other: Evaluation): boolean {
  return (
    one.crs.total !== other.crs.total ||
    one.grid !== other.grid ||
    // Taken over from one reading to the other, they need not be looked at to be the same.
    (one.programs !== other.programs && !areMetAlike(one.programs, other.programs)) ||
    (one.categories !== other.categories && !isSelectedAlike(one.categories(), other.categories()))
  );
}

function areMetAlike(ones: readonly Program[], others: readonly Program[]): boolean {
  return ones.every(({ requirements }, index) => isAnsweredAlike(requirements, others[index]?.requirements));
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
