import { spawn } from 'node:child_process';
import { accessSync, constants, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ExitError } from '../exit.ts';
import type { Machine } from '../machine.ts';
import { words } from '../words.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'chrome'];

/** Where browsers stand that are not on the path. */
const places: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

/** Longer takes no page; a browser that hangs is ended. */
const mostMilliseconds = 60_000;

/** What prints a page as PDF. @throws {ExitError} where there is no browser for it */
export function printerOf(machine: Pick<Machine, 'env' | 'platform'>): (page: string) => Promise<Uint8Array> {
  const browser = findChromium(machine);
  if (browser === undefined) throw new ExitError(words['page.noChromium']({ names }));
  return (page) => print(page, browser);
}

/** The browser that `CHROME_PATH` names, else the first that is found. */
export function findChromium({ env, platform }: Pick<Machine, 'env' | 'platform'>): string | undefined {
  const named = env.CHROME_PATH;
  if (named !== undefined && named !== '') return isProgram(named) ? named : undefined;
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...(places[platform] ?? [])].find(isProgram);
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

async function print(page: string, browser: string): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'crs-'));
  const [source, target] = [join(folder, 'page.html'), join(folder, 'page.pdf')];
  try {
    writeFileSync(source, page, { mode: 0o600 });
    const said = await runBrowser(browser, [
      '--headless',
      '--disable-gpu',
      '--no-first-run',
      // Printing needs no network, and what a browser asks for by itself is not asked for either.
      '--disable-background-networking',
      '--disable-component-update',
      '--host-resolver-rules=MAP * ~NOTFOUND',
      `--user-data-dir=${join(folder, 'profile')}`,
      '--no-pdf-header-footer',
      `--print-to-pdf=${target}`,
      // Its sandbox refuses to start as root; the page that it reads is ours, without scripts.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      pathToFileURL(source).href,
    ]);
    return printed(target, browser, said);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

function printed(target: string, browser: string, said: string): Uint8Array {
  try {
    return readFileSync(target);
  } catch {
    throw new ExitError(words['page.printFailed']({ browser, why: said.trim().split('\n').at(-1) ?? '' }));
  }
}

/** Runs a browser to its end. @returns what it said on standard error */
function runBrowser(browser: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    const started = spawn(browser, args, { stdio: ['ignore', 'ignore', 'pipe'], timeout: mostMilliseconds });
    const said: string[] = [];
    started.stderr.on('data', (part: Buffer) => said.push(String(part)));
    started.on('error', ({ message }) => resolve(message));
    started.on('close', () => resolve(said.join('')));
  });
}
