import { spawn } from '@lydell/node-pty';
import headless from '@xterm/headless';

export interface Terminal {
  readonly type: (keys: string) => void;
  /** The screen as a person sees it, lines cut at their last visible character. */
  readonly screen: () => string;
  /** The line of the cursor up to the cursor, spaces and all. */
  readonly line: () => string;
  /** Waits until something is so. @throws when it is not in time, with the screen */
  readonly until: (isSo: () => boolean, what: string) => Promise<void>;
  readonly close: () => void;
}

/** Starts a program in a real pseudo-terminal whose screen is kept by a terminal emulator. */
export function openTerminal(
  program: string,
  args: readonly string[],
  { cwd, env, columns = 100, rows = 40 }: { cwd: string; env: Record<string, string>; columns?: number; rows?: number },
): Terminal {
  const emulator = new headless.Terminal({ cols: columns, rows, allowProposedApi: true });
  const child = spawn(program, [...args], { name: 'xterm-256color', cols: columns, rows, cwd, env });
  child.onData((data) => emulator.write(data));
  // Shells ask the terminal where the cursor is, and what it can do.
  emulator.onData((answer) => child.write(answer));
  const { active } = emulator.buffer;
  const row = (index: number) => active.getLine(active.baseY + index);
  const screen = () =>
    Array.from({ length: rows }, (_, index) => row(index)?.translateToString(true))
      .join('\n')
      .trimEnd();
  const until = async (isSo: () => boolean, what: string) => {
    for (const end = Date.now() + 15_000; Date.now() < end; ) {
      if (isSo()) return;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    throw new Error(`${program} does not show ${what}, but:\n${screen()}`);
  };
  return {
    type: (keys) => child.write(keys),
    screen,
    line: () => row(active.cursorY)?.translateToString(false, 0, active.cursorX) ?? '',
    until,
    close: () => child.kill('SIGKILL'),
  };
}
