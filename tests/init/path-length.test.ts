import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess/assess.ts';
import { viewOf } from '../../src/cli/init/view.ts';
import { lawOn } from '../../src/law/law.ts';
import { lookUp } from '../../src/noc/look-up.ts';
import { searchOccupations } from '../../src/noc/search.ts';
import { checkProfile } from '../../src/profile/check-profile.ts';
import { noProfileData } from '../../src/profile/profile-data.ts';
import { answer, next, type State, skip, start } from '../../src/questionnaire/engine.ts';
import type { Setting } from '../../src/questionnaire/steps.ts';
import { asOf } from './people.ts';

const law = lawOn('2026-01-15');
if (!law) throw new Error('no law');
const theLaw = law;
const setting: Setting = { base: noProfileData, asOf, law };

/** What a person types, by question; Enter alone where nothing stands here. */
type Script = Readonly<Record<string, string>>;

/** Answers as a terminal takes them, and counts questions and keys. */
function tell(script: Script) {
  let state: State = start;
  let keystrokes = 0;
  const asked: string[] = [];
  const unused = new Set(Object.keys(script));
  for (;;) {
    const walk = next(state, setting);
    if (!walk.asked) {
      expect([...unused]).toEqual([]);
      return { asked, keystrokes, facts: walk.facts, unknown: walk.unknown };
    }
    const { key } = walk.asked;
    const view = viewOf(walk.asked, state, setting, { search: searchOccupations, lookUp });
    const typed = script[key] ?? '';
    unused.delete(key);
    asked.push(key);
    keystrokes += typed.length + 1;
    if (typed === 'skip' || (typed === '' && view.mayBeEmpty)) state = skip(state, walk.asked);
    else if (typed === '') {
      const value = view.offered ?? view.usual ?? view.options[0]?.value;
      if (value === undefined) throw new Error(`Enter is no answer to ${key}`);
      state = answer(state, walk.asked, value);
    } else {
      const read = view.read(typed);
      const [found] = 'value' in read ? [] : (view.suggest?.(typed) ?? []);
      const value = 'value' in read ? read.value : found?.value;
      if (value === undefined) throw new Error(`${typed} is no answer to ${key}`);
      state = answer(state, walk.asked, value);
    }
  }
}

const single: Script = { dateOfBirth: '1996-05-14' };
const engineer: Script = {
  ...single,
  destination: 'on',
  'education.0.level': '4',
  'education.0.country': 'nigeria',
  'education.0.eca.issued': '2025-02-11',
  'languageTests.0.date': '2025-06-07',
  'languageTests.0.results': '8.5 8 7 7.5',
  'work.0.noc': 'software engin',
  'work.0.country': 'NG',
  'work.0.start': '2019-09',
  'funds.amount': '21500',
};
const frenchSpeaker: Script = {
  ...single,
  destination: 'nb',
  'education.0.level': '5',
  'education.0.country': 'senegal',
  'education.0.eca.issued': 'none',
  'languageTests.0.test': '4',
  'languageTests.0.date': '2025-02-20',
  'languageTests.0.results': '330 270 400 405',
  'work.0.noc': 'economist',
  'work.0.country': 'SN',
  'work.0.start': '2020-02',
  'funds.amount': '18000',
};
const cook: Script = {
  ...single,
  destination: 'ab',
  'education.0.level': '3',
  'education.0.country': 'ca',
  'education.0.fullTimeMonths': '16',
  'languageTests.0.test': '2',
  'languageTests.0.date': '2025-01-18',
  'languageTests.0.results': '7 7 6 7',
  'work.0.noc': 'cook',
  'work.0.country': 'ca',
  'work.0.start': '2023-07',
};
const couple: Script = {
  ...single,
  maritalStatus: '2',
  dependentChildren: '1',
  'dependents?': 'n',
  destination: 'bc',
  'education.0.level': '4',
  'education.0.country': 'india',
  'education.0.eca.issued': '2024-09-30',
  'languageTests.0.test': '3',
  'languageTests.0.date': '2025-04-02',
  'languageTests.0.results': '83 80 89 86',
  'work.0.noc': '21120',
  'work.0.country': 'india',
  'work.0.start': '2014-02',
  'work.0.still': 'n',
  'work.0.end': '2025-01',
  'partner.education.0.level': '3',
  'partner.education.0.country': 'india',
  'partner.education.0.eca.issued': 'none',
  'partner.languageTests.0.date': '2025-03-15',
  'partner.languageTests.0.results': '6.5 6 6 6.5',
  'partner.work.0.noc': 'none',
  'any?': '1',
  'relativesInCanada.0.relation': 'brother',
  'relativesInCanada.0.of': '2',
  'relativesInCanada.0.age': '38',
  'funds.amount': '30000',
};

/** The score and the programs, and what is doubtful about them. */
function outcome(facts: object) {
  const { crs, programs } = assess(checkProfile(facts, { file: 'x', asOf }), asOf, theLaw);
  return { points: crs.points, programs: programs.map(({ id, eligible }) => [id, eligible]) };
}

describe('the first questions, and whether to go on', () => {
  test.each([
    ['a single engineer abroad', engineer, 20, 100],
    ['a couple with a child', couple, 38, 168],
    ['a French speaker whose studies are not assessed', frenchSpeaker, 20, 94],
    ['a cook in Canada on a post-graduation permit', cook, 20, 69],
  ])('of %s', (_, script, questions, keystrokes) => {
    const first = tell(script);
    expect(first.asked.at(-1)).toBe('more?');
    expect([first.asked.length - 1, first.keystrokes]).toEqual([questions, keystrokes]);
  });
});

describe('the questions after them', () => {
  const rest = { name: 'Amara', 'education.0.completed': '2018-07', 'more?': 'y' };
  test.each([
    ['a single engineer abroad', engineer, { ...rest, 'education.0.eca.issuer': 'WES' }],
    [
      'a couple with a child',
      couple,
      { ...rest, 'education.0.eca.issuer': 'WES', 'partner.education.0.completed': '2010-05' },
    ],
    ['a French speaker whose studies are not assessed', frenchSpeaker, rest],
    [
      'a cook in Canada on a post-graduation permit',
      cook,
      {
        ...rest,
        'education.0.completed': '2023-04',
        // A Canadian credential is asked for its days, which the timeline and the hours of work beside it need.
        'education.0.started': '2021-09',
        permitUntil: '2026-07',
        'work.0.qualifiedSince': 'skip',
        'funds.amount': '9000',
      },
    ],
  ])('change neither score nor programs of %s', (_, script, later) => {
    const more = tell({ ...script, ...later });
    expect(outcome(more.facts)).toEqual(outcome(tell(script).facts));
    expect(more.facts).toMatchObject({ name: 'Amara' });
    if (script === cook)
      expect(more.facts).toMatchObject({ education: [{ started: '2021-09-01', completed: '2023-04-30' }] });
  });
});
