import type { completion as english } from '../en/completion.ts';
import type { RoomLike } from '../message.ts';
import { choices } from './choices.ts';

/** What shells show beside a word that completes. */
export const completion: RoomLike<typeof english> = {
  'completion.today': () => 'aujourd’hui',
  'completion.province': ({ code }) => choices[`choice.province.${code}`](),
};
