import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What `.ci/run` makes from tests/spark/requirements.txt, or else the Python of the system. */
const own = fileURLToPath(new URL('../../.venv/bin/python3', import.meta.url));
export const python = existsSync(own) ? own : 'python3';

/** Those of these packages that the Python of the tests cannot import; `python3` itself where there is none. */
export function missingPackages(...names: readonly string[]): readonly string[] {
  const script = 'import sys, importlib.util as u; print(*[n for n in sys.argv[1:] if u.find_spec(n) is None])';
  const { status, stdout } = spawnSync(python, ['-c', script, ...names], { encoding: 'utf8' });
  return status === 0 ? stdout.split(/\s+/).filter(Boolean) : ['python3'];
}
