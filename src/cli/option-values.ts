import type { Machine } from './machine.ts';

/** Options as typed: texts, flags, lists of those that can be repeated, or nothing. */
export type OptionValues = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;

/** What a command's file exports: its work, given arguments and options as they were typed, and what it runs on. */
export interface CommandModule {
  readonly run: (args: readonly string[], given: OptionValues, machine: Machine) => Promise<void>;
}
