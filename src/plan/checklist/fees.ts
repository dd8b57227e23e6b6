import { type Day, formatDay, parseDay } from '../../base/day.ts';
import { feesOn, feeTables, nextIndexation } from '../../law/fees/index.ts';
import { biometricsFee, type FeeTable } from '../../law/fees/tables.ts';
import type { ChecklistMessage } from './message.ts';
import type { Person, PersonId } from './people.ts';
import { givesBiometrics } from './personal.ts';

/** What one person owes, in CAD. */
export interface PersonFees {
  /** The person whose fees these are. */
  readonly person: PersonId;
  /** Processing fee in CAD (R295(1)(c)); 0 for who owes nothing. */
  readonly processing: number;
  /** Right of permanent residence fee in CAD (R303(1)); 0 for children and others who do not owe it. */
  readonly permanentResidence: number;
  /** Biometrics fee in CAD (R315.1); less, or 0, once the family has paid its most. */
  readonly biometrics: number;
  /** False where an amount is not confirmed, or where it is not known whether it is owed: then it is counted. */
  readonly confirmed: boolean;
  /** Why it is owed or not, or what is not known about it, as a message. */
  readonly because: ChecklistMessage;
}

/** Fees of a family for an application on a day, in CAD. */
export interface Fees {
  /** The day of the application. */
  readonly day: Day;
  /** The fees in force on it. */
  readonly table: FeeTable;
  /** What each person owes. */
  readonly persons: readonly PersonFees[];
  /** The sum for the family. */
  readonly total: number;
  /** False where one of the amounts is not confirmed. */
  readonly confirmed: boolean;
  /** What has to be known about them. */
  readonly notes: readonly ChecklistMessage[];
}

/** @param childrenStated whether the number of dependent children is */
export function feesFor(people: readonly Person[], day: Day, childrenStated: boolean): Fees | undefined {
  const table = feesOn(formatDay(day));
  if (!table) return undefined;
  let left: number = formatDay(day) < biometricsFee.effective ? 0 : biometricsFee.family;
  const persons = people.map((person): PersonFees => {
    const fees = personFees(person, table, day, left);
    left -= fees.biometrics;
    return fees;
  });
  const outdated = formatDay(day) >= nextIndexation(table);
  const notes: ChecklistMessage[] = [
    ...(outdated ? [indexed(table)] : []),
    ...(formatDay(day) === table.effective && table.effective !== feeTables[0]?.effective
      ? [{ id: 'checklist.fees.startsAtNine', values: { day: table.effective } } as const]
      : []),
    ...(childrenStated ? [] : [{ id: 'checklist.fees.childrenNotStated', values: {} } as const]),
  ];
  return {
    day,
    table,
    persons: outdated ? persons.map((one) => ({ ...one, confirmed: false })) : persons,
    total: persons.reduce((sum, one) => sum + totalOf(one), 0),
    confirmed: !outdated && childrenStated && persons.every(({ confirmed }) => confirmed),
    notes,
  };
}

export function totalOf({ processing, permanentResidence, biometrics }: PersonFees): number {
  return processing + permanentResidence + biometrics;
}

/** Days after `from` up to `to` on which other fees begin, known or not. */
export function feeChanges(from: Day, to: Day): readonly Day[] {
  const table = feesOn(formatDay(from));
  if (!table) return [];
  const starts = new Set([...feeTables.map(({ effective }) => effective), ...feeTables.slice(-1).map(nextIndexation)]);
  return [...starts].flatMap((start) => {
    const day = parseDay(start);
    return day !== undefined && day > from && day <= to ? [day] : [];
  });
}

function indexed(table: FeeTable): ChecklistMessage {
  return { id: 'checklist.fees.indexed', values: { table: table.id, day: nextIndexation(table) } };
}

/** @param left of the most that the family pays for biometrics */
function personFees(person: Person, table: FeeTable, day: Day, left: number): PersonFees {
  const { id, role, family, accompanying, citizenOrPermanentResident } = person;
  const nothing = { person: id, processing: 0, permanentResidence: 0, biometrics: 0, confirmed: true };
  if (citizenOrPermanentResident) return { ...nothing, because: { id: 'checklist.fees.citizen', values: {} } };
  if (accompanying === 'no') return { ...nothing, because: { id: 'checklist.fees.staysBehind', values: {} } };
  const adult = role !== 'child';
  const biometrics = givesBiometrics(person, day);
  const owed = biometrics === 'notNeeded' ? 0 : Math.min(biometricsFee.person, left);
  const amountsConfirmed = table.confirmed[role] && (!adult || table.confirmed.permanentResidence);
  const because: ChecklistMessage =
    family === 'unknown'
      ? { id: 'checklist.fees.familyNotStated', values: {} }
      : accompanying === 'unknown'
        ? { id: 'checklist.fees.accompanyingNotStated', values: {} }
        : { id: 'checklist.fees.included', values: { adult, confirmed: amountsConfirmed, biometrics, owed } };
  return {
    person: id,
    processing: table[role],
    permanentResidence: adult ? table.permanentResidence : 0,
    biometrics: owed,
    confirmed:
      amountsConfirmed && family === 'yes' && accompanying === 'yes' && (biometrics !== 'unknown' || owed === 0),
    because,
  };
}
