import { printable } from '../base/printable.ts';
import { crsHistory } from '../law/crs/index.ts';
import type { CrsTables } from '../law/crs/tables.ts';
import type { Law } from '../law/law.ts';
import { history, type Version } from '../law/version.ts';
import { readStrict } from '../profile/read-strict.ts';
import { checkAmendment } from './check-amendment.ts';
import { type AmendmentFile, amendmentSchema } from './schema.ts';

/**
 * The law of a day with the CRS of a user's amendment, which is named in every output.
 * @throws {InputError} with every problem of the file
 */
export function readAmendment(text: string, file: string, law: Law): Law {
  const read = shown(readStrict(text, file, amendmentSchema, checkAmendment) as AmendmentFile);
  const name = printable(file);
  const base = crsHistory.versions.find(({ id }) => id === read.extends) ?? law.crs;
  const [amended] = history<CrsTables>(base, [
    {
      // The file's name is part of the id, so that every output says whose numbers these are.
      id: `${read.id ?? read.effective} (${name.split(/[\\/]/).at(-1)})`,
      title: `${read.title ?? 'amendment'} (${name})`,
      effective: read.effective,
      status: read.status ?? 'proposed',
      verified: read.verified ?? read.effective,
      instrument: read.instrument ?? 'not stated',
      sources: [sourceOf(read.sources[0]), ...read.sources.slice(1).map(sourceOf)],
      changes: read.changes,
    },
  ]).versions.slice(1);
  return withCrs(law, amended ?? base);
}

/** The same with every text as a terminal may print it. */
function shown<T>(value: T): T;
function shown(value: unknown): unknown {
  if (typeof value === 'string') return printable(value);
  if (Array.isArray(value)) return value.map((item: unknown) => shown(item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, shown(part)]));
}

function sourceOf(source: AmendmentFile['sources'][number] | undefined) {
  return {
    title: source?.title ?? '',
    ...(source?.url !== undefined && { url: source.url }),
    seen: source?.seen ?? 'stated by the user',
  };
}

/**
 * The same law with another CRS. It is complete when whoever wrote the amendment vouches for the day that the missing
 * version begins, or a later one.
 */
export function withCrs(law: Law, crs: Version<CrsTables>): Law {
  if (law.crsMissing && crs.effective < law.crsMissing.effective) return { ...law, crs };
  const { crsMissing: _, ...rest } = law;
  return { ...rest, crs };
}
