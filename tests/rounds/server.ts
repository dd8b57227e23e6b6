import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface TestServer {
  readonly url: string;
  /** Requests answered so far. */
  readonly requests: () => number;
  readonly close: () => Promise<void>;
}

/** A server on this machine that answers as told. */
export async function serve(answer: (request: number) => RequestListener): Promise<TestServer> {
  let requests = 0;
  const server: Server = createServer((request, response) => {
    requests++;
    answer(requests)(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${address.port}/feed.json`,
    requests: () => requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
