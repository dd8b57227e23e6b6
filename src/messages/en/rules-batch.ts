import type { HighWageLevel } from '../../law/crs/tables.ts';
import { years } from './terms.ts';

const multiple = (level: HighWageLevel) => `${level.slice(0, -1)} times the median wage`;

/** Sentences of rule versions, amendments, differences and batches. */
export const rulesBatch = {
  'additional.highWageWork': () => 'high-wage Canadian work',
  'additional.highWageOffer': () => 'high-wage job offer',

  'highWage.work': ({ level, years: count }: { level: HighWageLevel; years: number }) =>
    `${years(count)} or more of Canadian work in an occupation of ${multiple(level)}`,
  'highWage.noWork': ({ years: count }: { years: number }) =>
    `not ${years(count)} of Canadian work in one listed occupation`,
  'highWage.offer': ({ noc, level }: { noc: string; level: HighWageLevel }) =>
    `offer in NOC ${noc}, an occupation of ${multiple(level)}`,
  'highWage.notListed': ({ noc }: { noc: string }) => `the offer (NOC ${noc}) is not in a listed occupation`,
  'highWage.offerNotLasting': () => 'the offer is not, or not stated to be, full time for long enough',
  'highWage.otherPaysMore': ({ points }: { points: number }) =>
    `${points} points, but only the higher of work and offer counts`,
  'work.severalHighWageOccupations': ({
    one,
    together,
  }: {
    one: HighWageLevel | undefined;
    together: HighWageLevel | undefined;
  }) =>
    `Canadian work counts in one high-wage occupation (${one ?? 'none with enough'}); whether several add up (${together ?? 'none'}) is not known.`,

  'csv.nocZeros': ({ column, found, read }: { column: string; found: string; read: string }) =>
    `${column}: ${found} is read as ${read}, the only unit group that it can be; spreadsheets take the zeros off`,
  'csv.noZone': ({ column, found, read }: { column: string; found: string; read: string }) =>
    `${column}: ${found} says no zone, and is read as any time of ${read}`,
  'batch.noted': ({ noted, line, note }: { noted: number; line: number; note: string }) =>
    `${noted === 1 ? '1 line is' : `${noted} lines are`} read otherwise than written; line ${line}: ${note}`,
  'batch.extraNear': ({ name, near }: { name: string; near: string }) =>
    `column ${JSON.stringify(name)} is taken for no field; did you mean ${near}?`,
  'batch.line': ({ line }: { line: number }) => `line ${line}`,
  'batch.lines': ({ lines }: { lines: number }) => `${lines.toLocaleString('en')} ${lines === 1 ? 'line' : 'lines'}`,
  'batch.toGo': ({ left }: { left: string }) => `${left} to go`,
  'batch.done': ({ done, of }: { done: string; of: string }) => `${done} of ${of}`,
  'batch.bad': ({ bad }: { bad: number }) =>
    bad === 1 ? '1 line could not be used' : `${bad} lines could not be used`,
};
