import { withoutNominees } from '../../law/provinces.ts';
import { type Stream, type StreamStatus, streamStatus, streams, streamsChecked } from '../../law/streams.ts';
import type { Words } from '../../messages/message.ts';
import type { Colors } from '../colors.ts';
import { wrap } from '../wrap.ts';

/** A stream in the JSON of `crs rounds streams`. */
export interface StreamRow {
  /** Province or territory, as `ON`. */
  readonly province: string;
  /** Name of the stream. */
  readonly name: string;
  /** What it is linked by. */
  readonly kind: Stream['kind'];
  /** On the day asked about. */
  readonly status: StreamStatus;
  /** First day, where it is known. */
  readonly from: string | null;
  /** Day on which it was closed; null where it was not, as far as is known. */
  readonly closed: string | null;
  /** Where this is said. */
  readonly source: string;
  /** Last day on which the entry was checked. */
  readonly checked: string;
  /** What else is to be known. */
  readonly note: string | null;
}

export interface StreamsOptions {
  readonly words: Words;
  readonly width: number;
  readonly colors: Colors;
  readonly asOf: string;
  /** The province asked about; left out: all. */
  readonly province: string | undefined;
}

export const streamColumns = [
  'province',
  'name',
  'kind',
  'status',
  'from',
  'closed',
  'source',
  'checked',
  'note',
] as const;

/** The enhanced streams of the provinces on a day, as far as they are known. */
export function streamRows(day: string, province: string | undefined, words: Words): readonly StreamRow[] {
  return streams
    .filter((stream) => province === undefined || stream.province === province)
    .map((stream) => ({
      province: stream.province,
      name: stream.name,
      kind: stream.kind,
      status: streamStatus(stream, day),
      from: stream.from ?? null,
      closed: stream.closed ?? null,
      source: words['data.text']({ text: stream.source }),
      checked: streamsChecked,
      note: stream.note === undefined ? null : words['data.text']({ text: stream.note }),
    }));
}

/** The register as a terminal shows it. */
export function renderStreams(rows: readonly StreamRow[], options: StreamsOptions): string {
  const { words, width, colors, asOf, province } = options;
  const none = province !== undefined && withoutNominees.includes(province) ? province : undefined;
  const styles: Readonly<Record<StreamStatus, (text: string) => string>> = {
    open: colors.green,
    closed: colors.red,
    notYet: colors.red,
    unknown: colors.yellow,
  };
  const statuses = rows.map(({ status }) => words['streams.status']({ status }));
  const wide = Math.max(0, ...statuses.map((status) => status.length));
  const lines = rows.map((row, index) => {
    const { province: of, status, name } = row;
    const said = statuses[index] ?? '';
    const details = words['streams.details'](row);
    const indent = ' '.repeat(of.length + wide + 4);
    const body = wrap(
      details === '' ? name : words['join.colon']({ head: name, text: details }),
      width,
      indent,
      indent,
    ).trimStart();
    return `${of}  ${styles[status](said)}${' '.repeat(wide - said.length)}  ${body}`;
  });
  const heading = colors.bold(wrap(words['streams.heading']({ asOf }), width));
  const body = none === undefined ? lines.join('\n') : wrap(words['streams.none']({ province: none }), width);
  return `${[heading, body, wrap(words['streams.checked']({ checked: streamsChecked }), width)].join('\n\n')}\n`;
}
