import { printable } from '../base/printable.ts';
import { ExitError } from './exit.ts';
import { decodeText } from './io.ts';
import { words } from './words.ts';

export interface FetchOptions {
  /** For each attempt: connecting, redirects and the whole answer. */
  readonly timeoutMs: number;
  readonly attempts: number;
  /** Before the second attempt; twice as long before each further one. */
  readonly delayMs: number;
  readonly maxBytes: number;
}

/** A failure that another attempt would not mend. */
class Final extends Error {}

class TooSlow extends Error {}

/**
 * The text at an address. Failures of the network and of the server are tried again.
 * @throws {ExitError} saying why it could not be fetched
 */
export async function fetchText(url: string, options: FetchOptions): Promise<string> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await fetchOnce(url, options);
    } catch (error) {
      if (error instanceof Final || attempt >= options.attempts) {
        // A server chooses the words of its failure.
        const why = printable(reason(error, options));
        throw new ExitError(words['line.notFetched']({ url, why, attempts: attempt }));
      }
      await new Promise((resolve) => setTimeout(resolve, options.delayMs * 2 ** (attempt - 1)));
    }
  }
}

async function fetchOnce(url: string, { timeoutMs, maxBytes }: FetchOptions): Promise<string> {
  const controller = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  // A body that cannot be unpacked may neither end nor fail, not even when aborted: the time-out ends the wait itself.
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new TooSlow());
      controller.abort();
    }, timeoutMs);
  });
  try {
    return await Promise.race([readAnswer(url, maxBytes, controller.signal), tooLong]);
  } finally {
    clearTimeout(timer);
  }
}

async function readAnswer(url: string, maxBytes: number, signal: AbortSignal): Promise<string> {
  const response = await fetch(url, {
    signal,
    headers: { accept: 'application/json', 'user-agent': 'crs (Express Entry command line)' },
  });
  if (!response.ok) {
    await response.body?.cancel();
    const again = response.status >= 500 || response.status === 408 || response.status === 429;
    const message = words['line.serverAnswered']({ status: `${response.status} ${response.statusText}`.trim() });
    throw again ? new Error(message) : new Final(message);
  }
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    const bytes: Uint8Array = chunk;
    length += bytes.length;
    if (length > maxBytes) throw new Final(words['line.tooManyBytes']({ most: maxBytes }));
    chunks.push(bytes);
  }
  try {
    return decodeText(Buffer.concat(chunks));
  } catch {
    throw new Final(words['line.notUtf8']({}));
  }
}

function reason(error: unknown, { timeoutMs }: FetchOptions): string {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof TooSlow) return words['line.tooSlow']({ seconds: timeoutMs / 1000 });
  // Node says "fetch failed" or "terminated" and keeps the reason underneath.
  const { cause } = error;
  if (!(cause instanceof Error)) return error.message;
  const inner = cause instanceof AggregateError ? cause.errors.find((each) => each instanceof Error) : cause;
  return words['line.networkSays']({
    says: `${error.message}: ${inner instanceof Error ? inner.message : cause.message}`,
  });
}
