import type { expected as english, NextInJson } from '../en/expected.ts';
import type { ListOf } from '../en/taken.ts';
import type { RoomLike } from '../message.ts';
import { and, number, or } from './typography.ts';

const lists: Readonly<Record<ListOf, string>> = {
  children: 'd’enfants',
  credentials: 'de diplômes',
  jobs: 'd’emplois',
  leaves: 'de congés',
  relatives: 'de membres de la parenté',
  stays: 'de séjours',
  tests: 'de tests',
};

const nextInJson: Readonly<Record<NextInJson, string>> = {
  value: 'une valeur',
  valueOrEnd: 'une valeur ou ]',
  key: 'une clé entre guillemets droits',
  keyOrEnd: 'une clé entre guillemets droits ou }',
  colon: ':',
  nextInObject: ', ou }',
  nextInArray: ', ou ]',
  end: 'la fin de la ligne',
};

/** What is taken where something else was found, as it reads after "attendu". Figures stand as a file takes them. */
export const expected: RoomLike<typeof english> = {
  'expected.text': () => 'un texte',
  'expected.shortText': ({ most }) => `un texte de 1 à ${most} caractères`,
  'expected.flag': () => 'true (vrai) ou false (faux)',
  'expected.day': () => 'un jour qui existe, sous la forme AAAA-MM-JJ',
  'expected.dayFrom': ({ first }) => `un jour à partir du ${first}`,
  'expected.dayAfter': ({ before }) => `un jour après le ${before}`,
  'expected.dayBetween': ({ first, last }) => `un jour du ${first} au ${last}`,
  'expected.pastDay': () => 'un jour qui ne dépasse pas la date du calcul',
  'expected.instant': () => 'un jour et une heure avec fuseau horaire, comme 2026-02-01T15:04:05Z',
  'expected.number': ({ least, most }) => `un nombre de ${least} à ${most}`,
  'expected.whole': ({ least, most }) => `un nombre entier de ${least} à ${most}`,
  'expected.wholeFrom': ({ least }) => `un nombre entier à partir de ${least}`,
  'expected.oneOf': ({ values }) => `une de ces valeurs\u00A0: ${values.join(', ')}`,
  'expected.either': ({ values }) => or(values),
  'expected.someOf': ({ keys }) => `certaines de ces clés\u00A0: ${keys.join(', ')}`,
  'expected.allOf': ({ keys }) => and(keys),
  'expected.list': ({ of }) => `une liste ${lists[of]}`,
  'expected.block': () => 'des clés et des valeurs, une par ligne',
  'expected.schema': () => 'le nombre 1',
  'expected.ownValue': ({ depth }) =>
    `une valeur JSON\u00A0: un texte, un nombre, true, false, ou des listes et des objets de ceux-ci, sur ${depth} niveaux au plus`,
  'expected.json': ({ next }) => nextInJson[next],
  'expected.noc': () => 'un code à cinq chiffres de la CNP 2021, entre guillemets droits',
  'expected.nocs': () => 'des codes à cinq chiffres de la CNP 2021, entre guillemets droits',
  'expected.titleOrCode': () => 'un titre d’emploi, ou les premiers chiffres d’un code (un à cinq) de la CNP 2021',
  'expected.country': () => 'un pays en deux lettres majuscules (ISO 3166-1)',
  'expected.result': () => 'un résultat sur l’échelle du test lui-même',
  'expected.onScale': ({ least, most, step }) =>
    `de ${least} à ${most}, ${step === 1 ? 'en nombres entiers' : `par tranches de ${number(step)}`}`,
  'expected.hours': () => 'un nombre d’heures par semaine, de 0 à 168',
  'expected.hoursOrList': () =>
    'un nombre d’heures par semaine, plus de 0 et au plus 168, ou une liste formée de from et de hours',
  'expected.startOfJob': () => 'le premier jour de l’emploi',
  'expected.leavesApart': () => 'des congés qui se suivent sans se chevaucher',
  'expected.amendment': () =>
    'une modification\u00A0: des clés et des valeurs, une par ligne\u00A0; crs rules template en affiche un modèle',
  'expected.changedCell': () => 'au moins une case modifiée\u00A0; crs rules template les énumère toutes',
  'expected.source': () => 'au moins une source',
  'expected.points': ({ most }) => `un nombre entier de points, de 0 à ${most}`,
  'expected.pointsOfEach': ({ levels }) => `des points pour chacun de ces niveaux\u00A0: ${levels.join(', ')}`,
  'expected.pointsOfTwo': () => 'deux nombres entiers\u00A0: avec époux ou conjoint de fait, puis sans',
  'expected.nocLevels': () => 'des codes de la CNP 2021 avec leur niveau, un par ligne',
  'expected.yearsOfWork': ({ most }) => `des années complètes de travail au Canada, de 0 à ${most}`,
  'expected.columns': () =>
    'des chemins de champs, où les listes se comptent à partir de 1\u00A0; d’autres colonnes avec --extra keep ou --extra ignore',
  'expected.scores': () => 'des notes en JSON',
  'expected.months': ({ most }) => `un nombre de mois, de 0 à ${most}`,
  'expected.costs': () => 'des mois par sorte de levier, ou ce que --cost accepte',
  'expected.rules': ({ proposals }) =>
    `un jour (AAAA-MM-JJ), un fichier de modification (.yaml, .json) ou ${or(proposals)}`,
  'expected.dayOrProposal': ({ proposals }) => `un jour (AAAA-MM-JJ) ou ${or(proposals)}`,
  'expected.versions': ({ most }) =>
    `une liste de jours (AAAA-MM-JJ) ou d’identifiants de propositions\u00A0: de 1 à ${most} pour show, deux pour diff, aucun pour list et check`,
  'expected.resultOrM': () => 'un nombre de 0 à 1000, ou "M" (CELPIP)',
  'expected.facts': () => 'un objet avec les faits, par exemple { "schema": 1, "age": 33 }',
  'expected.amendmentFile': () => 'un fichier de modification (.yaml, .json)',
  'expected.feed': () => 'un fichier, - ou une adresse http ou https',
  'expected.onlyOptions': () => 'seulement des options',
  'expected.until': ({ first, last, years }) => `un jour du ${first} (--as-of) au ${last}, soit ${years} ans plus tard`,
  'expected.last': () => 'un nombre de rondes, par exemple --last 10',
  'expected.timeout': () => 'un nombre de secondes, par exemple --timeout 60',
  'expected.within': ({ most }) => `un nombre de jours de 0 à ${most}, par exemple 31`,
  'expected.jobs': () => 'un nombre de fils d’exécution à partir de 1, par exemple --jobs 4',
  'expected.min': () => 'un nombre de points de 0 à 1200, par exemple --min 470',
  'expected.limit': () => 'un nombre de 1 à 999, par exemple --limit 5',
  'expected.maxAge': () => 'un nombre de jours, par exemple --max-age 90',
  'expected.target': () => 'un nombre de points de 1 à 1200, par exemple --target 520',
  'expected.cost': () => 'des mois par sorte de levier, par exemple --cost language=2,work=12',
};
