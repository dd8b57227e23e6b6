import { type Assessment, assess as assessFacts } from '../assess/assess.ts';
import * as days from '../base/day.ts';
import type { LanguageOrder } from '../crs/language-order.ts';
import * as score from '../crs/score.ts';
import type { Candidate, Sitting } from '../facts/candidate.ts';
import { levelFor as levelOf } from '../facts/language.ts';
import { type AbilityLevel, languageLevels as levelsOf } from '../facts/language-levels.ts';
import { settle as settleFacts } from '../facts/settle.ts';
import type { DoubtKind } from '../facts/settling.ts';
import type { CrsTables } from '../law/crs/tables.ts';
import * as fees from '../law/fees/index.ts';
import * as funds from '../law/funds/tables.ts';
import { type Ability, abilities, isTestId, type TestId } from '../law/language-tests/ids.ts';
import { charts } from '../law/language-tests/index.ts';
import * as rules from '../law/law.ts';
import * as streams from '../law/streams.ts';
import * as search from '../noc/load-search.ts';
import type { Match } from '../noc/search.ts';
import * as checklist from '../plan/checklist/checklist.ts';
import { type Improvement, improve as improveFacts } from '../plan/improve/improve.ts';
import * as target from '../plan/improve/target.ts';
import * as course from '../plan/timeline/horizon.ts';
import { type Timeline, timelineOf as timelineOfFacts } from '../plan/timeline/timeline.ts';
import * as checking from '../profile/check-profile.ts';
import { InputError } from '../profile/input-error.ts';
import * as reading from '../profile/read.ts';
import type { Profile } from '../profile/schema.ts';
import { checkResult } from '../profile/test-result.ts';
import * as feed from '../rounds/feed.ts';
import * as replay from '../rounds/replay.ts';
import type { Round } from '../rounds/round.ts';
import type { CrsId, Node } from '../score-tree/node.ts';
import { aDate, aDay, aFunction, aList, anObject, aText, inOrder, refuse, whole } from './arguments.ts';

/*
 * The functions of the library, as strict with what they are given as the program is with what it reads: a day that does not
 * exist, a level that no test has or a profile that was never checked is an `InputError`, never a sure and wrong answer.
 */

type Day = days.Day;

/** As `assess` in assess.ts. @throws {InputError} for what is no profile, no day or no law */
export function assess(profile: Profile, asOf: Day, law: rules.Law): Assessment {
  return assessFacts(aProfile('assess', profile, asOf), asOf, aLaw('assess', law));
}

/** As `settle` in facts/settle.ts. @throws {InputError} for what is no profile, no day or no law */
export function settle(profile: Profile, asOf: Day, law: rules.Law, readings?: ReadonlySet<DoubtKind>): Candidate {
  return settleFacts(aProfile('settle', profile, asOf), asOf, aLaw('settle', law), readings);
}

/** As `improve` in plan/improve/improve.ts. @throws {InputError} for what is no profile, no day or no law */
export function improve(profile: Profile, asOf: Day, law: rules.Law, known: readonly Round[]): Improvement {
  const facts = aProfile('improve', profile, asOf);
  return improveFacts(facts, asOf, aLaw('improve', law), aList('improve', 'known', known));
}

/** As `reach` in plan/improve/target.ts. @throws {InputError} for a target that is no score */
export const reach: typeof target.setsThatReach = (improvement, pairs, points, costs) => {
  anObject('reach', 'improvement', improvement, 'what improve gives');
  aList('reach', 'pairs', pairs);
  if (!(costs instanceof Map)) refuse('reach', 'costs', costs, 'a Map of months by kind of lever');
  return target.setsThatReach(improvement, pairs, whole('reach', 'target', points, 0, 1200), costs);
};

/** As `makeChecklist` in plan/checklist/checklist.ts. @throws {InputError} for what is no profile or no day */
export const makeChecklist: typeof checklist.makeChecklist = (profile, options) => {
  const { asOf, invited, lawOf } = anObject('makeChecklist', 'options', options, 'asOf and lawOf');
  aFunction('makeChecklist', 'lawOf', lawOf);
  if (invited !== undefined) aDay('makeChecklist', 'invited', invited);
  return checklist.makeChecklist(aProfile('makeChecklist', profile, asOf), options);
};

/** As `timelineOf` in plan/timeline/timeline.ts. @throws {InputError} for what is no profile or no days, and where `to` is before `from` */
export function timelineOf(profile: Profile, days: course.Horizon): Timeline {
  const { from, to, lawOf, lawDays } = anObject('timelineOf', 'days', days, 'what heldStill or asTheRulesMove gives');
  aFunction('timelineOf', 'lawOf', lawOf);
  aList('timelineOf', 'lawDays', lawDays);
  inOrder('timelineOf', from, to);
  return timelineOfFacts(aProfile('timelineOf', profile, from), days);
}

/** As `heldStill` in plan/timeline/course.ts. @throws {InputError} for what is no day or no law, and where `to` is before `from` */
export const heldStill: typeof course.heldStill = (from, to, law) => {
  inOrder('heldStill', from, to);
  return course.heldStill(from, to, aLaw('heldStill', law));
};

/** As `asTheRulesMove` in plan/timeline/course.ts. @throws {InputError} for what is no day, and where `to` is before `from` */
export const asTheRulesMove: typeof course.asTheRulesMove = (from, to) => {
  inOrder('asTheRulesMove', from, to);
  return course.asTheRulesMove(from, to);
};

/** As `replayRounds` in rounds/replay.ts. @throws {InputError} for what is no profile or no day */
export const replayRounds: typeof replay.replayRounds = (profile, known, options) => {
  const { rounds, pools } = anObject('replayRounds', 'known', known, 'rounds and pools, as bundledRounds gives them');
  aList('replayRounds', 'known.rounds', rounds);
  aList('replayRounds', 'known.pools', pools);
  const { asOf, choose, inCategory } = anObject('replayRounds', 'options', options, 'asOf, choose and inCategory');
  aFunction('replayRounds', 'choose', choose);
  aFunction('replayRounds', 'inCategory', inCategory);
  return replay.replayRounds(aProfile('replayRounds', profile, asOf), known, options);
};

/** As `readProfile` in profile/read.ts. @throws {InputError} with every problem of the text, and for what is no day */
export function readProfile(text: string, options: checking.ReadOptions): Profile {
  checkReading('readProfile', options);
  return reading.readProfile(aText('readProfile', 'text', text), options);
}

/** As `checkProfile` in profile/read.ts. @throws {InputError} with every problem of the values, and for what is no day */
export function checkProfile(value: unknown, options: checking.ReadOptions): Profile {
  checkReading('checkProfile', options);
  return checking.checkProfile(value, options);
}

/** As `lawOn` in law/law.ts. @throws {InputError} for what is no day that exists */
export function lawOn(day: string): rules.Law | undefined {
  return rules.lawOn(aDate('lawOn', 'day', day));
}

/** As `feesOn` in law/fees/index.ts. @throws {InputError} for what is no day that exists */
export function feesOn(day: string): ReturnType<typeof fees.feesOn> {
  return fees.feesOn(aDate('feesOn', 'day', day));
}

/** As `fundsNeeded` in law/funds/tables.ts. @throws {InputError} for a family of less than one */
export function fundsNeeded(table: funds.FundsTable, size: number): number {
  anObject('fundsNeeded', 'table', table, 'one of fundsTables');
  return funds.fundsNeeded(table, whole('fundsNeeded', 'size', size, 1, 1000));
}

/** As `streamStatus` in law/streams.ts. @throws {InputError} for what is no day that exists */
export function streamStatus(stream: streams.Stream, day: string): streams.StreamStatus {
  anObject('streamStatus', 'stream', stream, 'one of streams');
  return streams.streamStatus(stream, aDate('streamStatus', 'day', day));
}

/** As `parseFeed` in rounds/feed.ts. @throws {InputError} where `lastDay` is no day that exists */
export function parseFeed(text: string, lastDay: string): feed.Feed | feed.NotFeed {
  return feed.parseFeed(aText('parseFeed', 'text', text), aDate('parseFeed', 'lastDay', lastDay));
}

/** As `levelFor` in facts/language.ts. @throws {InputError} for a test or a result that does not exist */
export function levelFor(test: TestId, ability: Ability, result: number | 'M'): number {
  return levelOf(aTest('levelFor', test), ability, aResult('levelFor', test, ability, result));
}

/** As `languageLevels` in language-levels.ts. @throws {InputError} for a test or a result that does not exist */
export function languageLevels(
  test: TestId,
  results: Readonly<Record<Ability, number | 'M'>>,
): readonly AbilityLevel[] {
  aTest('languageLevels', test);
  anObject('languageLevels', 'results', results, `a result each in ${abilities.join(', ')}`);
  for (const ability of abilities) aResult('languageLevels', test, ability, results[ability]);
  return levelsOf(test, results);
}

/** As `scoreCrs` in crs/score.ts. @throws {InputError} for a level that no test has */
export function scoreCrs(candidate: Candidate, languages: LanguageOrder, tables: CrsTables): Node<CrsId> {
  checkLevels('scoreCrs', candidate);
  anObject('scoreCrs', 'languages', languages, 'one of arrangements');
  anObject('scoreCrs', 'tables', tables, 'the tables of a version of the CRS');
  for (const sitting of [languages.first, languages.second]) checkSitting('scoreCrs', sitting);
  return score.scoreCrs(candidate, languages, tables);
}

/** As `scoreArrangements` in crs/score.ts. @throws {InputError} for a level that no test has */
export function scoreArrangements(candidate: Candidate, tables: CrsTables): readonly score.ScoredOrder[] {
  checkLevels('scoreArrangements', candidate);
  anObject('scoreArrangements', 'tables', tables, 'the tables of a version of the CRS');
  return score.scoreLanguageOrders(candidate, tables);
}

/** As `searchOccupations` in noc/load-search.ts. Rejects with an `InputError` for what is no text, and for a limit below 1 */
export async function searchOccupations(text: string, limit?: number): Promise<readonly Match[]> {
  aText('searchOccupations', 'text', text);
  if (limit !== undefined) whole('searchOccupations', 'limit', limit, 1, 1e6);
  return search.searchOccupations(text, limit);
}

/** As `parseDay` in day.ts: `undefined` for whatever is no text, too. */
export function parseDay(text: string): Day | undefined {
  return typeof text === 'string' ? days.parseDay(text) : undefined;
}

/** As `formatDay` in day.ts. @throws {InputError} for what is no day */
export function formatDay(day: Day): string {
  return days.formatDay(aDay('formatDay', 'day', day));
}

/** As `addYears` in day.ts. @throws {InputError} for what is no day */
export function addYears(day: Day, years: number): Day {
  return days.addYears(aDay('addYears', 'day', day), whole('addYears', 'years', years, -9999, 9999));
}

/** As `wholeYears` in day.ts. @throws {InputError} for what is no day */
export function wholeYears(from: Day, to: Day): number {
  return days.wholeYears(aDay('wholeYears', 'from', from), aDay('wholeYears', 'to', to));
}

function checkReading(by: string, options: checking.ReadOptions): void {
  const { file, asOf } = anObject(by, 'options', options, 'file and asOf');
  aText(by, 'file', file);
  aDay(by, 'asOf', asOf);
}

/** Those of a law that it is never without. */
const lawParts = ['crs', 'programs', 'skilled'] as const;

function aLaw(by: string, law: rules.Law | undefined): rules.Law {
  if (law === undefined || law === null) {
    throw new InputError([{ file: by, field: 'law', problem: { id: 'input.noLaw', values: {} } }]);
  }
  const given =
    typeof law === 'object' && lawParts.every((part) => typeof law[part] === 'object' && law[part] !== null);
  return given && typeof law.day === 'string' ? law : refuse(by, 'law', law, 'the rules of a day, as lawOn gives them');
}

function aTest(by: string, test: TestId): TestId {
  return isTestId(test) ? test : refuse(by, 'test', test, `one of ${Object.keys(charts).join(', ')}`);
}

function aResult(by: string, test: TestId, ability: Ability, result: number | 'M'): number | 'M' {
  if (!abilities.includes(ability)) return refuse(by, 'ability', ability, `one of ${abilities.join(', ')}`);
  if (typeof result !== 'number' && result !== 'M') return refuse(by, ability, result, 'a result as a number, or M');
  const finding = checkResult(test, ability, result);
  if (!finding) return result;
  throw new InputError([{ file: by, field: ability, found: String(result), ...finding }]);
}

/** Checked as a file is, whoever made it. */
function aProfile(by: string, profile: Profile, asOf: Day): Profile {
  aDay(by, 'asOf', asOf);
  return checking.checkProfile(profile, { file: by, asOf });
}

const mostLevel = 12;

function checkLevels(by: string, candidate: Candidate): void {
  const { languages } = anObject(by, 'candidate', candidate, 'what settle gives');
  for (const sitting of [...languages.english, ...languages.french]) checkSitting(by, sitting);
}

function checkSitting(by: string, sitting: Sitting | undefined): void {
  if (sitting) for (const ability of abilities) whole(by, ability, sitting.levels[ability], 0, mostLevel);
}
