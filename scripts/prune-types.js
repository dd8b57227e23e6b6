// Leaves in dist/types what the types of the package's parts import: tsc writes those of every source that the parts reach.
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
const kept = new Set();

function keep(file) {
  if (kept.has(file)) return;
  kept.add(file);
  for (const [, path] of readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?["'](\.[^"']*)\.[jt]s["']/g)) {
    keep(resolve(dirname(file), `${path}.d.ts`));
  }
}

for (const { types } of Object.values(exports)) if (types) keep(resolve(types));
for (const path of readdirSync('dist/types', { recursive: true, encoding: 'utf8' })) {
  const file = resolve(join('dist/types', path));
  if (file.endsWith('.d.ts') && !kept.has(file)) rmSync(file);
}
