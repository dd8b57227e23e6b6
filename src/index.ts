/**
 * The library of `crs`: pure functions of a profile, a day and the rules of a day.
 *
 *     const profile = readProfile(text, { file: 'profile.yaml', asOf });
 *     const assessment = assess(profile, asOf, law);
 */
export { readAmendment } from './amendment/read-amendment.ts';
export { type Assessment, invitedUnder, type Unknown } from './assess/assess.ts';
export type { Answer } from './base/answer.ts';
export type { Day } from './base/day.ts';
export { assessCategories } from './categories/assess-categories.ts';
export type { Category, CategoryWork } from './categories/category.ts';
export { type LanguageOrder as Arrangement, languageOrders as arrangements } from './crs/language-order.ts';
export type { ScoredOrder as Scored } from './crs/score.ts';
export type { Candidate, Education, Offer, PartnerFacts, Sitting, StudyPay, WorkFacts } from './facts/candidate.ts';
export type { AbilityLevel } from './facts/language-levels.ts';
export type { Doubt, DoubtKind as Reading } from './facts/settling.ts';
export { categoriesHistory, categoriesOf } from './law/categories/index.ts';
export { type CategoryId, type CategoryTables, categoryIds } from './law/categories/tables.ts';
export { crsHistory } from './law/crs/index.ts';
export type { CrsTables, EducationLevel, Pair } from './law/crs/tables.ts';
export { feeTables } from './law/fees/index.ts';
export type { FeeTable } from './law/fees/tables.ts';
export { fundsTables } from './law/funds/index.ts';
export type { FundsTable } from './law/funds/tables.ts';
export { type Ability, abilities, type Language, type TestId } from './law/language-tests/ids.ts';
export { charts, languageTestsHistory } from './law/language-tests/index.ts';
export type { Chart, LanguageTestTables } from './law/language-tests/tables.ts';
export type { Law } from './law/law.ts';
export type { ProgramId, RequirementId } from './law/programs/ids.ts';
export { programsHistory } from './law/programs/index.ts';
export type { ProgramTables } from './law/programs/tables.ts';
export type { RoundCategory, RoundKind } from './law/round-ids.ts';
export type { Source } from './law/source.ts';
export { type Stream, type StreamStatus, streams, streamsChecked } from './law/streams.ts';
export { validityHistory } from './law/validity/index.ts';
export type { Validity } from './law/validity/tables.ts';
export type { Header, History, Version, VersionStatus as Status } from './law/version.ts';
export { workHoursHistory } from './law/work-hours/index.ts';
export type { WorkHours } from './law/work-hours/tables.ts';
export {
  addYears,
  assess,
  asTheRulesMove,
  checkProfile,
  feesOn,
  formatDay,
  fundsNeeded,
  heldStill,
  improve,
  languageLevels,
  lawOn,
  levelFor,
  makeChecklist,
  parseDay,
  parseFeed,
  reach,
  readProfile,
  replayRounds,
  scoreArrangements,
  scoreCrs,
  searchOccupations,
  settle,
  streamStatus,
  timelineOf,
  wholeYears,
} from './library/library.ts';
export { en } from './messages/en.ts';
export { type EventKind, eventKinds } from './messages/event-kind.ts';
export { type Message, say, type Words } from './messages/message.ts';
export { isNocCode, nocCodes } from './noc/codes.ts';
export { type Occupation, occupationOf } from './noc/occupation.ts';
export type { Match } from './noc/search.ts';
export type { Checklist, ChecklistOptions } from './plan/checklist/checklist.ts';
export type { Claim, Worth } from './plan/checklist/claim.ts';
export type { Document, DocumentStatus } from './plan/checklist/document.ts';
export { type Costs, costNames } from './plan/improve/cost.ts';
export type { Effects, Moved } from './plan/improve/effects.ts';
export type { Improvement, Priced } from './plan/improve/improve.ts';
export { areCompatible, type Change, type Lever } from './plan/improve/lever.ts';
export { type LeverPair, pairsOf } from './plan/improve/pairs.ts';
export { applyLevers as pull } from './plan/improve/patch.ts';
export type { Target, TargetSet } from './plan/improve/target.ts';
export { writeChanges } from './plan/improve/write.ts';
export type { AnswerChange, Changes, Factor } from './plan/timeline/changes.ts';
export type { TimelineEvent } from './plan/timeline/event.ts';
export type { Horizon as Course } from './plan/timeline/horizon.ts';
export type { LastSafe } from './plan/timeline/last-safe.ts';
export type { Stretch } from './plan/timeline/stretch.ts';
export type { EligibilityWindow, Timeline } from './plan/timeline/timeline.ts';
export type { ReadOptions } from './profile/check-profile.ts';
export { InputError, type InputProblem } from './profile/input-error.ts';
export { profileJsonSchema } from './profile/json-schema.ts';
export type {
  Credential,
  Dependent,
  Job,
  JobOffer,
  LanguageTest,
  Partner,
  Profile,
  Proof,
  Relative,
  Residence,
} from './profile/schema.ts';
export type { Program, Requirement } from './programs/requirement.ts';
export { type ChecklistReportOptions, makeChecklistReport } from './report/checklist.ts';
export type { ChecklistReport, ReportClaim, ReportDocument, ReportFees } from './report/checklist-report.ts';
export { type ImproveReport, makeImproveReport } from './report/improve.ts';
export { makeReport, type ReportOptions } from './report/make-report.ts';
export type {
  ReportCategory,
  ReportNode,
  ReportNote,
  ReportProgram,
  ReportRequirement,
  ReportRules,
  ReportUnknown,
  ScoreReport,
} from './report/report.ts';
export type { ReportRound, RoundsReport } from './report/rounds/report.ts';
export { makeTimelineReport, type ReportEvent, type TimelineReport } from './report/timeline/report.ts';
export { bundledRounds, type Known } from './rounds/bundled.ts';
export { assessedCategory, type CategoryAnswer } from './rounds/could-be-in.ts';
export { type Feed, feedUrl, type NotFeed, type Unreadable } from './rounds/feed.ts';
export { type Difference, type Merged, mergeRounds } from './rounds/merge.ts';
export type { Outcome } from './rounds/outcome.ts';
export { type Override, overrides } from './rounds/overrides.ts';
export type { Bracket } from './rounds/pool.ts';
export type { KindSummary, Replay, Replayed, ReplayOptions } from './rounds/replay.ts';
export type { PoolCount, Round, RoundRecord } from './rounds/round.ts';
export { type CrsId, findNode, flatten, type GridId, type Node, type NodeId } from './score-tree/node.ts';
