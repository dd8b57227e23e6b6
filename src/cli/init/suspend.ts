/** How much of the screen a prompt takes. */
export interface Drawn {
  readonly lines: number;
  /** Lines of them below the one with the cursor. */
  readonly under: number;
}

/** Who reads the keys, as long as the prompt stands. */
interface Keys {
  readonly on: (event: 'SIGTSTP', listener: () => void) => unknown;
}

const showCursor = '\u001B[?25h';
const down = (lines: number) => (lines > 0 ? `\u001B[${lines}B` : '');
const up = (lines: number) => (lines > 0 ? `\u001B[${lines}A` : '');

/** Milliseconds in which a stop surely comes. Where no shell minds jobs the system passes over it, and the prompt goes on. */
const stopWithin = 100;

/**
 * Lets Ctrl-Z, or a signal from elsewhere, stop the program at a prompt as any other: the terminal is given back as it was,
 * and after `fg` the prompt takes the keys again and is drawn anew below what the shell wrote.
 * @returns what ends it
 */
export function whileSuspendable(keys: Keys, drawn: () => Drawn, redraw: () => void): () => void {
  if (process.platform === 'win32') return () => {};
  let goOn = () => {};
  const suspend = () => {
    // So that the signal does what it does where nobody listens.
    process.off('SIGTSTP', suspend);
    process.stdin.setRawMode(false);
    const { lines, under } = drawn();
    process.stderr.write(`${down(under)}\n${showCursor}`);
    const timer = setTimeout(() => goOn(), stopWithin);
    goOn = () => {
      clearTimeout(timer);
      process.off('SIGCONT', goOn);
      process.on('SIGTSTP', suspend);
      process.stdin.setRawMode(true);
      // Room that the prompt takes for its own and clears.
      process.stderr.write('\n'.repeat(lines - 1) + up(under));
      redraw();
    };
    process.on('SIGCONT', goOn);
    // The group, as a terminal does: npx waits before the program.
    process.kill(0, 'SIGTSTP');
  };
  keys.on('SIGTSTP', suspend);
  process.on('SIGTSTP', suspend);
  return () => {
    process.off('SIGTSTP', suspend);
    process.off('SIGCONT', goOn);
  };
}
