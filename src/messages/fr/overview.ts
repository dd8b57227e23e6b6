import type { overview as english } from '../en/overview.ts';
import type { RoomLike } from '../message.ts';
import { roundName } from './rounds.ts';
import { list } from './terms.ts';
import { counted, number, pluralOf } from './typography.ts';

/** Many people at once. */
export const overview: RoomLike<typeof english> = {
  'overview.title': ({ count, asOf }) => `${counted(count, 'profil', 'profils')} au ${asOf}`,
  'overview.within': ({ count, of, to }) =>
    `${counted(count, 'profil', 'profils')} sur ${number(of)} où quelque chose prend fin ou baisse d’ici au ${to}`,
  'overview.changed': ({ count, of, file }) =>
    `${number(count)} sur ${number(of)} ${pluralOf(count, 'diffère', 'diffèrent')} de ${file}`,
  'overview.column.name': () => 'nom',
  'overview.column.score': () => 'SCG',
  'overview.column.programs': () => 'programmes',
  'overview.column.next': () => 'à venir',
  'overview.column.then': () => 'ensuite',
  'overview.column.lastSafeDay': () => 'dernier sûr',
  'overview.column.doors': () => 'rondes',
  'overview.column.nearest': () => 'plus proche',
  'overview.column.doubts': () => 'doutes',
  'overview.column.before': () => 'avant le',
  'overview.column.why': () => 'fin ou baisse',
  'overview.filter': () => 'Afficher seulement les lignes contenant',
  'overview.none': () => 'aucun',
  'overview.over': () => 'passé',
  'overview.door': ({ category, by, sure }) =>
    `${roundName(category)}${sure ? '' : '\u00A0?'} ${by < 0 ? '−' : '+'}${Math.abs(by)}`,
  'overview.ending': ({ cause, before, after, lost }) =>
    `${cause}${before === after ? '' : `\u00A0; SCG\u00A0${before} → ${after}`}${lost.length === 0 ? '' : `\u00A0; ${pluralOf(lost.length, 'programme perdu', 'programmes perdus')}\u00A0: ${list(lost.map((id) => roundName(id)))}`}`,
  'overview.lastSafe': ({ cause }) => `dernier jour sûr pour une invitation (${cause})`,
  'overview.unreadable': ({ file, error, more }) =>
    `${file} ne peut pas être lu\u00A0: ${error}${more === 0 ? '' : ` (et ${counted(more, 'autre', 'autres')})`}`,
  'overview.notComplete': ({ rules, missing }) =>
    `INCOMPLET\u00A0: le SCG aurait changé le ${missing}, mais ses nouveaux tableaux ne sont pas connus. Tous les chiffres suivent les règles du ${rules} et peuvent être inexacts.`,
  'overview.doorsHint': () =>
    'Rondes\u00A0: celles des douze derniers mois auxquelles le profil peut participer, par type, avec les points au-dessus (+) ou en dessous (−) du dernier seuil.',
  'overview.unchanged': () => 'aucun profil ne diffère',
  'overview.nobody': () => 'rien ne prend fin ni ne baisse pour personne pendant cette période',
};
