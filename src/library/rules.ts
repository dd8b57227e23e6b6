/**
 * The rules of every day with their sources, their differences, and rules of your own.
 *
 *     import { crsHistory, diffRules, lawOn } from 'express-entry-crs/rules';
 *
 * @module express-entry-crs/rules
 */

import { readAmendment as readFile } from '../amendment/read-amendment.ts';
import { assessProposal as assessFacts, type ProposalAssessment } from '../assess/proposal/assess-proposal.ts';
import { type Day, formatDay } from '../base/day.ts';
import { categoriesOf as categoriesIn } from '../law/categories/index.ts';
import type { CategoryId, CategoryTables } from '../law/categories/tables.ts';
import * as fees from '../law/fees/index.ts';
import type { FeeTable } from '../law/fees/tables.ts';
import type { FundsTable } from '../law/funds/tables.ts';
import * as funds from '../law/funds/tables.ts';
import type { Law } from '../law/law.ts';
import { proposals } from '../law/proposals/index.ts';
import type { Proposal } from '../law/proposals/proposal.ts';
import type { Stream, StreamStatus } from '../law/streams.ts';
import * as streamsOf from '../law/streams.ts';
import { type Axis, type AxisVersion, axes, versionsOf as versions } from '../law-axes/axes.ts';
import { checkVersions, type Finding, usualAge } from '../law-axes/check-versions.ts';
import { type AxisDiff, diffVersions } from '../law-axes/diff-versions.ts';
import type { Profile } from '../profile/schema.ts';
import { aDay, aList, anObject, aText, refuse, whole } from './arguments.ts';
import { axisVersions } from './axis-versions.ts';
import { aLaw, aProfile, lawFor, type On, whenOf } from './on.ts';

export type { ProposalAssessment } from '../assess/proposal/assess-proposal.ts';
export type { MarkedNode, ProposalMessage } from '../assess/proposal/marked-node.ts';
export type { ClassRequirement, ClassRequirementId } from '../assess/proposal/requirements.ts';
export { categoriesHistory } from '../law/categories/index.ts';
export {
  type CategoryId,
  type CategoryRule,
  type CategoryTables,
  categoryIds,
  type Experience,
  type LanguageCategory,
  type MilitaryCategory,
  type OccupationCategory,
} from '../law/categories/tables.ts';
export { crsHistory } from '../law/crs/index.ts';
export type {
  AgeRow,
  Combination,
  CrsPart,
  CrsTables,
  EducationLevel,
  ForeignYearRow,
  HighWageLevel,
  HighWageTable,
  LevelRow,
  LowHigh,
  Pair,
  YearRow,
} from '../law/crs/tables.ts';
export { feeTables } from '../law/fees/index.ts';
export type { FeesConfirmed, FeeTable } from '../law/fees/tables.ts';
export { fundsTables } from '../law/funds/index.ts';
export type { FundsTable } from '../law/funds/tables.ts';
export { languageTestsHistory } from '../law/language-tests/index.ts';
export type { ChartTable, LanguageTestTables } from '../law/language-tests/tables.ts';
export { programsHistory } from '../law/programs/index.ts';
export type { GridAgeRow, GridYearRow, ProgramTables, TradesList } from '../law/programs/tables.ts';
export { proposals } from '../law/proposals/index.ts';
export type { Factor as ProposalFactor, Mark, Proposal } from '../law/proposals/proposal.ts';
export type { SkilledScope } from '../law/skilled.ts';
export { type Stream, type StreamStatus, streams, streamsChecked } from '../law/streams.ts';
export { validityHistory } from '../law/validity/index.ts';
export type { Validity } from '../law/validity/tables.ts';
export type { Header, History, Version, VersionStatus } from '../law/version.ts';
export { workHoursHistory } from '../law/work-hours/index.ts';
export type { WorkHours } from '../law/work-hours/tables.ts';
export type { Axis, AxisId, AxisVersion } from '../law-axes/axes.ts';
export type { Cell, CellValue } from '../law-axes/cell.ts';
export type { Finding } from '../law-axes/check-versions.ts';
export type { CellChange } from '../law-axes/diff-cells.ts';
export type { AxisDiff } from '../law-axes/diff-versions.ts';
export { lawOn } from './on.ts';

/**
 * Every version on every axis, oldest first, announced ones and proposals among them.
 * @param options `law` with an amendment puts that among them
 */
export function ruleVersions(options: { readonly law?: Law } = {}): readonly Axis[] {
  const { law } = anObject('ruleVersions', 'options', options, 'law with an amendment');
  return axes(law === undefined ? undefined : aLaw('ruleVersions', law));
}

/**
 * What differs between two laws, on every axis, cell by cell; or between versions that `ruleVersions` gives, such as a proposal,
 * on the axes that both sides have.
 * @throws {InputError} for what is no law
 * @example diffRules(lawOn(day('2020-10-20')), lawOn(day('2026-01-15')))
 */
export function diffRules(from: Law | readonly AxisVersion[], to: Law | readonly AxisVersion[]): readonly AxisDiff[] {
  return diffVersions(versionsIn(from), versionsIn(to));
}

function versionsIn(given: Law | readonly AxisVersion[]): readonly AxisVersion[] {
  return isList(given) ? axisVersions('diffRules', given) : versions(aLaw('diffRules', given));
}

function isList(given: Law | readonly AxisVersion[]): given is readonly AxisVersion[] {
  return Array.isArray(given);
}

/**
 * The versions that a law is made of.
 * @throws {InputError} for what is no law
 */
export function versionsOf(law: Law): readonly AxisVersion[] {
  return versions(aLaw('versionsOf', law));
}

/**
 * The categories on whose list an occupation stands, in their order.
 * @param noc five digits; of a code that is none there are no categories
 * @param tables the `tables` of a version of `categoriesHistory`, such as `lawOn(day).categories?.tables`
 * @throws {InputError} for what is no text and no tables
 */
export function categoriesOf(noc: string, tables: CategoryTables): readonly CategoryId[] {
  const by = 'categoriesOf';
  const { categories } = anObject(by, 'tables', tables, 'the tables of a version of categoriesHistory');
  anObject(by, 'tables.categories', categories, 'a rule or null for each category');
  return categoriesIn(aText(by, 'noc', noc), tables);
}

/**
 * What a keeper of the rules has to look at: versions whose verification is older than so many days, and versions that are
 * announced or in force whose tables are not known.
 * @throws {InputError} for what is no day or no number of days, and for days before Express Entry
 */
export function checkRules(options: {
  readonly asOf: Day;
  readonly maxAge?: number;
  readonly law?: Law;
}): readonly Finding[] {
  const by = 'checkRules';
  const { asOf, maxAge = usualAge, law } = anObject(by, 'options', options, 'asOf');
  lawFor(by, asOf);
  const all = axes(law === undefined ? undefined : aLaw(by, law));
  return checkVersions(all, asOf, whole(by, 'maxAge', maxAge, 0, 99_999));
}

/**
 * Rules of the user's, as YAML or JSON (see docs/rules.md): the law of a day with another CRS, which is named in every output.
 * @returns a law to give as `law`
 * @throws {InputError} with every problem of the text
 */
export function readAmendment(text: string, options: On & { readonly file?: string }): Law {
  const { law } = whenOf('readAmendment', options);
  const { file = 'amendment' } = options;
  return readFile(aText('readAmendment', 'text', text), aText('readAmendment', 'file', file), law);
}

/** Options of `assessProposal`. */
export interface ProposalOptions extends On {
  /** The proposal to hold the person against, one of `proposals`. */
  readonly proposal: Proposal;
}

/**
 * What a proposal would do to a person: what was published is answered, what was not is unknown. There is no total.
 * @throws {InputError} for what is no profile, no day, no law or no proposal
 */
export function assessProposal(profile: Profile, options: ProposalOptions): ProposalAssessment {
  const { asOf, law } = whenOf('assessProposal', options);
  const by = 'assessProposal';
  const { id } = anObject(by, 'proposal', options.proposal, 'one of proposals');
  const ids = proposals.map((one) => one.id).join(', ');
  const proposal = proposals.find((one) => one.id === id) ?? refuse(by, 'proposal.id', id, `one of ${ids}`);
  return assessFacts(aProfile(by, profile, asOf), asOf, law, proposal);
}

/**
 * The fees of a day, in Canadian dollars.
 * @returns `undefined` for days whose fees are not known
 * @throws {InputError} for what is no day
 */
export function feesOn(asOf: Day): FeeTable | undefined {
  return fees.feesOn(formatDay(aDay('feesOn', 'asOf', asOf)));
}

/**
 * Settlement funds that a family needs, in Canadian dollars.
 * @param table one of `fundsTables`
 * @param size persons, from 1 to 1,000: the applicant with spouse or partner and dependent children, accompanying or not
 * @throws {InputError} for what is no table, and for a family of less than one
 */
export function fundsNeeded(table: FundsTable, size: number): number {
  const by = 'fundsNeeded';
  aList(by, 'table.amounts', anObject(by, 'table', table, 'one of fundsTables').amounts);
  return funds.fundsNeeded(table, whole(by, 'size', size, 1, 1000));
}

/**
 * Whether a nominee stream is linked to Express Entry on a day, as far as is known.
 * @param stream one of `streams`
 * @throws {InputError} for what is no stream or no day
 */
export function streamStatus(stream: Stream, asOf: Day): StreamStatus {
  const { province } = anObject('streamStatus', 'stream', stream, 'one of streams');
  aText('streamStatus', 'stream.province', province);
  return streamsOf.streamStatus(stream, formatDay(aDay('streamStatus', 'asOf', asOf)));
}
