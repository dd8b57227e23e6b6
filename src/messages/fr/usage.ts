import type { usage as english } from '../en/usage.ts';
import type { RoomLike } from '../message.ts';

/** What stands in the place of a value or an argument, by its name in the tables of the program. */
const placeholders: Readonly<Record<string, string>> = {
  category: 'catégorie',
  days: 'jours',
  example: 'exemple',
  file: 'fichier',
  folder: 'dossier',
  kind: 'type',
  lang: 'langue',
  fields: 'champs',
  levers: 'leviers',
  listening: 'compréhension-orale',
  months: 'mois',
  number: 'nombre',
  profile: 'profil',
  program: 'programme',
  reading: 'compréhension-écrite',
  rules: 'règles',
  seconds: 'secondes',
  speaking: 'expression-orale',
  text: 'texte',
  threads: 'nombre',
  what: 'action',
  writing: 'expression-écrite',
};

/** What commands, their actions and options are for, as help, completion and the man page show it. */
export const usage: RoomLike<typeof english> = {
  'usage.form': ({ form }) => form.replace(/(?<=[<[|])[a-z]+(?=[>\]|.])/g, (name) => placeholders[name] ?? name),
  'usage.command.score': () => 'programmes, note du SCG point par point, et ce qui n’est pas connu',
  'usage.command.check': () =>
    'vérifie des profils, énumère ce qui ne compte pas et ce qui manque\u00A0; ne calcule aucune note',
  'usage.command.init': () =>
    'un questionnaire qui écrit un profil (profile.yaml) ou en modifie un\u00A0; aucune réponse n’est perdue',
  'usage.command.demo': () => 'la note d’un exemple fourni avec crs, sans aucun fichier',
  'usage.command.language': () =>
    'les niveaux NCLC qui correspondent à des résultats de test, et ce qu’il faut pour le niveau suivant',
  'usage.command.rounds': () =>
    'rondes d’invitations\u00A0: la liste, celles qui auraient invité un profil, la mise à jour, les volets des candidats des provinces',
  'usage.command.noc': () =>
    'professions par titre d’emploi, en français ou en anglais, ou par code\u00A0; ce sont les fonctions qui comptent, pas les titres',
  'usage.command.diff': () =>
    'l’effet sur des profils d’autres règles, d’un autre jour ou de tout changement depuis des notes enregistrées, facteur par facteur',
  'usage.command.compare': () => 'des profils côte à côte le même jour\u00A0; les lignes qui diffèrent sont marquées',
  'usage.command.improve': () =>
    'ce qui ouvrirait un programme ou augmenterait la note\u00A0: en quelques mois, en quelques années, par d’autres personnes',
  'usage.command.timeline': () =>
    'chaque jour où quelque chose change sans que personne ne fasse rien, les meilleurs jours et le dernier jour sûr',
  'usage.command.overview': () =>
    'une ligne par personne d’un dossier\u00A0: note, programmes, prochaine échéance, rondes ouvertes\u00A0; les cas les plus urgents d’abord',
  'usage.command.batch': () =>
    'un profil par ligne en entrée (NDJSON ou CSV, aussi en .gz), un résultat par ligne en sortie\u00A0; - lit l’entrée standard',
  'usage.command.rules': () =>
    'les versions des règles, leurs chiffres, leurs sources et leur âge\u00A0; un modèle de modification',
  'usage.command.checklist': () =>
    'documents, preuves, frais et délais après une invitation, et ce qui peut être prouvé aujourd’hui',
  'usage.command.report': () =>
    'une page à lire et à imprimer (HTML, sans réseau)\u00A0: réponse, note, rondes, deux années à venir, leviers, liste de contrôle',
  'usage.command.mcp': () =>
    'un serveur du Model Context Protocol sur l’entrée et la sortie standard, pour les assistants\u00A0; il ne fait que lire',
  'usage.command.schema': () =>
    'le schéma JSON d’un profil, pour les éditeurs, ou d’un résultat de crs batch, ou les colonnes de ses CSV',
  'usage.command.completion': () =>
    'un script qui permet au terminal de compléter commandes, options, valeurs et profils',
  'usage.action.rounds.list': () => 'les rondes d’invitations, les plus récentes à la fin',
  'usage.action.rounds.update': () => 'ajoute le fichier officiel à ce qui est connu',
  'usage.action.rounds.streams': () => 'les volets améliorés des candidats des provinces',
  'usage.action.rules.list': () => 'toutes les versions, avec leur âge',
  'usage.action.rules.show': () => 'les chiffres de certaines versions',
  'usage.action.rules.diff': () => 'ce qui a changé entre deux versions',
  'usage.action.rules.check': () => 'code de sortie 1 si une version est trop vieille',
  'usage.action.rules.template': () => 'un modèle de modification à remplir',
  'usage.option.asOf': () => 'jour des faits et des règles, AAAA-MM-JJ (par défaut\u00A0: aujourd’hui)',
  'usage.option.rules': () =>
    'règles d’un jour (AAAA-MM-JJ), d’un fichier de modification ou d’une proposition, pour les faits du jour de --as-of',
  'usage.option.format': () => 'table, json, yaml, csv ou markdown (par défaut\u00A0: table)',
  'usage.option.formatOrHtml': () => 'table, json, yaml, csv, markdown ou html (par défaut\u00A0: table)',
  'usage.option.tableOrJson': () => 'table, json ou yaml (par défaut\u00A0: table)',
  'usage.option.keepGoing': () =>
    'répond pour les autres profils si l’un d’eux ne peut pas être lu (toujours avec un dossier)\u00A0; le code de sortie est alors 1',
  'usage.option.output': () => 'écrit la réponse dans un fichier',
  'usage.option.within': () =>
    'seulement les personnes pour qui quelque chose se termine ou baisse d’ici ce nombre de jours, et ce que c’est',
  'usage.option.changed': () =>
    'seulement les personnes pour qui quelque chose diffère des notes enregistrées (crs score --format json)',
  'usage.option.pageOutput': () =>
    'écrit la page dans un fichier ou dans un dossier\u00A0; pour plusieurs profils, une page par profil dans un dossier (par défaut\u00A0: la sortie standard)',
  'usage.option.pdf': () => 'un PDF au lieu du HTML, imprimé par Chromium, Chrome ou Edge\u00A0; exige --output',
  'usage.option.history': () => 'compare chaque ronde passée aux faits du jour où elle a eu lieu',
  'usage.option.details': () => 'ajoute la grille du TQF, les catégories et toutes les remarques',
  'usage.option.explain': () => 'ajoute chaque raison et sa source',
  'usage.option.min': () => 'code de sortie 1 si un total est inférieur à ce nombre',
  'usage.option.require': () =>
    'code de sortie 1 si un profil n’est pas admissible à fsw, cec, fst ou any (au moins un)\u00A0; deux fois\u00A0: aux deux',
  'usage.option.strict': () => 'code de sortie 2 si les règles du jour ne sont pas entièrement connues',
  'usage.option.plain': () =>
    'choix numérotés et lignes simples, pour les lecteurs d’écran et les terminaux rudimentaires',
  'usage.option.answers': () => 'faits de départ\u00A0: un profil, ou une partie d’un profil, en JSON ou en YAML',
  'usage.option.yes': () => 'avec --answers\u00A0: ne pose aucune question, écrit le fichier',
  'usage.option.template': () => 'affiche un profil commenté à remplir',
  'usage.option.roundKind': () => 'rondes d’un seul type',
  'usage.option.roundCategory': () => 'rondes d’un programme ou d’une catégorie, par exemple cec ou french',
  'usage.option.since': () => 'rondes à partir de ce jour (par défaut, avec un profil\u00A0: un an avant --as-of)',
  'usage.option.last': () => 'seulement ce nombre de rondes, les plus récentes',
  'usage.option.feedFrom': () => 'update\u00A0: adresse ou fichier à lire (par défaut\u00A0: la source officielle)',
  'usage.option.feedCheck': () =>
    'update\u00A0: n’écrit rien\u00A0; code de sortie 1 s’il y a des rondes plus récentes',
  'usage.option.feedTimeout': () => 'update\u00A0: délai de chacune des trois tentatives (par défaut\u00A0: 15)',
  'usage.option.province': () => 'streams\u00A0: d’une seule province ou d’un seul territoire, par exemple ON',
  'usage.option.demoList': () => 'la liste des exemples',
  'usage.option.limit': () => 'nombre maximal à afficher (par défaut\u00A0: 10\u00A0; tout pour un code)',
  'usage.option.asOfTwice': () =>
    'jour des faits et des règles (par défaut\u00A0: aujourd’hui)\u00A0; deux fois\u00A0: jour des faits avant et après',
  'usage.option.from': () =>
    'règles avant\u00A0: un jour ou un fichier de modification (par défaut\u00A0: celles du jour de --as-of\u00A0; la version précédente si ni règles ni jours ne sont donnés)',
  'usage.option.to': () =>
    'règles après\u00A0: un jour, un fichier de modification ou une proposition (par défaut\u00A0: celles du jour de --as-of)',
  'usage.option.fromDate': () =>
    'jour des faits avant\u00A0; les règles de ce jour ou du jour de --as-of restent les mêmes (par défaut\u00A0: --as-of)',
  'usage.option.toDate': () => 'jour des faits après\u00A0; les règles restent les mêmes (par défaut\u00A0: --as-of)',
  'usage.option.baseline': () =>
    'compare avec des notes enregistrées (JSON de crs score, complet ou compact, aussi en .gz)',
  'usage.option.sameDay': () => 'avec --baseline\u00A0: au jour des notes enregistrées',
  'usage.option.baselineFormat': () =>
    'JSON pour crs diff --baseline, avec une empreinte des faits\u00A0: full (complet) ou compact (sans les raisons)',
  'usage.option.exitCode': () => 'code de sortie 1 si quelque chose diffère',
  'usage.option.target': () => 'les combinaisons de leviers les moins coûteuses qui atteignent ce total',
  'usage.option.cost': () =>
    'avec --target\u00A0: vos propres mois par sorte de levier, par exemple language=2,work=12',
  'usage.option.write': () =>
    'écrit le profil avec les changements de ces leviers (identifiants séparés par des virgules)',
  'usage.option.everyLever': () =>
    'toutes les lignes avec ce qu’elles exigent, les paires, ce qui ne donne rien, ce qui ferait baisser la note',
  'usage.option.severalRules': () =>
    'comme pour crs score\u00A0; donnée plusieurs fois, un groupe de colonnes pour chacune',
  'usage.option.ndjsonOrCsv': () => 'ndjson ou csv (par défaut\u00A0: ndjson)',
  'usage.option.inputFormat': () =>
    'ndjson ou csv (par défaut\u00A0: csv pour les fichiers en .csv ou .tsv, suivis ou non de .gz)',
  'usage.option.extraColumns': () =>
    'keep garde dans les résultats les colonnes qui ne sont pas des champs (NDJSON\u00A0: notes et clés x-), ignore laisse ces colonnes de côté (par défaut\u00A0: une erreur)',
  'usage.option.fields': () =>
    'ce qu’ont les résultats\u00A0: des id de crs schema --columns séparés par des virgules, comme total,fsw,core.age,french',
  'usage.option.columns': () => 'les colonnes de CSV que crs batch lit et celles qu’il écrit',
  'usage.option.record': () =>
    'le schéma JSON d’un résultat de crs batch\u00A0; avec --fields, celui d’un résultat qui a ces champs',
  'usage.option.full': () => 'l’évaluation complète de chaque profil, au lieu de ses seuls chiffres',
  'usage.option.jobs': () =>
    'nombre de fils d’exécution (par défaut\u00A0: un par cœur\u00A0; moins pour un fichier court)',
  'usage.option.firstBad': () => 's’arrête à la première ligne inutilisable',
  'usage.option.amendmentFile': () => 'list, check\u00A0: avec votre fichier de modification parmi les versions',
  'usage.option.maxAge': () => 'âge maximal acceptable d’une vérification, en jours (par défaut\u00A0: 90)',
  'usage.option.acknowledged': () =>
    'check\u00A0: jour où quelqu’un n’a rien trouvé de nouveau sur les pages officielles\u00A0; les âges se comptent à partir de ce jour',
  'usage.option.invited': () =>
    'jour de l’invitation, dont les règles s’appliquent (par défaut\u00A0: comme si l’invitation datait du jour de --as-of)',
  'usage.option.program': () =>
    'table, Markdown\u00A0: documents de ce programme, peut être répétée (par défaut\u00A0: des programmes dont les exigences sont remplies)',
  'usage.option.until': () => 'dernier jour à examiner (par défaut\u00A0: deux ans après --as-of)',
  'usage.option.ics': () => 'écrit un fichier de calendrier',
  'usage.option.root': () => 'dossier dont les profils peuvent être lus (par défaut\u00A0: aucun fichier)',
  'usage.option.config': () =>
    'fichier de valeurs par défaut (sinon, le crs.yaml le plus proche, dans ce dossier ou un dossier parent)',
  'usage.option.noConfig': () => 'sans aucun fichier de valeurs par défaut',
  'usage.option.lang': () =>
    'langue\u00A0: en ou fr (par défaut\u00A0: CRS_LANG, crs.yaml, LC_ALL, LC_MESSAGES, LANG, sinon l’anglais)',
  'usage.option.noColor': () => 'sans couleurs (tout comme NO_COLOR)',
};
