import { relative } from 'node:path';
import { quotedForShell } from './quoted-for-shell.ts';

/** How the program was started. */
export interface Start {
  /** The file that was run, as it was named. */
  readonly script: string | undefined;
  /** The same behind all links. */
  readonly realScript: string | undefined;
  /** Where from. */
  readonly folder: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

const isInPackages = /[\\/]node_modules[\\/]/;

/** What stands before a command so that it can be run again from the same place: `crs`, `npx crs`, `node bin/crs.js`. */
export function startedAs({ script, realScript = script, folder, env }: Start): string {
  if (script === undefined || realScript === undefined) return 'crs';
  // What npm inherits to whatever it starts says little: the place of the file tells, but where there are no links.
  const isByNpx = /[\\/]\.bin[\\/]crs$/.test(script) || (env.npm_command === 'exec' && isInPackages.test(script));
  // The package of the registry has another name than its command; in a clone and in a project npx finds the command.
  if (isByNpx) return /[\\/]_npx[\\/]/.test(realScript) ? 'npx express-entry-crs' : 'npx crs';
  if (/[\\/]cli[\\/]dev\.ts$/.test(script)) return 'npm run dev --';
  // A link among the commands of the machine, or what stands for one where there are no links.
  if (/[\\/]crs$/.test(script) || isInPackages.test(realScript)) return 'crs';
  return `node ${quotedForShell(relative(folder, script))}`;
}
