import type { HighWageLevel } from '../../law/crs/tables.ts';
import type { rulesBatch as english } from '../en/rules-batch.ts';
import type { RoomLike } from '../message.ts';
import { roundName } from './rounds.ts';
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
  'batch.unknownField': ({ name, near }) =>
    `--fields\u00A0: ${typed(name)} n’est pas un champ${near === undefined ? '' : `\u00A0; vouliez-vous dire ${near}\u00A0?`} (crs schema --columns les donne tous)`,
  'batch.fieldTwice': ({ name }) => `--fields\u00A0: ${name} est nommé deux fois`,
  'batch.fieldsOfWhole': () => '--full\u00A0: une évaluation entière a tous les champs\u00A0; n’indiquez pas --fields',
  'batch.keepToCsv': () =>
    '--extra keep\u00A0: les clés des lignes de JSON ne sont pas connues d’avance\u00A0; n’indiquez pas --format csv',
  'schema.both': () => '--columns et --record sont deux réponses\u00A0; indiquez l’une des deux',
  'schema.onlyWith': ({ option, with: other }) => `${option} va avec ${other}`,
  'schema.column': () => 'Colonne',
  'schema.type': () => 'Type',
  'schema.meaning': () => 'Sens',
  'schema.input': () => 'Colonnes de CSV que crs batch lit',
  'schema.aboutInput': () =>
    'N est un rang dans une liste\u00A0: work.1.noc, work.2.noc. Une liste vide s’écrit none dans une colonne à son nom. Les colonnes x-... ne donnent aucun point.',
  'schema.output': () => 'Colonnes et clés que crs batch écrit',
  'schema.aboutOutput': () =>
    'Sans --fields\u00A0: total, core, partner, transferability, additional, fsw, cec, fst, complete, unknowns. Une réponse (answer) est yes, no ou unknown. Avec plusieurs --rules, chaque nom est précédé de celui des règles.',
  'field.file': () => 'le fichier lu, quand il y en a plusieurs',
  'field.line': () => 'numéro de la ligne dans son fichier',
  'field.id': () => 'l’id du profil, sinon son nom',
  'field.errors': () => 'ce qui ne va pas dans une ligne qui n’a pas pu être utilisée\u00A0; NDJSON\u00A0: une liste',
  'field.extra': () =>
    'avec --extra keep\u00A0: une colonne qui n’est pas un champ, telle quelle\u00A0; NDJSON\u00A0: dans un seul objet, extra',
  'field.extraObject': () => 'avec --extra keep\u00A0: ce qui accompagne les faits, tel quel',
  'field.notes': () => 'comment ont été lues les cellules de CSV qui disent autre chose',
  'schema.record': () => 'Résultat de crs batch',
  'field.points': ({ of }) => `points du SCG\u00A0: ${of.join(', ')}`,
  'field.grid': ({ of }) => ['points de la grille de sélection (TQF)', ...of].join(', '),
  'field.program': ({ program }) => `si les critères du programme sont remplis\u00A0: ${program}`,
  'field.requirement': ({ program, requirement }) => `si une exigence est remplie\u00A0: ${program}, ${requirement}`,
  'field.category': ({ category }) => `si les critères de la catégorie sont remplis\u00A0: ${category}`,
  'field.inPool': () => 'si les critères d’un programme sont remplis et que le profil Entrée express n’a pas expiré',
  'field.door': ({ category }) =>
    `si le profil peut être visé par les rondes des 12 derniers mois\u00A0: ${roundName(category)}`,
  'field.doorBy': ({ category }) =>
    `points au-dessus du dernier seuil de ces rondes, négatifs au-dessous\u00A0: ${roundName(category)}`,
  'field.complete': () =>
    'false quand une version plus récente du SCG est en vigueur sans que ses tableaux soient connus',
  'field.unknowns': () => 'combien de doutes l’évaluation signale',
};
