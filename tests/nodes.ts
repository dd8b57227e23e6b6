import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/**
 * Other releases of Node: those named in `CRS_NODES`, those that `.ci/run` has put in `.nodes`, and those of managers of versions, but
 * for the one that runs this and any that is too old.
 */
export function otherNodes(): readonly string[] {
  const { NVM_DIR = join(homedir(), '.nvm'), CRS_NODES = '' } = process.env;
  const folders = [
    join(NVM_DIR, 'versions/node'),
    join(homedir(), '.volta/tools/image/node'),
    join(homedir(), '.asdf/installs/nodejs'),
    '/usr/local/n/versions/node',
    '/opt/hostedtoolcache/node',
    '.nodes',
  ].filter((each) => existsSync(each));
  const managed = folders.flatMap((each) =>
    readdirSync(each).flatMap((version) =>
      ['bin/node', 'x64/bin/node', 'node_modules/node/bin/node'].map((path) => join(each, version, path)),
    ),
  );
  const versions = new Set([process.version]);
  return [...CRS_NODES.split(delimiter), ...managed].filter((node) => {
    if (node === '' || !existsSync(node)) return false;
    const version = spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout?.trim() ?? '';
    const [major = 0, minor = 0] = version.slice(1).split('.').map(Number);
    const isTooOld = major < 20 || major === 21 || (major === 20 && minor < 19) || (major === 22 && minor < 12);
    if (versions.has(version) || isTooOld) return false;
    versions.add(version);
    return true;
  });
}
