import { Command, CommanderError, Option, type OutputConfiguration } from 'commander';
import { tool } from '../base/tool.ts';
import { termIds } from '../messages/terms.ts';
import { onlyMeaning } from '../profile/other-names.ts';
import { asStarted } from './as-started.ts';
import { type CommandName, type CommandSpec, commands } from './commands.ts';
import { complaint } from './complaint.ts';
import { withDefaults } from './config/with-defaults.ts';
import { today } from './day.ts';
import { badInput, ExitError, internal, isExitError } from './exit.ts';
import { commandHelp, overview, rootHelp } from './help.ts';
import { askedLang, type Lang, langOfProgram, langOfSystem } from './lang.ts';
import { loadCommand } from './load-command.ts';
import type { Machine } from './machine.ts';
import { flagOf, type OptionSpec, options } from './options.ts';
import { profileFiles } from './people/profile-files.ts';
import { refuseSameFile } from './same-file.ts';
import { terminalWidth } from './terminal-width.ts';
import { orUsualProfile } from './usual-profile.ts';
import { speak, speaking, spokenBeside, words } from './words.ts';

/** Runs the program on a machine. @returns the exit code */
export async function runCli(argv: readonly string[], machine: Machine): Promise<number> {
  return speaking(() =>
    argv[0] === 'complete' && argv[1] === '--' ? complete(argv.slice(2), machine) : run(argv, machine),
  );
}

async function run(line: readonly string[], machine: Machine): Promise<number> {
  try {
    const { argv, lang, wrong } = askedLang(line);
    await speakAsAsked(lang, machine);
    if (wrong) throw new ExitError(words[wrong === 'twice' ? 'help.twice' : 'line.lang']({ flag: '--lang' }));
    const [first, ...others] = argv;
    if (first === undefined) {
      machine.stdout.write(overview(terminalWidth(machine), machine));
      return 0;
    }
    if (first === '-v' || first === 'version') {
      machine.stdout.write(`${tool.version}\n`);
      return 0;
    }
    if (first === 'help' && others[0]?.startsWith('-') === false) return await explain(others, machine);
    await refuseUnknown(first);
    await program(argv, machine).parseAsync(argv, { from: 'user' });
    return 0;
  } catch (error) {
    return report(error, machine);
  }
}

function speakAsAsked(asked: Lang | undefined, { env }: Machine): Promise<void> {
  return speak(asked ?? langOfProgram(env) ?? langOfSystem(env), asked !== undefined);
}

/** Asked by the scripts of `crs completion` while a line is typed: an answer, or silence. */
async function complete(line: readonly string[], machine: Machine): Promise<number> {
  try {
    const { complete: completionOf, completionLines } = await import('./completion/complete.ts');
    await speakAsAsked(askedLang(line.slice(0, -1)).lang, machine);
    const completion = completionOf(line, { commands, options, today: today(machine) }, spokenBeside());
    machine.stdout.write(completionLines(completion));
    return 0;
  } catch {
    return internal;
  }
}

function program(argv: readonly string[], machine: Machine): Command {
  const root = new Command('crs')
    .version(tool.version, '-V, --version')
    .helpCommand('help [command]')
    .configureOutput(outputOf(machine))
    .configureHelp({ formatHelp: () => rootHelp(terminalWidth(machine), machine) })
    .showHelpAfterError(asStarted(words['help.afterRootError']({}), machine))
    .exitOverride();
  // Only what the line may ask for: to build all commands takes longer than to run some.
  for (const spec of commands) if (argv.includes(spec.name)) root.addCommand(command(spec, machine));
  return root;
}

function command(spec: CommandSpec<CommandName>, machine: Machine): Command {
  const { name, args, examples } = spec;
  const built = new Command(name)
    .configureOutput(outputOf(machine))
    .configureHelp({ formatHelp: () => commandHelp(spec, terminalWidth(machine), machine) })
    .showHelpAfterError(
      asStarted(words['help.afterError']({ command: name, example: examples[0] ?? `crs ${name}` }), machine),
    )
    .exitOverride();
  if (args !== '') built.arguments(args);
  for (const option of spec.options) built.addOption(optionOf(options[option]));
  return built.action(async (...received: unknown[]) => {
    const { files, ofFolder } = await profilesNamed(spec, texts(received.slice(0, -2)), machine);
    const typed = ofFolder ? { ...built.opts(), keepGoing: true } : built.opts();
    const given = await withDefaults(spec, files, typed, machine);
    refuseSameFile(spec, files, given, machine);
    const { run } = await loadCommand[name]();
    const { config: _, lang: __, ...own } = given;
    await run(files, own, machine);
  });
}

/** The arguments of a command; where they are profiles, with the files that they stand for. */
async function profilesNamed(spec: CommandSpec, typed: readonly string[], machine: Machine) {
  const args = orUsualProfile(spec, typed, machine);
  const takesProfiles = spec.args.includes('profile') && spec.args.includes('...');
  const isAction = spec.actions?.some(({ name }) => name === args[0]) === true;
  return takesProfiles && !isAction ? profileFiles(args) : { files: args, ofFolder: false };
}

/** `crs help` with the name of a command, of a term in any number of words, or of both. */
async function explain(asked: readonly string[], machine: Machine): Promise<number> {
  const width = terminalWidth(machine);
  const text = asked.join(' ');
  const spec = commands.find(({ name }) => name === text);
  const { termHelp, unknownTerm } = await import('./help-term.ts');
  const isTerm = !spec || termIds.some((id) => id === text);
  const term = isTerm ? termHelp(text, width, machine) : undefined;
  if (!spec && term === undefined) throw new ExitError(unknownTerm(text));
  machine.stdout.write(
    [...(spec ? [commandHelp(spec, width, machine)] : []), ...(term === undefined ? [] : [term])].join('\n'),
  );
  return 0;
}

/** A word that is no command is told, also where only help is asked for. */
async function refuseUnknown(word: string | undefined): Promise<void> {
  if (word === undefined || word.startsWith('-') || word === 'help') return;
  if (commands.some(({ name }) => name === word)) return;
  const { unknownCommand } = await import('./unknown-command.ts');
  throw new ExitError(unknownCommand(word));
}

/** The parser's complaints begin as all others do. */
function outputOf({ stdout, stderr }: Machine): OutputConfiguration {
  return {
    writeOut: (text) => stdout.write(text),
    writeErr: (text) => stderr.write(text),
    outputError: (text, write) => write(`crs: ${complaint(text.trimEnd())}\n`),
  };
}

function optionOf(spec: OptionSpec): Option {
  const { flags, choices, repeatable } = spec;
  const built = new Option(flags);
  if (choices) built.choices([...choices]);
  const { parseArg } = built;
  const meant = (value: string) => (choices && onlyMeaning(value, choices)) ?? value;
  const parse = (value: string): unknown => parseArg?.(meant(value), '') ?? value;
  if (repeatable) return built.argParser((value, before: readonly unknown[] = []) => [...before, parse(value)]);
  // Of a flag that turns something off the parser knows the other value before it is given.
  if (built.negate) return built;
  return built.argParser((value, before: unknown) => {
    // The parser would keep the last one, and the first would be lost without a word.
    if (before !== undefined) throw new ExitError(words['help.twice']({ flag: flagOf(spec) }));
    return parse(value);
  });
}

function texts(received: readonly unknown[]): readonly string[] {
  return received.flat().filter((value): value is string => typeof value === 'string');
}

async function report(error: unknown, machine: Machine): Promise<number> {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : badInput;
  if (isExitError(error)) {
    if (error.message !== '') machine.stderr.write(`crs: ${asStarted(error.message, machine)}\n`);
    return error.code;
  }
  const { describeInputError } = await import('./input-errors.ts');
  const described = await describeInputError(error, terminalWidth(machine), machine);
  if (described !== undefined) {
    machine.stderr.write(described);
    return badInput;
  }
  machine.stderr.write(`crs: ${words['line.defect']({})}\n${error instanceof Error ? error.stack : error}\n`);
  return internal;
}
