import { settlePartnerWork } from '../../candidate/work/settle-work.ts';
import type { Spell } from '../../candidate/work/spell.ts';
import type { Job } from '../../profile/schema.ts';
import type { Lever } from './lever.ts';
import { occupationFor } from './occupation.ts';
import { append } from './patch.ts';
import { type Person, partnerOf, quietly, type Situation, self } from './situation.ts';

/**
 * More years of work in Canada and abroad, as if they were complete on the day: full time, in one occupation, as the
 * profile's own `years` has it. A job that is stated in `years` grows; one stated in days keeps its days.
 */
export function ownWork(situation: Situation): readonly Lever[] {
  const { law, profile, candidate } = situation;
  const person = self(profile);
  const { core, transferability } = law.crs.tables;
  const grid = law.programs.tables.fsw.grid.experience;
  const abroad = countryAbroad(person);
  return [
    ...yearsOf(core.canadianWork).map((years) =>
      moreWork(person, 'canada', 'CA', occupationFor(situation, 'canada'), years, candidate.work.counted.canada),
    ),
    ...[...new Set([...yearsOf(transferability.foreignWorkTier), ...yearsOf(grid)])].map((years) =>
      moreWork(person, 'abroad', abroad, occupationFor(situation, 'abroad'), years, candidate.work.counted.anywhere),
    ),
  ];
}

export function partnerWork(situation: Situation): readonly Lever[] {
  const { law, profile } = situation;
  const person = partnerOf(profile);
  const { canadianYears } = settlePartnerWork(quietly(situation), profile.partner?.work);
  const noc = profile.partner?.work?.find(({ country }) => country === 'CA' && canadianYears > 0)?.noc;
  return yearsOf(law.crs.tables.partner.canadianWork).map((years) =>
    moreWork(person, 'canada', 'CA', noc ?? occupationFor(situation, 'canada'), years, []),
  );
}

/** Years that a table has a row for, from one on. */
function yearsOf(table: Readonly<Record<number, unknown>>): readonly number[] {
  return Object.keys(table)
    .map(Number)
    .filter((years) => years > 0);
}

function moreWork(
  person: Person,
  where: 'canada' | 'abroad',
  country: string,
  noc: string,
  years: number,
  counted: readonly Spell[],
): Lever {
  const { whose, prefix, fact, path, read } = person;
  const same = counted.find(({ job, lump }) => lump > 0 && job.noc === noc && job.country === country);
  return {
    id: `${prefix}work.${where}.${years}`,
    label: { id: 'improve.work', values: { whose, where, years, noc } },
    amount: { id: 'improve.amount.years', values: { years } },
    takes: { id: 'improve.takes.work', values: { years } },
    family: `${prefix}work.${where}`,
    demand: years,
    touches: [`${fact}.work.${where}`],
    on: (profile) => {
      const grown = same ? (read(profile).work?.[same.position - 1]?.years ?? 0) + years : 0;
      return same
        ? [{ op: 'replace', path: `${path}/work/${same.position - 1}/years`, value: grown }]
        : append(read(profile).work, `${path}/work`, { noc, country, years } satisfies Job);
    },
  };
}

/** The country of foreign work, else of foreign study; without either, any country but Canada stands for all. */
function countryAbroad({ facts }: Person): string {
  const places = [...(facts.work ?? []), ...(facts.education ?? [])].map(({ country }) => country);
  return places.find((country) => country !== undefined && country !== 'CA') ?? 'US';
}
