import type { Assessment } from '../assess/assess.ts';
import { printable } from '../base/printable.ts';
import type { Words } from '../messages/message.ts';
import type { Colors } from './colors.ts';
import { makeReport, type ReportOptions } from './make-report.ts';
import type { ReportNote, ScoreReport } from './report.ts';
import { wrap } from './wrap.ts';

/** What `crs check` says of a valid profile: no points. */
export interface CheckReport {
  /** The version of this form of answer. */
  readonly schema: 1;
  /** How the profile is named. */
  readonly profile: string;
  /** The file of the profile, as the caller named it. */
  readonly file: string;
  /** The day of the facts, as `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Id of the version of the CRS: its first day in force, or the name of an amendment. */
  readonly rules: string;
  /** Always true: what is no profile is an error. */
  readonly valid: true;
  /** What does not count, and why. */
  readonly notes: ScoreReport['notes'];
  /** What is missing or not sure. */
  readonly unknowns: readonly ReportNote[];
}

export function makeCheckReport(
  assessment: Assessment,
  { file, ...options }: ReportOptions & { readonly file: string },
): CheckReport {
  const { schema, profile, asOf, notes, unknowns, rules } = makeReport(assessment, options);
  const doubts = unknowns
    .filter((unknown) => unknown.text !== rules.crs.notice)
    .map(({ id, text: said }) => ({ id, text: said }));
  return { schema, profile, file, asOf, rules: rules.crs.id, valid: true, notes, unknowns: doubts };
}

/** How `checkTable` prints. */
export interface CheckStyle {
  readonly width: number;
  readonly colors: Colors;
  /** Whether the rules are named, as where they were asked for. */
  readonly namesRules: boolean;
  readonly words: Words;
}

/** What does not count and what is not known, as a terminal shows it. */
export function checkTable(
  { file, rules, notes, unknowns }: CheckReport,
  { width, colors, namesRules, words }: CheckStyle,
): string {
  const part = (name: string, items: readonly { readonly text: string }[]) =>
    items.length === 0
      ? []
      : ['', colors.bold(colors.underline(name)), ...items.map((item) => wrap(item.text, width, '- ', '  '))];
  const clear = notes.length === 0 && unknowns.length === 0;
  const head = words['join.colon']({
    head: printable(file),
    text: `${colors.green(words['check.valid']({}))}${clear ? words['check.clear']({}) : ''}`,
  });
  const under = namesRules ? [words['check.rules']({ rules })] : [];
  return `${[head, ...under, ...part(words['report.notes']({}), notes), ...part(words['report.unknowns']({}), unknowns)].join('\n')}\n`;
}
