import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { profileJsonSchema } from '../../src/profile/json-schema.ts';
import { crs } from '../cli/run.ts';
import { bash } from './start.ts';

// The server as an assistant starts it, spoken to by the SDK's own client over pipes.

const folder = mkdtempSync(join(tmpdir(), 'crs-mcp-'));
const root = join(folder, 'clients');
const asOf = '2026-11-20';
const errors: Error[] = [];
const open: Client[] = [];

beforeAll(() => {
  mkdirSync(join(root, 'kept'), { recursive: true });
  for (const name of ['couple-partner-counted', 'single-abroad', 'minimal', 'french-first']) {
    writeFileSync(join(root, `${name}.yaml`), readFileSync(`profiles/${name}.yaml`));
  }
  writeFileSync(join(folder, 'secret.yaml'), readFileSync('profiles/minimal.yaml'));
  writeFileSync(join(root, 'large.yaml'), '#'.repeat(5 * 2 ** 20));
  writeFileSync(join(root, 'kept', 'inside.yaml'), readFileSync('profiles/minimal.yaml'));
  symlinkSync(join(folder, 'secret.yaml'), join(root, 'link.yaml'));
  symlinkSync(folder, join(root, 'out'));
  symlinkSync(join(root, 'kept'), join(root, 'in'));
});

afterAll(async () => {
  await Promise.all(open.map((client) => client.close()));
  rmSync(folder, { recursive: true, force: true });
});

async function connect(args: readonly string[]) {
  const client = new Client({ name: 'tests', version: '1' });
  client.onerror = (error) => errors.push(error);
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: ['bin/crs.js', 'mcp', ...args],
    env: { PATH: process.env.PATH ?? '', HOME: folder },
  });
  await client.connect(transport);
  open.push(client);
  return { client, pid: transport.pid };
}

const started = connect(['--root', root]);

interface Answer {
  readonly text: string;
  /** That of the command, without what every answer carries. */
  readonly data: unknown;
  readonly doubts: unknown;
  readonly sources: unknown;
  readonly isError: boolean;
}

async function call(name: string, given: Readonly<Record<string, unknown>>, signal?: AbortSignal): Promise<Answer> {
  const { client } = await started;
  return answerOf(await client.callTool({ name, arguments: given }, undefined, signal && { signal }));
}

function answerOf({ content, structuredContent, isError }: Awaited<ReturnType<Client['callTool']>>): Answer {
  const [first] = Array.isArray(content) ? content : [];
  const { doubts, sources, ...data } = Object(structuredContent);
  return {
    text: first?.text ?? '',
    data: structuredContent && data,
    doubts,
    sources,
    isError: isError === true,
  };
}

/** What the command line answers as JSON. */
async function printed(line: string): Promise<unknown> {
  const { stdout } = await crs([...line.split(' '), '--format', 'json', '--no-config'], {
    env: { XDG_DATA_HOME: folder },
  });
  return JSON.parse(stdout);
}

describe('lists', () => {
  test('tools that only read, with what they take', async () => {
    const { client } = await started;
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual([
      'score',
      'explain',
      'improve',
      'timeline',
      'rounds',
      'language',
      'noc',
      'rules',
    ]);
    for (const { annotations, description, inputSchema } of tools) {
      expect(annotations).toEqual({
        readOnlyHint: true,
        destructiveHint: false,
        idempotentHint: true,
        openWorldHint: false,
      });
      const described = Object.values(inputSchema.properties ?? {}).map((one) =>
        Reflect.get(Object(one), 'description'),
      );
      expect([description, ...described]).not.toContain(undefined);
    }
  });

  test('the schema of the project: whole in one tool but for long lists, the names of its keys in others', async () => {
    const { client } = await started;
    const { tools } = await client.listTools();
    const profileOf = (tool: string) =>
      JSON.parse(JSON.stringify(tools.find(({ name }) => name === tool)?.inputSchema.properties?.profile));
    const whole = JSON.parse(JSON.stringify(profileJsonSchema()));
    expect(Object.keys(profileOf('timeline').properties)).toEqual(Object.keys(whole.properties));
    const { work, ...rest } = profileOf('score').properties;
    expect(rest.languageTests.items.properties.listening).toEqual(
      whole.properties.languageTests.items.properties.listening,
    );
    expect(whole.properties.work.items.properties.noc.enum).toHaveLength(516);
    expect(work.items.properties.noc.enum).toBeUndefined();
  });

  test('the example of a profile is one', async () => {
    const { client } = await started;
    const { tools } = await client.listTools();
    const profiles = tools.flatMap(({ inputSchema }) => inputSchema.properties?.profile ?? []);
    expect(profiles).toHaveLength(5);
    for (const { examples } of profiles.map(Object)) {
      const { isError, doubts } = await call('score', { profile: examples[0], asOf: '2026-04-01' });
      expect({ isError, doubts }).toEqual({ isError: false, doubts: [] });
    }
  });

  test('what comes along is small enough to be read before every talk', async () => {
    const { client } = await started;
    expect(JSON.stringify(await client.listTools()).length).toBeLessThan(60_000);
    expect(client.getInstructions()).toContain('no legal advice');
  });
});

describe('an answer is that of the command, with text to quote', () => {
  const file = 'couple-partner-counted.yaml';
  const path = `profiles/${file} --as-of ${asOf}`;

  test('score of a file, and of the same facts given as an object', async () => {
    const wanted = await printed(`score ${path}`);
    const { data, text } = await call('score', { file, asOf });
    expect(data).toEqual(wanted);
    expect(text).toContain('Priya and Daniel · 2026-11-20 · CRS 432 · NOT COMPLETE');
    expect(text).toContain('\nNot known\n');
    expect(text).toContain('\nSources:\n- CRS criteria (canada.ca): https://www.canada.ca/');
    const profile = parse(readFileSync(`profiles/${file}`, 'utf8'));
    expect((await call('score', { profile, asOf })).data).toEqual(wanted);
  });

  test('score under the rules of another day, and under a proposal', async () => {
    expect((await call('score', { file, asOf, rules: '2016-11-19' })).data).toEqual(
      await printed(`score ${path} --rules 2016-11-19`),
    );
    const { data, text } = await call('score', { file, asOf, rules: '2026-04-federal-high-skilled' });
    expect(data).toEqual(await printed(`score ${path} --rules 2026-04-federal-high-skilled`));
    expect(text).toContain('Sources:');
  });

  test('improve, with a target', async () => {
    const { data, text } = await call('improve', { file, asOf });
    expect(data).toEqual(await printed(`improve ${path}`));
    expect(text).toContain('[language.french.7]');
    const target = await call('improve', { file: 'single-abroad.yaml', asOf, target: 520 });
    expect(target.data).toEqual(await printed(`improve profiles/single-abroad.yaml --as-of ${asOf} --target 520`));
  });

  test('timeline', async () => {
    const { data, text } = await call('timeline', { file, asOf, until: '2027-12-31' });
    expect(data).toEqual(await printed(`timeline ${path} --until 2027-12-31`));
    expect(text).toContain('Last safe day for an invitation: 2027-01-13');
  });

  test('doubts and sources are data, too', async () => {
    const score = await call('score', { file, asOf });
    expect(score.doubts).toEqual([expect.stringMatching(/^NOT COMPLETE: /)]);
    expect(score.sources).toContainEqual({ title: 'CRS criteria (canada.ca)', url: expect.any(String) });
    // The rules of that day are known whole.
    expect((await call('score', { file, asOf: '2026-01-15' })).doubts).toEqual([]);
    expect((await call('improve', { file, asOf })).doubts).toEqual([expect.stringMatching(/^NOT COMPLETE: /)]);
    expect((await call('timeline', { file, asOf })).doubts).toEqual([expect.stringMatching(/^NOT COMPLETE: /)]);
    const rounds = await call('rounds', { file, asOf });
    expect(rounds.doubts).toContainEqual(expect.stringMatching(/^expressEntryProfile\.submitted is not stated: /));
    const explained = await call('explain', { file, asOf, id: 'core.age' });
    expect(explained.doubts).toContainEqual(expect.stringMatching(/^The funds table of /));
    for (const [tool, given] of [
      ['timeline', { file, asOf }],
      ['rounds', {}],
      ['language', { test: 'celpip-g', listening: 8, reading: 8, writing: 8, speaking: 8 }],
      ['noc', { text: 'cook' }],
      ['explain', { file, asOf, id: 'core.age' }],
    ] as const) {
      expect(await call(tool, given)).toMatchObject({
        sources: expect.arrayContaining([{ title: expect.any(String), url: expect.any(String) }]),
      });
    }
  });

  test('rounds, of a profile and alone', async () => {
    const { data, text } = await call('rounds', { file, asOf });
    expect(data).toEqual(await printed(`rounds ${path}`));
    expect(text).toContain('Rounds known to 2026-10-01');
    const list = await call('rounds', { category: 'french', since: '2026-01-01' });
    expect(list.data).toEqual({ rounds: await printed('rounds --category french --since 2026-01-01') });
    expect((await call('rounds', {})).data).toEqual({ rounds: await printed('rounds --last 20') });
  });

  test('language', async () => {
    const { data, text } = await call('language', {
      test: 'celpip-g',
      listening: 8,
      reading: 'M',
      writing: 9,
      speaking: 7,
    });
    expect(data).toEqual(await printed('language celpip-g 8 M 9 7'));
    expect(text).toContain('Language test results for Express Entry (canada.ca)');
  });

  test('noc', async () => {
    const { data, text } = await call('noc', { text: 'infirmiere', limit: 3, asOf });
    expect(data).toEqual({ occupations: await printed(`noc infirmiere --limit 3 --as-of ${asOf}`) });
    expect(text).toContain('31301');
  });

  test('rules: the list, a version, a difference, and what is old', async () => {
    const list = await call('rules', { asOf });
    expect(list.data).toEqual({ versions: await printed(`rules list --as-of ${asOf}`) });
    const show = await call('rules', { action: 'show', versions: ['2025-03-25'], asOf });
    expect(show.data).toEqual({ versions: await printed(`rules show 2025-03-25 --as-of ${asOf}`) });
    expect(show.text).toContain('https://www.canada.ca/');
    const diff = await call('rules', { action: 'diff', versions: ['2017-06-06', '2020-10-20'], asOf });
    expect(diff.data).toEqual({ differences: await printed(`rules diff 2017-06-06 2020-10-20 --as-of ${asOf}`) });
    expect(diff.text).toContain('\nSources:\n- ');
    const check = await call('rules', { action: 'check', asOf: '2026-11-20' });
    expect(check.isError).toBe(false);
    expect(check.data).toEqual(await printed('rules check --as-of 2026-11-20'));
  });

  test('explain: a factor with the rows of its table', async () => {
    const { data, text } = await call('explain', { file, asOf, id: 'core.age' });
    // CRS criteria, part A: at 35 years 70 points with a spouse or partner, 77 without.
    expect(data).toMatchObject({
      found: [{ kind: 'factor', id: 'core.age', points: 70, source: 'CRS criteria, part A' }],
      figures: expect.arrayContaining([{ label: 'Age 35', value: '70/77', source: 'CRS criteria, part A' }]),
      rules: { crs: { id: '2025-03-25' } },
    });
    expect(text).toContain('Age 35: 70/77 (CRS criteria, part A)');
    expect(text).toContain('Sources:\n');
  });

  test('explain: what shares an id, a row whose table stands above it, a requirement, a program, a category', async () => {
    // The grid and the requirement of the FSW both have a language: R79 and R75(2)(d).
    const both = await call('explain', { file, asOf, id: 'fsw.language' });
    expect(both.data).toMatchObject({ found: [{ kind: 'gridRow' }, { kind: 'requirement', program: 'fsw' }] });
    // R78(1): a master's degree 23 points, a doctorate 25.
    const row = await call('explain', { file, asOf, id: 'fsw.education' });
    const sources = { source: expect.any(String) };
    expect(row.data).toMatchObject({
      figures: expect.arrayContaining([{ label: "Grid, education: master's degree", value: '23', ...sources }]),
    });
    const above = await call('explain', { file, asOf, id: 'core.firstLanguage.reading' });
    expect(above.text).toContain('First official language, each ability: CLB 9: 29/31');
    const funds = await call('explain', { file, asOf, id: 'fst.funds' });
    expect(funds.data).toMatchObject({ found: [{ kind: 'requirement' }], rules: { funds: { id: '2025-07-07' } } });
    const program = await call('explain', { file, asOf, id: 'cec' });
    expect(program.text).toMatch(/\nCanadian Experience Class: no\ncec\.destination: yes; .*\ncec\.work: no; /);
    const category = await call('explain', { file, asOf, id: 'french' });
    expect(category.data).toMatchObject({ found: [{ kind: 'category', eligible: 'no' }] });
  });
});

describe('bad input', () => {
  test('a profile that is wrong is told as the command line tells it, and the next call is answered', async () => {
    const { isError, text, data } = await call('score', {
      profile: { schema: 1, age: 30, work: [{ noc: '2123' }] },
      asOf,
    });
    expect(isError).toBe(true);
    expect(text).toMatch(/^profile: work\[0\]/);
    expect(text).toContain('expected     a five-digit code of NOC 2021, in quotes');
    expect(data).toMatchObject({ errors: expect.arrayContaining([expect.objectContaining({ field: 'work.0.noc' })]) });
    expect((await call('score', { file: 'minimal.yaml', asOf })).isError).toBe(false);
  });

  test.each([
    ['score', { profile: { schema: 1, age: 30 }, asOf: '2026-02-30' }, 'asOf: found "2026-02-30"'],
    ['score', {}, 'one of them is needed'],
    ['timeline', { profile: {}, file: 'minimal.yaml' }, 'one of them is needed'],
    ['timeline', { file: 'minimal.yaml', asOf, until: '2020-01-01' }, 'until: found "2020-01-01", expected a day from'],
    ['explain', { file: 'minimal.yaml', asOf, id: 'core.agee' }, 'did you mean core.age?'],
    ['explain', { file: 'minimal.yaml', asOf, id: 'core.age', rules: '2026-04-federal-high-skilled' }, 'a proposal'],
    [
      'language',
      { test: 'ielts-academic', listening: 8, reading: 7, writing: 6, speaking: 7 },
      'only the general test',
    ],
    ['noc', { text: '99999' }, 'no unit group of NOC 2021'],
    // Arguments are told as facts are, so that a model can mend them.
    ['score', { file: 'minimal.yaml', asof: asOf }, 'asof: unknown argument, expected one of profile, file, asOf,'],
    ['score', { file: 'minimal.yaml', asof: asOf }, 'did you mean asOf?'],
    ['score', { file: 'minimal.yaml', asOf: 3 }, 'asOf: found 3, expected a day that exists, as YYYY-MM-DD'],
    ['score', { file: 'minimal.yaml', asOf: 'today' }, 'asOf: found "today", expected a day that exists'],
    ['score', { file: '' }, 'file: found "", expected a text of 1 to 4096 characters'],
    ['score', { profile: [] }, 'profile: found [], expected an object with the facts'],
    ['score', { profile: '{"schema":1}' }, String.raw`profile: found "{\"schema\":1}", expected an object`],
    ['score', { file: 'minimal.yaml', lang: 'de' }, 'lang: found "de", expected one of en, fr'],
    ['score', { fichier: 'minimal.yaml', lang: 'fr' }, 'fichier\u00A0: argument inconnu, attendu une de ces valeurs'],
    // On the command line a path, which would be read.
    ['score', { file: 'minimal.yaml', rules: '../secret.yaml' }, 'rules: found "../secret.yaml", expected a day'],
    ['explain', { file: 'minimal.yaml' }, 'id: missing, expected a text of 1 to 100 characters'],
    ['improve', { file: 'minimal.yaml', target: 5000 }, 'target: found 5000, expected a whole number from 1 to 1200'],
    ['improve', { file: 'minimal.yaml', all: 'yes' }, 'all: found "yes", expected true or false'],
    ['rounds', { category: 'nurses' }, 'category: found "nurses", expected one of general, cec'],
    [
      'language',
      { test: 'ielts-gt', listening: '8', reading: 7, writing: 6, speaking: 7 },
      'listening: found "8", expected a number from 0 to 1000, or "M"',
    ],
    [
      'language',
      { test: 'ielts-gt', listening: 8.2, reading: 7, writing: 6, speaking: 7 },
      'language: listening: not a result that IELTS General Training gives',
    ],
    ['rules', { action: 'template' }, 'action: found "template", expected one of list, show, diff, check'],
    ['rules', { action: 'show', versions: ['/etc/passwd'] }, 'versions: found [...], expected a list of days'],
    ['rules', { action: 'show' }, 'versions: missing, expected a list of days'],
    ['rules', { action: 'diff', versions: ['2017-06-06'] }, 'two for diff'],
    ['rules', { versions: ['2017-06-06'] }, 'none for list'],
  ])('%s %j', async (tool, given, says) => {
    const { isError, text } = await call(tool, given);
    expect(text).toContain(says);
    expect(isError).toBe(true);
  });

  test('every argument that does not fit is told, as data too', async () => {
    const { isError, data } = await call('improve', { file: 'minimal.yaml', target: '500', al: true });
    expect({ isError, data }).toEqual({
      isError: true,
      data: {
        errors: [
          {
            field: 'target',
            text: 'target: found "500", expected a whole number from 1 to 1200',
            found: '"500"',
            expected: 'a whole number from 1 to 1200',
          },
          expect.objectContaining({ field: 'al', nearest: 'all' }),
        ],
      },
    });
  });

  test('a tool that there is not is an error of the protocol', async () => {
    await expect(call('scores', {})).rejects.toThrow(/-32602.*no tool "scores"; there are score, explain/);
  });
});

describe('files', () => {
  test.each(['kept/inside.yaml', 'in/inside.yaml', './minimal.yaml'])('%s under the folder is read', async (file) => {
    expect(await call('score', { file, asOf })).toMatchObject({ isError: false });
  });

  test.each([
    ['../secret.yaml', 'only files under the folder'],
    ['kept/../../secret.yaml', 'only files under the folder'],
    ['kept\\..\\..\\secret.yaml', 'only files under the folder'],
    [join(folder, 'secret.yaml'), 'only files under the folder'],
    [join(root, 'minimal.yaml'), 'only files under the folder'],
    ['C:\\Windows\\win.ini', 'only files under the folder'],
    ['link.yaml', 'only files under the folder'],
    ['out/secret.yaml', 'only files under the folder'],
    ['kept', 'no file that can be read'],
    ['.', 'no file that can be read'],
    ['-', 'no file that can be read'],
    ['missing.yaml', 'no file that can be read'],
    ['minimal.yaml\0.txt', 'only files under the folder'],
    ['large.yaml', 'more than 4 MB'],
  ])('%s is refused', async (file, says) => {
    const { isError, text, data } = await call('score', { file, asOf });
    expect(text).toBe(`${file}: ${text.slice(file.length + 2)}`);
    expect(text).toContain(says);
    expect({ isError, data }).toEqual({ isError: true, data: undefined });
  });

  test('what is wrong in a file is told by its name in the folder, with the line', async () => {
    writeFileSync(join(root, 'bad.yaml'), 'schema: 1\nagee: 30\n');
    const { text } = await call('score', { file: 'bad.yaml', asOf });
    expect(text).toMatch(/^bad\.yaml:2:1: agee: /);
    expect(text).not.toContain(folder);
  });

  test('none is read without a folder', async () => {
    const { client } = await connect([]);
    const { isError, text } = answerOf(
      await client.callTool({ name: 'score', arguments: { file: 'profiles/minimal.yaml' } }),
    );
    expect({ isError, text }).toEqual({
      isError: true,
      text: 'no files are read: the server was started without --root; give the facts as profile',
    });
  });

  test('a folder that is none ends the program before it begins', () => {
    const { code, stdout, stderr } = bash('node bin/crs.js mcp --root profiles/minimal.yaml');
    expect({ code, stdout, stderr }).toEqual({
      code: 2,
      stdout: '',
      stderr: 'crs: --root: profiles/minimal.yaml is no folder that can be read\n',
    });
  });
});

describe('huge input', () => {
  test('a message of forty megabytes is refused by its id, and the next one is answered', async () => {
    const profile = { schema: 1, id: '7', notes: 'x'.repeat(40 * 2 ** 20) };
    await expect(call('score', { profile })).rejects.toThrow('the message is longer than 8 MB and was not read');
    expect((await call('score', { file: 'minimal.yaml', asOf })).isError).toBe(false);
  });

  test('a profile of four megabytes', async () => {
    const long = await call('score', { profile: { schema: 1, notes: 'x'.repeat(4 * 2 ** 20) } });
    expect(long).toMatchObject({ isError: true, text: expect.stringMatching(/^profile: /) });
    expect((await call('score', { file: 'minimal.yaml', asOf })).isError).toBe(false);
  });
});

describe('several calls', () => {
  test('two at once are both answered, each with its own', async () => {
    const [improve, score] = await Promise.all([
      call('improve', { file: 'single-abroad.yaml', asOf }),
      call('score', { file: 'minimal.yaml', asOf, lang: 'fr' }),
    ]);
    expect(improve.data).toEqual(await printed(`improve profiles/single-abroad.yaml --as-of ${asOf}`));
    expect(score.data).toEqual(await printed(`score profiles/minimal.yaml --as-of ${asOf} --lang fr`));
  });

  test.runIf(process.platform === 'linux')('one that is given up is worked on no more', async () => {
    const { pid } = await started;
    /** Hundredths of a second that all threads of the server have worked. */
    const worked = () => {
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\) /, '')
        .split(' ');
      return Number(fields[11]) + Number(fields[12]);
    };
    const controller = new AbortController();
    const calls = Array.from({ length: 6 }, () =>
      call('improve', { file: 'couple-partner-counted.yaml', asOf, target: 700 }, controller.signal),
    );
    const ended = Promise.allSettled(calls);
    const before = worked();
    while (worked() - before < 30) await wait(50);
    controller.abort('no longer wanted');
    for (const one of await ended) expect(one).toMatchObject({ status: 'rejected' });
    const then = worked();
    expect((await call('score', { file: 'minimal.yaml', asOf })).isError).toBe(false);
    // The next call would wait for them: they take several seconds of work each, a new thread and a score less than one.
    expect(worked() - then).toBeLessThan(200);
  });
});

describe('resources', () => {
  async function read(uri: string) {
    const { client } = await started;
    const [content] = (await client.readResource({ uri })).contents;
    return { mimeType: content?.mimeType, text: content && 'text' in content ? content.text : '' };
  }

  test('are listed', async () => {
    const { client } = await started;
    const { resources } = await client.listResources();
    expect(resources.map(({ uri }) => uri)).toEqual(['crs://rules', 'crs://glossary', 'crs://profile.schema.json']);
    const { resourceTemplates } = await client.listResourceTemplates();
    expect(resourceTemplates.map(({ uriTemplate }) => uriTemplate)).toEqual([
      'crs://rules/{axis}/{version}',
      'crs://glossary/{term}',
    ]);
  });

  test('the rules and a version of each axis', async () => {
    const { versions } = JSON.parse((await read('crs://rules')).text);
    expect(versions.length).toBeGreaterThan(20);
    for (const { axis, id, title } of versions) {
      expect(JSON.parse((await read(`crs://rules/${axis}/${id}`)).text)).toMatchObject({ axis, id, title });
    }
  });

  test('every term', async () => {
    const { terms } = JSON.parse((await read('crs://glossary')).text);
    for (const { id, name } of terms) expect((await read(`crs://glossary/${id}`)).text).toContain(`# ${name}\n`);
    expect((await read('crs://glossary/work%20permit')).text).toContain('# Work permit');
  });

  test('the schema of a profile', async () => {
    const { mimeType, text } = await read('crs://profile.schema.json');
    expect(mimeType).toBe('application/schema+json');
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(profileJsonSchema())));
  });

  test.each(['crs://rules/crs/1999-01-01', 'crs://glossary/nothing', 'crs://glossary/%FF', 'file:///etc/passwd'])(
    '%s is none',
    async (uri) => {
      await expect(read(uri)).rejects.toThrow(`-32002: no resource ${uri}; there are crs://rules`);
    },
  );
});

describe('French', () => {
  test('of one call', async () => {
    const { text, data } = await call('score', { file: 'minimal.yaml', asOf, lang: 'fr' });
    expect(data).toEqual(await printed(`score profiles/minimal.yaml --as-of ${asOf} --lang fr`));
    expect(text).toContain('Capital humain');
    expect(text).toContain('\nSources\u00A0:\n');
    const bad = await call('score', { file: '../x.yaml', lang: 'fr' });
    expect(bad.text).toContain('seuls les fichiers du dossier de --root sont lus');
    const part = await call('explain', { file: 'couple-partner-counted.yaml', asOf, id: 'core.age', lang: 'fr' });
    expect(part.text).toContain('70 points sur 100');
    // Rows of the tables cite as the reasons do.
    expect(part.text).toMatch(/^- Âge.*90\/99 \(Critères du SCG, partie A\)$/m);
    expect(part.text).not.toContain('CRS criteria');
  });

  test('of a server', async () => {
    const { client } = await connect(['--lang', 'fr']);
    const { tools } = await client.listTools();
    expect(tools[0]?.description).toContain('La réponse pour un profil');
    expect(client.getInstructions()).toContain('pas un avis juridique');
    const { contents } = await client.readResource({ uri: 'crs://glossary/clb' });
    expect(JSON.stringify(contents)).toContain('niveaux de compétence');
    const language = { test: 'tef-canada', listening: 300, reading: 240, writing: 350, speaking: 360 };
    const { text } = answerOf(await client.callTool({ name: 'language', arguments: language }));
    expect(text).toContain('le plus faible des quatre');
  });
});

describe('the pipe', () => {
  const hello = {
    method: 'initialize',
    params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'pipe', version: '1' } },
  };
  const request = (id: number, message: object) => JSON.stringify({ jsonrpc: '2.0', id, ...message });

  function piped(lines: readonly string[]) {
    const child = spawn(process.execPath, ['bin/crs.js', 'mcp'], { stdio: 'pipe' });
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (part) => {
      stdout += part;
    });
    child.stderr.on('data', (part) => {
      stderr += part;
    });
    child.stdin.end(lines.map((line) => `${line}\n`).join(''));
    return new Promise<{ code: number | null; answers: unknown[]; stderr: string }>((resolve) => {
      child.on('close', (code) =>
        resolve({
          code,
          stderr,
          answers: stdout
            .trimEnd()
            .split('\n')
            .map((line) => JSON.parse(line)),
        }),
      );
    });
  }

  test('what is asked before the end of input is answered, and the program ends with 0', async () => {
    const profile = parse(readFileSync('profiles/minimal.yaml', 'utf8'));
    const { code, answers, stderr } = await piped([
      request(1, hello),
      JSON.stringify({ jsonrpc: '2.0', method: 'notifications/initialized' }),
      request(2, { method: 'tools/call', params: { name: 'score', arguments: { profile, asOf } } }),
      request(3, { method: 'ping' }),
    ]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(answers).toContainEqual({ jsonrpc: '2.0', id: 3, result: {} });
    expect(answers).toContainEqual({
      jsonrpc: '2.0',
      id: 2,
      result: expect.objectContaining({ structuredContent: expect.objectContaining({ total: expect.any(Number) }) }),
    });
  });

  test('lines that are no messages, and one that is too long, are told', async () => {
    const long = request(5, { method: 'ping', params: { x: 'y'.repeat(9 * 2 ** 20) } });
    const { code, answers, stderr } = await piped(['nonsense', '{"id":1}', long, request(6, { method: 'ping' })]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(answers).toMatchObject([
      { error: { code: -32700 } },
      { error: { code: -32600 } },
      { id: 5, error: { code: -32600, message: 'the message is longer than 8 MB and was not read' } },
      { id: 6, result: {} },
    ]);
  });

  test('a profile that is nested a hundred thousand deep is refused', async () => {
    const profile = `${'{"x-a":'.repeat(100_000)}1${'}'.repeat(100_000)}`;
    const { code, answers } = await piped([
      request(1, { method: 'tools/call', params: { name: 'score', arguments: { profile: 'HERE' } } }).replace(
        '"HERE"',
        profile,
      ),
      request(2, { method: 'ping' }),
    ]);
    expect(code).toBe(0);
    expect(answers).toContainEqual({ jsonrpc: '2.0', id: 2, result: {} });
    expect(answers).toContainEqual(
      expect.objectContaining({ id: 1, result: expect.objectContaining({ isError: true }) }),
    );
  });

  test('keys that only JSON can have, and numbers that it cannot, are told', async () => {
    const given = ['{"schema":1,"__proto__":{"age":30}}', '{"schema":1,"age":1e999}'];
    const lines = given.map((profile, index) =>
      request(index, { method: 'tools/call', params: { name: 'score', arguments: { profile: 'HERE' } } }).replace(
        '"HERE"',
        profile,
      ),
    );
    const { answers } = await piped(lines);
    const text = (says: string) => [{ type: 'text', text: expect.stringContaining(says) }];
    for (const [id, says] of ['unknown key "__proto__"', 'found        "Infinity"'].entries()) {
      const result = expect.objectContaining({ isError: true, content: text(says) });
      expect(answers).toContainEqual(expect.objectContaining({ id, result }));
    }
  });

  test('a client that does not read is not read either, and is answered whole once it does', async () => {
    const child = spawn(process.execPath, ['bin/crs.js', 'mcp'], { stdio: 'pipe' });
    let stderr = '';
    child.stderr.on('data', (part) => {
      stderr += part;
    });
    // Each list has more than 40 KB, and 16 MB of them may wait; pipes hold 64 KB of the megabyte that is asked with.
    const lists = 500;
    const ask = { method: 'tools/list', params: { _meta: { padding: 'x'.repeat(2000) } } };
    child.stdin.end(Array.from({ length: lists }, (_, id) => `${request(id, ask)}\n`).join(''));
    await wait(3000);
    expect(child.stdin.writableFinished).toBe(false);
    let answered = 0;
    child.stdout.on('data', (part: Buffer) => {
      for (let at = part.indexOf('\n'); at !== -1; at = part.indexOf('\n', at + 1)) answered++;
    });
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect({ code, stderr, answered }).toEqual({ code: 0, stderr: '', answered: lists });
  });

  test('a client that goes away in mid-answer ends the program without a word', async () => {
    const child = spawn(process.execPath, ['bin/crs.js', 'mcp'], { stdio: 'pipe' });
    let stderr = '';
    child.stderr.on('data', (part) => {
      stderr += part;
    });
    child.stdin.on('error', () => {});
    child.stdin.write(`${request(1, { method: 'ping' })}\n`);
    await new Promise((resolve) => child.stdout.once('data', resolve));
    child.stdout.destroy();
    child.stdin.write(`${request(2, { method: 'ping' })}\n`);
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  test('the sources answer without a build', () => {
    const ask = { method: 'tools/call', params: { name: 'noc', arguments: { text: '21231', asOf } } };
    const { code, stdout, stderr } = bash(`node --import tsx src/cli/dev.ts mcp <<< '${request(1, ask)}'`);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({ result: { structuredContent: { occupations: [{ code: '21231' }] } } });
  });

  test('no input at all', async () => {
    const { code, stdout, stderr } = bash('node bin/crs.js mcp < /dev/null');
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '', stderr: '' });
  });
});

test('the page shows a call and what it is told', async () => {
  const page = readFileSync('docs/assistants.md', 'utf8');
  const [, given = '', told] = /```json\n(\{ "file".*?)```.*?```text\n(.*?)\n```/s.exec(page) ?? [];
  expect((await call('explain', JSON.parse(given))).text).toBe(told);
});

test('standard output carried nothing but the protocol', () => {
  expect(errors).toEqual([]);
});
