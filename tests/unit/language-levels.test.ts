import { expect, test } from 'vitest';
import { languageLevels } from '../../src/facts/language-levels.ts';

test('IELTS General Training: each level by the chart, and what the next one takes', () => {
  expect(languageLevels('ielts-gt', { listening: 7.5, reading: 3, writing: 7.5, speaking: 7 })).toEqual([
    { ability: 'listening', result: 7.5, level: 8, next: { level: 9, from: 8, more: 0.5 } },
    { ability: 'reading', result: 3, level: 0, next: { level: 4, from: 3.5, more: 0.5 } },
    { ability: 'writing', result: 7.5, level: 10 },
    { ability: 'speaking', result: 7, level: 9, next: { level: 10, from: 7.5, more: 0.5 } },
  ]);
});

test('CELPIP: M and 3 are below 4, and 12 pays as 10 does', () => {
  expect(languageLevels('celpip-g', { listening: 'M', reading: 3, writing: 12, speaking: 4 })).toEqual([
    { ability: 'listening', result: 'M', level: 0, next: { level: 4, from: 4, more: 4 } },
    { ability: 'reading', result: 3, level: 0, next: { level: 4, from: 4, more: 1 } },
    { ability: 'writing', result: 12, level: 10 },
    { ability: 'speaking', result: 4, level: 4, next: { level: 5, from: 5, more: 1 } },
  ]);
});
