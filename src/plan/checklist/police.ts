import {
  addDays,
  addMonths,
  addYears,
  beforeEveryDay,
  type Day,
  earlierOf,
  formatDay,
  laterOf,
  parseDay,
} from '../../base/day.ts';
import { policeCertificates } from '../../law/documents/police.ts';
import { validityOn } from '../../law/validity/index.ts';
import type { Proof, Residence } from '../../profile/schema.ts';
import type { DocumentStatus } from './document.ts';
import type { Person } from './people.ts';

/** What a country asks of someone who is old enough. */
export interface PoliceAnswer {
  readonly country: string;
  readonly status: DocumentStatus;
  readonly living: boolean;
  /** Earliest day of issue: within six months of applying where the person lives, else after the last stay. */
  readonly issuedFrom: Day | undefined;
  readonly proof: Proof | undefined;
}

interface Stay {
  readonly from: Day;
  /** The day after the last. */
  readonly to: Day;
  readonly living: boolean;
}

/** Every country but Canada lived in for six months in a row in the last ten years, since 18; for stated stays. */
export function policeAnswers(
  person: Person,
  residences: readonly Residence[],
  applying: Day,
): readonly PoliceAnswer[] {
  const countries = [...new Set(residences.map(({ country }) => country))].filter((country) => country !== 'CA');
  return countries.map((country): PoliceAnswer => {
    const ofCountry = residences.filter((residence) => residence.country === country);
    const stays = joined(
      ofCountry.map((residence) => stayOf(residence, applying)).filter(({ from }) => from < applying),
    );
    const living = stays.some((stay) => stay.living);
    const last = stays.at(-1);
    const status = statusOf(person, stays, applying);
    return {
      country,
      status,
      living,
      issuedFrom:
        status === 'notNeeded' ? undefined : living ? issuedWithin(applying) : last === undefined ? undefined : last.to,
      proof: ofCountry.at(-1)?.proof,
    };
  });
}

/** First day of issue that is still good for an application on a day, in the country where the person lives. */
export function issuedWithin(applying: Day): Day {
  return addMonths(applying, -validityOn(formatDay(applying)).policeMonths);
}

function stayOf({ start, end }: Residence, applying: Day): Stay {
  const last = end === undefined ? undefined : parseDay(end);
  const to = last === undefined ? applying : earlierOf(addDays(last, 1), applying);
  const from = parseDay(start) ?? applying;
  return { from, to, living: from <= applying && (last === undefined || last >= applying) };
}

/** Stays that follow each other without a day between are one. */
function joined(stays: readonly Stay[]): readonly Stay[] {
  const found: Stay[] = [];
  for (const stay of [...stays].sort((a, b) => a.from - b.from)) {
    const before = found.at(-1);
    if (before && stay.from <= before.to) {
      found[found.length - 1] = {
        from: before.from,
        to: laterOf(before.to, stay.to),
        living: before.living || stay.living,
      };
    } else found.push(stay);
  }
  return found;
}

/** Unknown where it hangs on the day of birth and only its bounds are known. */
function statusOf({ born }: Person, stays: readonly Stay[], applying: Day): DocumentStatus {
  const { fromAge, lookBackYears, monthsInARow } = policeCertificates;
  const since = (adult: Day) => laterOf(adult, addYears(applying, -lookBackYears));
  const isLong = (first: Day) => stays.some(({ from, to }) => addMonths(laterOf(from, first), monthsInARow) <= to);
  if (!born) return isLong(since(beforeEveryDay)) ? 'unknown' : 'notNeeded';
  const surely = isLong(since(addYears(born.last, fromAge)));
  if (surely) return 'required';
  return isLong(since(addYears(born.first, fromAge))) ? 'unknown' : 'notNeeded';
}
