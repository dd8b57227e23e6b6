import { expect, test } from 'vitest';
import { assess } from '../../src/assess/assess.ts';
import { parseDay } from '../../src/base/day.ts';
import { lawOn } from '../../src/law/law.ts';
import { checkProfile } from '../../src/profile/check-profile.ts';

const asOf = parseDay('2026-10-15') ?? expect.fail();
const law = lawOn('2026-10-15') ?? expect.fail();

function notes(permitUntil: string, job: object = {}): readonly string[] {
  const work = [{ noc: '21231', country: 'CA', start: '2025-01-02', ...job }];
  const profile = checkProfile({ permitUntil, work }, { file: 'person', asOf });
  return assess(profile, asOf, law).notes.map(({ id }) => id);
}

test('work that goes on after the permit (R186(u)) is told, unless the file says by what right or until when', () => {
  expect(notes('2026-10-01')).toContain('work.afterPermit');
  expect(notes('2026-10-15')).not.toContain('work.afterPermit');
  expect(notes('2026-10-01', { status: 'maintained' })).not.toContain('work.afterPermit');
  expect(notes('2026-10-01', { end: '2026-10-01' })).not.toContain('work.afterPermit');
  expect(notes('2026-10-01', { country: 'IN' })).not.toContain('work.afterPermit');
});
