import type { config as english } from '../en/config.ts';
import type { RoomLike } from '../message.ts';

/** What is said of the file of defaults. */
export const config: RoomLike<typeof english> = {
  'config.used': ({ file, used }) => `${file}\u00A0: ${used.join(', ')}`,
};
