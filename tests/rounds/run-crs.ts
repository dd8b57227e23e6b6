import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../bin/crs.js', import.meta.url));

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder of its own for what the program keeps, and for files of a test. */
export interface Place {
  readonly folder: string;
  readonly stored: string;
  readonly run: (args: readonly string[], options?: { columns?: number; input?: string }) => Promise<Ran>;
  readonly write: (name: string, text: string) => Promise<string>;
  readonly remove: () => Promise<void>;
}

export async function makePlace(): Promise<Place> {
  const folder = await mkdtemp(join(tmpdir(), 'crs-rounds-'));
  return {
    folder,
    stored: join(folder, 'data', 'crs', 'rounds.json'),
    run: (args, { columns = 80, input = '' } = {}) =>
      new Promise((resolve, reject) => {
        const child = spawn(process.execPath, [program, ...args], {
          cwd: folder,
          env: {
            ...process.env,
            NO_COLOR: '1',
            COLUMNS: String(columns),
            LC_ALL: 'C.UTF-8',
            TERM: 'xterm',
            XDG_DATA_HOME: join(folder, 'data'),
          },
        });
        let stdout = '';
        let stderr = '';
        child.stdout.setEncoding('utf8').on('data', (text) => {
          stdout += text;
        });
        child.stderr.setEncoding('utf8').on('data', (text) => {
          stderr += text;
        });
        child.on('error', reject);
        child.on('close', (code) => resolve({ code, stdout, stderr }));
        child.stdin.end(input);
      }),
    write: async (name, text) => {
      await writeFile(join(folder, name), text);
      return name;
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
