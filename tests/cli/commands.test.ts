import { describe, expect, test } from 'vitest';
import { profileJsonSchema } from '../../src/profile/json-schema.ts';
import { crs } from './run.ts';

test('--version and --help', async () => {
  expect(await crs(['--version'])).toEqual({ code: 0, stdout: '0.1.0\n', stderr: '' });
  const { code, stdout } = await crs(['--help']);
  expect(code).toBe(0);
  for (const command of ['score', 'check', 'language', 'schema']) expect(stdout).toContain(`  ${command} `);
});

describe('crs language', () => {
  test('levels, and what the next one takes', async () => {
    expect((await crs(['language', 'ielts-gt', '7', '6.5', '8', '3.5'])).stdout).toBe(
      [
        'IELTS General Training, CLB',
        '           result  CLB        next level',
        'listening       7  7          8: 7.5 (0.5 more)',
        'reading       6.5  8          9: 7 (0.5 more)',
        'writing         8  10 or more',
        'speaking      3.5  below 4    4: 4 (0.5 more)',
        'lowest of the four: CLB below 4',
        '',
      ].join('\n'),
    );
  });

  test('TEF Canada as JSON', async () => {
    const { stdout } = await crs(['language', 'tef-canada', '249', '263', '348', '450', '--format', 'json']);
    expect(JSON.parse(stdout)).toMatchObject({
      test: 'tef-canada',
      language: 'french',
      lowest: 7,
      abilities: [
        { ability: 'listening', result: 249, level: 7, next: { level: 8, from: 280, more: 31 } },
        { ability: 'reading', result: 263, level: 10 },
        { ability: 'writing', result: 348, level: 7, next: { level: 8, from: 349, more: 1 } },
        { ability: 'speaking', result: 450, level: 10 },
      ],
    });
  });

  test.each(['ielts', 'IELTS', 'IELTS General', 'ielts general training'])('%s is the general test', async (test) => {
    const asked = await crs(['language', test, '8,5', '7', '6,5', '7']);
    expect(asked).toEqual(await crs(['language', 'ielts-gt', '8.5', '7', '6.5', '7']));
    expect(asked.code).toBe(0);
  });

  test.each([
    ['celpip', 'celpip-g'],
    ['PTE', 'pte-core'],
    ['Tef', 'tef-canada'],
    ['TCF Canada', 'tcf-canada'],
  ])('%s is %s', async (test, id) => {
    const results = ['10', '10', '10', '10'];
    expect(await crs(['language', test, ...results])).toEqual(await crs(['language', id, ...results]));
  });

  test.each([
    [['ielts-gt', '6.3', '7', '7', '7'], 'not a result that IELTS General Training gives in listening'],
    [['tef-canada', '500', '200', '300', '300'], 'a result out of 699'],
    [['ielts-academic', '7', '7', '7', '7'], 'IELTS Academic is not accepted'],
    [['celpip-ls', '7', '7', '7', '7'], 'CELPIP-General LS is not accepted'],
    [['tcfq', '7', '7', '7', '7'], 'TCF Québec is not accepted, TCF Canada (tcf-canada) is'],
    [['ielts', '8,55', '7', '7', '7'], 'not a result that IELTS General Training gives in listening'],
    [['ielst-gt', '7', '7', '7', '7'], 'did you mean ielts-gt'],
  ])('%j is refused', async (args, message) => {
    const { code, stdout, stderr } = await crs(['language', ...args]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
  });
});

describe('crs check', () => {
  test('notes and what is missing, without points', async () => {
    const { code, stdout } = await crs(['check', '--as-of', '2026-01-15', 'profiles/not-eligible.yaml']);
    expect(code).toBe(0);
    expect(stdout).toContain('profiles/not-eligible.yaml: valid');
    expect(stdout).toContain('Test IELTS General Training of 2022-10-08 does not count');
    expect(stdout).not.toMatch(/CRS \d/);
  });

  test('JSON', async () => {
    const { stdout } = await crs(['check', '--as-of', '2026-01-15', '--format', 'json', 'profiles/minimal.yaml']);
    expect(JSON.parse(stdout)).toMatchObject({
      schema: 1,
      profile: 'minimal.yaml',
      valid: true,
      unknowns: [{ id: 'funds.notStated' }, { id: 'study.notStated' }],
    });
  });

  test('an invalid file exits 2', async () => {
    expect((await crs(['check', 'tests/cli/bad/many.yaml'])).code).toBe(2);
  });
});

test('crs schema prints the JSON Schema of the library', async () => {
  const schema = JSON.parse((await crs(['schema'])).stdout);
  expect(schema).toEqual(profileJsonSchema());
  expect(schema.properties.dateOfBirth).toMatchObject({ type: 'string', format: 'date' });
  expect(schema.properties.work.items.properties.noc.enum).toHaveLength(516);
  expect(schema.additionalProperties).toBe(false);
});
