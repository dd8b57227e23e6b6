import { mkdir, readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import type { RequestListener } from 'node:http';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { dataDirectory } from '../../src/cli/data-directory.ts';
import { bundledRounds } from '../../src/rounds/bundled.ts';
import { parseFeed } from '../../src/rounds/feed.ts';
import { writeStored } from '../../src/rounds/stored.ts';
import { feedRecord, feedText } from './feed-record.ts';
import { makePlace, type Place } from './run-crs.ts';
import { serve } from './server.ts';

// A round of the same day as the newest bundled one: no clock decides these tests.
const known447 = feedRecord({
  drawNumber: '447',
  drawDate: '2026-10-01',
  drawName: 'Trades Occupations, 2026-Version 3',
  drawSize: '3,500',
  drawCRS: '476',
  drawCutOff: 'May 28, 2026 at 16:55:23 UTC',
});
const new448 = feedRecord({ drawDate: '2026-10-01' });

let place: Place;
beforeEach(async () => {
  place = await makePlace();
});
afterEach(() => place.remove());

async function update(text: string, ...args: readonly string[]) {
  await place.write('feed.json', text);
  return place.run(['rounds', 'update', '--from', 'feed.json', ...args]);
}

/** What an update with round 448 leaves behind. */
async function keep448(): Promise<void> {
  const feed = parseFeed(feedText(new448), '2026-10-01');
  if (typeof feed === 'string') throw new Error(feed);
  await keep(writeStored({ updated: '2026-11-25', rounds: feed.rounds, pools: feed.pools }));
}

async function keep(text: string): Promise<void> {
  await mkdir(dirname(place.stored), { recursive: true });
  await writeFile(place.stored, text);
}

async function rounds(): Promise<readonly { number: string; crs: number }[]> {
  return JSON.parse((await place.run(['rounds', '--format', 'json'])).stdout);
}

describe('crs rounds update', () => {
  test('takes a new round, and says where it is kept', async () => {
    const { code, stdout, stderr } = await update(feedText(new448, known447));
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toBe(`\
feed.json: rounds were known to 2026-10-01
new: no. 448, 2026-10-01, Provincial Nominee Program, 5,000 invitations, cut-off 720
written: ${place.stored}
`);
    expect((await rounds()).at(-1)).toMatchObject({ number: '448', crs: 720 });
    const list = await place.run(['rounds', '--last', '1'], { columns: 100 });
    expect(list.stdout).toMatch('Rounds known to 2026-10-01 (no. 448), bundled to 2026-10-01');
    const kept = JSON.parse(await readFile(place.stored, 'utf8'));
    expect(kept.rounds.map((record: { drawNumber: string }) => record.drawNumber)).toEqual(['448']);
    expect(await readdir(join(place.folder, 'data', 'crs'))).toEqual(['rounds.json']);
  });

  test('a second time has nothing new and writes nothing', async () => {
    await update(feedText(new448));
    const before = await stat(place.stored);
    const { code, stdout } = await update(feedText(new448));
    expect([code, stdout]).toEqual([0, 'feed.json: rounds were known to 2026-10-01\nNo new rounds.\n']);
    expect((await stat(place.stored)).mtimeMs).toBe(before.mtimeMs);
  });

  test('the whole feed as it was brings nothing new and nothing to tell', async () => {
    const { rounds: all, pools } = bundledRounds();
    const counts = (index: number) => {
      const pool = pools[index % pools.length];
      const figures = pool?.counts.map((count, place) => [`dd${place + 1}`, count.toLocaleString('en-CA')]) ?? [];
      return { drawDistributionAsOn: pool?.asOf, ...Object.fromEntries(figures) };
    };
    const records = all.map(({ number, date, name, invitations, crs, tieBreak }, index) =>
      feedRecord({
        drawNumber: number,
        drawDate: date,
        drawName: name,
        drawSize: (number === '208' ? 681 : invitations).toLocaleString('en-CA'),
        drawCRS: String(crs),
        drawCutOff: tieBreak ?? '',
        ...counts(index),
      }),
    );
    const { code, stdout } = await update(feedText(...records.reverse()));
    expect([code, stdout]).toEqual([0, 'feed.json: rounds were known to 2026-10-01\nNo new rounds.\n']);
  });

  test('a round that is missing from a later feed stays', async () => {
    await keep448();
    await update(feedText(feedRecord({ drawNumber: '449', drawDate: '2026-10-01' })));
    expect((await rounds()).slice(-3).map(({ number }) => number)).toEqual(['447', '448', '449']);
  });

  test('a correction is taken and told', async () => {
    const { stdout } = await update(feedText({ ...known447, drawCRS: '477' }));
    expect(stdout).toMatch('changed: no. 447, crs "477" instead of "476"\n');
    expect((await rounds()).at(-1)?.crs).toBe(477);
  });

  test('--check writes nothing; exit 1 when there is more, 0 when there is not', async () => {
    const more = await update(feedText(new448), '--check');
    expect([more.code, more.stderr]).toEqual([1, '']);
    expect(more.stdout).toMatch('new: no. 448');
    await expect(stat(place.stored)).rejects.toThrow('ENOENT');
    expect((await update(feedText(known447), '--check')).code).toBe(0);
  });

  test('as JSON, from standard input', async () => {
    const { code, stdout } = await place.run(['rounds', 'update', '--from', '-', '--format', 'json'], {
      input: feedText({ ...new448, drawName: 'Astronauts, 2027-Version 1', drawCutOff: 'noon' }),
    });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      source: '-',
      before: '2026-10-01',
      through: '2026-10-01',
      older: false,
      new: [
        {
          number: '448',
          date: '2026-10-01',
          name: 'Astronauts, 2027-Version 1',
          kind: 'unknown',
          category: 'unknown',
          invitations: 5000,
          crs: 720,
          tieBreak: null,
        },
      ],
      changed: [],
      unreadable: [],
      doubtful: [{ number: '448', field: 'tieBreak', found: 'noon' }],
      unknownNames: ['Astronauts, 2027-Version 1'],
      unequalSums: [],
      written: place.stored,
    });
  });

  test('a feed full of nonsense does not fill the screen', async () => {
    const { stdout } = await update(feedText(new448, ...Array.from({ length: 1000 }, () => ({ drawNumber: 'x' }))));
    expect(stdout.split('\n').length).toBeLessThan(60);
    expect(stdout).toMatch('and 960 more of the kind: --format json has all');
    expect((await rounds()).at(-1)?.number).toBe('448');
  });

  test('an older copy changes nothing that is known, and says so', async () => {
    const old = feedRecord({
      drawNumber: '446',
      drawDate: '2026-09-29',
      drawName: 'Canadian Experience Class',
      drawSize: '2,000',
      drawCRS: '99',
    });
    const { code, stdout } = await update(feedText(old));
    expect(code).toBe(0);
    expect(stdout).toMatch('An older copy of the feed: it ends before 2026-10-01.');
    expect(stdout).toMatch('different, not taken: no. 446, crs "99" instead of "518"');
    expect((await rounds()).at(-2)?.crs).toBe(518);
  });

  test('records that cannot be read are told, the others taken; nothing of them is printed raw', async () => {
    const { code, stdout } = await update(
      feedText(
        new448,
        { ...new448, drawNumber: '449', drawName: '<script>alert(1)</script>\u001b[31m' },
        { ...new448, drawNumber: '450', drawCRS: 'x' },
      ),
    );
    expect(code).toBe(0);
    expect(stdout).toMatch('not readable: no. 449, name "<script>alert(1)</script> [31m"; the record is not taken');
    expect(stdout).toMatch('not readable: no. 450, crs "x"; the record is not taken');
    expect(stdout).not.toMatch('\u001b');
    expect((await rounds()).at(-1)?.number).toBe('448');
  });

  test.each([
    ['a web page', '<!DOCTYPE html><html></html>', 'a web page, not the feed of rounds'],
    ['a feed cut off', feedText(new448).slice(0, 500), 'not JSON, or cut off'],
    ['nothing', '', 'empty'],
    ['other JSON', '{"rounds": 1}', 'JSON, but without rounds'],
    ['no record that can be read', '{"rounds": [1, {}]}', 'not one round in it can be read'],
    ['too much', `"${'x'.repeat(8_000_001)}"`, 'too large to be a feed of rounds'],
    [
      'other figures for ten rounds',
      feedText(
        ...Array.from({ length: 10 }, (_, index) => ({ ...new448, drawNumber: String(400 + index), drawSize: '77' })),
        new448,
      ),
      'so it is not taken for the official feed',
    ],
  ])('%s loses nothing: exit 2', async (_, text, message) => {
    await keep448();
    const before = await readFile(place.stored, 'utf8');
    const { code, stdout, stderr } = await update(text);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
    expect(stderr).toMatch('nothing was changed');
    expect(await readFile(place.stored, 'utf8')).toBe(before);
  });

  test('a folder that cannot be written to: exit 2', async () => {
    await place.write('data', 'a file where the folder should be');
    const { code, stderr } = await update(feedText(new448));
    expect(code).toBe(2);
    expect(stderr).toMatch(place.stored);
  });
});

describe('from a server', () => {
  test('a failure, then the feed', async () => {
    const server = await serve((request) => (_, response) => {
      response.statusCode = request === 1 ? 500 : 200;
      response.end(request === 1 ? 'broken' : feedText(new448));
    });
    const { code, stdout } = await place.run(['rounds', 'update', '--from', server.url]);
    await server.close();
    expect([code, server.requests()]).toEqual([0, 2]);
    expect(stdout).toMatch('new: no. 448');
  });

  // Waiting is most of it, so all three wait at once. A time-out may strike before a busy machine has asked: it is not counted what arrived.
  test('slow, cut off, or neither going on nor ending: exit 2, and the file saved by a browser is named as a way', async () => {
    const part = feedText(new448).slice(0, 300);
    const answers: readonly [timeout: string, answer: RequestListener][] = [
      ['0.3', (_, response) => void response.writeHead(200, { 'content-length': '100000' }).write(part)],
      ['0.3', (_, response) => void response.writeHead(200, { 'content-encoding': 'gzip' }).end('not packed')],
      [
        '60',
        (_, response) => {
          response.writeHead(200, { 'content-length': '100000' }).write(part);
          setTimeout(() => response.destroy(), 10);
        },
      ],
    ];
    await Promise.all(
      answers.map(async ([timeout, answer]) => {
        const server = await serve(() => answer);
        const args = ['rounds', 'update', '--from', server.url, '--timeout', timeout];
        const { code, stdout, stderr } = await place.run(args);
        await server.close();
        expect([code, stdout]).toEqual([2, '']);
        expect(stderr).toMatch('(3 attempts); nothing was changed. A feed saved by a browser is read with --from FILE');
        if (timeout === '60') expect(server.requests()).toBe(3);
      }),
    );
    await expect(stat(place.stored)).rejects.toThrow('ENOENT');
  });
});

describe('what was fetched earlier', () => {
  test.each([
    ['cut off', '{"schema": 1, "rounds": [', 'not JSON, or cut off'],
    ['of another schema', '{"schema": 9, "rounds": []}', 'JSON, but without rounds'],
    ['empty', '', 'empty'],
  ])('%s: the bundled rounds serve, and an update sets the file aside', async (_, text, why) => {
    await keep(text);
    const list = await place.run(['rounds', '--last', '1']);
    expect(list.code).toBe(0);
    expect(list.stdout).toMatch('447  2026-10-01  trades');
    expect(list.stderr).toBe(`crs: ${place.stored}: ${why}; passed over, and crs rounds update writes it anew\n`);
    const { code, stderr } = await update(feedText(new448));
    expect(code).toBe(0);
    expect(stderr).toMatch(`${place.stored}.damaged`);
    expect(await readFile(`${place.stored}.damaged`, 'utf8')).toBe(text);
    expect((await rounds()).at(-1)?.number).toBe('448');
  });

  test('one wrong record in it is passed over', async () => {
    await keep448();
    await keep((await readFile(place.stored, 'utf8')).replace('"drawCRS": "720"', '"drawCRS": "99999"'));
    const { code, stdout, stderr } = await place.run(['rounds', '--last', '1']);
    expect([code, stdout.includes('447  2026-10-01')]).toEqual([0, true]);
    expect(stderr).toMatch('not readable: no. 448, crs "99999"');
  });
});

test('where it is kept', () => {
  const at = (platform: NodeJS.Platform, env: Record<string, string>) =>
    dataDirectory({ platform, env, home: '/home/a' });
  expect(at('linux', {})).toBe('/home/a/.local/share/crs');
  expect(at('linux', { XDG_DATA_HOME: '/data' })).toBe('/data/crs');
  expect(at('linux', { XDG_DATA_HOME: 'relative' })).toBe('/home/a/.local/share/crs');
  expect(at('darwin', {})).toBe('/home/a/Library/Application Support/crs');
  expect(at('darwin', { XDG_DATA_HOME: '/data' })).toBe('/data/crs');
  expect(at('win32', { LOCALAPPDATA: '/local' })).toBe('/local/crs');
  expect(at('win32', {})).toBe('/home/a/AppData/Local/crs');
});

describe('updates at the same time', () => {
  const roundOf = (number: number) => feedRecord({ drawNumber: String(number), drawDate: '2026-10-01' });
  const numbers = async () => (await rounds()).map(({ number }) => number);

  test('one that began before another was done keeps what that one stored', async () => {
    let isAsked = () => {};
    const asked = new Promise<void>((resolve) => {
      isAsked = resolve;
    });
    const input = new Readable({ read: () => isAsked() });
    const started = place.run(['rounds', 'update', '--from', '-'], { input });
    // It has read what is known, and waits for its feed.
    await asked;
    expect((await update(feedText(roundOf(449)))).code).toBe(0);
    input.push(feedText(new448));
    input.push(null);
    expect(await started).toMatchObject({ code: 0, stderr: '' });
    expect((await numbers()).slice(-2)).toEqual(['448', '449']);
  });

  test('many at once, each with a round of its own', async () => {
    const mine = [448, 449, 450, 451, 452];
    for (const number of mine) await place.write(`${number}.json`, feedText(roundOf(number)));
    const ran = await Promise.all(mine.map((number) => place.run(['rounds', 'update', '--from', `${number}.json`])));
    expect(ran.map(({ code, stderr }) => [code, stderr])).toEqual(mine.map(() => [0, '']));
    expect((await numbers()).slice(-5)).toEqual(mine.map(String));
    expect(await readdir(dirname(place.stored))).toEqual(['rounds.json']);
  });

  test('a lock that was left behind is taken off', async () => {
    const lock = `${place.stored}.lock`;
    await mkdir(lock, { recursive: true });
    const longAgo = new Date(Date.now() - 60_000);
    await utimes(lock, longAgo, longAgo);
    expect((await update(feedText(new448))).code).toBe(0);
    expect(await readdir(dirname(place.stored))).toEqual(['rounds.json']);
  });
});

describe('bytes that are not UTF-8', () => {
  const latin = Buffer.from(
    feedText(feedRecord({ drawDate: '2026-10-01', drawName: 'Candidats québécois' })),
    'latin1',
  );

  test('of a feed in a file, from standard input and from a server', async () => {
    await writeFile(join(place.folder, 'latin.json'), latin);
    const answer: RequestListener = (_, response) => response.end(latin);
    const server = await serve(() => answer);
    try {
      const file = await place.run(['rounds', 'update', '--from', 'latin.json']);
      expect([file.code, file.stderr]).toEqual([2, 'latin.json: not UTF-8 text: save it as UTF-8\n']);
      const address = await place.run(['rounds', 'update', '--from', server.url]);
      expect(address.code).toBe(2);
      expect(address.stderr).toContain('not UTF-8 text; nothing was changed');
    } finally {
      await server.close();
    }
    expect(await readdir(place.folder)).not.toContain('data');
  });

  test('of what was stored: passed over with a word, and set aside by the next update', async () => {
    await keep(writeStored({ updated: '2026-11-25', rounds: [], pools: [] }));
    await writeFile(place.stored, Buffer.from([0x7b, 0xe9, 0x7d]));
    expect((await place.run(['rounds', '--last', '1'])).stderr).toContain(place.stored);
    const { code, stderr } = await update(feedText(new448));
    expect([code, stderr]).toEqual([0, expect.stringContaining(`it is kept as ${place.stored}.damaged`)]);
    expect((await rounds()).at(-1)?.number).toBe('448');
  });
});
