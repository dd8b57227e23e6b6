import type { Doubt, Reading } from './candidate/settling.ts';
import type { Category } from './categories/category.ts';
import type { CrsId, Node } from './crs/node.ts';
import { scoreCrs } from './crs/score.ts';
import type { Day } from './day.ts';
import { type Evaluation, evaluate, withoutLoss } from './evaluate.ts';
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
  const readAlone = (readings: readonly Reading[]) => evaluate(profile, asOf, law, new Set(readings), first);
  const { base, taken } = conservative(first, readAlone);
  const read: Read = (readings) => withoutLoss(base, readAlone(readings));
  const { doubts, others, all } = everyDoubt(base, taken, read);
  const readings = others.map(({ reading }) => reading);
  const switchedBut = (kept: Reading) => read(switchedAll(readings, taken, kept));
  const told: Told[] = [];
  for (const { message, reading } of doubts) {
    const other = otherOf(others, reading);
    if (reading === undefined || !other) told.push({ message });
    else if (differs(base, other)) told.push({ message, other });
    else if (all && differs(all, switchedBut(reading))) told.push({ message, other: all, together: true });
  }
  return {
    base,
    programs: withDoubts(base.programs, others, all, () => everyCombination(readings, read)),
    doubts: told,
    categories: () => withCategoryDoubts(base, others, all),
  };
}

type Read = (readings: readonly Reading[]) => Evaluation;

/** Each reading that a doubt leaves open, with what it gives by itself. */
type Others = readonly { readonly reading: Reading; readonly evaluation: Evaluation }[];

interface EveryDoubt {
  readonly doubts: readonly Doubt[];
  readonly others: Others;
  /** Several doubts may be worth something together only: all of them read the other way. */
  readonly all: Evaluation | undefined;
}

/** All doubts, also those that show only once another is read the other way. */
function everyDoubt(base: Evaluation, taken: readonly Reading[], read: Read): EveryDoubt {
  const doubts = [...base.candidate.doubts];
  const others: { reading: Reading; evaluation: Evaluation }[] = [];
  let all: Evaluation | undefined;
  for (let readings = readingsOf(doubts); readings.length > others.length; readings = readingsOf(doubts)) {
    for (const reading of readings.slice(others.length)) {
      others.push({ reading, evaluation: read(switched(taken, reading)) });
    }
    all = readings.length > 1 ? read(switchedAll(readings, taken, undefined)) : undefined;
    const found = [...others.map(({ evaluation }) => evaluation), ...(all ? [all] : [])];
    for (const { candidate } of found) addNew(doubts, candidate.doubts);
  }
  return { doubts, others, all };
}

function addNew(doubts: Doubt[], more: readonly Doubt[]): void {
  const known = readingsOf(doubts);
  for (const doubt of more) if (doubt.reading !== undefined && !known.includes(doubt.reading)) doubts.push(doubt);
}

/** All readings read the other way, but for one that is kept. */
function switchedAll(
  readings: readonly Reading[],
  taken: readonly Reading[],
  kept: Reading | undefined,
): readonly Reading[] {
  return readings.filter((reading) => (reading === kept) === taken.includes(reading));
}

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

/** More are not tried one by one: their combinations double with each. */
const combinedAtMost = 4;

/** The profile under every combination of readings; `undefined` where there are too many. */
function everyCombination(readings: readonly Reading[], read: Read): readonly Evaluation[] | undefined {
  if (readings.length > combinedAtMost) return undefined;
  let combinations: readonly (readonly Reading[])[] = [[]];
  for (const reading of readings) combinations = [...combinations, ...combinations.map((some) => [...some, reading])];
  return combinations.map(read);
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

/**
 * A requirement that another reading answers differently is unknown. A program is not met for sure where no reading meets all
 * of its requirements at once.
 * @param everyWay the profile under every combination of readings, worked out only where the answer may hang on it
 */
function withDoubts(
  programs: readonly Program[],
  alone: Others,
  all: Evaluation | undefined,
  everyWay: () => readonly Evaluation[] | undefined,
): readonly Program[] {
  const others: (readonly Program[])[] = [];
  for (const { evaluation } of alone) if (evaluation.programs !== programs) others.push(evaluation.programs);
  if (all && all.programs !== programs) others.push(all.programs);
  if (others.length === 0) return programs;
  return programs.map((one, index) => {
    const asRead = others.flatMap((other) => other[index] ?? []);
    const { id, eligible, requirements } = program(one.id, withOpen(one, asRead));
    const isNo = ({ programs: answered }: Evaluation) => answered[index]?.eligible === 'no';
    const never =
      eligible === 'unknown' &&
      [one, ...asRead].every((answered) => answered.eligible === 'no') &&
      everyWay()?.every(isNo) === true;
    return { id, eligible: never ? 'no' : eligible, requirements };
  });
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
