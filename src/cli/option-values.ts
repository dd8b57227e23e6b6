import type { CommandName, OptionOf } from './commands.ts';
import type { Machine } from './machine.ts';
import type { OptionName, OptionSpec, options } from './options.ts';

/** What options are given, by the names that the parser makes of their flags: a flag alone is true or false. */
export type ValuesOf<Name extends OptionName> = {
  readonly [Each in Name as Camel<Flag<(typeof options)[Each]['flags']>>]?: Value<(typeof options)[Each]> | undefined;
};

/** What the options of a command are given. */
export type OptionValues<Command extends CommandName> = ValuesOf<OptionOf<Command>>;

/** `as-of` in `--as-of <date>`, `color` in `--no-color`. */
type Flag<Flags extends string> = Flags extends `--no-${infer Name}`
  ? Name
  : Flags extends `--${infer Name} ${string}`
    ? Name
    : Flags extends `--${infer Name}`
      ? Name
      : never;

type Camel<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : Name;

type Value<Option extends OptionSpec> = Option['flags'] extends `${string}<${string}`
  ? Option extends { readonly repeatable: string }
    ? readonly Choice<Option>[]
    : Choice<Option>
  : boolean;

type Choice<Option> = Option extends { readonly choices: readonly (infer One)[] } ? One : string;

/** What `--format` can ask most commands for. Whoever writes an answer has a case for each. */
export type Format = (typeof options)['format']['choices'][number];

/** What a command's file exports: its work, given arguments and options as they were typed, and what it runs on. */
export interface CommandModule<Command extends CommandName> {
  readonly run: (args: readonly string[], given: OptionValues<Command>, machine: Machine) => Promise<void>;
}
