import { badInput } from './exit.ts';
import { thisMachine } from './machine.ts';
import { runCli } from './run-cli.ts';
import { words } from './words.ts';
import { whyUnwritable } from './write-file.ts';

/** Runs the program on this machine: the exit code is set, never forced, so that output is written out. */
export async function main(argv: readonly string[]): Promise<void> {
  mindTheOutput();
  const code = await runCli(argv, thisMachine);
  // Output that could not be written may have set one already.
  if (code !== 0) process.exitCode = code;
}

/** `crs ... | head` ends without a word; a full disk has one. */
function mindTheOutput(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    process.stderr.write(`crs: ${words['file.answer']({ why: whyUnwritable(error) })}\n`);
    process.exit(badInput);
  });
  process.stderr.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    // Nothing more can be said, such as what of an answer is in doubt.
    process.exitCode = badInput;
  });
}
