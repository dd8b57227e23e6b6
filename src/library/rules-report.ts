import { amendmentTemplate as template } from '../amendment/template.ts';
import { type Day, formatDay } from '../base/day.ts';
import type { Law } from '../law/law.ts';
import type { AxisVersion } from '../law-axes/axes.ts';
import { usualAge } from '../law-axes/check-versions.ts';
import type { Words } from '../messages/message.ts';
import {
  checkAnswer,
  type ListedVersion,
  listAnswer,
  type RulesCheck,
  type ShownVersion,
  showAnswer,
} from '../report/rules.ts';
import { type RulesDiff, rulesDiffAnswer } from '../report/rules-diff.ts';
import { inSheets, type Report } from './answer.ts';
import { aDay, aList, inNameOf, refuse, whole } from './arguments.ts';
import { axisVersions } from './axis-versions.ts';
import { checkWords, type InWords } from './in-words.ts';
import { lawFor } from './on.ts';
import { diffRules, ruleVersions } from './rules.ts';

export type { ListedVersion, RulesCheck, ShownVersion } from '../report/rules.ts';
export type { RulesChange, RulesDiff } from '../report/rules-diff.ts';

/** Options of reports about the rules. */
export interface RulesReportOptions extends Pick<InWords, 'words'> {
  /** The day on which ages are counted, and which says what is in force. */
  readonly asOf: Day;
  /** A law with an amendment, which is put among the versions; left out: none. */
  readonly law?: Law;
}

/**
 * Every version of the rules on every axis, with its age, as `crs rules list`.
 * @throws {InputError} for what is no day, no law or no words
 */
export function rulesReport(options: RulesReportOptions): Report<readonly ListedVersion[]> {
  const by = 'rulesReport';
  checkWords(by, options, {});
  const { asOf, law, words } = options;
  const all = inNameOf(by, 'ruleVersions', () => ruleVersions(law === undefined ? {} : { law }));
  return inSheets(listAnswer(all, aDay(by, 'asOf', asOf), words), words);
}

/**
 * The numbers of versions with their sources, as `crs rules show`.
 * @param versions as `versionsOf` or `ruleVersions` gives them
 * @throws {InputError} for what is no list, no day or no words
 */
export function versionsReport(
  versions: readonly AxisVersion[],
  options: Omit<RulesReportOptions, 'law'>,
): Report<readonly ShownVersion[]> {
  const by = 'versionsReport';
  checkWords(by, options, {});
  const { asOf, words } = options;
  return inSheets(showAnswer(axisVersions(by, aList(by, 'versions', versions)), aDay(by, 'asOf', asOf), words), words);
}

/**
 * What differs between two laws, as `crs rules diff`.
 * @throws {InputError} as `diffRules`, and for what is no words
 */
export function rulesDiffReport(
  from: Law | readonly AxisVersion[],
  to: Law | readonly AxisVersion[],
  options: Pick<InWords, 'words'>,
): Report<readonly RulesDiff[]> {
  const by = 'rulesDiffReport';
  checkWords(by, options, {});
  const axes = inNameOf(by, 'diffRules', () => diffRules(from, to));
  return inSheets(rulesDiffAnswer(axes, options.words), options.words);
}

/** Options of `rulesCheckReport`. */
export interface RulesCheckOptions extends RulesReportOptions {
  /** Days after which a verification is old, from 0 to 99,999; left out: 90. */
  readonly maxAge?: number;
  /** The day, at most `asOf`, on which somebody looked at the official pages and found nothing new; ages count from it. */
  readonly acknowledged?: Day;
}

/**
 * What a keeper of the rules has to look at, as `crs rules check`.
 * @throws {InputError} for what is no day, no law, no words or no number of days, and for days before Express Entry
 */
export function rulesCheckReport(options: RulesCheckOptions): Report<RulesCheck> {
  const by = 'rulesCheckReport';
  checkWords(by, options, {});
  const { asOf, law, words, maxAge = usualAge, acknowledged } = options;
  lawFor(by, asOf);
  if (acknowledged !== undefined && aDay(by, 'acknowledged', acknowledged) > asOf)
    refuse(by, 'acknowledged', formatDay(acknowledged), `a day up to ${formatDay(asOf)}`);
  whole(by, 'maxAge', maxAge, 0, 99_999);
  const all = inNameOf(by, 'ruleVersions', () => ruleVersions(law === undefined ? {} : { law }));
  return inSheets(checkAnswer(all, { day: asOf, maxAge, acknowledged }, words), words);
}

/**
 * An amendment of the rules to fill in, as YAML, as `crs rules template`.
 * @throws {InputError} for what is no words
 */
export function amendmentTemplate(options: { readonly words: Words }): string {
  checkWords('amendmentTemplate', options, {});
  return template(options.words);
}
