import type { demo as english } from '../en/demo.ts';
import type { RoomLike } from '../message.ts';
import { quoted } from './typography.ts';

/** What `crs demo` says around the score of an example. */
export const demo: RoomLike<typeof english> = {
  'demo.example': ({ name, file }) =>
    `voici l’exemple ${name} (${file})\u00A0; pour voir les autres\u00A0: crs demo --list`,
  'demo.own': () =>
    'pour votre profil\u00A0: crs init pose les questions et écrit profile.yaml, que crs score lit ensuite',
  'demo.unknown': ({ found, names, near }) =>
    `demo\u00A0: aucun exemple ${quoted(found)}${near === undefined ? '' : `\u00A0; vouliez-vous dire ${near}\u00A0?`}\n  exemples\u00A0: ${names.join(', ')}`,
};
