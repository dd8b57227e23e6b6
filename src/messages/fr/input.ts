import type { input as english } from '../en/input.ts';
import type { RoomLike } from '../message.ts';
import { grouped, languages, years } from './terms.ts';
import { counted, number, or, quoted, typed } from './typography.ts';
import { yamlFault } from './yaml-faults.ts';

const abilityNames: Readonly<Record<string, string>> = {
  listening: 'compréhension de l’oral',
  reading: 'compréhension de l’écrit',
  writing: 'expression écrite',
  speaking: 'expression orale',
};

const reasons: Readonly<Record<string, string>> = {
  academic: 'Entrée express n’accepte que la formation générale',
  lifeSkills: 'il évalue deux habiletés, et Entrée express exige les quatre',
  oneSkillRetake: 'Entrée express n’accepte pas la reprise d’une seule habileté',
  notEquated: 'aucun tableau de niveaux n’est publié pour ce test',
  otherFrench: 'Entrée express n’accepte que la version Canada',
  notDesignated: 'il n’est pas désigné pour Entrée express',
};

const abilityName = (ability: string) => abilityNames[ability] ?? ability;

/** What is wrong with a field of a file. The reporter adds what was found, what is expected and an example. */
export const input: RoomLike<typeof english> = {
  'input.rowFound': () => 'trouvé',
  'input.rowExpected': () => 'attendu',
  'input.rowExample': () => 'exemple',
  'input.rowNearest': () => 'plutôt',
  'input.eitherOr': ({ this: one, other }) => `indiquez ${other} ou ${one}, pas les deux`,
  'input.before': ({ this: one, other, day }) => `${one} est avant ${other} (${day})`,
  'input.dependents': ({ described }) => `dependents en décrit ${described}, plus que le nombre de dependentChildren`,
  'input.citizenOrNot': () => 'citoyenneté indiquée, alors que citizenOrPermanentResident est false',
  'input.basisWithoutDay': () => 'il manque misrepresentation, le jour dont ceci précise le sens',
  'input.startOrYears': () => 'il manque start, ou years pour une réponse rapide',
  'input.yearsAreFullTime': () =>
    'years compte des années à temps plein\u00A0: retirez hoursPerWeek, ou indiquez start et end',
  'input.outsideJob': ({ start, end }) =>
    `hors des dates de l’emploi (${end === undefined ? `à partir du ${start}` : `du ${start} au ${end}`})`,
  'input.leavesOverlap': ({ start }) => `pendant un autre congé, celui qui commence le ${start}`,
  'input.hoursFromStart': ({ start }) => `les premières heures doivent commencer avec l’emploi (${start})`,
  'input.hoursInOrder': ({ before }) => `pas après les heures qui précèdent (à partir du ${before})`,
  'input.mostRecentYears': () =>
    'mostRecent va avec years\u00A0: start et end disent déjà quel travail est le plus récent',
  'input.lastInTwoCountries': ({ position, country }) =>
    `les dernières années étaient dans un seul pays, et le travail ${position} les place ailleurs (${country})`,
  'input.clbLanguage': () => 'il manque la langue de ces niveaux',
  'input.level': () => 'ce n’est pas un niveau',
  'input.refusedTest': ({ name, why, instead }) =>
    `${name} n’est pas accepté${instead === undefined ? '' : `, mais ${instead} l’est`}\u00A0: ${reasons[why] ?? why}`,
  'input.whichOf': ({ text, several }) => `${text} peut désigner ${or(several)}\u00A0: précisez lequel`,
  'input.unknownTest': () => 'ce n’est pas un test d’Entrée express',
  'input.otherLanguage': ({ test, language }) =>
    `la langue évaluée par ${test} est\u00A0: ${languages[language] ?? language}`,
  'input.testDate': ({ test }) => `il manque la date du test ${test}, car les résultats expirent après deux ans`,
  'input.tefScale': ({ ability, max }) =>
    `un résultat sur 699\u00A0; Entrée express utilise l’ancienne échelle (${abilityName(ability)}\u00A0: jusqu’à ${max}), inscrite sur la même attestation sous «\u00A0ancien score\u00A0»`,
  'input.result': ({ test, ability }) => `ce résultat n’existe pas dans ${test} (${abilityName(ability)})`,
  'input.unknownKey': ({ key }) => `clé inconnue ${quoted(key)}`,
  'input.noSpace': ({ key }) => `il manque une espace après le deux-points\u00A0: écrivez ${key}: puis la valeur`,
  'input.comma': () =>
    'une virgule dans un nombre coupe la valeur\u00A0: écrivez les chiffres sans virgule, avec un point pour les décimales',
  'input.point': ({ thousands, decimal }) =>
    `un point suivi de trois chiffres peut séparer les milliers ou les décimales\u00A0: écrivez ${thousands} ou ${decimal}`,
  'input.told': ({ place, field, said, found, expected, nearest }) => {
    const more = [
      ...(found === undefined ? [] : [`trouvé\u00A0: ${found}`]),
      ...(expected === undefined ? [] : [`attendu\u00A0: ${expected}`]),
      ...(nearest === undefined ? [] : [`vouliez-vous dire ${nearest}\u00A0?`]),
    ];
    return (
      [place, field, said].filter((part) => part !== '').join('\u00A0: ') +
      (more.length === 0 ? '' : ` (${more.join('\u00A0; ')})`)
    );
  },
  'input.unusable': () => 'ces données ne peuvent pas être utilisées',
  'input.argument': () => 'cette fonction n’accepte pas cette valeur',
  'input.noLaw': () => 'il n’y a pas de règles ce jour-là\u00A0: Entrée express a commencé le 2015-01-01',
  'input.more': ({ more }) => `... et ${number(more)} de plus`,
  'input.invalid': () => 'ce champ n’accepte pas cette valeur',
  'input.missing': () => 'valeur manquante',
  'input.futureBirth': ({ asOf }) => `naissance après la date du calcul (${asOf})`,
  'input.tooOld': ({ years: count }) =>
    `naissance ${years(count)} avant la date du calcul\u00A0: personne ne vit aussi longtemps`,
  'input.beforeBirth': ({ day, age }) =>
    age === null
      ? `avant la date de naissance (${day})`
      : `avant la naissance de toute personne de ${years(age)} (${day})`,
  'input.yearsBeforeBirth': ({ age }) => `plus d’années de travail que d’années de vie (${years(age)})`,
  'input.childBefore': ({ day }) => `un enfant né avant ses parents (${day})`,
  'input.tooMany': ({ most }) => `une liste de plus de ${number(most)} éléments`,
  'input.empty': () => 'le fichier est vide\u00A0: un profil contient des clés et des valeurs, par exemple schema: 1',
  'input.notMapping': () => 'ce n’est pas un profil\u00A0: il faut des clés et des valeurs, par exemple schema: 1',
  'input.notYaml': ({ message }) => `ni YAML ni JSON\u00A0: ${yamlFault(message)}`,
  'input.tabs': () => 'une tabulation au début de la ligne\u00A0: YAML n’accepte que des espaces',
  'input.directive': () => 'une ligne qui commence par % doit être suivie d’une ligne ---\u00A0: retirez-la',
  'input.duplicateKey': ({ key }) => `la clé ${key} figure deux fois au même endroit`,
  'input.severalDocuments': () => 'plus d’un document dans un même fichier',
  'input.alias': ({ name }) => `l’alias *${name} n’est pas lu\u00A0: écrivez la valeur au complet`,
  'input.notUtf8': () => 'ce texte n’est pas en UTF-8\u00A0: enregistrez-le en UTF-8',
  'input.utf16': () => 'texte en UTF-16, comme certains logiciels l’enregistrent\u00A0: enregistrez-le en UTF-8',
  'input.gzip': () =>
    'comprimé par gzip\u00A0: décompressez-le d’abord (gunzip)\u00A0; seuls crs batch et crs diff --baseline le lisent tel quel',
  'input.zip': () =>
    'une archive ZIP ou un tableur, pas un texte\u00A0: enregistrez le contenu sous forme de texte, par exemple en CSV pour crs batch',
  'input.tooDeep': () => 'trop de niveaux imbriqués',
  'input.tooLarge': ({ length, most }) =>
    `${grouped(length)} caractères, alors que la limite est de ${grouped(most)}\u00A0; pour de nombreux profils, utilisez crs batch`,
  'input.tooManyBytes': ({ megabytes }) => `plus de ${number(megabytes)}\u00A0Mo, ce qui dépasse la limite de lecture`,
  'input.binary': () => 'ce n’est pas un fichier texte',
  'input.notFound': () => 'ce fichier n’existe pas',
  'input.directory': () => 'c’est un dossier, pas un fichier',
  'input.notReadable': () => 'vous n’avez pas l’autorisation de le lire',
  'input.cannotRead': ({ message }) => `lecture impossible\u00A0; le système dit, en anglais, ${quoted(message)}`,
  'input.twice': ({ profile }) =>
    `deux profils portent le nom ${typed(profile)}\u00A0: pour les comparer, il faut des noms différents\u00A0; donnez-leur un id`,
  'input.notKeys': () => 'vide, ou autre chose que des clés et des valeurs',
  'input.noChange': () => 'rien n’est changé',
  'input.unknownSchema': ({ schema }) =>
    `schéma ${schema} de notes enregistrées, inconnu de cette version du logiciel, qui lit le schéma 1`,
  'input.notScores': () => 'pas des notes\u00A0: ni du JSON, ni un objet JSON par ligne',

  'input.noUnitGroup': () => 'aucun groupe de base de la CNP 2021 n’a ce code ni ne commence ainsi',
  'input.notJson': ({ column }) => `pas un objet JSON sur une ligne\u00A0: erreur à partir de la colonne ${column}`,
  'input.jsonArray': () =>
    "un tableau JSON, là où un profil par ligne est attendu\u00A0: jq -c '.[]' FICHIER l’écrit ainsi",
  'input.jsonOverLines': () =>
    'du JSON sur plusieurs lignes, là où un profil par ligne est attendu\u00A0: jq -c . FICHIER l’écrit ainsi\u00A0; pour un seul profil, crs score',
  'input.jsonLines': () =>
    'du JSON, un profil par ligne, là où du CSV est attendu\u00A0: ajoutez --input-format ndjson',
  'input.csvLines': () =>
    'un en-tête CSV, là où un profil JSON par ligne est attendu\u00A0: ajoutez --input-format csv',
  'input.yamlLines': () =>
    'du YAML, là où un profil JSON par ligne ou du CSV est attendu\u00A0: pour un profil, crs score\u00A0; pour plusieurs, crs score avec tous leurs noms',
  'input.longLine': ({ most }) =>
    `plus de ${number(most)} caractères sur une ligne\u00A0; un profil en a quelques milliers`,
  'input.openQuote': () =>
    'un guillemet s’ouvre sans se fermer sur sa ligne, et les lignes suivantes ne complètent pas l’enregistrement',
  'input.afterQuote': () =>
    'il y a du texte après le guillemet qui ferme la cellule\u00A0: dans une cellule entre guillemets, doublez chaque guillemet, comme "5"" pipe"',
  'input.quoteInside': () =>
    'un guillemet dans une cellule qui ne commence pas par un guillemet\u00A0: mettez toute la cellule entre guillemets et doublez ceux qu’elle contient, comme "5"" pipe"',
  'input.unknownColumn': ({ name }) => (name === '' ? 'une colonne sans nom' : `colonne inconnue ${typed(name)}`),
  'input.columnTwice': ({ name }) => `la colonne ${name} figure deux fois`,
  'input.noHeader': () => 'la première ligne d’un CSV nomme les colonnes\u00A0; il n’y en a pas',
  'input.onlyHeader': () => 'un en-tête, et aucune ligne remplie en dessous',
  'input.noLines': () => 'aucune ligne remplie',
  'input.cellComma': ({ thousands, decimal }) =>
    `une virgule dans un nombre\u00A0: écrivez ${or([thousands, decimal].filter((one) => one !== undefined)) || 'ce nombre sans virgule'}`,
  'input.cellPoint': ({ digits }) =>
    `un point dans un nombre, dans un fichier à points-virgules\u00A0: écrivez ${digits}, ou une virgule devant les décimales`,
  'input.cells': ({ found, expected }) =>
    `${counted(found, 'cellule', 'cellules')}, mais l’en-tête nomme ${counted(expected, 'colonne', 'colonnes')}`,
  'input.unknownNoc': ({ noc, near }) =>
    `${noc} n’est pas un groupe de base de la CNP 2021${near === undefined ? '' : `\u00A0; vouliez-vous dire ${near}\u00A0?`}`,
};
