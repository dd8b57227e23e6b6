import { mkdtempSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { IPty } from '@lydell/node-pty';
import type { Terminal as Screen } from '@xterm/headless';

const program = fileURLToPath(new URL('../../bin/crs.js', import.meta.url));
const require = createRequire(import.meta.url);

/** Why there is no pseudo-terminal on this platform, if there is none. */
export function noTerminal(): string | undefined {
  try {
    require('@lydell/node-pty');
    return undefined;
  } catch (error) {
    return `no prebuilt pseudo-terminal for ${process.platform}-${process.arch}: ${error instanceof Error ? error.message : error}`;
  }
}

export const keys = {
  enter: '\r',
  backspace: '\u007F',
  escape: '\u001B',
  up: '\u001B[A',
  down: '\u001B[B',
  interrupt: '\u0003',
};

export interface Size {
  readonly columns?: number;
  readonly env?: Readonly<Record<string, string>>;
  readonly folder?: string;
}

/** The built program in a pseudo-terminal, and what a person sees of it. */
export class Terminal {
  readonly folder: string;
  /** Everything the program wrote, as it wrote it. */
  raw = '';
  readonly #screen: Screen;
  readonly #pty: IPty;
  /** What stands where an answer is waited for. */
  readonly #prompt: string;
  /** Up to where the text on the screen was read. */
  #read = 0;
  #wake: () => void = () => {};
  #code: number | undefined;

  constructor(args: readonly string[], { columns = 80, env = {}, folder }: Size = {}) {
    const { spawn }: typeof import('@lydell/node-pty') = require('@lydell/node-pty');
    const { Terminal: Emulator }: typeof import('@xterm/headless') = require('@xterm/headless');
    this.#prompt = args.includes('--plain') ? '> ' : 'Esc: back';
    this.folder = folder ?? mkdtempSync(join(tmpdir(), 'crs-init-'));
    this.#screen = new Emulator({ cols: columns, rows: 40, scrollback: 5000, allowProposedApi: true });
    const { NO_COLOR: _, COLUMNS: _columns, LC_ALL: _locale, ...inherited } = process.env;
    this.#pty = spawn(process.execPath, [program, 'init', ...args], {
      cols: columns,
      rows: 40,
      cwd: this.folder,
      env: { ...inherited, TERM: 'xterm-256color', LANG: 'en_CA.UTF-8', ...env },
    });
    this.#pty.onData((data) => {
      this.raw += data;
      this.#screen.write(data, () => this.#wake());
    });
    this.#pty.onExit(({ exitCode, signal }) => {
      this.#code = signal ? 128 + signal : exitCode;
      this.#screen.write('', () => this.#wake());
    });
  }

  /** All text so far; lines that the terminal broke are whole, and blanks are single. */
  text(): string {
    const { active } = this.#screen.buffer;
    let text = '';
    for (let index = 0; index < active.length; index++) {
      const line = active.getLine(index);
      text += `${line?.isWrapped ? '' : ' '}${line?.translateToString(true) ?? ''}`;
    }
    return text.replace(/\s+/g, ' ');
  }

  /** The lines on the screen, as wide as they are shown. */
  lines(): readonly string[] {
    const { active } = this.#screen.buffer;
    return Array.from({ length: active.length }, (_, index) => active.getLine(index)?.translateToString(true) ?? '');
  }

  /** Waits for a text that has not been waited for before. */
  async see(expected: string): Promise<void> {
    await this.#until(() => {
      const found = this.text().indexOf(expected, this.#read);
      if (found === -1) return false;
      this.#read = found + expected.length;
      return true;
    }, expected);
  }

  /** Waits for a text that the program will write over, such as a list under a prompt. */
  async glimpse(expected: string): Promise<void> {
    await this.#until(() => this.text().includes(expected, this.#read), expected);
  }

  /** Waits for a question and answers it, as a line. */
  async answer(question: string, typed: string): Promise<void> {
    await this.type(question, `${typed}${keys.enter}`);
  }

  /** Waits for a question and its prompt, and types. */
  async type(question: string, typed: string): Promise<void> {
    await this.see(question);
    await this.#until(() => `${this.text()} `.includes(this.#prompt, this.#read), `${question} ... ${this.#prompt}`);
    this.#pty.write(typed);
  }

  write(typed: string): void {
    this.#pty.write(typed);
  }

  resize(columns: number): void {
    this.#pty.resize(columns, 40);
    this.#screen.resize(columns, 40);
  }

  hangUp(): void {
    this.#pty.kill('SIGHUP');
  }

  /** The exit code, once the program has ended. */
  async ended(): Promise<number> {
    await this.#until(() => this.#code !== undefined, 'the end of the program');
    return this.#code ?? -1;
  }

  async #until(holds: () => boolean, what: string): Promise<void> {
    const deadline = Date.now() + 30_000;
    while (!holds()) {
      const left = deadline - Date.now();
      const over = this.#code !== undefined && what !== 'the end of the program';
      if (left <= 0 || over)
        throw new Error(`waited for: ${what}\nexit code: ${this.#code}\nscreen:\n${this.lines().join('\n').trimEnd()}`);
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, Math.min(left, 1000));
        this.#wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  }
}
