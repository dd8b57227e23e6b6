import { isPlainObject } from '../base/plain-object.ts';
import { printable } from '../base/printable.ts';
import type { OwnKeys } from '../profile/own-keys.ts';

/** What a profile says beside its facts; left out where it says nothing. */
export interface ReportOwn {
  /** `notes` of the profile, as far as a terminal prints them. */
  readonly notesOfProfile?: string;
  /** The `x-` keys with their values. */
  readonly x?: Readonly<Record<string, unknown>>;
}

/** The same with texts that command no terminal, which keep their lines. */
export function reportOwn({ notes, x }: OwnKeys): ReportOwn {
  return {
    ...(notes !== undefined && { notesOfProfile: plainText(notes) }),
    ...(x && { x: plainObject(x) }),
  };
}

/** The lines of the notes, then a line for each key. */
export function ownLines({ notesOfProfile, x = {} }: ReportOwn): readonly string[] {
  return [
    ...(notesOfProfile === undefined ? [] : notesOfProfile.trimEnd().split('\n')),
    ...Object.entries(x).map(([key, value]) => {
      return `${key}: ${typeof value === 'string' ? value.replaceAll('\n', ' ') : JSON.stringify(value)}`;
    }),
  ];
}

function plainText(text: string): string {
  return text
    .split(/\r\n?|\n/)
    .map(printable)
    .join('\n');
}

function plainObject(object: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(object).map(([key, part]) => [printable(key), plainValue(part)]));
}

function plainValue(value: unknown): unknown {
  if (typeof value === 'string') return plainText(value);
  if (Array.isArray(value)) return value.map(plainValue);
  return isPlainObject(value) ? plainObject(value) : value;
}
