import { parseArgs } from 'node:util';
import { checkFile } from './check-file.ts';
import { runFuzz } from './run-fuzz.ts';

// npm run fuzz -- [RUNS] [--seed SEED]

const { positionals, values } = parseArgs({ allowPositionals: true, options: { seed: { type: 'string' } } });
const runs = Number(positionals[0] ?? 100_000);
const seed = Number(values.seed ?? Date.now() % 1_000_000_000);
if (!(Number.isSafeInteger(runs) && runs > 0 && Number.isSafeInteger(seed))) {
  throw new Error('npm run fuzz -- [RUNS] [--seed SEED], both whole numbers');
}

process.stdout.write(`seed ${seed}\n`);
const { failure, read, ...done } = runFuzz({ runs, seed }, checkFile, (count) => {
  if (process.stderr.isTTY) process.stderr.write(`\r${count} files`);
});
process.stdout.write(`${done.runs} files, ${read} of them profiles\n`);
if (failure) {
  process.stdout.write(
    `failed: npm run fuzz -- --seed ${failure.seed}\nthe smallest input that fails, under the rules of ${failure.rules}:\n`,
  );
  process.stdout.write(failure.smallest);
  process.stdout.write(`\n${failure.error instanceof Error ? failure.error.stack : failure.error}\n`);
  process.exitCode = 1;
}
