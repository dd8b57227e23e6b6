import type { HighWageLevel } from '../../law/crs/tables.ts';
import type { RoundCategory } from '../../law/round-ids.ts';
import { roundName } from './rounds.ts';
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
  'batch.unknownField': ({ name, near }: { name: string; near?: string | undefined }) =>
    `--fields: ${JSON.stringify(name)} is no field${near === undefined ? '' : `; did you mean ${near}?`} (crs schema --columns lists all)`,
  'batch.fieldTwice': ({ name }: { name: string }) => `--fields: ${name} is named twice`,
  'batch.fieldsOfWhole': () => '--full: a whole assessment has all fields; leave --fields out',
  'batch.keepToCsv': () => '--extra keep: which keys lines of JSON have is not known before; leave --format csv out',
  'schema.both': () => '--columns and --record are two answers; give one of them',
  'schema.onlyWith': ({ option, with: other }: { option: string; with: string }) => `${option} is for ${other}`,
  'schema.column': () => 'Column',
  'schema.type': () => 'Type',
  'schema.meaning': () => 'Meaning',
  'schema.input': () => 'Columns of CSV that crs batch reads',
  'schema.aboutInput': () =>
    'N is a place in a list: work.1.noc, work.2.noc. A list without items is none in a column of its own name. Columns x-... score nothing.',
  'schema.output': () => 'Columns and keys that crs batch writes',
  'schema.aboutOutput': () =>
    'Without --fields: total, core, partner, transferability, additional, fsw, cec, fst, complete, unknowns. An answer is yes, no or unknown. With several --rules each name has that of the rules before it.',
  'field.file': () => 'the input, where there are several',
  'field.line': () => 'number of the line in its input',
  'field.id': () => 'the id, else the name, of the profile',
  'field.errors': () => 'what is wrong with a line that could not be used; NDJSON: a list',
  'field.extra': () => 'with --extra keep: a column that is no field, as it is; NDJSON: in one object, extra',
  'field.extraObject': () => 'with --extra keep: what stands beside the facts, as it is',
  'field.notes': () => 'what cells of CSV were read as that say something else',
  'schema.record': () => 'Record of crs batch',
  'field.points': ({ of }: { of: readonly string[] }) => `points of the CRS: ${of.join(', ')}`,
  'field.grid': ({ of }: { of: readonly string[] }) => ['points of the FSW selection grid', ...of].join(', '),
  'field.program': ({ program }: { program: string }) => `whether the program is met: ${program}`,
  'field.requirement': ({ program, requirement }: { program: string; requirement: string }) =>
    `whether a requirement is met: ${program}, ${requirement}`,
  'field.category': ({ category }: { category: string }) => `whether the category is met: ${category}`,
  'field.inPool': () => 'whether a program is met, and the Express Entry profile has not ended',
  'field.door': ({ category }: { category: RoundCategory }) =>
    `whether the profile can be in the rounds of the last 12 months: ${roundName(category)}`,
  'field.doorBy': ({ category }: { category: RoundCategory }) =>
    `points above the last cut-off of these rounds, below it negative: ${roundName(category)}`,
  'field.complete': () => 'false while a newer version of the CRS is in force whose tables are not known',
  'field.unknowns': () => 'how many doubts the assessment lists',
};
