import type { Reading } from './candidate/settling.ts';
import type { Category } from './categories/category.ts';
import type { Day } from './day.ts';
import { type Evaluation, evaluate } from './evaluate.ts';
import type { Profile } from './profile/schema.ts';
import { type Answer, type Program, type ProgramId, program } from './programs/requirement.ts';
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
  readonly categories: readonly Category[];
  readonly unknowns: readonly Unknown[];
}

const none: ReadonlySet<Reading> = new Set();

/** Settles and scores a profile under the conservative reading, then again with each doubt read the other way. */
export function readBothWays(profile: Profile, asOf: Day, law: Law): BothWays {
  const read = (readings: Iterable<Reading>) => evaluate(profile, asOf, law, new Set(readings));
  const { base, taken } = conservative(evaluate(profile, asOf, law, none), read);
  const readings = [...new Set(base.candidate.doubts.flatMap(({ reading }) => reading ?? []))];
  if (readings.length === 0) {
    const unknowns = base.candidate.doubts.map(({ message }) => ({ message }));
    return { base, programs: base.programs, categories: base.categories, unknowns };
  }
  const switchedBut = (kept: Reading | undefined) =>
    read(readings.filter((reading) => (reading === kept) === taken.includes(reading)));
  const others = new Map(
    readings.map((reading) => [
      reading,
      read(taken.includes(reading) ? taken.filter((one) => one !== reading) : [...taken, reading]),
    ]),
  );
  const all = readings.length > 1 ? switchedBut(undefined) : undefined;
  const every = [...others.values(), ...(all ? [all] : [])];
  return {
    base,
    programs: withDoubts(base.programs, every),
    categories: withCategoryDoubts(base, others, all),
    unknowns: base.candidate.doubts.flatMap(({ message, reading }): readonly Unknown[] => {
      const other = reading === undefined ? undefined : others.get(reading);
      if (reading === undefined || !other) return [{ message }];
      if (differs(base, other)) return [{ message, ...effects(base, other) }];
      return all && differs(all, switchedBut(reading)) ? [{ message, together: true, ...effects(base, all) }] : [];
    }),
  };
}

/** The conservative reading alone: the points, without what a doubt would change. */
export function readConservatively(profile: Profile, asOf: Day, law: Law): Evaluation {
  const read = (readings: Iterable<Reading>) => evaluate(profile, asOf, law, new Set(readings));
  return conservative(evaluate(profile, asOf, law, none), read).base;
}

/** A partner of whom it is not stated whether they count is counted, unless that would give more points. */
function conservative(
  first: Evaluation,
  read: (readings: Iterable<Reading>) => Evaluation,
): { readonly base: Evaluation; readonly taken: readonly Reading[] } {
  if (first.candidate.doubts.some(({ reading }) => reading === 'partner.notCounted')) {
    const alone = read(['partner.notCounted']);
    if (alone.crs.points < first.crs.points) return { base: alone, taken: ['partner.notCounted'] };
  }
  return { base: first, taken: [] };
}

/** A requirement that another reading answers differently is unknown. */
function withDoubts(programs: readonly Program[], others: readonly Evaluation[]): readonly Program[] {
  return programs.map(({ id, requirements }) => {
    const answers = others.flatMap((other) =>
      other.programs.filter((one) => one.id === id).flatMap((one) => one.requirements),
    );
    return program(
      id,
      requirements.map((requirement) =>
        answers.some((answer) => answer.id === requirement.id && answer.met !== requirement.met)
          ? { ...requirement, met: 'unknown' }
          : requirement,
      ),
    );
  });
}

/** A category that another reading answers differently is unknown, for the doubt of that reading. */
function withCategoryDoubts(
  base: Evaluation,
  others: ReadonlyMap<Reading, Evaluation>,
  all: Evaluation | undefined,
): readonly Category[] {
  const answer = ({ categories }: Evaluation, id: CategoryId) => categories.find((one) => one.id === id)?.eligible;
  return base.categories.map((category) => {
    const isOther = (other: Evaluation) => answer(other, category.id) !== category.eligible;
    const doubt = base.candidate.doubts.find(({ reading }) => {
      const other = reading === undefined ? undefined : others.get(reading);
      return other !== undefined && isOther(other);
    });
    const other = doubt?.reading !== undefined ? others.get(doubt.reading) : all && isOther(all) ? all : undefined;
    if (!other) return category;
    const because: Message = doubt?.message ?? { id: 'categories.together', values: {} };
    const open: Category = { ...category, eligible: 'unknown', because };
    const would = other.categories.find(({ id }) => id === category.id);
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
  const categories = changed(base.categories, other.categories);
  return {
    ...(other.crs.points !== base.crs.points && { total: other.crs.points }),
    ...(other.grid.points !== base.grid.points && { grid: other.grid.points }),
    ...(programs.length > 0 && { programs }),
    ...(categories.length > 0 && { categories }),
  };
}

/** Whether two readings differ in anything that a person is told. */
function differs(one: Evaluation, other: Evaluation): boolean {
  const told = ({ crs, grid, programs, categories }: Evaluation) =>
    [
      crs.points,
      grid.points,
      ...programs.flatMap(({ requirements }) => requirements.map(({ id, met }) => `${id} ${met}`)),
      ...categories.map(({ id, eligible }) => `${id} ${eligible}`),
    ].join();
  return told(one) !== told(other);
}
