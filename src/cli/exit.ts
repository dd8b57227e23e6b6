/** The command answered, and the answer is the negative that was asked about. */
export const negative = 1;
/** Bad usage, or input that cannot be used. */
export const badInput = 2;
/** A failure that is ours. */
export const internal = 70;

/** Ends a command with a line on stderr and an exit code; thrown, so that nothing exits deep down. */
export class ExitError extends Error {
  override readonly name = 'ExitError';
  readonly code: number;

  constructor(message: string, code: number = badInput) {
    super(message);
    this.code = code;
  }
}

/** Tells an `ExitError` by name: bundles that are read apart have a class of their own. */
export function isExitError(error: unknown): error is ExitError {
  return error instanceof Error && error.name === 'ExitError';
}
