import type { Candidate } from './candidate/candidate.ts';
import { settle } from './candidate/settle.ts';
import type { Reading } from './candidate/settling.ts';
import { assessCategories } from './categories/assess-categories.ts';
import type { Category } from './categories/category.ts';
import type { Arrangement } from './crs/arrangement.ts';
import type { CrsId, GridId, Node } from './crs/node.ts';
import { scoreArrangements } from './crs/score.ts';
import { type Day, formatDay } from './day.ts';
import type { Profile } from './profile/schema.ts';
import { assessCec } from './programs/cec.ts';
import { assessFst } from './programs/fst.ts';
import { assessFsw } from './programs/fsw.ts';
import { scoreGrid } from './programs/grid.ts';
import { type Answer, type Program, type ProgramId, program } from './programs/requirement.ts';
import { categoriesHistory } from './rules/categories/index.ts';
import type { CategoryId } from './rules/categories/tables.ts';
import type { Law } from './rules/law.ts';
import { invitationOrder } from './rules/programs/index.ts';
import type { Message } from './words/message.ts';

/** Something open, and what the other reading would give. */
export interface Unknown {
  readonly message: Message;
  /** The total under the other reading, where it differs. */
  readonly total?: number;
  /** The points of the FSW grid under the other reading, where they differ. */
  readonly grid?: number;
  /** Programs whose answer would differ. */
  readonly programs?: readonly { readonly id: ProgramId; readonly eligible: Answer }[];
  /** Categories whose answer would differ. */
  readonly categories?: readonly { readonly id: CategoryId; readonly eligible: Answer }[];
}

/** Everything that Express Entry says about one person on one day, under the rules of one day. */
export interface Assessment {
  readonly asOf: Day;
  readonly law: Law;
  /** False when a newer version of the CRS is in force whose tables are not known. */
  readonly complete: boolean;
  readonly languages: Arrangement;
  readonly programs: readonly Program[];
  readonly grid: Node<GridId>;
  readonly crs: Node<CrsId>;
  /** The categories in force, in their order; none before 2023-05-31. */
  readonly categories: readonly Category[];
  readonly notes: readonly Message[];
  readonly unknowns: readonly Unknown[];
}

/** One reading of the facts, scored. */
interface Evaluation {
  readonly candidate: Candidate;
  readonly languages: Arrangement;
  readonly programs: readonly Program[];
  readonly grid: Node<GridId>;
  readonly crs: Node<CrsId>;
  readonly categories: readonly Category[];
}

/**
 * Assesses a person. Pure: the day and the law are arguments.
 * @param profile validated facts (see `readProfile`)
 * @param asOf the day of the facts
 * @param law the rules, usually `lawOn` the same day
 */
export function assess(profile: Profile, asOf: Day, law: Law): Assessment {
  const first = evaluate(profile, asOf, law, new Set());
  const readings = [...new Set(first.candidate.doubts.flatMap(({ reading }) => reading ?? []))];
  const others = new Map(readings.map((reading) => [reading, evaluate(profile, asOf, law, new Set([reading]))]));
  const base = conservative(first, others);
  const together = readings.length > 1 ? [evaluate(profile, asOf, law, new Set(readings))] : [];
  return {
    asOf,
    law,
    complete: law.crsMissing === undefined,
    languages: base.languages,
    programs: others.size === 0 ? base.programs : withDoubts(base.programs, [first, ...others.values(), ...together]),
    grid: base.grid,
    crs: base.crs,
    categories: others.size === 0 ? base.categories : withCategoryDoubts(base, others, together),
    notes: base.candidate.notes,
    unknowns: [...lawDoubts(law, asOf), ...unknowns(base, first, others)],
  };
}

/**
 * Which languages stand first and second is the person's choice: the most points among the choices that open a program,
 * or the most points where none does.
 */
function evaluate(profile: Profile, asOf: Day, law: Law, readings: ReadonlySet<Reading>): Evaluation {
  const candidate = settle(profile, asOf, law, readings);
  const cec = assessCec(candidate, law);
  const fst = assessFst(candidate, law);
  const categories = assessCategories(candidate, law);
  let best: Evaluation | undefined;
  for (const { languages, crs } of scoreArrangements(candidate, law.crs.tables)) {
    const grid = scoreGrid(candidate, languages, law);
    const programs = [assessFsw(candidate, languages, grid, law), cec, fst];
    const evaluation = { candidate, languages, programs, grid, crs, categories };
    if (programs.some(({ eligible }) => eligible === 'yes')) return evaluation;
    best ??= evaluation;
  }
  if (!best) throw new Error('a candidate has at least one arrangement of languages');
  return best;
}

/** A partner of whom it is not stated whether they count is counted, unless that would give more points. */
function conservative(first: Evaluation, others: ReadonlyMap<Reading, Evaluation>): Evaluation {
  const alone = others.get('partner.notCounted');
  return alone && alone.crs.points < first.crs.points ? alone : first;
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
  together: readonly Evaluation[],
): readonly Category[] {
  const answer = ({ categories }: Evaluation, id: CategoryId) => categories.find((one) => one.id === id)?.eligible;
  return base.categories.map((category) => {
    const differs = (other: Evaluation) => answer(other, category.id) !== category.eligible;
    const doubt = base.candidate.doubts.find(({ reading }) => {
      const other = reading === undefined ? undefined : others.get(reading);
      return other !== undefined && differs(other);
    });
    if (doubt) return { ...category, eligible: 'unknown', because: doubt.message };
    return together.some(differs) ? { ...category, eligible: 'unknown' } : category;
  });
}

function unknowns(base: Evaluation, first: Evaluation, others: ReadonlyMap<Reading, Evaluation>): readonly Unknown[] {
  return first.candidate.doubts.flatMap(({ message, reading }): readonly Unknown[] => {
    if (reading === undefined) return [{ message }];
    const switched = others.get(reading);
    const other = switched === base ? first : switched;
    if (!other) return [];
    const programs = other.programs
      .filter(({ id, eligible }) => base.programs.some((one) => one.id === id && one.eligible !== eligible))
      .map(({ id, eligible }) => ({ id, eligible }));
    const categories = other.categories
      .filter(({ id, eligible }) => base.categories.some((one) => one.id === id && one.eligible !== eligible))
      .map(({ id, eligible }) => ({ id, eligible }));
    const unknown = {
      message,
      ...(other.crs.points !== base.crs.points && { total: other.crs.points }),
      ...(other.grid.points !== base.grid.points && { grid: other.grid.points }),
      ...(programs.length > 0 && { programs }),
      ...(categories.length > 0 && { categories }),
    };
    return Object.keys(unknown).length > 1 || changesRequirement(base, other) ? [unknown] : [];
  });
}

function changesRequirement(base: Evaluation, other: Evaluation): boolean {
  const met = ({ programs }: Evaluation) =>
    programs.flatMap(({ requirements }) => requirements.map(({ id, met }) => `${id} ${met}`)).join();
  return met(base) !== met(other);
}

/** What is open in the law itself on the day. */
function lawDoubts({ funds, crsMissing, crs, programs, categories }: Law, asOf: Day): readonly Unknown[] {
  const day = formatDay(asOf);
  const found: Message[] = [];
  if (crsMissing) {
    found.push({ id: 'law.crsIncomplete', values: { used: crs.id, missing: crsMissing.id } });
  }
  if (funds?.lastShown !== undefined && day > funds.lastShown) {
    found.push({ id: 'law.fundsCarriedForward', values: { table: funds.id, lastShown: funds.lastShown } });
  }
  if (!programs.tables.fst.trades.inNoc2021) found.push({ id: 'law.olderNoc', values: {} });
  if (categories && day > categories.verified && categories === categoriesHistory.versions.at(-1)) {
    found.push({
      id: 'law.categoriesCarriedForward',
      values: { version: categories.id, verified: categories.verified },
    });
  }
  return found.map((message) => ({ message }));
}

/** The program under which someone eligible for several is invited. */
export function invitedUnder(programs: readonly Program[]): ProgramId | undefined {
  return invitationOrder.find((id) => programs.some((one) => one.id === id && one.eligible === 'yes'));
}
