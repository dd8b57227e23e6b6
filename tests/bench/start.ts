import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { otherNodes } from '../nodes.ts';

const profile = resolve('profiles/single-abroad.yaml');
const day = ['--as-of', '2026-01-15'];

/** What is started, and how many times the time of `node -e 0` it should take at most. */
const goals: Readonly<Record<string, { readonly line: readonly string[]; readonly goal: number }>> = {
  '--help': { line: ['--help'], goal: 1.4 },
  language: { line: ['language', 'ielts-gt', '8', '7', '6.5', '7'], goal: 1.4 },
  check: { line: ['check', profile], goal: 1.8 },
  score: { line: ['score', ...day, profile], goal: 2 },
  diff: { line: ['diff', ...day, profile], goal: 2.2 },
  noc: { line: ['noc', 'cook'], goal: 2.5 },
  timeline: { line: ['timeline', ...day, profile], goal: 3 },
  improve: { line: ['improve', ...day, profile], goal: 3 },
  batch: { line: ['batch', ...day, 'one.ndjson'], goal: 3 },
};

const runs = 15;

/**
 * Wall time of commands of the installed package against `node -e 0`, in turn, so that the machine's speed drops out of the ratio;
 * for this Node and the others that are found. Each has run before, and left its compiled code.
 */
export function benchStart(): string {
  const folder = mkdtempSync(join(tmpdir(), 'crs-start-'));
  const packed = npm(['pack', '--ignore-scripts', '--silent', '--pack-destination', folder]).trim();
  npm(['install', '--prefix', folder, '--no-audit', '--no-fund', '--silent', join(folder, packed)]);
  const crs = join(folder, 'node_modules/express-entry-crs/bin/crs.js');
  writeFileSync(join(folder, 'one.ndjson'), `${JSON.stringify(parse(readFileSync(profile, 'utf8')))}\n`);
  const lines = [process.execPath, ...otherNodes()].map((node) => startsOf(node, crs, folder));
  return `start: times node -e 0, medians of ${runs}\n${lines.join('\n')}`;
}

function npm(args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync('npm', args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

function startsOf(node: string, crs: string, folder: string): string {
  const env = { ...process.env, XDG_CACHE_HOME: folder };
  const time = (args: readonly string[]) => {
    const start = performance.now();
    const { status } = spawnSync(node, args, { stdio: 'ignore', cwd: folder, env });
    if (status !== 0) throw new Error(`${args.join(' ')} failed`);
    return performance.now() - start;
  };
  const commands = { ...goals, node: { line: [], goal: 1 } };
  const times = Object.entries(commands).map(([name, { line, goal }]) => {
    const args = name === 'node' ? ['-e', '0'] : [crs, ...line];
    time(args);
    return { name, goal, args, taken: [] as number[] };
  });
  for (let run = 0; run < runs; run++) for (const { args, taken } of times) taken.push(time(args));
  const median = (taken: number[]) => taken.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
  const base = median(times.at(-1)?.taken ?? []);
  const ratios = times.slice(0, -1).map(({ name, goal, taken }) => {
    return `${name} ${(median(taken) / base).toFixed(2)} (goal ${goal.toFixed(1)})`;
  });
  const version = spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim();
  return `  ${version}: ${ratios.join(', ')}`;
}
