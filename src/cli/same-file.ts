import { type BigIntStats, fstatSync, lstatSync, readlinkSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { type CommandSpec, fileArguments } from './commands.ts';
import { dataDirectory } from './data-directory.ts';
import { ExitError } from './exit.ts';
import type { Machine } from './machine.ts';
import type { ValuesOf } from './option-values.ts';
import { flagOf, keyOf, type OptionName, options } from './options.ts';
import { words } from './words.ts';

/** A file that a command reads or writes. */
interface Used {
  /** As it was given. */
  readonly name: string;
  /** The same for every name of one file: spellings, links of both kinds, mounts, descriptors. */
  readonly identity: string;
}

/**
 * Refuses an output that is also read, which would be lost, and two that are one file, of which one would be.
 * @throws {ExitError} before anything is read or written
 */
export function refuseSameFile(
  spec: CommandSpec,
  args: readonly string[],
  given: ValuesOf<OptionName>,
  machine: Machine,
): void {
  const written = outputsOf(spec, given);
  const printed = printedOf(given, machine);
  const outputs = [...written, ...printed];
  if (outputs.length === 0) return;
  refuseTwice(outputs);
  const profiles = argumentsOf(spec, args, machine);
  const others = [
    ...optionsOf(spec, given, 'read').flatMap(({ value }) => named(value, value)),
    ...named(join(dataDirectory(machine), 'rounds.json'), words['file.storedRounds']({})),
  ];
  // A profile that was changed and takes the place of the one it was made of is an edit.
  refuseRead(written, given.write === undefined ? [...profiles, ...others] : others);
  refuseRead(printed, [...profiles, ...others]);
}

/** Refuses files that an output becomes, if they are read or one file. @throws {ExitError} before anything is written */
export function refuseFilesRead(outputs: readonly string[], inputs: readonly string[]): void {
  const written = outputs.flatMap((file) => named(file, `--output ${file}`));
  refuseTwice(written);
  refuseRead(
    written,
    inputs.flatMap((file) => named(file, file)),
  );
}

/** Two outputs that are one file, of which one would be lost. */
function refuseTwice(outputs: readonly Used[]): void {
  outputs.forEach((output, index) => {
    const other = outputs.slice(0, index).find(({ identity }) => identity === output.identity);
    if (other) throw new ExitError(words['file.writtenTwice']({ output: other.name, other: output.name }));
  });
}

function refuseRead(outputs: readonly Used[], inputs: readonly Used[]): void {
  for (const output of outputs) {
    const input = inputs.find(({ identity }) => identity === output.identity);
    if (input) throw new ExitError(words['file.isRead']({ output: output.name, input: input.name }));
  }
}

function outputsOf(spec: CommandSpec, given: ValuesOf<OptionName>): readonly Used[] {
  return optionsOf(spec, given, 'written').flatMap(({ flag, value }) => named(value, `${flag} ${value}`));
}

/** Standard output, where something is printed and a shell has made it a file (`> FILE`). */
function printedOf({ output, ics }: ValuesOf<OptionName>, { descriptors }: Machine): readonly Used[] {
  const isPrinted = output === undefined || output === '-' || ics === '-';
  return isPrinted ? descriptor(descriptors.stdout, words['file.standardOutput']({})) : [];
}

/** Files among the arguments, and standard input where it is one (`< FILE`). */
function argumentsOf(spec: CommandSpec, args: readonly string[], { descriptors }: Machine): readonly Used[] {
  const isAction = (word: string) => spec.actions?.some(({ name }) => name === word) === true;
  const names = spec.args.split(/\W+/);
  const files = fileArguments.some((name) => names.includes(name)) ? args.filter((word) => !isAction(word)) : [];
  return [
    ...files.flatMap((file) => named(file, file)),
    ...descriptor(descriptors.stdin, words['file.standardInput']({})),
  ];
}

/** The files that options name; `-` is none. */
function optionsOf(spec: CommandSpec, given: ValuesOf<OptionName>, file: 'read' | 'written') {
  const values: Readonly<Record<string, string | boolean | readonly string[] | undefined>> = given;
  return spec.options.flatMap((name) => {
    const option = options[name];
    if (!('file' in option) || option.file !== file) return [];
    const typed = values[keyOf(option)];
    const names = typeof typed === 'string' ? [typed] : typeof typed === 'object' ? typed : [];
    return names.filter((one) => one !== '-').map((one) => ({ flag: flagOf(option), value: one }));
  });
}

function named(path: string, name: string): readonly Used[] {
  try {
    const found = statSync(path, { bigint: true, throwIfNoEntry: false });
    if (found) return used(found, name);
    return path === '' ? [] : [{ name, identity: placeOf(path) }];
  } catch {
    // What is wrong with it is told where it is read or written.
    return [];
  }
}

function descriptor(number: number | undefined, name: string): readonly Used[] {
  if (number === undefined) return [];
  try {
    return used(fstatSync(number, { bigint: true }), name);
  } catch {
    return [];
  }
}

/** Devices and pipes hold nothing that could be lost. */
function used(found: BigIntStats, name: string): readonly Used[] {
  return found.isFile() ? [{ name, identity: `${found.dev}:${found.ino}` }] : [];
}

/** Where a file will be that is not there yet, at the end of links. @throws for a folder that is not there */
function placeOf(path: string): string {
  if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) {
    return placeOf(resolve(dirname(path), readlinkSync(path)));
  }
  return join(realpathSync(dirname(resolve(path))), basename(path));
}
