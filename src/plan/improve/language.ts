import type { Sitting } from '../../facts/candidate.ts';
import { settleLanguage } from '../../facts/language.ts';
import {
  type Ability,
  abilities,
  type Language,
  languages,
  type TestId,
  testIds,
} from '../../law/language-tests/ids.ts';
import { charts } from '../../law/language-tests/index.ts';
import { firstChartLevel } from '../../law/language-tests/tables.ts';
import type { LanguageTest } from '../../profile/schema.ts';
import type { tests } from '../../profile/values.ts';
import type { ImproveMessage, Lever } from './lever.ts';
import { append } from './patch.ts';
import { type Person, partnerOf, quietly, type Situation, self } from './situation.ts';

type TestName = (typeof tests)[number];
type Results = Readonly<Record<Ability, number | 'M'>>;

/** Better results in either official language, in a new sitting on the person's own test. */
export function ownLanguage(situation: Situation): readonly Lever[] {
  const { candidate, base, profile } = situation;
  const person = self(profile);
  return languages.flatMap((language) => {
    const { valid, ofAnyAge } = sittingsIn(situation, person, language);
    const named = [base.languages.first, base.languages.second].find((sitting) => sitting?.language === language);
    const from = named ?? highest(valid);
    const test = testFor(situation, person, language, from ?? ofAnyAge.at(-1));
    if (test === undefined) return [];
    const sit = sitting(situation, person, language, test);
    // What was shown already comes first: of two levers with the same results it is the one told.
    return [
      ...again(sit, [...valid, ...ofAnyAge], candidate.languages[language].length === 0 ? undefined : from),
      ...(from ? abilities.flatMap((ability) => oneLevelUp(sit, from, ability)) : []),
      ...levelsPaid(situation)
        .filter((level) => valid.every(({ lowest }) => lowest < level))
        .flatMap((level) => allFour(sit, from, level)),
    ];
  });
}

/** The partner's one official language, to the levels that pay. */
export function partnerLanguage(situation: Situation): readonly Lever[] {
  const { law, profile } = situation;
  const person = partnerOf(profile);
  const both = languages.map((language) => sittingsIn(situation, person, language));
  const known = highest(both.flatMap(({ valid }) => valid)) ?? both.flatMap(({ ofAnyAge }) => ofAnyAge).at(-1);
  const language = known?.language ?? 'english';
  const from = highest(sittingsIn(situation, person, language).valid);
  const test = testFor(situation, person, language, from ?? known);
  if (test === undefined) return [];
  const sit = sitting(situation, person, language, test);
  const paid = [
    ...rowsOf(law.crs.tables.partner.language),
    law.programs.tables.fsw.grid.adaptability.partnerLanguage.from,
  ];
  return [...new Set(paid)].sort((a, b) => a - b).flatMap((level) => allFour(sit, from, level));
}

/** The other order of two languages, where one is stated to be first. */
export function languageOrder({ profile, candidate }: Situation): readonly Lever[] {
  const { english, french, first } = candidate.languages;
  if (first === undefined || english.length === 0 || french.length === 0) return [];
  const other = first === 'english' ? 'french' : 'english';
  return [
    {
      id: `language.first.${other}`,
      label: { id: 'improve.languageOrder', values: { language: other } },
      takes: { id: 'improve.takes.nothing', values: {} },
      family: 'language.first',
      demand: 1,
      touches: ['facts.languageOrder'],
      on: () => [
        { op: profile.firstOfficialLanguage ? 'replace' : 'add', path: '/firstOfficialLanguage', value: other },
      ],
    },
  ];
}

/** Levels that a table has a row for, above the row of those that pay nothing. */
function rowsOf(table: Readonly<Record<number, unknown>>): readonly number[] {
  return Object.keys(table)
    .map(Number)
    .filter((level) => level >= firstChartLevel);
}

function levelsPaid({ law }: Situation): readonly number[] {
  return rowsOf(law.crs.tables.core.firstLanguage);
}

function sittingsIn(situation: Situation, { facts, whose }: Person, language: Language) {
  const { valid, ofAnyAge } = settleLanguage(quietly(situation), facts.languageTests ?? [], whose);
  return {
    valid: valid.filter((one) => one.language === language),
    ofAnyAge: ofAnyAge.filter((one) => one.language === language),
  };
}

function highest(sittings: readonly Sitting[]): Sitting | undefined {
  const sum = ({ levels }: Sitting) => abilities.reduce((total, ability) => total + levels[ability], 0);
  return [...sittings].sort((a, b) => b.lowest - a.lowest || sum(b) - sum(a))[0];
}

/** The test of the sitting to beat, else one that Express Entry surely takes on the day. */
function testFor(
  { day }: Situation,
  { facts }: Person,
  language: Language,
  from: Sitting | undefined,
): TestName | undefined {
  const isTaken = (test: TestId) => (charts[test].surelyAcceptedFrom ?? charts[test].acceptedFrom) <= day;
  if (from && (from.test === 'clb' || isTaken(from.test))) return from.test;
  const taken = facts.languageTests ?? [];
  if (taken.length > 0 && taken.every(({ test }) => test === 'clb')) return 'clb';
  return testIds.find((test) => charts[test].language === language && isTaken(test));
}

type Sit = ReturnType<typeof sitting>;

function sitting(situation: Situation, person: Person, language: Language, test: TestName) {
  const { day } = situation;
  // From the last row on, the CRS pays all levels alike.
  const top = Math.max(...levelsPaid(situation));
  const lever = (
    what: string,
    demand: number,
    family: string,
    said: Pick<Lever, 'label' | 'amount'>,
    results: Results,
  ): Lever => ({
    id: `${person.prefix}language.${language}.${what}`,
    ...said,
    takes: { id: 'improve.takes.sitting', values: {} },
    family: `${person.prefix}language.${language}.${family}`,
    demand,
    touches: [`${person.fact}.${language}`],
    on: (profile) =>
      append(person.read(profile).languageTests, `${person.path}/languageTests`, {
        test,
        ...(test === 'clb' && { language }),
        date: day,
        ...results,
      } satisfies LanguageTest),
  });
  const about = { whose: person.whose, language, test: test === 'clb' ? undefined : charts[test].name };
  return { test, top, about, lever };
}

/** The lowest result that reaches a level on the scale of a test. */
function resultAt(test: TestName, ability: Ability, level: number): number | undefined {
  return test === 'clb' ? level : charts[test].lowest[ability][level - firstChartLevel];
}

/** The results to beat on another test's scale are the lowest that give the same levels. */
function resultsFrom(
  test: TestName,
  from: Sitting | undefined,
  atLeast: (ability: Ability) => number,
): Results | undefined {
  const one = (ability: Ability): number | 'M' | undefined => {
    const level = from?.levels[ability] ?? 0;
    if (from && level >= atLeast(ability) && from.test === test) return from.results[ability];
    const needed = Math.max(level, atLeast(ability));
    return needed < firstChartLevel ? lowestOf(test, ability) : resultAt(test, ability, needed);
  };
  const [listening, reading, writing, speaking] = [one('listening'), one('reading'), one('writing'), one('speaking')];
  if (listening === undefined || reading === undefined || writing === undefined || speaking === undefined)
    return undefined;
  return { listening, reading, writing, speaking };
}

function lowestOf(test: TestName, ability: Ability): number {
  return test === 'clb' ? 0 : charts[test].scales[ability].min;
}

function oneLevelUp({ test, top, about, lever }: Sit, from: Sitting, ability: Ability): readonly Lever[] {
  const level = Math.max(from.levels[ability] + 1, firstChartLevel);
  const result = resultAt(test, ability, level);
  const results = level > top ? undefined : resultsFrom(test, from, (one) => (one === ability ? level : 0));
  if (result === undefined || results === undefined) return [];
  const label: ImproveMessage = { id: 'improve.ability', values: { ...about, ability, level, result } };
  const amount: ImproveMessage = { id: 'improve.amount.ability', values: { ability, level, language: about.language } };
  return [lever(ability, 0, 'levels', { label, amount }, results)];
}

function allFour({ test, about, lever }: Sit, from: Sitting | undefined, level: number): readonly Lever[] {
  if (from && from.lowest >= level) return [];
  const results = resultsFrom(test, from, () => level);
  if (!results) return [];
  const label: ImproveMessage = { id: 'improve.allFour', values: { ...about, level, results } };
  const amount: ImproveMessage = { id: 'improve.amount.level', values: { level, language: about.language } };
  return [lever(String(level), level, 'levels', { label, amount }, results)];
}

/** One sitting with the best that several have shown, or with what an expired one showed. */
function again(
  { test, top, about, lever }: Sit,
  shown: readonly Sitting[],
  from: Sitting | undefined,
): readonly Lever[] {
  const best = (ability: Ability) => Math.max(0, ...shown.map(({ levels }) => levels[ability]));
  if (shown.length === 0 || (from && abilities.every((ability) => from.levels[ability] >= best(ability)))) return [];
  const results = resultsFrom(test, from, (ability) => Math.min(best(ability), top));
  if (!results) return [];
  const label: ImproveMessage = { id: 'improve.again', values: { ...about, results, expired: !from } };
  return [lever('again', 1, 'again', { label }, results)];
}
