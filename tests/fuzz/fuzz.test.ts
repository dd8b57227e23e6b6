import { describe, expect, test } from 'vitest';
import { checkFile } from './check-file.ts';
import { runFuzz } from './run-fuzz.ts';

test('files of profiles, changed anyhow, are read right or refused', () => {
  const { runs, read, failure } = runFuzz({ runs: 1000, seed: 20260115 }, checkFile);
  expect(failure, failure && `${failure.error}\n${new TextDecoder().decode(failure.smallest)}`).toBeUndefined();
  expect(runs).toBe(1000);
  // Both happen often, or little would be tried.
  expect(read).toBeGreaterThan(200);
  expect(runs - read).toBeGreaterThan(200);
});

describe('a program that is wrong', () => {
  const fails = (bytes: Uint8Array) => {
    if (Buffer.from(bytes).includes('languageTests')) throw new Error('a language test');
    return true;
  };

  test('is found, with the smallest file that shows it', () => {
    const { failure } = runFuzz({ runs: 1500, seed: 1 }, fails);
    expect(new TextDecoder().decode(failure?.smallest)).toBe('languageTests');
    expect(failure?.error).toEqual(new Error('a language test'));
  });

  test('is found by the same file again from its seed', () => {
    const once = runFuzz({ runs: 1500, seed: 3 }, fails);
    expect(runFuzz({ runs: 1500, seed: 3 }, fails)).toEqual(once);
  });
});
