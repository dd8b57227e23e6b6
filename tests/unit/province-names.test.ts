import { expect, test } from 'vitest';
import { provinces } from '../../src/base/regions.ts';
import { provinceNames as english } from '../../src/messages/en/terms.ts';
import { provinceNames as french } from '../../src/messages/fr/terms.ts';
import { onlyMeaning } from '../../src/profile/other-names.ts';

test.each(provinces)('the names of %s that are shown are understood when they are typed', (code) => {
  expect(onlyMeaning(english[code], provinces)).toBe(code);
  expect(onlyMeaning(french[code], provinces)).toBe(code);
});
