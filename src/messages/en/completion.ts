import type { Province } from '../../base/regions.ts';
import { choices } from './choices.ts';

/** What shells show beside a word that completes. */
export const completion = {
  'completion.today': () => 'today',
  'completion.province': ({ code }: { code: Province }) => choices[`choice.province.${code}`](),
};
