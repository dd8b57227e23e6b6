import { Command, CommanderError, Option } from 'commander';
import { files } from '../messages/en/files.ts';
import { help as words } from '../messages/en/help.ts';
import { type CommandName, type CommandSpec, commands } from './commands.ts';
import { badInput, ExitError, internal, isExitError } from './exit.ts';
import { commandHelp, rootHelp } from './help.ts';
import { loadCommand } from './load-command.ts';
import type { OptionValues } from './option-values.ts';
import { flagOf, type OptionSpec, options } from './options.ts';
import { refuseSameFile } from './same-file.ts';
import { terminalWidth } from './terminal-width.ts';
import { toolVersion } from './version.ts';
import { whyUnwritable } from './write-file.ts';

/** Runs the program: the exit code is set, never forced, so that output is written out. */
export async function main(argv: readonly string[]): Promise<void> {
  mindTheOutput();
  if (argv[0] === 'complete' && argv[1] === '--') return complete(argv.slice(2));
  try {
    const [first, second] = argv;
    await refuseUnknown(first === 'help' ? second : first);
    await program().parseAsync(argv, { from: 'user' });
  } catch (error) {
    process.exitCode = await report(error);
  }
}

/** Asked by the scripts of `crs completion` while a line is typed: an answer, or silence. */
async function complete(line: readonly string[]): Promise<void> {
  try {
    const { complete: completionOf, completionLines } = await import('./completion/complete.ts');
    process.stdout.write(completionLines(completionOf(line, { commands, options })));
  } catch {
    process.exitCode = internal;
  }
}

function program(): Command {
  const root = new Command('crs')
    .version(toolVersion, '-V, --version')
    .helpCommand('help [command]')
    .configureOutput({ outputError })
    .configureHelp({ formatHelp: () => rootHelp(terminalWidth()) })
    .showHelpAfterError(words['help.afterRootError']())
    .exitOverride();
  for (const spec of commands) root.addCommand(command(spec));
  return root;
}

function command(spec: CommandSpec<CommandName>): Command {
  const { name, args, examples } = spec;
  const built = new Command(name)
    .configureOutput({ outputError })
    .configureHelp({ formatHelp: () => commandHelp(spec, terminalWidth()) })
    .showHelpAfterError(words['help.afterError']({ command: name, example: examples[0] ?? `crs ${name}` }))
    .exitOverride();
  if (args !== '') built.arguments(args);
  for (const option of spec.options) built.addOption(optionOf(options[option]));
  return built.action(async (...received: unknown[]) => {
    const [args, given] = [texts(received.slice(0, -2)), built.opts<OptionValues>()];
    refuseSameFile(spec, args, given);
    const { run } = await loadCommand[name]();
    await run(args, given);
  });
}

/** A word that is no command is told, also where only help is asked for. */
async function refuseUnknown(word: string | undefined): Promise<void> {
  if (word === undefined || word.startsWith('-') || word === 'help') return;
  if (commands.some(({ name }) => name === word)) return;
  const { unknownCommand } = await import('./unknown-command.ts');
  throw new ExitError(unknownCommand(word));
}

/** The parser's complaints begin as all others do. */
function outputError(text: string, write: (text: string) => void): void {
  write(text.replace(/^error: /, 'crs: '));
}

function optionOf(spec: OptionSpec): Option {
  const { flags, description, choices, repeatable } = spec;
  const built = new Option(flags, description);
  if (choices) built.choices([...choices]);
  const { parseArg } = built;
  const parse = (value: string): unknown => parseArg?.(value, '') ?? value;
  if (repeatable) return built.argParser((value, before: readonly unknown[] = []) => [...before, parse(value)]);
  return built.argParser((value, before: unknown) => {
    // The parser would keep the last one, and the first would be lost without a word.
    if (before !== undefined) throw new ExitError(words['help.twice']({ flag: flagOf(spec) }));
    return parse(value);
  });
}

function texts(received: readonly unknown[]): readonly string[] {
  return received.flat().filter((value): value is string => typeof value === 'string');
}

async function report(error: unknown): Promise<number> {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : badInput;
  if (isExitError(error)) {
    if (error.message !== '') process.stderr.write(`crs: ${error.message}\n`);
    return error.code;
  }
  const { describeInputError } = await import('./input-errors.ts');
  const described = await describeInputError(error);
  if (described !== undefined) {
    process.stderr.write(described);
    return badInput;
  }
  process.stderr.write(
    `crs: this is a defect of crs, please report it\n${error instanceof Error ? error.stack : error}\n`,
  );
  return internal;
}

/** `crs ... | head` ends without a word; a full disk has one. */
function mindTheOutput(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    process.stderr.write(`crs: ${files['file.answer']({ why: whyUnwritable(error) })}\n`);
    process.exit(badInput);
  });
  process.stderr.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    // Nothing more can be said, such as what of an answer is in doubt.
    process.exitCode = badInput;
  });
}
