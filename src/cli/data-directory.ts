import { isAbsolute, join } from 'node:path';
import type { Machine } from './machine.ts';

/**
 * Where what was fetched is kept: `$XDG_DATA_HOME/crs` wherever it is set (a relative one is ignored, as its
 * specification asks), else the folder that the system has for such data.
 */
export function dataDirectory({ env, platform, home }: Pick<Machine, 'env' | 'platform' | 'home'>): string {
  const stated = env.XDG_DATA_HOME;
  if (stated !== undefined && isAbsolute(stated)) return join(stated, 'crs');
  switch (platform) {
    case 'win32':
      return join(env.LOCALAPPDATA || join(home, 'AppData', 'Local'), 'crs');
    case 'darwin':
      return join(home, 'Library', 'Application Support', 'crs');
    default:
      return join(home, '.local', 'share', 'crs');
  }
}
