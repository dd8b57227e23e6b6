import type { HighWageLevel } from '../../law/crs/tables.ts';
import type { rulesBatch as english } from '../en/rules-batch.ts';
import type { RoomLike } from '../message.ts';
import { years } from './terms.ts';
import { counted, number, pluralOf, typed } from './typography.ts';

const multiple = (level: HighWageLevel) => `${number(Number(level.slice(0, -1)))}\u00A0fois le salaire médian`;

const lines = (count: number) => counted(count, 'ligne', 'lignes');

/** Sentences of rule versions, amendments, differences and batches. */
export const rulesBatch: RoomLike<typeof english> = {
  'additional.highWageWork': () => 'travail au Canada à salaire élevé',
  'additional.highWageOffer': () => 'offre d’emploi à salaire élevé',

  'highWage.work': ({ level, years: count }) =>
    `${years(count)} ou plus de travail au Canada dans une profession à ${multiple(level)}`,
  'highWage.noWork': ({ years: count }) =>
    `moins de ${years(count)} de travail au Canada dans une même profession de la liste`,
  'highWage.offer': ({ noc, level }) => `offre dans la CNP ${noc}, une profession à ${multiple(level)}`,
  'highWage.notListed': ({ noc }) => `l’offre (CNP ${noc}) ne vise pas une profession de la liste`,
  'highWage.offerNotLasting': () =>
    'l’offre n’est pas à temps plein pour assez longtemps, ou le profil ne l’indique pas',
  'highWage.otherPaysMore': ({ points }) =>
    `${counted(points, 'point', 'points')}, mais seul le plus élevé du travail et de l’offre compte`,
  'work.severalHighWageOccupations': ({ one, together }) =>
    `Le travail au Canada compte dans une seule profession à salaire élevé (${one === undefined ? 'aucune avec assez de travail' : multiple(one)})\u00A0; on ne sait pas si plusieurs s’additionnent (${together === undefined ? 'aucun niveau' : multiple(together)}).`,

  'csv.nocZeros': ({ column, found, read }) =>
    `${column}\u00A0: ${found} est lu ${read}, le seul groupe de base possible\u00A0; les tableurs enlèvent les zéros`,
  'csv.noZone': ({ column, found, read }) =>
    `${column}\u00A0: ${found} n’indique pas de fuseau horaire, et est lu comme une heure quelconque du ${read}`,
  'batch.noted': ({ noted, line, note }) =>
    `${lines(noted)} ${pluralOf(noted, 'est lue autrement qu’elle n’est écrite', 'sont lues autrement qu’elles ne sont écrites')}\u00A0; ligne ${line}\u00A0: ${note}`,
  'batch.extraNear': ({ name, near }) =>
    `la colonne ${typed(name)} n’est prise pour aucun champ\u00A0; vouliez-vous dire ${near}\u00A0?`,
  'batch.line': ({ line }) => `ligne ${line}`,
  'batch.lines': ({ lines: count }) => lines(count),
  'batch.toGo': ({ left }) => `reste ${left}`,
  'batch.done': ({ done, of }) => `${done} sur ${of}`,
  'batch.bad': ({ bad }) => `${lines(bad)} ${pluralOf(bad, 'n’a pas pu être utilisée', 'n’ont pas pu être utilisées')}`,
};
