import type { Law } from '../../../law/law.ts';

/** A word of Express Entry, explained. */
export interface GlossaryEntry {
  /** In full, as a title. */
  readonly name: string;
  /** Other names that people use for it, or look it up by. */
  readonly aliases: readonly string[];
  /** Two to five plain sentences, with the figures of the law of a day. */
  readonly says: (law: Law) => string;
  /** The official page about it. */
  readonly page?: string | undefined;
  /** Commands that have to do with it. */
  readonly commands: readonly string[];
}
