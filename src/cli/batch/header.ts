import { csvColumns, likeFields } from '../../batch/csv-columns.ts';
import { columnNames, type FoundHeader, findHeader, headerError } from '../../batch/csv-header.ts';
import type { BatchJob, InputForm } from '../../batch/job.ts';
import { maxProfileLength } from '../../profile/limits.ts';
import { decodeText } from '../io.ts';
import type { Machine } from '../machine.ts';
import { tell } from '../tell.ts';
import { words } from '../words.ts';
import type { Source } from './chunks.ts';
import { withHead } from './input.ts';

/** Lines of one input, and what is known of them. */
export interface FormedInput {
  readonly form: InputForm;
  readonly source: Source;
  /** Number of the first line. */
  readonly firstLine: number;
}

/** Takes the header off the beginning of CSV. @throws {InputError} for one that names no columns, or others than fields */
export async function takeHeader(
  { file, extra }: Pick<BatchJob, 'file' | 'extra'>,
  source: Source,
  machine: Machine,
): Promise<FormedInput> {
  const { bytes, header } = await readHeader(source);
  const { separator, start, end, lines } = header;
  let text: string;
  try {
    text = decodeText(bytes.subarray(start, end));
  } catch {
    throw headerError(file, lines, { id: 'input.notUtf8', values: {} });
  }
  const columns = columnNames(text, { file, line: lines, separator });
  for (const like of likeFields(csvColumns(columns, { file, line: lines, extra }))) {
    tell(`crs: ${words['batch.extraNear'](like)}`, machine);
  }
  return {
    form: { file, input: 'csv', columns, separator },
    source: withHead(bytes.subarray(end), source),
    firstLine: lines + 1,
  };
}

const headerPart = 64 * 1024;

/** Reads until there is more than the header. */
async function readHeader(source: Source): Promise<{ readonly bytes: Buffer; readonly header: FoundHeader }> {
  for (let bytes = Buffer.alloc(0); ; ) {
    const part = Buffer.alloc(headerPart);
    const read = await source.read(part);
    bytes = Buffer.concat([bytes, part.subarray(0, read)]);
    const header = findHeader(bytes.toString('latin1'));
    const isWhole = header.end < bytes.length && !header.isOpen;
    if (isWhole || read === 0 || bytes.length > maxProfileLength) return { bytes, header };
  }
}
