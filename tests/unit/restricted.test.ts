import { expect, test } from 'vitest';
import { assess } from '../../src/assess/assess.ts';
import { type Law, lawOn } from '../../src/law/law.ts';
import { programsHistory } from '../../src/law/programs/index.ts';
import { checkProfile } from '../../src/profile/check-profile.ts';
import { dayOf } from '../day.ts';

const day = '2026-06-01';
const asOf = dayOf(day);

function on(nocs: readonly string[]): Law {
  const law = lawOn(day);
  if (!law) throw new Error(day);
  const { programs } = law;
  return { ...law, programs: { ...programs, tables: { ...programs.tables, restricted: { nocs, listRead: true } } } };
}

function worked(noc: string) {
  return checkProfile(
    {
      schema: 1,
      education: [],
      languageTests: [],
      work: [{ noc, country: 'CA', start: '2022-01-01' }],
    },
    { file: 'worked', asOf },
  );
}

function answers(noc: string, law: Law) {
  const { programs, crs } = assess(worked(noc), asOf, law);
  const met = programs.flatMap(({ requirements }) => requirements.map(({ id, met: answer }) => [id, answer] as const));
  const work = Object.fromEntries(met.filter(([id]) => id.endsWith('.work')));
  return { work, total: crs.points };
}

test('no occupation is restricted in any version, as none was found', () => {
  for (const { tables } of programsHistory.versions) expect(tables.restricted).toEqual({ nocs: [], listRead: false });
});

// R75(2)(a), R87.1(2)(a) and R87.2(1): "other than a restricted occupation".
test('a restricted occupation would count in none of the three programs, and in the CRS as before', () => {
  const free = answers('72310', on([]));
  const restricted = answers('72310', on(['72310']));
  expect(free.work).toMatchObject({ 'fsw.work': 'yes', 'cec.work': 'yes' });
  expect(free.work['fst.work']).not.toBe('no');
  expect(restricted.work).toEqual({ 'fsw.work': 'no', 'cec.work': 'no', 'fst.work': 'no' });
  expect(restricted.total).toBe(free.total);
  expect(answers('72310', on(['21231']))).toEqual(free);
});
