import type { Answer, line as english } from '../en/line.ts';
import type { RoomLike } from '../message.ts';
import { number, quoted } from './typography.ts';

const answers: Readonly<Record<Answer, string>> = { yes: 'oui', no: 'non', unknown: 'incertain' };

/** What was typed, with its control characters shown. */
function typed(text: string): string {
  return quoted(JSON.stringify(text).slice(1, -1));
}

function meant(near: string | undefined): string {
  return near === undefined ? '' : `\u00A0; vouliez-vous dire ${near}\u00A0?`;
}

/** What is said of a command line that cannot be used, and of answers that are the negative it asked about. */
export const line: RoomLike<typeof english> = {
  'line.unknownOption': ({ flag, near }) =>
    `option inconnue ${typed(flag)}${near === undefined ? '' : `\n(Vouliez-vous dire ${near}\u00A0?)`}`,
  'line.missingArgument': ({ name }) => `il manque un argument obligatoire\u00A0: ${name}`,
  'line.missingValue': ({ flags }) => `il manque la valeur de l’option ${flags}`,
  'line.tooManyArguments': ({ command, most, found }) =>
    `trop d’arguments pour ${command}\u00A0: ${number(found)} au lieu de ${number(most)} au plus`,
  'line.noChoice': ({ flags, found, choices }) =>
    `l’option ${flags} n’accepte pas ${typed(found)}\u00A0; choix possibles\u00A0: ${choices}`,
  'line.lang': ({ flag }) => `${flag}\u00A0: attendu en ou fr, par exemple ${flag} fr`,
  'line.badValue': ({ place, found, expected, near }) =>
    `${place}\u00A0: trouvé ${typed(found)}, attendu ${expected}${meant(near)}`,
  'line.noFile': ({ place, found, near }) =>
    `${place}\u00A0: trouvé ${typed(found)}, qui n’est pas un fichier${meant(near)}`,
  'line.fileName': ({ flag, example }) => `${flag}\u00A0: attendu le nom d’un fichier, par exemple ${flag} ${example}`,
  'line.notTaken': ({ command, flag, taken }) =>
    `${command.replace('PROFILE', 'PROFIL')} n’accepte pas ${flag}\u00A0; options acceptées\u00A0: ${taken.join(', ')}`,
  'line.standardInputTwice': () => '- désigne l’entrée standard et ne peut être donné qu’une fois',
  'line.noRulesYet': ({ flag, first, day }) =>
    `${flag}\u00A0: Entrée express a commencé le ${first}\u00A0; il n’y a pas de règles pour le ${day}`,
  'line.noRoundYet': ({ flag, first, day }) =>
    `${flag}\u00A0: la première ronde a eu lieu le ${first}\u00A0; il n’y en a aucune à comparer le ${day}`,
  'line.noVersionBefore': ({ version }) => `--from\u00A0: il n’y a pas de version avant ${version}`,
  'line.noPoints': ({ flag, proposal }) =>
    `${flag} ${proposal}\u00A0: une proposition dont aucun point n’a été publié\u00A0; crs score et crs diff --to montrent ce qu’elle changerait`,
  'line.noTotal': ({ flag, proposal }) => `${flag}\u00A0: ${proposal} est une proposition\u00A0: elle n’a pas de total`,
  'line.repealed': ({ flag, proposal, program }) =>
    `${flag}\u00A0: ${proposal} est une proposition\u00A0: ${program} serait abrogé`,
  'line.noScore': () => '--strict\u00A0: une proposition n’a pas de note',
  'line.proposalFrom': ({ proposal }) => `--to ${proposal}\u00A0: une proposition ne se compare qu’avec --from`,
  'line.notComplete': () => '--strict\u00A0: les règles de ce jour ne sont pas entièrement connues',
  'line.below': ({ profile, total, least }) =>
    `${profile}\u00A0: le total de ${number(total)} est inférieur à --min ${least}`,
  'line.notEligible': ({ profile, wanted, answers: given }) =>
    `${profile}\u00A0: pas d’admissibilité, contrairement à ce que demande --require ${wanted} (${given
      .map(({ id, eligible }) => `${id} ${answers[eligible]}`)
      .join(', ')})`,
  'line.eligible': ({ profile, program, eligible }) => `${profile}\u00A0: ${program} ${answers[eligible]}`,
  'line.storedAsJson': ({ format }) =>
    `--baseline-format\u00A0: les notes sont enregistrées en JSON\u00A0; retirez --format ${format}`,
  'line.baselineTwice': () => '--baseline est donnée deux fois\u00A0: n’en gardez qu’une, celle à comparer',
  'line.baselineInstead': () =>
    '--baseline remplace --from, --from-date et --to-date\u00A0: choisissez l’une ou les autres',
  'line.sameDayOfNone': ({ file }) =>
    `--same-day\u00A0: les notes de ${file} ne sont d’aucun jour\u00A0; précisez-le, par exemple --as-of 2026-01-15`,
  'line.sameDayOfSeveral': ({ file }) =>
    `--same-day\u00A0: les notes de ${file} sont de plusieurs jours\u00A0; précisez lequel, par exemple --as-of 2026-01-15`,
  'line.sameDayAlone': () => '--same-day accompagne --baseline\u00A0: au jour de ses notes',
  'line.sameDayInstead': () => '--same-day remplace --as-of\u00A0: choisissez l’une ou l’autre',
  'line.asOfTwice': () =>
    '--as-of\u00A0: attendu un jour, ou deux\u00A0: celui des faits avant et celui des faits après',
  'line.asOfInstead': () =>
    '--as-of donnée deux fois remplace --from-date et --to-date\u00A0: choisissez l’une ou les autres',
  'line.calendarInstead': () =>
    '--ics - affiche le calendrier à la place de la réponse\u00A0: retirez --format et --output',
  'line.writesProfile': ({ flag }) => `--write écrit un profil\u00A0: elle n’accepte pas ${flag}`,
  'line.costAlone': () =>
    '--cost classe les combinaisons de --target\u00A0: donnez les deux, par exemple --target 520 --cost language=2,work=12',
  'line.costTwice': ({ name }) => `--cost\u00A0: ${name} est donné deux fois`,
  'line.unknownLever': ({ flag, found, near, kinds }) =>
    `${flag}\u00A0: trouvé ${typed(found)}, qui ne désigne aucun levier\u00A0; ${
      near === undefined ? `attendu un de ceux-ci\u00A0: ${kinds.join(', ')}` : `vouliez-vous dire ${near}\u00A0?`
    }`,
  'line.sameFacts': ({ one, other }) =>
    `--write\u00A0: ${one} et ${other} changent les mêmes faits\u00A0: gardez un seul des deux`,
  'line.listAndCheck': ({ file }) =>
    `--rules est pour list et check, par exemple\u00A0: crs rules check --rules ${file}`,
  'line.onlyCheck': ({ flag }) => `${flag} est pour crs rules check`,
  'line.templateFormat': () => 'rules template\u00A0: affiche du YAML avec des commentaires et n’accepte pas --format',
  'line.versions': ({ action, found, example }) =>
    `rules ${action}\u00A0: nombre de versions trouvé\u00A0: ${number(found)}\u00A0; écrivez par exemple\u00A0: ${example}`,
  'line.acknowledgedLater': ({ acknowledged, day }) =>
    `--acknowledged\u00A0: ${acknowledged} est après le jour de la vérification (${day})`,
  'line.fullCsv': () => '--full\u00A0: une évaluation complète n’a pas de forme CSV\u00A0; retirez --format csv',
  'line.fullRules': () => '--full\u00A0: trouvé plusieurs --rules, attendu une seule',
  'line.extraCsv': () => '--extra ignore est pour les colonnes d’un CSV (--input-format csv)',
  'line.rulesTwice': () => '--rules\u00A0: les mêmes règles sont nommées deux fois',
  'line.updateFormat': ({ found }) =>
    `--format\u00A0: trouvé ${typed(found)}, mais crs rounds update répond en table, json ou yaml`,
  'line.badFeed': ({ source, why }) => `${source}\u00A0: ${why}\u00A0; rien n’a été changé`,
  'line.notFetched': ({ url, why, attempts }) =>
    `${url}\u00A0: ${why}${attempts > 1 ? ` (${attempts} tentatives)` : ''}\u00A0; rien n’a été changé. Un fichier de rondes enregistré par un navigateur se lit avec --from FICHIER`,
  'line.networkSays': ({ says }) => `le réseau dit, en anglais, ${quoted(says)}`,
  'line.serverAnswered': ({ status }) => `le serveur a répondu ${status}`,
  'line.tooManyBytes': ({ most }) => `plus de ${number(most)} octets, ce qui n’est pas un fichier de rondes`,
  'line.notUtf8': () => 'ce texte n’est pas en UTF-8',
  'line.tooSlow': ({ seconds }) => `pas de réponse complète en ${number(seconds)}\u00A0s`,
  'line.defect': () => 'ceci est un défaut de crs\u00A0; veuillez le signaler',
};
