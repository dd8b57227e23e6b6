import { once } from 'node:events';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { ErrorCode, type RequestId } from '@modelcontextprotocol/sdk/types.js';
import type { Machine } from '../machine.ts';
import { rootFolder } from '../mcp/file-under-root.ts';
import { makeServer } from '../mcp/server.ts';
import { startThreads } from '../mcp/threads.ts';
import { requestId, WholeLines } from '../mcp/whole-lines.ts';
import type { OptionValues } from '../option-values.ts';
import { words } from '../words.ts';

/** Bytes of a message that is read: a profile is refused that has more than a million characters. */
const mostBytes = 8 * 2 ** 20;

/** Bytes of answers that may wait for a client to read them; until it does, no more of its messages are read. */
const mostWaiting = 16 * 2 ** 20;

/**
 * `crs mcp`: a server of the Model Context Protocol, until standard input ends. What is asked by then is answered: threads that
 * work keep the process, and those that wait do not.
 */
export async function run(_args: readonly string[], { root }: OptionValues<'mcp'>, machine: Machine): Promise<void> {
  const { stdout } = machine;
  const server = makeServer(root === undefined ? undefined : rootFolder(root), startThreads(), machine);
  const tooLong = words['mcp.tooLong']({ megabytes: mostBytes / 2 ** 20 });
  const notAMessage = words['mcp.notAMessage']({});
  const lines = new WholeLines(mostBytes, (beginning, end) =>
    refuse(ErrorCode.InvalidRequest, tooLong, requestId(beginning, end)),
  );
  // What becomes of answers that nobody takes any more is told where standard output is minded.
  const output = new Writable({
    highWaterMark: mostWaiting,
    write: (part, _encoding, done) => void stdout.write(part, () => done()),
  });
  // Every answer that waits is a listener of the SDK's.
  output.setMaxListeners(0);
  const transport = new StdioServerTransport(lines, output, { maxBufferSize: 2 * mostBytes });
  const refuse = (code: ErrorCode, message: string, id?: RequestId) =>
    transport.send({ jsonrpc: '2.0', ...(id !== undefined && { id }), error: { code, message } });
  transport.onerror = (error) =>
    refuse(error instanceof SyntaxError ? ErrorCode.ParseError : ErrorCode.InvalidRequest, notAMessage);
  await server.connect(transport);
  await pipeline(machine.stdin, (parts) => whileTaken(parts, output), lines);
}

async function* whileTaken(parts: AsyncIterable<unknown>, output: Writable): AsyncGenerator<unknown> {
  for await (const part of parts) {
    if (output.writableNeedDrain) await once(output, 'drain');
    yield part;
  }
}
