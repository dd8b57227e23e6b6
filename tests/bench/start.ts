import { spawnSync } from 'node:child_process';

/** Wall time of the built program against `node -e 0`, in turn, so that the machine's speed drops out of the ratio. */
export function benchStart(): string {
  const runs = 25;
  const commands = {
    node: ['-e', '0'],
    version: ['bin/crs.js', '--version'],
    score: ['bin/crs.js', 'score', '--as-of', '2026-01-15', 'profiles/single-abroad.yaml'],
  };
  const times: Record<keyof typeof commands, number[]> = { node: [], version: [], score: [] };
  for (let run = 0; run < runs; run++) {
    for (const name of ['node', 'version', 'score'] as const) {
      const start = performance.now();
      const { status } = spawnSync(process.execPath, commands[name], { stdio: 'ignore' });
      if (status !== 0) throw new Error(`${name} failed`);
      times[name].push(performance.now() - start);
    }
  }
  const median = (name: keyof typeof commands) => times[name].sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
  const ratio = (name: keyof typeof commands) => (median(name) / median('node')).toFixed(2);
  return `start: crs --version ${ratio('version')}, crs score ${ratio('score')} times node -e 0 (medians of ${runs}; goal 1.9)`;
}
