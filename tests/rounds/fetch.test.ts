import { type AddressInfo, createServer } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { fetchText } from '../../src/cli/fetch-text.ts';
import { serve, type TestServer } from './server.ts';

// Long enough for a busy machine; tests of the time-out have a short one, and do not count what arrived within it.
const quick = { timeoutMs: 30_000, attempts: 3, delayMs: 5, maxBytes: 10_000 };
const servers: TestServer[] = [];

async function start(...given: Parameters<typeof serve>): Promise<TestServer> {
  const server = await serve(...given);
  servers.push(server);
  return server;
}

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

describe('fetching', () => {
  test('an answer', async () => {
    const server = await start(() => (_, response) => response.end('{"a":"é"}'));
    expect(await fetchText(server.url, quick)).toBe('{"a":"é"}');
    expect(server.requests()).toBe(1);
  });

  test('two failures of the server, then an answer', async () => {
    const server = await start((request) => (_, response) => {
      response.statusCode = request < 3 ? 503 : 200;
      response.end('here');
    });
    expect(await fetchText(server.url, quick)).toBe('here');
    expect(server.requests()).toBe(3);
  });

  test('three failures of the server', async () => {
    const server = await start(() => (_, response) => {
      response.statusCode = 500;
      response.end();
    });
    await expect(fetchText(server.url, quick)).rejects.toThrow(
      'the server answered 500 Internal Server Error (3 attempts)',
    );
    expect(server.requests()).toBe(3);
  });

  test('a refusal is not asked again', async () => {
    const server = await start(() => (_, response) => {
      response.statusCode = 403;
      response.end('<html>Access Denied</html>');
    });
    await expect(fetchText(server.url, quick)).rejects.toThrow('the server answered 403 Forbidden');
    expect(server.requests()).toBe(1);
  });

  test('waits longer before each further attempt', async () => {
    const times: number[] = [];
    const server = await start(() => (_, response) => {
      times.push(performance.now());
      response.statusCode = 502;
      response.end();
    });
    await expect(fetchText(server.url, { ...quick, delayMs: 60 })).rejects.toThrow('502');
    const [first = 0, second = 0, third = 0] = times;
    expect(second - first).toBeGreaterThan(50);
    expect(third - second).toBeGreaterThan(110);
  });

  test('a server that never answers', async () => {
    const server = await start(() => () => undefined);
    await expect(fetchText(server.url, { ...quick, timeoutMs: 50 })).rejects.toThrow(
      'no complete answer within 0.05 s (3 attempts)',
    );
  });

  test('a server that begins and then stalls', async () => {
    const server = await start(() => (_, response) => void response.write('{"rounds": ['));
    await expect(fetchText(server.url, { ...quick, timeoutMs: 100, attempts: 2 })).rejects.toThrow(
      'no complete answer within 0.1 s (2 attempts)',
    );
  });

  test('an answer that is cut off', async () => {
    const server = await start((request) => (_, response) => {
      if (request > 1) {
        response.end('whole');
        return;
      }
      response.writeHead(200, { 'content-length': '1000' });
      response.write('{"rounds": [');
      setTimeout(() => response.destroy(), 20);
    });
    expect(await fetchText(server.url, quick)).toBe('whole');
    expect(server.requests()).toBe(2);
  });

  test('a redirect, and redirects in a circle', async () => {
    const once = await start((request) => (_, response) => {
      if (request === 1) response.writeHead(302, { location: '/moved.json' });
      response.end('there');
    });
    expect(await fetchText(once.url, quick)).toBe('there');
    const circle = await start(() => (_, response) => {
      response.writeHead(302, { location: '/feed.json' });
      response.end();
    });
    await expect(fetchText(circle.url, { ...quick, attempts: 1 })).rejects.toThrow('redirect count exceeded');
  });

  test('an answer that is not packed as it says', async () => {
    const server = await start(() => (_, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' });
      response.end('not packed');
    });
    await expect(fetchText(server.url, { ...quick, timeoutMs: 100, attempts: 2 })).rejects.toThrow(/2 attempts/);
  });

  test('a packed answer is measured unpacked', async () => {
    const server = await start(() => (_, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' });
      response.end(gzipSync('x'.repeat(10_001)));
    });
    await expect(fetchText(server.url, quick)).rejects.toThrow('more than 10000 bytes');
  });

  test('what a server says of its failure does not command a terminal', async () => {
    const server = createServer((socket) => {
      socket.on('error', () => undefined);
      socket.once('data', () => socket.end('HTTP/1.1 403 For\u001b[31mbidden\r\ncontent-length: 0\r\n\r\n'));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    await expect(fetchText(`http://127.0.0.1:${port}/`, quick)).rejects.toThrow(
      'the server answered 403 For [31mbidden',
    );
    server.close();
  });

  test('an answer without end', async () => {
    const server = await start(() => (_, response) => {
      const more = () => {
        while (response.write('x'.repeat(5000)));
        response.once('drain', more);
      };
      more();
    });
    await expect(fetchText(server.url, quick)).rejects.toThrow('more than 10000 bytes');
    expect(server.requests()).toBe(1);
  });

  test('nobody there', async () => {
    const server = await start(() => (_, response) => response.end());
    await server.close();
    await expect(fetchText(server.url, quick)).rejects.toThrow(/ECONNREFUSED.*\(3 attempts\)/);
  });
});
