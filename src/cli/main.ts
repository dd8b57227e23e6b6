import { Command, CommanderError, Option } from 'commander';
import { type CommandSpec, commands, type Given } from './commands.ts';
import { badInput, internal, isExitError } from './exit.ts';
import { type OptionSpec, options } from './options.ts';
import { toolVersion } from './version.ts';

/** Runs the program: the exit code is set, never forced, so that output is written out. */
export async function main(argv: readonly string[]): Promise<void> {
  quietOnBrokenPipe();
  if (argv[0] === 'complete' && argv[1] === '--') return complete(argv.slice(2));
  try {
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
    .description('Express Entry in one file of facts: eligibility, CRS score point by point, and why.')
    .version(toolVersion, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .addHelpText('after', '\nExit codes: 0 answered, 1 the answer is the negative asked about, 2 bad usage or input.')
    .exitOverride();
  for (const spec of commands) root.addCommand(command(spec));
  return root;
}

function command(spec: CommandSpec): Command {
  const built = new Command(spec.name).summary(spec.summary).description(spec.summary).exitOverride();
  if (spec.args !== '') built.arguments(spec.args);
  for (const name of spec.options) built.addOption(option(options[name]));
  const examples = spec.examples.map((example) => `  $ ${example}`).join('\n');
  return built.addHelpText('after', `\nExamples:\n${examples}`).action(async (...received: unknown[]) => {
    const { run } = await spec.load();
    await run(texts(received.slice(0, -2)), built.opts<Given>());
  });
}

function option({ flags, description, choices, repeatable }: OptionSpec): Option {
  const built = new Option(flags, description);
  if (repeatable) built.argParser((value, before: readonly string[] = []) => [...before, value]);
  return choices ? built.choices([...choices]) : built;
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

/** `crs ... | head` ends without a word. */
function quietOnBrokenPipe(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    process.stderr.write(`crs: the answer could not be written: ${error.message}\n`);
    process.exit(internal);
  });
  process.stderr.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
}
