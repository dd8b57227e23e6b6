import type { ProgramId } from '../../law/programs/ids.ts';
import type { RoundCategory } from '../../law/round-ids.ts';
import { roundName } from './rounds.ts';
import { list } from './terms.ts';

/** Many people at once. */
export const overview = {
  'overview.title': ({ count, asOf }: { count: number; asOf: string }) =>
    `${count} ${count === 1 ? 'profile' : 'profiles'} on ${asOf}`,
  'overview.within': ({ count, of, to }: { count: number; of: number; to: string }) =>
    `${count} of ${of} with something that ends or falls by ${to}`,
  'overview.changed': ({ count, of, file }: { count: number; of: number; file: string }) =>
    `${count} of ${of} differ from ${file}`,
  'overview.column.name': () => 'name',
  'overview.column.score': () => 'CRS',
  'overview.column.programs': () => 'programs',
  'overview.column.next': () => 'next event',
  'overview.column.then': () => 'then',
  'overview.column.lastSafeDay': () => 'last safe',
  'overview.column.doors': () => 'doors open',
  'overview.column.nearest': () => 'nearest door',
  'overview.column.doubts': () => 'doubts',
  'overview.column.before': () => 'before',
  'overview.column.why': () => 'what ends or falls',
  'overview.filter': () => 'Show only rows with',
  'overview.none': () => 'none',
  'overview.over': () => 'over',
  'overview.door': ({ category, by, sure }: { category: RoundCategory; by: number; sure: boolean }) =>
    `${roundName(category)}${sure ? '' : '?'} ${by < 0 ? '−' : '+'}${Math.abs(by)}`,
  'overview.ending': ({
    cause,
    before,
    after,
    lost,
  }: {
    cause: string;
    before: number;
    after: number;
    lost: readonly ProgramId[];
  }) =>
    `${cause}${before === after ? '' : `; CRS ${before} → ${after}`}${lost.length === 0 ? '' : `; ${list(lost.map((id) => id.toUpperCase()))} no longer met`}`,
  'overview.lastSafe': ({ cause }: { cause: string }) => `last safe day for an invitation (${cause})`,
  'overview.unreadable': ({ file, error, more }: { file: string; error: string; more: number }) =>
    `${file} cannot be read: ${error}${more === 0 ? '' : ` (and ${more} more)`}`,
  'overview.notComplete': ({ rules, missing }: { rules: string; missing: string }) =>
    `NOT COMPLETE: the CRS is reported changed since ${missing}, but its tables are not known. Every figure is counted under ${rules} and may be wrong.`,
  'overview.doorsHint': () =>
    'Doors: kinds of rounds of the last twelve months that the profile can be in, with the points above (+) or below (−) the last cut-off.',
  'overview.unchanged': () => 'no profile differs',
  'overview.nobody': () => 'nothing ends or falls for anyone in that time',
};
