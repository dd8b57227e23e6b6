const signals: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** Cleans up before a signal, such as Ctrl-C, ends the program as it always does. @returns leaves signals alone again */
export function atSignal(cleanUp: () => void): () => void {
  const end = (signal: NodeJS.Signals) => {
    leave();
    cleanUp();
    process.kill(process.pid, signal);
  };
  const leave = () => {
    for (const signal of signals) process.off(signal, end);
  };
  for (const signal of signals) process.on(signal, end);
  return leave;
}
