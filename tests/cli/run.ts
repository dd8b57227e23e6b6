import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built program in the repository, without colours, at 80 columns unless told otherwise. */
export function crs(args: readonly string[], { input, columns = 80 }: { input?: string; columns?: number } = {}): Ran {
  const env = { ...process.env, NO_COLOR: '1', COLUMNS: String(columns) };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['bin/crs.js', ...args], {
    cwd: root,
    encoding: 'utf8',
    env,
    input: input ?? '',
    maxBuffer: 64 * 1024 * 1024,
  });
  return { code: status, stdout, stderr };
}
