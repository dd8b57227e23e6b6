import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Runs a script of bash in the repository, where the built program is `node bin/crs.js`; more variables, and what starts bash. */
export function bash(
  script: string,
  env: Readonly<Record<string, string>> = {},
  [command = 'bash', ...args]: readonly string[] = ['bash'],
): Ended {
  const { status, stdout, stderr } = spawnSync(command, [...args, '-c', script], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', COLUMNS: '80', ...env },
    input: '',
    maxBuffer: 2 ** 26,
  });
  return { code: status, stdout, stderr };
}
